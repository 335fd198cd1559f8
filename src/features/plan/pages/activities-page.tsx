import type { StepNumber } from '../../../gate/decision.ts';
import { sayStep } from '../../../gate/texts.ts';
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  CardGrid,
  dateInWords,
  EmptyState,
  FilterForm,
  fill,
  type Language,
  Link,
  Page,
  Paging,
  Select,
  StepDots,
  TextField,
  type View,
} from '../../../ui/index.ts';
import { type PlanCard, PLANS_ON_A_PAGE } from '../find-plans.ts';
import type { ActivitiesPage as Shown } from '../read-activities.ts';
import { lifeTexts } from '../life/texts.ts';
import { texts } from '../texts.ts';
import { stripOf } from './strip.ts';

/** Where a plan stands, in words. */
export const PlanState = ({ card, language }: { card: PlanCard; language: Language }) => (
  <span class="zv-badges">
    {card.version === null ? null : card.closed ? (
      <Badge icon="archive">{texts.closed[language]}</Badge>
    ) : card.runsFrom !== null ? (
      <Badge kind="accent">{fill(lifeTexts.runsFrom[language], { date: dateInWords(card.runsFrom, language) })}</Badge>
    ) : (
      <Badge kind="good">{fill(texts.runningVersion[language], { version: card.version })}</Badge>
    )}
    {card.draft ? <Badge kind="attention">{texts.draft[language]}</Badge> : null}
  </span>
);

/** One plan as a sheet in the folder, with its strip of ten. */
export const ActivityCardView = ({
  card,
  language,
  at,
}: {
  card: PlanCard;
  language: Language;
  /** Opens the plan at this step. */
  at?: number | null;
}) => (
  <Card
    title={card.title[language]}
    href={`/activiteiten/${card.id}${at ? `#stap-${at}` : ''}`}
    icon="clipboard-list"
    footer={<StepDots steps={stripOf(card, language)} />}
  >
    <p>{card.summary[language]}</p>
    <p>
      <PlanState card={card} language={language} />
    </p>
    <p>
      {texts.owner[language]}: {card.ownerName ?? texts.noOwner[language]}
    </p>
  </Card>
);

const Filter = ({ language, search, state }: { language: Language; search: string; state: string }) => (
  <FilterForm action="/activiteiten" label={texts.searchPlans[language]}>
    <TextField
      name="zoek"
      label={texts.searchPlans[language]}
      type="search"
      value={search}
      description={texts.searchHelp[language]}
      optional
    />
    <Select
      name="stand"
      label={texts.standing[language]}
      empty={false}
      options={[
        { value: '', text: texts.allPlans[language] },
        { value: 'running', text: texts.running[language] },
        { value: 'draft', text: texts.draft[language] },
      ]}
      value={state}
      optional
    />
  </FilterForm>
);

/** A handful of plans is read at a glance; more need a search. */
const MANY = 8;

export const ActivitiesPage = ({
  view,
  cards,
  mayStart,
  search,
  state,
  page,
  pages,
  total,
  step,
}: Shown & { view: View; step: number | null }) => {
  const { language } = view;
  const asked = search !== '' || state !== '';
  const start = (
    <ButtonLink href="/activiteiten/nieuw" kind="primary" icon="plus">
      {texts.start[language]}
    </ButtonLink>
  );
  const bringIn = (
    <ButtonLink href="/activiteiten/importeren" kind="quiet" icon="file-text">
      {texts.bringIn[language]}
    </ButtonLink>
  );
  const actions = (
    <>
      {start}
      {bringIn}
    </>
  );
  const hrefOf = (to: number) =>
    `/activiteiten?${new URLSearchParams({ zoek: search, stand: state, pagina: `${to}` })}`;
  const none = (
    <EmptyState title={texts.noneTitle[language]} icon="clipboard-list" action={mayStart ? actions : undefined}>
      <p>{(mayStart ? texts.noneText : texts.noneForWorker)[language]}</p>
    </EmptyState>
  );
  return (
    <Page
      view={view}
      title={texts.activities[language]}
      lead={texts.activitiesLead[language]}
      width="wide"
      actions={mayStart && (asked || total > 0) ? actions : undefined}
    >
      {step !== null && total > 0 ? (
        <Alert kind="info">
          {fill(texts.chooseToCheck[language], { step, name: sayStep(step as StepNumber, language) })}
        </Alert>
      ) : null}
      {asked || total > MANY ? <Filter language={language} search={search} state={state} /> : null}
      {total > 0 ? (
        <CardGrid>
          {cards.map((card) => (
            <ActivityCardView card={card} language={language} at={step} />
          ))}
        </CardGrid>
      ) : asked ? (
        <EmptyState title={texts.nothingFound[language]} icon="search">
          <p>{texts.nothingFoundText[language]}</p>
        </EmptyState>
      ) : (
        none
      )}
      <p>
        <Link href="/privacyscan">{texts.toScan[language]}</Link>
      </p>
      <Paging page={page} pages={pages} total={total} size={PLANS_ON_A_PAGE} hrefOf={hrefOf} />
    </Page>
  );
};
