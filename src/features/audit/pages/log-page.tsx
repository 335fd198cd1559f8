import { actionNames } from '../../../platform/action-names/index.ts';
import {
  ActionGroup,
  Alert,
  Badge,
  ButtonLink,
  DateText,
  EmptyState,
  fill,
  type Language,
  Link,
  Page,
  Section,
  Table,
  type View,
} from '../../../ui/index.ts';
import { texts } from '../texts.ts';
import type { LogPage as Log } from '../view-log.ts';

const outcomes = {
  done: { kind: 'good', text: texts.outcomeDone },
  seen: { kind: 'neutral', text: texts.outcomeSeen },
  stopped: { kind: 'attention', text: texts.outcomeStopped },
  refused: { kind: 'attention', text: texts.outcomeRefused },
  failed: { kind: 'stop', text: texts.outcomeFailed },
} as const;

const SHORT = 6;

function aboutText(subjects: readonly string[], language: Language): string {
  if (subjects.length === 0) return '–';
  if (subjects.length > 1) return fill(texts.people[language], { n: subjects.length });
  return fill(texts.person[language], { h: subjects[0]!.slice(0, SHORT) });
}

function rowOf({ entry, by, leaf, changed }: Log['entries'][number], language: Language) {
  const { kind, text } = outcomes[entry.outcome];
  const who = by ?? texts[entry.role === 'system' ? 'nobody' : 'somebody'][language];
  return [
    <DateText value={entry.at} time />,
    who,
    <>
      {actionNames[entry.action]?.[language] ?? entry.action}{' '}
      {entry.breakGlass ? <Badge kind="attention">{texts.breakGlass[language]}</Badge> : null}
      {changed ? <Badge kind="stop">{texts.changed[language]}</Badge> : null}
    </>,
    aboutText(entry.subjects, language),
    <>
      <Badge kind={kind}>{text[language]}</Badge>{' '}
      {entry.decision ? <Link href={`/besluiten/${entry.decision}`}>{texts.decision[language]}</Link> : null}
    </>,
    leaf === null ? texts.waits[language] : `#${leaf}`,
  ];
}

const Tail = ({ tail, language }: { tail: Log['tail']; language: Language }) =>
  tail.entries === 0 ? (
    <Alert kind="success">{texts.sealed[language]}</Alert>
  ) : (
    <Alert kind="info">{fill(texts.unsealed[language], { n: tail.entries, s: Math.ceil(tail.ageMs / 1000) })}</Alert>
  );

export const LogPage = ({ view, log }: { view: View; log: Log }) => {
  const { language } = view;
  const head = [texts.when, texts.who, texts.what, texts.about, texts.how, texts.seal].map((text) => text[language]);
  return (
    <Page view={view} title={texts.log[language]} lead={texts.logLead[language]} width="wide">
      <Tail tail={log.tail} language={language} />
      {log.entries.length === 0 ? (
        <EmptyState title={texts.empty[language]}>{texts.emptyAbout[language]}</EmptyState>
      ) : (
        <Table
          caption={texts.log[language]}
          head={head}
          rows={log.entries.map((entry) => rowOf(entry, language))}
          compact
        />
      )}
      {log.next ? <ButtonLink href={`/logboek?voor=${log.next}`}>{texts.older[language]}</ButtonLink> : null}
      <Section title={texts.exportTitle[language]}>
        <p>{texts.exportAbout[language]}</p>
        <ActionGroup>
          <ButtonLink href="/logboek/uitvoer">{texts.exportFile[language]}</ButtonLink>
          <ButtonLink href="/logboek/sleutel">{texts.exportKey[language]}</ButtonLink>
        </ActionGroup>
      </Section>
    </Page>
  );
};
