import { dayOf } from '../../../platform/dates.ts';
import { ClientPage, EmptyState, fill, Timeline, type View } from '../../../ui/index.ts';
import { gather } from '../policy.ts';
import { sayDeed } from '../sentences.ts';
import { texts } from '../texts.ts';
import type { OwnLog } from '../view-own-log.ts';

const kinds = {
  done: 'good',
  seen: 'neutral',
  stopped: 'attention',
  refused: 'attention',
  failed: 'attention',
} as const;

/** In sentences, newest first: who looked, what was sent, what was stopped. */
export const OwnLogPage = ({ view, log: { deeds, forName } }: { view: View; log: OwnLog }) => {
  const { language } = view;
  const items = gather(deeds, (at) => dayOf(new Date(at))).map((deed) => ({
    at: deed.at,
    title: sayDeed(deed, language),
    text: [
      deed.times > 1 ? `${fill(texts.times[language], { n: deed.times })}.` : '',
      deed.several ? texts.inList[language] : '',
      deed.breakGlass ? texts.emergency[language] : '',
    ]
      .filter(Boolean)
      .join(' '),
    kind: kinds[deed.outcome],
  }));
  return (
    <ClientPage
      view={view}
      title={texts[forName === null ? 'own' : 'ownDeeds'][language]}
      lead={forName === null ? texts.ownLead[language] : fill(texts.ownDeedsLead[language], { name: forName })}
      back={{ href: '/mijn', text: texts.ownBack[language] }}
    >
      {items.length === 0 ? (
        <EmptyState title={texts.ownEmpty[language]}>{texts.ownEmptyAbout[language]}</EmptyState>
      ) : (
        <Timeline items={items} />
      )}
    </ClientPage>
  );
};
