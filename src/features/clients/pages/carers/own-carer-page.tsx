import { sayDate } from '../../../../platform/dates.ts';
import {
  ActionGroup,
  Card,
  ClientPage,
  DescriptionList,
  PostButton,
  Section,
  type View,
} from '../../../../ui/index.ts';
import { carerSubjectText } from '../../carers/input.ts';
import type { OwnCarer } from '../../carers/own-carer.ts';
import { ownCarerTexts } from '../../texts/own-carer-texts.ts';
import { say } from '../../texts/say.ts';

const POST = '/gast/over-mij';
const words = { given: 'saidYes', refused: 'saidNo', withdrawn: 'stopped' } as const;

const Choice = ({ subject, view }: { subject: OwnCarer['subjects'][number]; view: View }) => {
  const text = say(ownCarerTexts, view.language);
  const { state, at, about, partyName } = subject;
  const title = about === 'share' ? text('share', { party: partyName }) : text(about);
  const said =
    at && state in words ? text(words[state as keyof typeof words], { day: sayDate(at, view.language) }) : text('open');
  const button = (answer: string, kind: 'primary' | 'secondary', word: 'yes' | 'no' | 'stop') => (
    <PostButton action={POST} fields={{ subject: carerSubjectText(subject), answer }} kind={kind}>
      {text(word)}
    </PostButton>
  );
  return (
    <Card title={title} level={3}>
      <p>{said}</p>
      {about === 'record' ? <p>{text('recordStop')}</p> : null}
      <ActionGroup>
        {state === 'given' ? button('withdrawn', 'secondary', 'stop') : button('given', 'primary', 'yes')}
        {state === 'not-asked' ? button('refused', 'secondary', 'no') : null}
      </ActionGroup>
    </Card>
  );
};

/** What we have about a carer and what may be done with it; about nobody else (S0.3). */
export const OwnCarerPage = ({ view, carer }: { view: View; carer: OwnCarer }) => {
  const text = say(ownCarerTexts, view.language);
  const rows = [
    { term: text('name'), value: carer.name },
    { term: text('relation'), value: carer.relation },
    { term: text('phone'), value: carer.phone ?? '' },
    { term: text('email'), value: carer.email ?? '' },
    { term: text('since'), value: sayDate(carer.since, view.language) },
  ];
  return (
    <ClientPage
      view={view}
      title={text('title')}
      heading={text('heading')}
      lead={text('lead', { organisation: carer.organisation })}
      back={{ href: '/gast', text: text('back') }}
    >
      <DescriptionList rows={rows.filter(({ value }) => value !== '')} />
      <p>{text('wrong')}</p>
      <Section title={text('choices')}>
        {carer.subjects.map((subject) => (
          <Choice subject={subject} view={view} />
        ))}
      </Section>
      <p>{text('others')}</p>
    </ClientPage>
  );
};

/** The last page: from here on there is nobody behind it. */
export const CarerGonePage = ({ view }: { view: View }) => {
  const text = say(ownCarerTexts, view.language);
  return (
    <ClientPage view={{ ...view, who: null }} title={text('goneTitle')}>
      <p>{text('gone')}</p>
    </ClientPage>
  );
};
