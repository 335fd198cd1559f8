import { actionNames } from '../../platform/action-names.ts';
import type { Language } from '../../platform/context.ts';
import { fill, type Text } from '../../ui/index.ts';
import type { Deed } from './policy.ts';
import { texts } from './texts.ts';

/** What a deed was, after the name of who did it: "Noor heeft …". Only what a person meets in the own list. */
const deeds: Readonly<Record<string, Text>> = {
  'clients.add-client': { nl: 'heeft uw dossier gemaakt', en: 'made your file' },
  'clients.view-record': { nl: 'heeft uw dossier bekeken', en: 'looked at your file' },
  'clients.list-clients': { nl: 'heeft uw naam in een lijst gezien', en: 'saw your name in a list' },
  'clients.add-appointment': { nl: 'heeft een afspraak opgeschreven', en: 'wrote down an appointment' },
  'clients.agree-goals': { nl: 'heeft uw doelen opgeschreven', en: 'wrote down your goals' },
  'clients.open-break-glass': { nl: 'heeft met noodtoegang gekeken', en: 'looked with emergency access' },
  'consent.ask-consent': { nl: 'heeft u om toestemming gevraagd', en: 'asked you for consent' },
  'consent.answer-questions': {
    nl: 'heeft antwoord gegeven op een vraag om toestemming',
    en: 'answered a question for consent',
  },
  'consent.record-answer': {
    nl: 'heeft opgeschreven wat u zei over toestemming',
    en: 'wrote down what you said about consent',
  },
  'consent.withdraw-consent': { nl: 'heeft iets gestopt', en: 'stopped something' },
  'consent.withdraw-on-behalf': {
    nl: 'heeft iets gestopt omdat u dat vroeg',
    en: 'stopped something because you asked',
  },
  'delivery.write-report': { nl: 'heeft een verslag geschreven', en: 'wrote a report' },
  'delivery.view-report': { nl: 'heeft een verslag over u gelezen', en: 'read a report about you' },
  'delivery.send-report': { nl: 'heeft een verslag voor u klaargezet', en: 'put a report ready for you' },
  'delivery.revoke-report': { nl: 'heeft een link naar een verslag gesloten', en: 'closed a link to a report' },
  'delivery.read-report': { nl: 'heeft een verslag geopend', en: 'opened a report' },
  'delivery.hand-over-message': { nl: 'heeft u een bericht gestuurd', en: 'sent you a message' },
  'delivery.prove-identity': {
    nl: 'heeft met een code of woord laten zien wie u bent',
    en: 'showed who you are with a code or word',
  },
  'sharing.share-with-party': { nl: 'heeft iets over u gedeeld', en: 'shared something about you' },
  'retention.archive-due': { nl: 'heeft uw dossier opgeborgen in het archief', en: 'put your file in the archive' },
  'audit.view-own-log': { nl: 'heeft deze pagina bekeken', en: 'looked at this page' },
  'audit.view-decision': { nl: 'heeft een beslissing over u nagekeken', en: 'checked a decision about you' },
};

/** The same deed towards a party outside: "… met Huisarts". */
const towards: Readonly<Record<string, Text>> = {
  'sharing.share-with-party': {
    nl: 'heeft iets over u gedeeld met {party}',
    en: 'shared something about you with {party}',
  },
  'delivery.send-report': {
    nl: 'heeft een verslag over u gedeeld met {party}',
    en: 'shared a report about you with {party}',
  },
};

const held: Text = {
  nl: 'wilde dit doen, maar het kon zo niet',
  en: 'wanted to do this, but it was not possible like that',
};

const whoText = ({ by }: Deed, language: Language): string => {
  if (by.kind === 'person') return by.name;
  return texts[by.kind === 'self' ? 'you' : by.kind][language];
};

/** One sentence for the person: who, and what. Never a code name. */
export function sayDeed(deed: Deed, language: Language): string {
  const who = whoText(deed, language);
  const name = (actionNames[deed.action]?.[language] ?? '').toLowerCase();
  if (deed.outcome === 'stopped' || deed.outcome === 'refused') return `${who} ${held[language]}: ${name}.`;
  const outside = deed.party === undefined ? undefined : towards[deed.action]?.[language];
  if (outside && deed.party !== undefined) return `${who} ${fill(outside, { party: deed.party })}.`;
  const known = deeds[deed.action]?.[language];
  const has = language === 'nl' ? 'heeft dit gedaan' : 'did this';
  return known ? `${who} ${known}.` : `${who} ${has}: ${name}.`;
}
