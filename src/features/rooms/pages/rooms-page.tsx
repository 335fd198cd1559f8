import { Badge, ButtonLink, EmptyState, List, Page, type View } from '../../../ui/index.ts';
import type { ListedRoom } from '../reading/list-rooms.ts';
import { say, sayDay } from '../say.ts';
import { roomTexts as texts } from '../texts/room-texts.ts';

/** The rooms that a worker is in, with what is new. */
export const RoomsPage = ({ view, rooms }: { view: View; rooms: readonly ListedRoom[] }) => {
  const { language } = view;
  return (
    <Page view={view} title={texts.rooms[language]} lead={texts.roomsLead[language]}>
      {rooms.length === 0 ? (
        <EmptyState
          title={texts.noRooms[language]}
          icon="users"
          action={<ButtonLink href="/clienten">{texts.toClients[language]}</ButtonLink>}
        >
          <p>{texts.noRoomsAbout[language]}</p>
        </EmptyState>
      ) : (
        <List
          label={texts.rooms[language]}
          items={rooms.map((room) => ({
            title: `${room.callName}: ${room.title}`,
            href: `/ruimtes/${room.id}`,
            icon: 'users' as const,
            text: room.purpose[language],
            badges: <RoomBadges view={view} room={room} />,
          }))}
        />
      )}
    </Page>
  );
};

export const RoomBadges = ({ view: { language }, room }: { view: View; room: ListedRoom }) => (
  <>
    {room.unread > 0 ? (
      <Badge kind="accent" icon="message">
        {say(texts.unread, language, { n: room.unread })}
      </Badge>
    ) : null}
    {room.open && room.endsOn ? (
      <Badge>{say(texts.until, language, { day: sayDay(room.endsOn, language) })}</Badge>
    ) : null}
    {room.open ? null : (
      <Badge kind="neutral" icon="lock">
        {texts.closed[language]}
      </Badge>
    )}
  </>
);
