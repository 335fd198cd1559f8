import { Card, ClientPage, dateInWords, DescriptionList, EmptyState, Prose, type View } from '../../../ui/index.ts';
import { sayChosen } from '../reading/words-of-decision.ts';
import { texts } from './texts.ts';
import type { OwnShare } from './view-own-shares.ts';

/** For the person: each time, with whom, what, why, and how it was told. */
export const OwnSharesPage = ({ view, shares }: { view: View; shares: readonly OwnShare[] }) => {
  const { language } = view;
  return (
    <ClientPage
      view={view}
      title={texts.ownTitle[language]}
      lead={texts.ownLead[language]}
      back={{ href: '/mijn', text: texts.ownBack[language] }}
    >
      {shares.length === 0 ? (
        <EmptyState title={texts.ownEmpty[language]}>{texts.ownEmptyAbout[language]}</EmptyState>
      ) : (
        shares.map((each) => <ShareCard view={view} share={each} />)
      )}
      <p>{texts.ownAsk[language]}</p>
    </ClientPage>
  );
};

const ShareCard = ({ view: { language }, share }: { view: View; share: OwnShare }) => {
  const { fields, goal, by, told, later, decidedAt, recipientName } = share;
  const rows = [
    { term: texts.ownWhat[language], value: fields.join(', ') },
    { term: texts.ownWhy[language], value: goal },
    { term: texts.ownBy[language], value: `${by}, ${dateInWords(decidedAt, language)}` },
    { term: texts.ownTold[language], value: told?.words ?? '' },
  ];
  return (
    <Card title={sayChosen(share, recipientName, language)} icon="message">
      <DescriptionList
        rows={rows
          .filter(({ value }) => value !== '')
          .map(({ term, value }) => ({ term, value: <Prose>{value}</Prose> }))}
      />
      {later ? <p>{texts.ownLater[language]}</p> : null}
    </Card>
  );
};
