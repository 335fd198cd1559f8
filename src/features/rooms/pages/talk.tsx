import { ButtonLink, EmptyState, FileList, PostButton, Prose, Talk, type View } from '../../../ui/index.ts';
import type { NamedMember } from '../members/describe-members.ts';
import type { Message } from '../messages/read-messages.ts';
import type { RoomPage } from '../reading/read-room.ts';
import { say, sayMoment, sayNames } from '../say.ts';
import { talkTexts as texts } from '../texts/talk-texts.ts';

type Props = {
  view: View;
  page: RoomPage;
  /** Where this room is for who reads it. */
  url: string;
  /** The organisation to which workers of this house belong. */
  house: string;
};

/** What somebody is in this room, beside the name. */
export function roleOf({ kind, party }: NamedMember, { page, house, view }: Omit<Props, 'url'>): string {
  const { language } = view;
  if (kind === 'worker') return house;
  if (kind === 'guest') return say(texts.ofParty, language, { party: page.parties.get(party ?? '') ?? '' });
  return texts[kind][language];
}

/** The conversation, the newest at the top: what is new is there without scrolling, on a phone too. */
export const TalkOf = (props: Props) => {
  const { view, page, url } = props;
  const { language } = view;
  if (page.messages.length === 0) {
    return (
      <EmptyState title={texts.nothing[language]} icon="message">
        <p>{texts.nothingAbout[language]}</p>
      </EmptyState>
    );
  }
  const members = new Map(page.members.map((member) => [member.id, member]));
  return (
    <>
      <Talk
        label={texts.label[language]}
        said={page.messages.toReversed().map((message) => said(message, members, props))}
      />
      {page.before === null ? null : (
        <ButtonLink href={`${url}?voor=${page.before}`} kind="secondary" icon="history">
          {texts.earlier[language]}
        </ButtonLink>
      )}
    </>
  );
};

function said(message: Message, members: ReadonlyMap<string, NamedMember>, props: Props) {
  const { view, page } = props;
  const { language } = view;
  const author = members.get(message.author);
  const own = message.author === page.me;
  const label = (id: string) => page.fields.find((field) => field.id === id)?.label[language] ?? id;
  return {
    id: `bericht-${message.number}`,
    who: author?.name || texts.someone[language],
    role: author ? roleOf(author, props) : undefined,
    when: sayMoment(message.postedAt, language),
    own,
    gone: message.recalledAt !== null,
    about:
      message.recalledAt || author?.kind === 'client'
        ? []
        : [...message.fields.map(label), texts[message.depth][language]],
    footer: <Foot message={message} own={own} members={members} {...props} />,
    children: <Body message={message} {...props} />,
  };
}

const Body = ({ message, view: { language }, url }: Props & { message: Message }) => {
  if (message.text === null) {
    return <p>{say(texts.gone, language, { day: sayMoment(message.recalledAt ?? message.postedAt, language) })}</p>;
  }
  const files = message.files.map((file) => ({ ...file, href: `${url}/berichten/${message.id}/bestanden/${file.id}` }));
  return (
    <>
      <Prose>{message.text}</Prose>
      <FileList files={files} label={texts.files[language]} />
    </>
  );
};

type FootProps = Props & { message: Message; own: boolean; members: ReadonlyMap<string, NamedMember> };

const Foot = ({ message, own, members, view: { language }, page, url }: FootProps) => {
  const names = message.readBy.map(({ member }) => members.get(member)?.name || texts.someone[language]);
  const some = names.length > 0;
  const values = { names: sayNames(names, language) };
  const gone = message.recalledAt !== null;
  const seen = gone ? texts[some ? 'goneRead' : 'goneUnread'] : texts[some ? 'seenBy' : 'seenByNobody'];
  return (
    <>
      <span>
        {say(seen, language, values)}
        {message.forAll ? null : ` · ${texts.notForAll[language]}`}
      </span>
      {own && !gone && page.open ? (
        <PostButton action={`${url}/berichten/${message.id}/intrekking`} kind="quiet">
          {texts.recall[language]}
        </PostButton>
      ) : null}
    </>
  );
};
