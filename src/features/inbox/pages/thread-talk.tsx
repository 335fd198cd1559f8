import type { Child } from 'hono/jsx';
import { ButtonLink, FileList, PostButton, Prose, Talk, type View } from '../../../ui/index.ts';
import type { conversation } from '../../rooms/index.ts';
import type { Thread, ThreadMember } from '../reading/describe-thread.ts';
import { say, sayDay, sayMoment } from '../say.ts';
import { talkTexts as texts } from '../texts/talk-texts.ts';

type Message = conversation.Message;

type Props = {
  view: View;
  thread: Thread;
  /** Where this thread is for who reads it. */
  url: string;
  /** Whether the reader may take back the own messages. */
  recalls: boolean;
  /** For a worker: the way to tell a message otherwise; null hides it. */
  tellAt?: (message: Message) => string | null;
  /** Names of workers who told something, by account. */
  house: string;
};

const told = { phone: texts.toldPhone, 'in-person': texts.toldPerson, letter: texts.toldLetter } as const;

function roleOf({ kind, organisation }: ThreadMember, { house, view: { language }, thread }: Props): string {
  if (kind === 'worker') return house;
  if (kind !== 'guest') return texts[kind][language];
  const from = organisation ?? thread.party;
  return from === null ? texts.outside[language] : say(texts.fromOutside, language, { organisation: from });
}

/** The conversation, the newest at the top: what is new is there without scrolling, on a phone too. */
export const ThreadTalk = (props: Props) => {
  const { view, thread, url } = props;
  const { language } = view;
  const members = new Map(thread.members.map((member) => [member.id, member]));
  return (
    <>
      <Talk
        label={texts.label[language]}
        said={thread.messages.toReversed().map((message) => said(message, members.get(message.author), props))}
      />
      {thread.before === null ? null : (
        <ButtonLink href={`${url}?voor=${thread.before}`} kind="secondary" icon="history">
          {texts.earlier[language]}
        </ButtonLink>
      )}
    </>
  );
};

function said(message: Message, author: ThreadMember | undefined, props: Props) {
  const { view, thread } = props;
  const { language } = view;
  const gone = message.recalledAt !== null;
  const label = (id: string) => thread.fields.find((field) => field.id === id)?.label[language] ?? id;
  const tagged = author?.kind === 'worker' && !gone;
  return {
    id: `bericht-${message.number}`,
    who: author?.name || texts.someone[language],
    role: author ? roleOf(author, props) : undefined,
    when: sayMoment(message.postedAt, language),
    own: message.author === thread.me,
    gone,
    about: tagged ? [...message.fields.map(label), texts[message.depth][language]] : [],
    footer: <Foot {...props} message={message} />,
    children: <Body {...props} message={message} />,
  };
}

const Body = ({ message, view: { language }, url }: Props & { message: Message }) => {
  if (message.text === null) {
    return <p>{say(texts.gone, language, { at: sayMoment(message.recalledAt ?? message.postedAt, language) })}</p>;
  }
  const files = message.files.map((file) => ({ ...file, href: `${url}/${message.id}/bestanden/${file.id}` }));
  return (
    <>
      <Prose>{message.text}</Prose>
      <FileList files={files} label={texts.files[language]} />
    </>
  );
};

const Foot = (props: Props & { message: Message }) => {
  const { message, view, thread, url, recalls, tellAt } = props;
  const { language } = view;
  if (message.author !== thread.me && !tellAt) return null;
  if (message.recalledAt !== null) return null;
  const tell = tellAt?.(message) ?? null;
  return (
    <>
      <span>{sayRead(props)}</span>
      <span class="zv-badges">
        {tell === null ? null : <a href={tell}>{texts.tell[language]}</a>}
        {recalls && thread.open && message.author === thread.me ? (
          <PostButton action={`${url}/${message.id}/intrekking`} kind="quiet">
            {texts.recall[language]}
          </PostButton>
        ) : null}
      </span>
    </>
  );
};

/** Whether the other side read it, or how it was told instead. */
function sayRead({ message, thread, view: { language } }: Props & { message: Message }): Child {
  const byOther = message.readBy.find(({ member }) => isOtherSide(thread, message, member));
  const spoken = thread.tellings
    .filter((telling) => telling.message === message.id)
    .map(({ way, toldOn, toldBy, note }) => {
      const name = thread.members.find(({ person }) => person === toldBy)?.name || texts.someone[language];
      const how = say(told[way], language, { name, day: sayDay(toldOn, language) });
      return note === null ? how : `${how}: “${note}”`;
    });
  const read = byOther ? say(texts.read, language, { at: sayMoment(byOther.at, language) }) : texts.notRead[language];
  return [read, ...spoken].join(' · ');
}

const isOtherSide = ({ members }: Thread, message: Message, member: string): boolean => {
  const kindOf = (id: string) => members.find((each) => each.id === id)?.kind;
  return (kindOf(message.author) === 'worker') !== (kindOf(member) === 'worker');
};
