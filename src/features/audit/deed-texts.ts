import type { Text } from '../../ui/index.ts';
import { deedsOfClients } from './deeds-of-clients.ts';
import { deedsOfInbox } from './deeds-of-inbox.ts';
import { deedsOfPeople } from './deeds-of-people.ts';
import { deedsOfRooms } from './deeds-of-rooms.ts';
import { deedsAfterSharing } from './deeds-after-sharing.ts';
import { deedsOfSharing } from './deeds-of-sharing.ts';

export type DeedText = {
  /** After the name of who did it, or after "U": "… heeft uw dossier bekeken", "… looked at your file". */
  did: Text;
  /** After "… wilde" or "… wanted to", for what the plan held back; what never passes the gate needs none. */
  wanted?: Text;
  /** The same towards a party outside, with its name as `{party}`. */
  didTowards?: Text;
  wantedTowards?: Text;
};

/** By name of the action or question. */
export type DeedTexts = Readonly<Record<string, DeedText>>;

const deedsOfConsent: DeedTexts = {
  'consent.ask-consent': {
    did: { nl: 'heeft u om toestemming gevraagd', en: 'asked you for consent' },
    wanted: { nl: 'u om toestemming vragen', en: 'ask you for consent' },
  },
  'consent.answer-questions': {
    did: { nl: 'heeft antwoord gegeven op een vraag om toestemming', en: 'answered a question for consent' },
  },
  'consent.record-answer': {
    did: { nl: 'heeft opgeschreven wat u zei over toestemming', en: 'wrote down what you said about consent' },
    wanted: { nl: 'opschrijven wat u zei over toestemming', en: 'write down what you said about consent' },
  },
  'consent.withdraw-consent': { did: { nl: 'heeft iets gestopt', en: 'stopped something' } },
  'consent.withdraw-on-behalf': {
    did: { nl: 'heeft iets gestopt omdat u dat vroeg', en: 'stopped something because you asked' },
  },
  'consent.view-consents': {
    did: { nl: 'heeft uw toestemmingen bekeken', en: 'looked at your consents' },
    wanted: { nl: 'uw toestemmingen bekijken', en: 'look at your consents' },
  },
  // Done by the client or by who acts for the client: no "uw", so that it is right for both.
  'consent.view-own-consents': { did: { nl: 'heeft de toestemmingen bekeken', en: 'looked at the consents' } },
  'consent.view-own-receipt': {
    did: { nl: 'heeft het bewijs van een antwoord bekeken', en: 'looked at the proof of an answer' },
  },
};

const deedsOfDelivery: DeedTexts = {
  'delivery.list-reports': {
    did: { nl: 'heeft de lijst met uw verslagen bekeken', en: 'looked at the list of your reports' },
    wanted: { nl: 'de lijst met uw verslagen bekijken', en: 'look at the list of your reports' },
  },
  'delivery.prepare-report': {
    did: { nl: 'heeft een leeg verslag geopend', en: 'opened an empty report' },
    wanted: { nl: 'een verslag beginnen', en: 'begin a report' },
  },
  'delivery.write-report': {
    did: { nl: 'heeft een verslag geschreven', en: 'wrote a report' },
    wanted: { nl: 'een verslag schrijven', en: 'write a report' },
  },
  'delivery.view-report': {
    did: { nl: 'heeft een verslag over u gelezen', en: 'read a report about you' },
    wanted: { nl: 'een verslag over u lezen', en: 'read a report about you' },
  },
  'delivery.send-report': {
    did: { nl: 'heeft een verslag voor u klaargezet', en: 'put a report ready for you' },
    wanted: { nl: 'een verslag voor u klaarzetten', en: 'put a report ready for you' },
    didTowards: {
      nl: 'heeft een verslag over u gedeeld met {party}',
      en: 'shared a report about you with {party}',
    },
    wantedTowards: { nl: 'een verslag over u geven aan: {party}', en: 'give a report about you to: {party}' },
  },
  'delivery.send-area-link': {
    did: { nl: 'heeft u een link naar uw eigen pagina gestuurd', en: 'sent you a link to your own page' },
    wanted: { nl: 'u een link naar uw eigen pagina sturen', en: 'send you a link to your own page' },
  },
  'delivery.revoke-link': { did: { nl: 'heeft een link gesloten', en: 'closed a link' } },
  'delivery.make-code': {
    did: { nl: 'heeft een code voor u gemaakt', en: 'made a code for you' },
    wanted: { nl: 'een code voor u maken', en: 'make a code for you' },
  },
  'delivery.hand-over-message': {
    did: { nl: 'heeft een bericht voor u verstuurd', en: 'sent a message for you' },
    wanted: { nl: 'een bericht voor u versturen', en: 'send a message for you' },
  },
  'delivery.ask-code': { did: { nl: 'heeft om een code gevraagd', en: 'asked for a code' } },
  'delivery.prove-identity': {
    did: { nl: 'heeft de goede code of het goede woord ingevuld', en: 'filled in the right code or word' },
  },
  'delivery.list-own-messages': { did: { nl: 'heeft de beginpagina geopend', en: 'opened the start page' } },
  'delivery.read-report': { did: { nl: 'heeft een verslag geopend', en: 'opened a report' } },
  'delivery.end-visit': { did: { nl: 'heeft het bezoek afgesloten', en: 'ended the visit' } },
  ...deedsOfSharing,
};

/** Everything that can be done about a client, as that client reads it. */
export const deedTexts: DeedTexts = {
  ...deedsOfClients,
  ...deedsOfPeople,
  ...deedsOfConsent,
  ...deedsOfDelivery,
  ...deedsAfterSharing,
  ...deedsOfRooms,
  ...deedsOfInbox,
  'oversight.read-odd-look': {
    did: { nl: 'heeft nagekeken wie uw dossier bekeek', en: 'checked who looked at your file' },
  },
  'oversight.write-finding': {
    did: { nl: 'heeft gevraagd waarom iemand uw dossier bekeek', en: 'asked why somebody looked at your file' },
  },
  'audit.view-own-log': { did: { nl: 'heeft deze pagina bekeken', en: 'looked at this page' } },
  'audit.view-decision': {
    did: { nl: 'heeft een beslissing over u nagekeken', en: 'checked a decision about you' },
  },
};
