import type { DeedTexts } from './deed-texts.ts';

/** What is written to somebody and about somebody, and who reads it. */
export const deedsOfInbox: DeedTexts = {
  'inbox.prepare-thread': {
    did: { nl: 'heeft gekeken of een bericht u bereikt', en: 'looked whether a message reaches you' },
    wanted: { nl: 'kijken of een bericht u bereikt', en: 'look whether a message reaches you' },
  },
  'inbox.start-thread': {
    did: { nl: 'heeft u een bericht geschreven', en: 'wrote you a message' },
    wanted: { nl: 'u een bericht schrijven', en: 'write you a message' },
  },
  'inbox.start-partner-thread': {
    did: { nl: 'heeft iemand van buiten over u geschreven', en: 'wrote to somebody outside about you' },
    wanted: { nl: 'iemand van buiten over u schrijven', en: 'write to somebody outside about you' },
    didTowards: {
      nl: 'heeft in een bericht iets over u gedeeld met {party}',
      en: 'shared something about you with {party} in a message',
    },
    wantedTowards: { nl: 'over u schrijven aan {party}', en: 'write to {party} about you' },
  },
  'inbox.start-own-thread': { did: { nl: 'heeft zelf een bericht geschreven', en: 'wrote a message' } },
  'inbox.join-thread': {
    did: { nl: 'heeft meegelezen in een gesprek over u', en: 'joined a conversation about you' },
    wanted: { nl: 'meedoen in een gesprek over u', en: 'take part in a conversation about you' },
  },
  'inbox.post-message': {
    did: { nl: 'heeft u een bericht geschreven', en: 'wrote you a message' },
    wanted: { nl: 'u een bericht schrijven', en: 'write you a message' },
    didTowards: {
      nl: 'heeft in een bericht iets over u gedeeld met {party}',
      en: 'shared something about you with {party} in a message',
    },
    wantedTowards: { nl: 'over u schrijven aan {party}', en: 'write to {party} about you' },
  },
  'inbox.post-own-message': { did: { nl: 'heeft geantwoord op een bericht', en: 'wrote an answer to a message' } },
  'inbox.post-as-guest': {
    did: { nl: 'heeft geantwoord op een bericht over u', en: 'wrote an answer to a message about you' },
  },
  'inbox.list-threads': {
    did: { nl: 'heeft gezien dat er een bericht over u is', en: 'saw that there is a message about you' },
  },
  'inbox.list-client-threads': {
    did: { nl: 'heeft de lijst met berichten over u bekeken', en: 'looked at the list of messages about you' },
    wanted: { nl: 'de lijst met berichten over u bekijken', en: 'look at the list of messages about you' },
  },
  'inbox.list-own-threads': { did: { nl: 'heeft de berichten bekeken', en: 'looked at the messages' } },
  'inbox.read-thread': {
    did: { nl: 'heeft berichten over u gelezen', en: 'read messages about you' },
    wanted: { nl: 'berichten over u lezen', en: 'read messages about you' },
  },
  'inbox.read-own-thread': { did: { nl: 'heeft een bericht gelezen', en: 'read a message' } },
  'inbox.read-as-guest': {
    did: { nl: 'heeft een bericht over u gelezen', en: 'read a message about you' },
    wanted: { nl: 'een bericht over u lezen', en: 'read a message about you' },
  },
  'inbox.fetch-file': {
    did: { nl: 'heeft een bestand bij een bericht opgehaald', en: 'took a file from a message' },
    wanted: { nl: 'een bestand bij een bericht ophalen', en: 'take a file from a message' },
  },
  'inbox.fetch-own-file': { did: { nl: 'heeft een bestand opgehaald', en: 'took a file' } },
  'inbox.fetch-as-guest': {
    did: { nl: 'heeft een bestand bij een bericht over u opgehaald', en: 'took a file from a message about you' },
    wanted: { nl: 'een bestand bij een bericht over u ophalen', en: 'take a file from a message about you' },
  },
  'inbox.print-message': {
    did: { nl: 'heeft een bericht voor u geprint', en: 'printed a message for you' },
    wanted: { nl: 'een bericht voor u printen', en: 'print a message for you' },
  },
  'inbox.record-telling': {
    did: { nl: 'heeft opgeschreven dat u een bericht hoorde', en: 'wrote down that you heard a message' },
  },
  'inbox.remind-unread': {
    did: { nl: 'heeft nog eens gemaild dat er een bericht is', en: 'mailed once more that there is a message' },
  },
  'inbox.stop-access': {
    did: {
      nl: 'heeft iemand van buiten uit een gesprek over u gehaald',
      en: 'took somebody out of a conversation about you',
    },
  },
  'inbox.make-secret': {
    did: {
      nl: 'heeft een code gemaakt voor iemand in een gesprek over u',
      en: 'made a code for somebody in a conversation about you',
    },
  },
};
