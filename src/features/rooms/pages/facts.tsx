import { DescriptionList, type View } from '../../../ui/index.ts';
import type { RoomPage } from '../reading/read-room.ts';
import { say, sayDay } from '../say.ts';
import { ownTexts as texts } from '../texts/own-texts.ts';
import { talkTexts } from '../texts/talk-texts.ts';
import { roleOf } from './talk.tsx';

/** What it is for, who is in it, since when and until when: for everybody who comes from outside. */
export const RoomFacts = ({ view, page }: { view: View; page: RoomPage }) => {
  const { language } = view;
  const { room, members, me } = page;
  const house = view.who?.organisationName ?? '';
  const here = members.filter(({ leftAt, id }) => leftAt === null && id !== me);
  const who = here.map((member) => {
    const name = `${member.name || talkTexts.someone[language]} (${roleOf(member, { view, page, house })})`;
    return <p>{say(texts.sinceDay, language, { name, day: sayDay(member.joinedAt, language) })}</p>;
  });
  return (
    <DescriptionList
      rows={[
        { term: texts.whatFor[language], value: page.purpose[language] },
        { term: texts.whoIsIn[language], value: <>{who}</> },
        { term: texts.since[language], value: sayDay(room.openedAt, language) },
        ...(room.endsOn ? [{ term: texts.until[language], value: sayDay(room.endsOn, language) }] : []),
      ]}
    />
  );
};
