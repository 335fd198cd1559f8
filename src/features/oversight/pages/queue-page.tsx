import {
  Badge,
  ButtonLink,
  dateInWords,
  EmptyState,
  fill,
  type Language,
  Link,
  List,
  Page,
  Section,
  Table,
  TaskList,
  type View,
} from '../../../ui/index.ts';
import { advising, inBoth } from '../../plan/index.ts';
import { WatchedSection } from '../../sharing/index.ts';
import type { QueuePage as Shown, Waiting } from '../read-queue.ts';
import { texts, weightTexts } from '../texts.ts';
import { viewTexts } from '../views/view-texts.ts';

const { RoundState, verdictTexts } = advising;
const kinds = { heavy: 'stop', middle: 'attention', light: 'neutral' } as const;

const Queue = ({ waiting, names, today, language }: Shown & { language: Language }) => (
  <List
    label={texts.waiting[language]}
    items={waiting.map(({ round, weight, dueOn }: Waiting) => {
      const date = dateInWords(dueOn, language);
      const name = names.get(round.by) ?? texts.somebody[language];
      return {
        title: inBoth(round.document.title)[language],
        href: `/toezicht/${round.id}`,
        text: `${fill(texts.by[language], { name })}, ${fill((dueOn < today ? texts.late : texts.due)[language], { date })}`,
        icon: 'message-question' as const,
        badges: <Badge kind={kinds[weight]}>{weightTexts[weight][language]}</Badge>,
      };
    })}
  />
);

const Given = ({ given, language }: Shown & { language: Language }) => {
  const kind = (which: 'follow' | 'deviate') => given.filter(({ answer }) => answer?.kind === which).length;
  const [followed, deviated] = [kind('follow'), kind('deviate')];
  const open = given.filter(({ answer, withdrawn }) => !answer && !withdrawn).length;
  return (
    <Section title={texts.given[language]}>
      <p>{texts.givenLead[language]}</p>
      <p>{fill(texts.counts[language], { followed, deviated, open })}</p>
      <Table
        caption={texts.given[language]}
        head={[texts.activity[language], texts.on[language], texts.verdict[language], texts.done[language]]}
        rows={given.map((round) => [
          <Link href={`/toezicht/${round.id}`}>{inBoth(round.document.title)[language]}</Link>,
          dateInWords(round.advice!.at.toISOString(), language),
          verdictTexts[round.advice!.verdict][language],
          <RoundState round={round} language={language} />,
        ])}
      />
    </Section>
  );
};

export const QueuePage = (props: Shown & { view: View }) => {
  const { view, waiting, dpias, watched, given, withdrawn } = props;
  const { language } = view;
  return (
    <Page
      view={view}
      title={texts.title[language]}
      lead={texts.lead[language]}
      width="wide"
      actions={
        <ButtonLink href="/toezicht/inzage" kind="secondary">
          {viewTexts.title[language]}
        </ButtonLink>
      }
    >
      <Section title={texts.waiting[language]}>
        {waiting.length === 0 ? (
          <EmptyState title={texts.none[language]} icon="message-question">
            <p>{texts.noneAbout[language]}</p>
          </EmptyState>
        ) : (
          <Queue {...props} language={language} />
        )}
      </Section>
      {dpias.length === 0 ? null : (
        <Section title={texts.dpias[language]}>
          <TaskList tasks={dpias} label={texts.dpias[language]} language={language} />
        </Section>
      )}
      <WatchedSection watched={watched} language={language} />
      {given.length === 0 ? null : <Given {...props} language={language} />}
      {withdrawn.length === 0 ? null : (
        <Section title={texts.withdrawn[language]}>
          <List
            label={texts.withdrawn[language]}
            items={withdrawn.map((round) => ({
              title: inBoth(round.document.title)[language],
              href: `/toezicht/${round.id}`,
              text: round.withdrawn!.reason,
            }))}
          />
        </Section>
      )}
    </Page>
  );
};
