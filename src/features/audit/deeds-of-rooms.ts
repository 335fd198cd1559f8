import type { DeedTexts } from './deed-texts.ts';

/** What is said about somebody in rooms, and who looks there. */
export const deedsOfRooms: DeedTexts = {
  'rooms.prepare-room': {
    did: {
      nl: 'heeft gekeken met wie een gesprek over u kan',
      en: 'looked with whom a conversation about you is possible',
    },
    wanted: { nl: 'kijken met wie een gesprek over u kan', en: 'look with whom a conversation about you is possible' },
  },
  'rooms.open-room': {
    did: { nl: 'heeft een gesprek over u geopend', en: 'opened a conversation about you' },
    wanted: { nl: 'een gesprek over u openen', en: 'open a conversation about you' },
    didTowards: {
      nl: 'heeft een gesprek over u geopend met {party}',
      en: 'opened a conversation about you with {party}',
    },
    wantedTowards: { nl: 'een gesprek over u openen met {party}', en: 'open a conversation about you with {party}' },
  },
  'rooms.add-room-member': {
    did: { nl: 'heeft iemand toegelaten tot een gesprek over u', en: 'let somebody into a conversation about you' },
    wanted: { nl: 'iemand toelaten tot een gesprek over u', en: 'let somebody into a conversation about you' },
  },
  'rooms.invite-guest': {
    did: {
      nl: 'heeft iemand van buiten uitgenodigd voor een gesprek over u',
      en: 'invited somebody from outside to a conversation about you',
    },
    wanted: {
      nl: 'iemand van buiten uitnodigen voor een gesprek over u',
      en: 'invite somebody from outside to a conversation about you',
    },
    didTowards: {
      nl: 'heeft iemand van {party} uitgenodigd voor een gesprek over u',
      en: 'invited somebody of {party} to a conversation about you',
    },
    wantedTowards: {
      nl: 'iemand van {party} uitnodigen voor een gesprek over u',
      en: 'invite somebody of {party} to a conversation about you',
    },
  },
  'rooms.make-room-secret': {
    did: {
      nl: 'heeft een code gemaakt voor iemand in een gesprek over u',
      en: 'made a code for somebody in a conversation about you',
    },
    wanted: {
      nl: 'een code maken voor iemand in een gesprek over u',
      en: 'make a code for somebody in a conversation about you',
    },
  },
  'rooms.remove-room-member': {
    did: { nl: 'heeft iemand uit een gesprek over u gehaald', en: 'took somebody out of a conversation about you' },
  },
  'rooms.leave-own-room': { did: { nl: 'heeft een gesprek verlaten', en: 'left a conversation' } },
  'rooms.close-room': { did: { nl: 'heeft een gesprek over u gesloten', en: 'closed a conversation about you' } },
  'rooms.close-due-rooms': {
    did: {
      nl: 'heeft een gesprek over u gesloten omdat het voorbij was',
      en: 'closed a conversation about you because it was over',
    },
  },
  'rooms.review-open-rooms': {
    did: {
      nl: 'heeft iemand uit een gesprek over u gehaald die er niet meer bij mag zijn',
      en: 'took somebody out of a conversation about you who may not be in it any more',
    },
  },
  'rooms.post-message': {
    did: { nl: 'heeft iets gezegd in een gesprek over u', en: 'said something in a conversation about you' },
    wanted: { nl: 'iets zeggen in een gesprek over u', en: 'say something in a conversation about you' },
  },
  'rooms.post-as-guest': {
    did: { nl: 'heeft iets gezegd in een gesprek over u', en: 'said something in a conversation about you' },
    wanted: { nl: 'iets zeggen in een gesprek over u', en: 'say something in a conversation about you' },
  },
  'rooms.post-as-client': {
    did: { nl: 'heeft zelf iets gezegd in een gesprek', en: 'said something in a conversation' },
  },
  'rooms.pass-message': {
    did: {
      nl: 'heeft een bericht in een gesprek over u doorgegeven',
      en: 'passed on a message in a conversation about you',
    },
    wanted: { nl: 'een bericht over u doorgeven', en: 'pass on a message about you' },
    didTowards: {
      nl: 'heeft in een gesprek iets over u gedeeld met {party}',
      en: 'shared something about you with {party} in a conversation',
    },
    wantedTowards: {
      nl: 'in een gesprek iets over u delen met {party}',
      en: 'share something about you with {party} in a conversation',
    },
  },
  'rooms.recall-message': { did: { nl: 'heeft een bericht ingetrokken', en: 'took a message back' } },
  'rooms.check-message': {
    did: { nl: 'heeft nagekeken wie een bericht over u mag lezen', en: 'checked who may read a message about you' },
    wanted: { nl: 'nakijken wie een bericht over u mag lezen', en: 'check who may read a message about you' },
  },
  'rooms.read-room': {
    did: { nl: 'heeft een gesprek over u gelezen', en: 'read a conversation about you' },
    wanted: { nl: 'een gesprek over u lezen', en: 'read a conversation about you' },
  },
  'rooms.read-as-guest': {
    did: { nl: 'heeft een gesprek over u gelezen', en: 'read a conversation about you' },
    wanted: { nl: 'een gesprek over u lezen', en: 'read a conversation about you' },
  },
  'rooms.read-own-room': { did: { nl: 'heeft een gesprek gelezen', en: 'read a conversation' } },
  'rooms.list-rooms': {
    did: { nl: 'heeft gezien dat er een gesprek over u is', en: 'saw that there is a conversation about you' },
  },
  'rooms.list-own-rooms': { did: { nl: 'heeft de gesprekken bekeken', en: 'looked at the conversations' } },
  'rooms.view-members': {
    did: { nl: 'heeft bekeken wie in een gesprek over u zit', en: 'looked who is in a conversation about you' },
    wanted: { nl: 'bekijken wie in een gesprek over u zit', en: 'look who is in a conversation about you' },
  },
  'rooms.fetch-file': {
    did: {
      nl: 'heeft een bestand uit een gesprek over u opgehaald',
      en: 'fetched a file from a conversation about you',
    },
    wanted: { nl: 'een bestand uit een gesprek over u ophalen', en: 'fetch a file from a conversation about you' },
  },
  'rooms.fetch-file-as-guest': {
    did: {
      nl: 'heeft een bestand uit een gesprek over u opgehaald',
      en: 'fetched a file from a conversation about you',
    },
    wanted: { nl: 'een bestand uit een gesprek over u ophalen', en: 'fetch a file from a conversation about you' },
  },
  'rooms.fetch-own-file': { did: { nl: 'heeft een bestand opgehaald', en: 'fetched a file' } },
};
