import {
  Badge,
  ButtonLink,
  Card,
  CardGrid,
  EmptyState,
  fill,
  type Language,
  Page,
  StepDots,
  type View,
} from '../../../ui/index.ts';
import type { ActivitiesPage as Shown, ActivityCard } from '../read-activities.ts';
import { inBoth } from '../running-activity.ts';
import { texts } from '../texts.ts';
import { stripOf } from './strip.ts';

const State = ({ card, language }: { card: ActivityCard; language: Language }) => (
  <>
    {card.version === null ? null : (
      <Badge kind="good">{fill(texts.runningVersion[language], { version: card.version })}</Badge>
    )}
    {card.draft ? <Badge kind="attention">{texts.draft[language]}</Badge> : null}
  </>
);

/** One plan as a sheet in the folder, with its strip of ten. */
export const ActivityCardView = ({ card, language }: { card: ActivityCard; language: Language }) => (
  <Card
    title={inBoth(card.document.title)[language]}
    href={`/activiteiten/${card.id}`}
    icon="clipboard-list"
    footer={<StepDots steps={stripOf(card.document, language)} />}
  >
    <p>{inBoth(card.document.summary)[language]}</p>
    <p>
      <State card={card} language={language} />
    </p>
    <p>
      {texts.owner[language]}: {card.ownerName ?? texts.noOwner[language]}
    </p>
  </Card>
);

export const ActivitiesPage = ({ view, cards, mayStart }: Shown & { view: View }) => {
  const { language } = view;
  const start = (
    <ButtonLink href="/activiteiten/nieuw" kind="primary" icon="plus">
      {texts.start[language]}
    </ButtonLink>
  );
  return (
    <Page
      view={view}
      title={texts.activities[language]}
      lead={texts.activitiesLead[language]}
      width="wide"
      actions={mayStart && cards.length > 0 ? start : undefined}
    >
      {cards.length === 0 ? (
        <EmptyState title={texts.noneTitle[language]} icon="clipboard-list" action={mayStart ? start : undefined}>
          <p>{(mayStart ? texts.noneText : texts.noneForWorker)[language]}</p>
        </EmptyState>
      ) : (
        <CardGrid>
          {cards.map((card) => (
            <ActivityCardView card={card} language={language} />
          ))}
        </CardGrid>
      )}
    </Page>
  );
};
