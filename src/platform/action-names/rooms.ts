import type { Text } from '../../ui/index.ts';

export const roomsActions: Readonly<Record<string, Text>> = {
  'rooms.add-room-member': { nl: 'Iemand in een ruimte toelaten', en: 'Let somebody into a room' },
  'rooms.check-message': { nl: 'Nagaan wie een bericht mag lezen', en: 'Find out who may read a message' },
  'rooms.close-due-rooms': { nl: 'Ruimtes sluiten die voorbij zijn', en: 'Close rooms that are over' },
  'rooms.close-room': { nl: 'Een ruimte sluiten', en: 'Close a room' },
  'rooms.fetch-file': { nl: 'Een bestand uit een ruimte ophalen', en: 'Fetch a file from a room' },
  'rooms.fetch-own-file': { nl: 'Een bestand over jezelf ophalen', en: 'Fetch a file about oneself' },
  'rooms.leave-own-room': { nl: 'Zelf een ruimte verlaten', en: 'Leave a room oneself' },
  'rooms.list-own-rooms': { nl: 'Zien welke ruimtes over je gaan', en: 'See which rooms are about oneself' },
  'rooms.list-rooms': { nl: 'De eigen ruimtes zien', en: 'See the own rooms' },
  'rooms.open-room': { nl: 'Een ruimte openen rond een cliënt', en: 'Open a room around a client' },
  'rooms.pass-message': { nl: 'Een bericht in een ruimte doorgeven', en: 'Pass on a message in a room' },
  'rooms.post-as-client': { nl: 'Als cliënt iets zeggen in een ruimte', en: 'Say something in a room as client' },
  'rooms.post-message': { nl: 'Iets zeggen in een ruimte', en: 'Say something in a room' },
  'rooms.prepare-room': { nl: 'Zien met wie een ruimte kan', en: 'See with whom a room is possible' },
  'rooms.read-own-room': { nl: 'Lezen wat er over je gezegd is', en: 'Read what was said about oneself' },
  'rooms.read-room': { nl: 'Een ruimte lezen', en: 'Read a room' },
  'rooms.recall-message': { nl: 'Een eigen bericht intrekken', en: 'Take back an own message' },
  'rooms.remove-room-member': { nl: 'Iemand uit een ruimte halen', en: 'Take somebody out of a room' },
  'rooms.view-members': { nl: 'Zien wie er in een ruimte zit', en: 'See who is in a room' },
};
