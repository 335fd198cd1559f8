import { Alert, Card, ClientPage, Section, type View } from '../../../ui/index.ts';
import { say, sayDay } from '../say.ts';
import { visitTexts as texts } from '../texts.ts';
import type { OwnMessage } from '../visits/list-own-messages.ts';

type Home = {
  callName: string;
  forSomebodyElse: boolean;
  messages: readonly OwnMessage[];
  /** How many wait for an answer. */
  questions: number;
  /** What else there is, by feature; what is new stands with the messages. */
  entries: readonly { title: string; text: string; href: string; isNew: boolean }[];
};

const QuestionsCard = ({ n, view: { language } }: { n: number; view: View }) => (
  <Card
    href="/mijn/toestemmingen/vragen"
    title={n === 1 ? texts.question[language] : say(texts.questions, language, { n })}
    icon="message-question"
    tone="accent"
  >
    <p>{texts.questionText[language]}</p>
  </Card>
);

const MessageCard = ({ message, view }: { message: OwnMessage; view: View }) => (
  <Card
    href={`/mijn/verslagen/${message.report}`}
    title={say(texts.newMessage, view.language, { name: message.from })}
    icon="message"
    tone="accent"
  >
    <p>{say(texts.about, view.language, { day: sayDay(message.heldOn, view.language) })}</p>
    <p>{say(texts.readUntil, view.language, { day: sayDay(message.until, view.language) })}</p>
  </Card>
);

const EntryCard = ({ title, text, href, isNew }: Home['entries'][number]) => (
  <Card href={href} title={title} icon="message" {...(isNew ? { tone: 'accent' as const } : { level: 2 as const })}>
    <p>{text}</p>
  </Card>
);

/** The first page of a client: a greeting and three large cards (interface §9). */
export const VisitHomePage = ({ view, home }: { view: View; home: Home }) => {
  const { language } = view;
  const fresh = home.entries.filter(({ isNew }) => isNew);
  const name = home.forSomebodyElse ? (view.who?.name ?? '') : home.callName;
  return (
    <ClientPage view={view} title={texts.home[language]} heading={say(texts.hello, language, { name })}>
      {home.forSomebodyElse ? <Alert>{say(texts.lookingFor, language, { name: home.callName })}</Alert> : null}
      <Section title={texts.messagesOf[language]}>
        {home.questions === 0 ? null : <QuestionsCard n={home.questions} view={view} />}
        {fresh.map((entry) => (
          <EntryCard {...entry} />
        ))}
        {home.messages.length + home.questions + fresh.length === 0 ? (
          <Card title={texts.noMessage[language]} icon="mail-opened">
            <p>{texts.noMessageText[language]}</p>
          </Card>
        ) : (
          home.messages.map((message) => <MessageCard message={message} view={view} />)
        )}
      </Section>
      {home.entries
        .filter(({ isNew }) => !isNew)
        .map((entry) => (
          <EntryCard {...entry} />
        ))}
      <Card
        href="/mijn/logboek"
        title={texts[home.forSomebodyElse ? 'ownDeeds' : 'whoLooked'][language]}
        icon="eye"
        level={2}
      >
        <p>{texts[home.forSomebodyElse ? 'ownDeedsText' : 'whoLookedText'][language]}</p>
      </Card>
      <Card href="/mijn/ruimtes" title={texts.talks[language]} icon="users" level={2}>
        <p>{texts.talksText[language]}</p>
      </Card>
      <Card href="/mijn/wie-weet-wat" title={texts.whoKnows[language]} icon="users" level={2}>
        <p>{texts.whoKnowsText[language]}</p>
      </Card>
      {home.forSomebodyElse ? null : (
        <Card href="/mijn/gedeeld" title={texts.shared[language]} icon="share" level={2}>
          <p>{texts.sharedText[language]}</p>
        </Card>
      )}
      <Card href="/mijn/toestemmingen" title={texts.stop[language]} icon="adjustments" level={2}>
        <p>{texts.stopText[language]}</p>
      </Card>
    </ClientPage>
  );
};

/** Nobody is known here any more; says nothing about who it was. */
export const VisitOverPage = ({ view }: { view: View }) => (
  <ClientPage view={{ ...view, who: null, help: null }} title={texts.overTitle[view.language]}>
    <p>{texts.over[view.language]}</p>
  </ClientPage>
);
