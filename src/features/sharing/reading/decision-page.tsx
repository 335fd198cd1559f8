import {
  ActionGroup,
  ButtonLink,
  DescriptionList,
  dateInWords,
  fill,
  type Language,
  LawInfo,
  Link,
  Page,
  Prose,
  Section,
  Timeline,
  type TimelineItem,
  type View,
} from '../../../ui/index.ts';
import type { Problem } from '../../../platform/http/bind.tsx';
import { BackingCard } from '../backing/backing-card.tsx';
import { AdviceCard } from '../doubt/doubt-pages.tsx';
import { askedOfTexts, texts as doubtTexts } from '../doubt/texts.ts';
import { TellingCard } from '../informing/telling-card.tsx';
import { texts as tellTexts, wayTexts } from '../informing/texts.ts';
import { ViewsSection } from '../joining/views-section.tsx';
import { sayFormErrors } from '../say-errors.ts';
import { sayRouteWords } from './route-words.ts';
import type { ShownDecision } from './shown-decision.ts';
import { texts } from './texts.ts';
import { decidedRows, factRows, reasonRows, type Row, sayChosen, sayLaw, sayName } from './words-of-decision.ts';

type Props = { view: View; shown: ShownDecision; problem?: Problem };

const inProse = (rows: readonly Row[]) => rows.map(({ term, value }) => ({ term, value: <Prose>{value}</Prose> }));

const withLink = ({ term, value, href }: Row) => ({ term, value: href ? <Link href={href}>{value}</Link> : value });

/** A decision to share or not: what, why, by which law, and everything that came after. */
export const DecisionPage = ({ view, shown, problem }: Props) => {
  const { language } = view;
  const { decision, person, reader } = shown;
  const by = sayName(shown, decision.decidedBy, language);
  const route = sayRouteWords(decision.words, language);
  return (
    <Page
      view={view}
      title={texts.title[language]}
      heading={sayChosen(decision, shown.recipientName, language)}
      above={person ? fill(texts.about[language], { name: person.callName }) : texts.nobody[language]}
      lead={fill(texts.lead[language], { by, date: dateInWords(decision.decidedAt, language, true) })}
      back={
        reader.as === 'worker' && decision.client
          ? { href: `/clienten/${decision.client}/afwegingen`, text: texts.back[language] }
          : undefined
      }
      actions={<Actions shown={shown} language={language} />}
      errors={problem && sayFormErrors(problem, language, problem.refusal === 'own-decision' ? 'kijk' : 'collega')}
    >
      <TellingCard shown={shown} language={language} />
      {decision.followsRoute ? (
        <BackingCard backing={shown.backing} mayArrange={reader.mayArrangeBacking} language={language} />
      ) : null}
      <Section title={texts.what[language]}>
        <DescriptionList rows={decidedRows(shown, language).map(withLink)} />
      </Section>
      <Section title={texts.why[language]}>
        <DescriptionList rows={inProse(reasonRows(shown, language))} />
        {route.map(({ title, rows }) => (
          <>
            <h3>{title}</h3>
            <DescriptionList rows={inProse(rows)} />
          </>
        ))}
        <LawInfo
          law={shown.law.map((each) => ({ law: each.law, article: each.article, text: sayLaw(each, language) }))}
        />
      </Section>
      <Facts shown={shown} language={language} />
      <Consultations shown={shown} language={language} />
      <ViewsSection view={view} shown={shown} {...(problem && { problem })} />
      <Section title={texts.after[language]}>
        <Timeline items={whatCameAfter(shown, language)} />
      </Section>
    </Page>
  );
};

const Actions = ({ shown, language }: { shown: ShownDecision; language: Language }) => (
  <ActionGroup>
    {shown.reader.as === 'worker' && shown.decision.client ? (
      <ButtonLink href={`/afwegingen/${shown.decision.id}/twijfel`} icon="message-question">
        {texts.doubt[language]}
      </ButtonLink>
    ) : null}
    {shown.reader.as === 'worker' && shown.decision.client ? (
      <ButtonLink href={`/afwegingen/${shown.decision.id}/voorbeeld`} icon="book">
        {texts.toExample[language]}
      </ButtonLink>
    ) : null}
    <ButtonLink href={`/afwegingen/${shown.decision.id}/blad`} icon="file-text">
      {texts.sheet[language]}
    </ButtonLink>
    {shown.decision.gateDecision ? (
      <ButtonLink href={`/besluiten/${shown.decision.gateDecision}`} icon="list-check">
        {texts.checks[language]}
      </ButtonLink>
    ) : null}
  </ActionGroup>
);

const Facts = ({ shown, language }: { shown: ShownDecision; language: Language }) => {
  const rows = factRows(shown, language);
  return rows.length === 0 ? null : (
    <Section title={texts.facts[language]}>
      <DescriptionList rows={rows} />
    </Section>
  );
};

const Consultations = ({ shown, language }: { shown: ShownDecision; language: Language }) =>
  shown.consultations.length === 0 ? null : (
    <Section title={doubtTexts.section[language]}>
      {shown.consultations.map(({ askedOf, adviser, question, advice }) => (
        <>
          <h3>
            {fill(doubtTexts.askedWhom[language], {
              who: adviser ? sayName(shown, adviser, language) : askedOfTexts[askedOf][language],
            })}
          </h3>
          <Prose>{question}</Prose>
          {advice.length === 0 ? <p>{doubtTexts.open[language]}</p> : null}
          {advice.map((each) => (
            <AdviceCard advice={each} name={sayName(shown, each.by, language)} language={language} />
          ))}
        </>
      ))}
    </Section>
  );

/** Oldest first, as it went: decided, put off, told, replaced. */
function whatCameAfter(shown: ShownDecision, language: Language): TimelineItem[] {
  const { decision, informing, person, replacedBy } = shown;
  const name = person?.callName ?? '';
  const named = (account: string) => sayName(shown, account, language);
  const date = (day: string) => dateInWords(day, language);
  const link = (id: string) => <a href={`/afwegingen/${id}`}>{texts.readIt[language]}</a>;
  const decided: TimelineItem = {
    at: decision.decidedAt.toISOString(),
    title: fill(texts.decidedOn[language], { name: named(decision.decidedBy) }),
    ...(decision.replaces && {
      text: (
        <>
          {texts.replaces[language]}. {link(decision.replaces)}
        </>
      ),
    }),
    icon: 'flag',
  };
  const delays = (informing?.delays ?? []).map((each): TimelineItem => ({
    at: each.begunAt.toISOString(),
    title: tellTexts.wait[language],
    text: fill(tellTexts.waitAbout[language], { reason: each.reason, date: date(each.reviewOn) }),
    icon: 'clock',
    kind: 'attention',
  }));
  const told = (informing?.tellings ?? []).map((each): TimelineItem => ({
    at: each.recordedAt.toISOString(),
    title: fill(tellTexts.told[language], { name }),
    text: (
      <>
        <p>
          {fill(tellTexts.toldAbout[language], {
            date: date(each.toldOn),
            by: named(each.by),
            way: wayTexts[each.way][language],
          })}
        </p>
        <Prose>{each.words}</Prose>
      </>
    ),
    icon: 'check',
    kind: 'good',
  }));
  const replaced = replacedBy
    ? [{ at: replacedBy.at.toISOString(), title: texts.replaced[language], text: link(replacedBy.id) }]
    : [];
  return [decided, ...delays, ...told, ...replaced];
}
