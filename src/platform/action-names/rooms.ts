import type { Text } from '../../ui/index.ts';

export const roomsActions: Readonly<Record<string, Text>> = {
  'rooms.add-room-member': { nl: 'Iemand in een ruimte toelaten', en: 'Let somebody into a room' },
  'rooms.close-due-rooms': { nl: 'Ruimtes sluiten die voorbij zijn', en: 'Close rooms that are over' },
  'rooms.close-room': { nl: 'Een ruimte sluiten', en: 'Close a room' },
  'rooms.leave-own-room': { nl: 'Zelf een ruimte verlaten', en: 'Leave a room oneself' },
  'rooms.list-own-rooms': { nl: 'Zien welke ruimtes over je gaan', en: 'See which rooms are about oneself' },
  'rooms.list-rooms': { nl: 'De eigen ruimtes zien', en: 'See the own rooms' },
  'rooms.open-room': { nl: 'Een ruimte openen rond een cliënt', en: 'Open a room around a client' },
  'rooms.pass-message': { nl: 'Een bericht in een ruimte doorgeven', en: 'Pass on a message in a room' },
  'rooms.post-as-client': { nl: 'Als cliënt iets zeggen in een ruimte', en: 'Say something in a room as client' },
  'rooms.post-message': { nl: 'Iets zeggen in een ruimte', en: 'Say something in a room' },
  'rooms.read-own-room': { nl: 'Lezen wat er over je gezegd is', en: 'Read what was said about oneself' },
  'rooms.read-room': { nl: 'Een ruimte lezen', en: 'Read a room' },
  'rooms.recall-message': { nl: 'Een eigen bericht intrekken', en: 'Take back an own message' },
  'rooms.remove-room-member': { nl: 'Iemand uit een ruimte halen', en: 'Take somebody out of a room' },
};
