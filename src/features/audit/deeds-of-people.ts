import type { DeedTexts } from './deed-texts.ts';

/** What happens around the people close to a client, and around whoever referred. */
export const deedsOfPeople: DeedTexts = {
  'clients.add-carer': {
    did: { nl: 'heeft een mantelzorger opgeschreven', en: 'wrote down an informal carer' },
    wanted: { nl: 'een mantelzorger opschrijven', en: 'write down an informal carer' },
  },
  'clients.end-carer': {
    did: { nl: 'heeft een mantelzorger uit het dossier gehaald', en: 'took an informal carer off the record' },
  },
  'clients.invite-carer': {
    did: { nl: 'heeft een mantelzorger een link gestuurd', en: 'sent an informal carer a link' },
    wanted: { nl: 'een mantelzorger een link sturen', en: 'send an informal carer a link' },
  },
  'clients.close-carer-link': {
    did: { nl: 'heeft de link van een mantelzorger gesloten', en: 'closed the link of an informal carer' },
  },
  'clients.make-carer-secret': {
    did: { nl: 'heeft een code gemaakt voor een mantelzorger', en: 'made a code for an informal carer' },
    wanted: { nl: 'een code maken voor een mantelzorger', en: 'make a code for an informal carer' },
  },
  'clients.view-carers': {
    did: { nl: 'heeft gekeken wie uw mantelzorgers zijn', en: 'looked who your informal carers are' },
    wanted: { nl: 'zien wie uw mantelzorgers zijn', en: 'see who your informal carers are' },
  },
  'clients.record-carer-answer': {
    did: { nl: 'heeft opgeschreven wat een mantelzorger zei', en: 'wrote down what an informal carer said' },
    wanted: { nl: 'opschrijven wat een mantelzorger zei', en: 'write down what an informal carer said' },
  },
  'clients.record-telling': {
    did: { nl: 'heeft opgeschreven wat een mantelzorger mag horen', en: 'wrote down what an informal carer may hear' },
    wanted: { nl: 'opschrijven wat een mantelzorger mag horen', en: 'write down what an informal carer may hear' },
  },
  'clients.stop-for-carer': {
    did: { nl: 'heeft iets gestopt rond een mantelzorger', en: 'stopped something around an informal carer' },
  },
  'clients.stop-telling-carer': {
    did: { nl: 'heeft gestopt dat een mantelzorger iets hoort', en: 'stopped what an informal carer is told' },
  },
  'clients.answer-as-carer': {
    did: { nl: 'heeft gekozen wat er met de eigen gegevens mag', en: 'chose what may be done with the own data' },
  },
  'clients.view-own-carer': {
    did: { nl: 'heeft de eigen gegevens bekeken', en: 'looked at the own data' },
  },
  'clients.record-age': {
    did: { nl: 'heeft uw leeftijdsgroep opgeschreven', en: 'wrote down your age group' },
    wanted: { nl: 'uw leeftijdsgroep opschrijven', en: 'write down your age group' },
  },
  'clients.keep-field': {
    did: { nl: 'heeft nagekeken of een gegeven nog nodig is', en: 'checked whether a detail is still needed' },
    wanted: { nl: 'nakijken of een gegeven nog nodig is', en: 'check whether a detail is still needed' },
  },
  'clients.list-tidying': {
    did: { nl: 'heeft gekeken wat opgeruimd kan worden', en: 'looked what can be tidied up' },
    wanted: { nl: 'kijken wat opgeruimd kan worden', en: 'look what can be tidied up' },
  },
  'clients.view-opening': {
    did: { nl: 'heeft gekeken wat wie u aanmeldde mag horen', en: 'looked what who referred you may hear' },
    wanted: { nl: 'zien wat wie u aanmeldde mag horen', en: 'see what who referred you may hear' },
  },
  'clients.open-wall': {
    did: { nl: 'heeft opgeschreven wat wie u aanmeldde mag horen', en: 'wrote down what who referred you may hear' },
    wanted: { nl: 'opschrijven wat wie u aanmeldde mag horen', en: 'write down what who referred you may hear' },
  },
  'clients.close-wall': {
    did: { nl: 'heeft gestopt dat wie u aanmeldde iets hoort', en: 'stopped what who referred you is told' },
  },
  'clients.tell-referrer': {
    did: { nl: 'heeft iets verteld aan wie u aanmeldde', en: 'shared something with who referred you' },
    wanted: { nl: 'iets vertellen aan wie u aanmeldde', en: 'tell something to who referred you' },
  },
};
