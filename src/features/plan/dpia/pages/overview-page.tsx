import {
  ActionGroup,
  Alert,
  Badge,
  type BadgeKind,
  ButtonLink,
  fill,
  type Language,
  LawInfo,
  List,
  Page,
  Prose,
  Section,
  type Text,
  type View,
} from '../../../../ui/index.ts';
import { inBoth } from '../../running-activity.ts';
import { formTexts } from '../form-texts.ts';
import { unfinishedParts } from '../policy.ts';
import { contentOf } from '../load-dpia.ts';
import type { DpiaPage } from '../read-dpia.ts';
import { obstacleTexts, outcomeReasons, outcomeTexts, texts } from '../texts.ts';
import { hereOf } from './dpia-form.tsx';
import { RisksPicture } from './risks-page.tsx';
import { Turns } from './turns.tsx';

type State = 'done' | 'open' | 'waits' | 'not-needed';
type Part = { title: Text; page: string; state: State; text?: string };

const states: Record<State, { kind: BadgeKind; text: Text }> = {
  done: { kind: 'good', text: texts.stateDone },
  open: { kind: 'attention', text: texts.stateOpen },
  waits: { kind: 'accent', text: texts.stateWaits },
  'not-needed': { kind: 'neutral', text: texts.stateNotNeeded },
};

function needParts({ dpia, obstacles }: DpiaPage, language: Language): Part[] {
  const answered = dpia.questions.filter(({ judged }) => judged !== null).length;
  const all = dpia.questions.length;
  const need: Part = {
    title: texts.partNeed,
    page: '/vraag/1',
    state: answered === all ? 'done' : 'open',
    text: fill(texts.answered[language], { done: answered, all }),
  };
  const decided = dpia.decision !== null && obstacles.every(({ page }) => page !== '/besluit');
  const decision: Part = { title: texts.partDecision, page: '/besluit', state: decided ? 'done' : 'open' };
  if (!dpia.decision && dpia.outcome === 'not-needed') return [need, { ...decision, state: 'not-needed' }];
  return dpia.outcome === 'incomplete' ? [need] : [need, decision];
}

function madeParts(page: DpiaPage, language: Language): Part[] {
  const { dpia } = page;
  if (!dpia.made) return [];
  const open = unfinishedParts(contentOf(page.loaded));
  const high = dpia.risks.filter(({ residual }) => residual === 'high').length;
  const count = dpia.risks.length;
  const risks = count === 1 && high === 0 ? texts.riskOne[language] : fill(texts.risksCount[language], { count, high });
  const state = (part: (typeof open)[number]): State => (open.includes(part) ? 'open' : 'done');
  return [
    { title: texts.partProportionality, page: '/noodzaak', state: state('proportionality') },
    { title: texts.partRisks, page: '/risicos', state: state('risks'), text: risks },
    { title: texts.partViews, page: '/meningen', state: state('views') },
  ];
}

function aroundParts({ dpia, obstacles, changed, loaded }: DpiaPage): Part[] {
  const blocked = (page: string) => obstacles.some((each) => each.page === page);
  const parts: Part[] = [];
  const asksAdvice = dpia.made || dpia.turns.length > 0 || (dpia.decision !== null && loaded.hasOfficer);
  if (asksAdvice) {
    const waits = dpia.advice.kind === 'asked';
    parts.push({ title: texts.partAdvice, page: '/fg', state: waits ? 'waits' : blocked('/fg') ? 'open' : 'done' });
  }
  if (dpia.consultation.kind !== 'not-needed') {
    const state = { needed: 'open', runs: 'waits', over: 'done' } as const;
    parts.push({ title: texts.partConsultation, page: '/raadpleging', state: state[dpia.consultation.kind] });
  }
  if (changed.length > 0) parts.push({ title: texts.partReview, page: '/herziening', state: 'open' });
  return parts;
}

const Standing = ({ page, language }: { page: DpiaPage; language: Language }) => {
  const { dpia, loaded } = page;
  if (page.advise && dpia.advice.kind === 'asked')
    return <Alert kind="attention">{texts.sectionAdviceFor[language]}</Alert>;
  const kind = dpia.outcome === 'not-needed' ? 'success' : 'info';
  const older = dpia.writtenIn < dpia.round ? fill(texts.fromRound[language], { version: dpia.writtenIn }) : '';
  const why = page.edit
    ? ''
    : dpia.draft
      ? texts.readOnly[language]
      : fill(texts.approvedAlready[language], { version: dpia.round });
  if (!loaded.content) return <Alert kind="info">{why || texts.sectionNone[language]}</Alert>;
  return (
    <Alert kind={kind} title={outcomeTexts[dpia.outcome][language]}>
      {outcomeReasons[dpia.outcome][language]} {older} {why}
      {dpia.decision?.choice === 'do-not' ? (
        <Prose>{`${formTexts.decideDoNot[language]}. ${dpia.decision.why}`}</Prose>
      ) : null}
    </Alert>
  );
};

const Todo = ({ page, language }: { page: DpiaPage; language: Language }) =>
  page.dpia.draft && page.loaded.content ? (
    <Section title={texts.todo[language]}>
      {page.obstacles.length === 0 ? (
        <p>{texts.nothingToDo[language]}</p>
      ) : (
        <List
          label={texts.todo[language]}
          items={page.obstacles.map(({ kind, page: where }) => ({
            icon: 'flag' as const,
            title: obstacleTexts[kind][language],
            href: `${hereOf(page)}${where}`,
          }))}
        />
      )}
    </Section>
  ) : null;

const Actions = ({ page, language }: { page: DpiaPage; language: Language }) => {
  const here = hereOf(page);
  const begun = page.loaded.content !== null;
  const next = page.obstacles[0]?.page ?? '/vraag/1';
  return (
    <ActionGroup>
      {page.edit && (!begun || page.obstacles.length > 0) ? (
        <ButtonLink href={`${here}${next}`} kind="primary" icon="arrow-right">
          {(begun ? texts.proceed : texts.begin)[language]}
        </ButtonLink>
      ) : null}
      {page.advise && page.dpia.advice.kind === 'asked' ? (
        <ButtonLink href={`${here}/fg`} kind="primary" icon="message">
          {texts.giveAdvice[language]}
        </ButtonLink>
      ) : null}
      {begun ? (
        <ButtonLink href={`${here}/rapport${page.dpia.draft ? '' : `?versie=${page.dpia.round}`}`} icon="file-text">
          {texts.report[language]}
        </ButtonLink>
      ) : null}
    </ActionGroup>
  );
};

const Parts = ({ page, language }: { page: DpiaPage; language: Language }) => {
  const parts = [...needParts(page, language), ...madeParts(page, language), ...aroundParts(page)];
  return (
    <Section title={texts.parts[language]}>
      <List
        label={texts.parts[language]}
        items={parts.map(({ title, page: where, state, text }) => ({
          title: title[language],
          href: page.edit || where === '/fg' || where === '/raadpleging' ? `${hereOf(page)}${where}` : undefined,
          text,
          badges: <Badge kind={states[state].kind}>{states[state].text[language]}</Badge>,
        }))}
      />
    </Section>
  );
};

/** Where a DPIA stands, what is still to do, and its risks as a picture. */
export const OverviewPage = ({ view, page }: { view: View; page: DpiaPage }) => {
  const { language } = view;
  const { dpia } = page;
  const activity = inBoth(dpia.document.title)[language];
  return (
    <Page
      view={view}
      title={`${texts.dpia[language]} – ${activity}`}
      heading={texts.title[language]}
      lead={texts.lead[language]}
      above={activity}
      back={{ href: `/activiteiten/${dpia.activity}`, text: activity }}
    >
      <Standing page={page} language={language} />
      <Actions page={page} language={language} />
      <Todo page={page} language={language} />
      {page.loaded.content ? <Parts page={page} language={language} /> : null}
      {dpia.risks.length === 0 ? null : (
        <Section title={texts.partRisks[language]}>
          <RisksPicture page={page} />
        </Section>
      )}
      {dpia.turns.length === 0 ? null : (
        <Section title={texts.said[language]}>
          <Turns dpia={dpia} language={language} />
        </Section>
      )}
      <LawInfo
        law={page.law.map(({ law, article, text, textEn, checked }) => ({
          law,
          article,
          text: `${language === 'nl' ? text : textEn}${checked ? '' : ` ${texts.uncheckedLaw[language]}`}`,
        }))}
      />
    </Page>
  );
};
