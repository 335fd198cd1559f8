import { stopsOf } from '../../../gate/decide.ts';
import { sayAlternative, sayCondition, sayOutcome, sayReason, sayStep } from '../../../gate/texts.ts';
import { checkRows } from '../../../platform/http/pages.tsx';
import {
  Badge,
  ButtonLink,
  Card,
  EmptyState,
  fill,
  type Language,
  Link,
  Page,
  Section,
  TenChecks,
  type View,
} from '../../../ui/index.ts';
import { taskOf } from '../check/answers.ts';
import { pagesFor } from '../check/pages.ts';
import { towards } from '../check/recipients.ts';
import { DoubtsSection } from '../doubt/doubts-section.tsx';
import { nameRecipient, sayToldOf } from '../outcome/name-parts.ts';
import type { OutcomePage as Outcome } from '../outcome/weigh-check.ts';
import { outcomeTexts as texts } from '../texts/outcome-texts.ts';
import type { RungName } from '../weighing/ladder.ts';
import type { Weighed } from '../weighing/weigh.ts';
import { Outsider } from './colleague-page.tsx';
import { Earlier } from './earlier.tsx';
import { namesIn, wayTo } from './way-out.tsx';

export type OutcomeProps = { view: View; outcome: Outcome; nameOf: (account: string) => string };

/** What is possible, the smallest first; then why what was chosen is not, and what else there is. */
export const OutcomePage = (props: OutcomeProps) => {
  const { view, outcome } = props;
  const { language } = view;
  const { check, weighing, open } = outcome;
  const last = pagesFor(check.answers).at(-1)!;
  if (open !== null) return <Unanswered {...props} />;
  return (
    <Page
      view={view}
      title={sayOutcome(weighing.outcome, language)}
      lead={fill(texts.asked[language], { goal: check.answers.goal })}
      above={outcome.person?.callName}
      back={{ href: `/delen/${check.id}/${last}`, text: texts.changeAnswers[language] }}
      width="narrow"
    >
      <Earlier {...props} earlier={outcome.earlier} />
      <Outsider view={view} name={outcome.outsider} />
      <Ladder {...props} />
      <Stopped {...props} />
      <DemandScript {...props} />
      <Also {...props} />
      <DoubtsSection doubts={outcome.doubts} check={check.id} language={language} />
      <Section title={texts.notShare[language]}>
        <p>{texts.notShareAbout[language]}</p>
        <ButtonLink href={`/delen/${check.id}/vastleggen/not-shared`} icon="lock">
          {texts.notShare[language]}
        </ButtonLink>
      </Section>
      {weighing.asked?.decision ? (
        <details class="zv-more">
          <summary>{texts.tenChecks[language]}</summary>
          <TenChecks checks={checkRows(weighing.asked.decision, language, namesIn(outcome.activity, language))} />
        </details>
      ) : null}
    </Page>
  );
};

const Unanswered = ({ view, outcome: { check, open } }: OutcomeProps) => (
  <Page view={view} title={texts.unanswered[view.language]} width="narrow">
    <EmptyState
      title={texts.unanswered[view.language]}
      action={<ButtonLink href={`/delen/${check.id}/${open ?? 'doel'}`}>{texts.goOn[view.language]}</ButtonLink>}
    >
      {texts.unansweredAbout[view.language]}
    </EmptyState>
  </Page>
);

const Ladder = ({ view, outcome }: OutcomeProps) => {
  const { language } = view;
  const possible = outcome.weighing.rungs.filter((rung) => rung.possible);
  if (possible.length === 0) return null;
  return (
    <Section title={texts.ladder[language]}>
      <ol class="zv-rungs">
        {possible.map((rung, at) => (
          <li class={at === 0 ? 'zv-rung zv-rung--first' : 'zv-rung zv-rung--link'}>
            {at === 0 || rung.asked ? (
              <p class="zv-rung__mark">
                {at === 0 ? <Badge kind="good">{texts.smallest[language]}</Badge> : null}
                {rung.asked ? <Badge kind="accent">{texts.chosen[language]}</Badge> : null}
              </p>
            ) : null}
            <h3>
              {at === 0 ? (
                titleOf(rung.name, outcome, language)
              ) : (
                <a class="zv-card__link" href={`/delen/${outcome.check.id}/vastleggen/${rung.name}`}>
                  {titleOf(rung.name, outcome, language)}
                </a>
              )}
            </h3>
            <p>{aboutOf(rung, outcome, language)}</p>
            <Conditions rung={rung} language={language} />
            {rung.name === 'without-name' ? (
              <p>
                <Link href={deskFor(outcome.check.client)}>{texts.unrecognisableFirst[language]}</Link>
              </p>
            ) : null}
            {at === 0 ? (
              <ButtonLink href={`/delen/${outcome.check.id}/vastleggen/${rung.name}`} kind="primary">
                {texts[rung.name === 'ask-consent' ? 'askFirst' : 'choose'][language]}
              </ButtonLink>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
};

/** Where a text is made unrecognisable; beside the file, its names are known. */
const deskFor = (client: string | null): string =>
  client === null ? '/onherkenbaar' : `/clienten/${client}/onherkenbaar`;

export const Conditions = ({ rung, language }: { rung: Pick<Weighed, 'decision'>; language: Language }) => {
  const conditions = rung.decision?.conditions ?? [];
  if (conditions.length === 0) return null;
  return (
    <ul>
      {conditions.map((condition) => (
        <li>{sayCondition(condition, language)}</li>
      ))}
    </ul>
  );
};

const Stopped = ({ view, outcome }: OutcomeProps) => {
  const { language } = view;
  const { asked } = outcome.weighing;
  if (!asked?.decision || asked.possible) return null;
  const names = namesIn(outcome.activity, language);
  const waiting = asked.decision.conditions.filter(({ when, met }) => when === 'before' && !met);
  return (
    <Section title={texts.stopped[language]}>
      <div class="zv-rung zv-rung--stopped">
        <p>{aboutOf(asked, outcome, language)}</p>
        <ul>
          {stopsOf(asked.decision).map((check) => (
            <li>
              <strong>{sayStep(check.step, language)}.</strong> {sayReason(check, language, names)}
            </li>
          ))}
          {waiting.map((condition) => (
            <li>{sayCondition(condition, language)}</li>
          ))}
        </ul>
        <CarersToAsk outcome={outcome} language={language} />
        {waiting.some(({ kind }) => kind === 'inform-person-first') ? (
          <ButtonLink href={`/delen/${outcome.check.id}/inwoner`}>{texts.toldNow[language]}</ButtonLink>
        ) : null}
        {asked.deviable ? (
          <>
            <p>{texts.deviateAbout[language]}</p>
            <ButtonLink href={`/delen/${outcome.check.id}/vastleggen/${asked.name}`}>
              {texts.deviate[language]}
            </ButtonLink>
          </>
        ) : null}
      </div>
    </Section>
  );
};

/** Whose own yes is missing, and the two ways on: to ask, or to leave out what is about them. */
const CarersToAsk = ({ outcome, language }: { outcome: Outcome; language: Language }) => {
  const { check, carersToAsk } = outcome;
  if (carersToAsk.length === 0) return null;
  const names = carersToAsk.map(({ name }) => name).join(', ');
  return (
    <>
      <p>{fill(texts.carerNoYes[language], { names })}</p>
      <ul>
        <li>
          <Link href={`/clienten/${check.client ?? ''}/naasten`}>{fill(texts.carerAsk[language], { names })}</Link>
        </li>
        <li>
          <Link href={`/delen/${check.id}/gegevens`}>{fill(texts.carerLeaveOut[language], { names })}</Link>
        </li>
      </ul>
    </>
  );
};

/** Somebody of an authority on the phone: nothing is confirmed, and the question goes on paper first. */
const DemandScript = ({ view, outcome }: OutcomeProps) => {
  const { check, weighing } = outcome;
  if (taskOf(check.answers)?.task !== 'demand' || weighing.asked?.possible === true) return null;
  return (
    <Card title={texts.demandScript[view.language]} icon="phone" tone="accent">
      {[texts.demand1, texts.demand2, texts.demand3].map((line) => (
        <p>{line[view.language]}</p>
      ))}
    </Card>
  );
};

/** Away from this act: a link where there is a room for it, else a sentence. */
const Also = ({ view, outcome }: OutcomeProps) => {
  const { language } = view;
  const { check, activity, weighing } = outcome;
  const offered = weighing.rungs.some(({ name, possible }) => name === 'ask-consent' && possible);
  const kinds = weighing.instead.filter((kind) => !(offered && (kind === 'ask-consent' || kind === 'lift-secrecy')));
  return (
    <Card title={texts.also[language]} icon="sparkles">
      <ul>
        {kinds.map((kind) => {
          const href = wayTo(kind, {
            check: check.id,
            client: check.client,
            activity: activity.id,
            to: towards(check.answers.to),
          });
          const said = sayAlternative({ kind }, language);
          return <li>{href ? <Link href={href}>{said}</Link> : said}</li>;
        })}
      </ul>
    </Card>
  );
};

export function titleOf(name: RungName, { person }: Pick<Outcome, 'person'>, language: Language): string {
  return fill(texts[name][language], { person: person?.callName ?? '' });
}

export function aboutOf(
  { name, told }: Pick<Weighed, 'name' | 'told'>,
  { activity, check, person }: Pick<Outcome, 'activity' | 'check' | 'person'>,
  language: Language,
): string {
  const to = nameRecipient(towards(check.answers.to), activity, language);
  const parts = { to, person: person?.callName ?? '', told: sayToldOf(language, activity, told) };
  const about = {
    'without-name': texts.withoutNameAbout,
    together: texts.togetherAbout,
    'through-person': texts.throughAbout,
    fact: texts.toldAbout,
    outline: texts.toldAbout,
    content: texts.toldAbout,
    'ask-consent': texts.askAbout,
  }[name];
  const said = fill(about[language], parts);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
