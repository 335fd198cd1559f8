import type { DeedTexts } from './deed-texts.ts';

/** What happens to a file. */
export const deedsOfClients: DeedTexts = {
  'clients.add-client': {
    did: { nl: 'heeft uw dossier gemaakt', en: 'made your file' },
    wanted: { nl: 'een dossier voor u maken', en: 'make a file for you' },
  },
  'clients.view-record': {
    did: { nl: 'heeft uw dossier bekeken', en: 'looked at your file' },
    wanted: { nl: 'uw dossier bekijken', en: 'look at your file' },
  },
  'clients.list-clients': {
    did: { nl: 'heeft uw naam in een lijst gezien', en: 'saw your name in a list' },
    wanted: { nl: 'een lijst zien met uw naam erin', en: 'see a list with your name in it' },
  },
  'clients.list-archive': {
    did: { nl: 'heeft uw naam in de lijst van het archief gezien', en: 'saw your name in the list of the archive' },
    wanted: { nl: 'de lijst van het archief zien', en: 'see the list of the archive' },
  },
  'clients.view-archived': {
    did: { nl: 'heeft gezien dat uw dossier in het archief ligt', en: 'saw that your file is in the archive' },
    wanted: { nl: 'uw dossier in het archief zien', en: 'see your file in the archive' },
  },
  'clients.reopen-record': {
    did: { nl: 'heeft uw dossier uit het archief gehaald', en: 'took your file out of the archive' },
    wanted: { nl: 'uw dossier uit het archief halen', en: 'take your file out of the archive' },
  },
  'clients.add-appointment': {
    did: { nl: 'heeft een afspraak opgeschreven', en: 'wrote down an appointment' },
    wanted: { nl: 'een afspraak opschrijven', en: 'write down an appointment' },
  },
  'clients.cancel-appointment': {
    did: { nl: 'heeft een afspraak weggehaald', en: 'removed an appointment' },
    wanted: { nl: 'een afspraak weghalen', en: 'remove an appointment' },
  },
  'clients.agree-goals': {
    did: { nl: 'heeft uw doelen opgeschreven', en: 'wrote down your goals' },
    wanted: { nl: 'uw doelen opschrijven', en: 'write down your goals' },
  },
  'clients.record-field': {
    did: {
      nl: 'heeft een gegeven over u opgeschreven, met de reden',
      en: 'wrote down a detail about you, with the reason',
    },
    wanted: { nl: 'een gegeven over u opschrijven', en: 'write down a detail about you' },
  },
  'clients.remove-field': {
    did: { nl: 'heeft een gegeven over u weggehaald', en: 'removed a detail about you' },
    wanted: { nl: 'een gegeven over u weghalen', en: 'remove a detail about you' },
  },
  'clients.change-address': {
    did: { nl: 'heeft een nieuw e-mailadres voor u opgeschreven', en: 'wrote down a new mail address for you' },
    wanted: { nl: 'een nieuw e-mailadres voor u opschrijven', en: 'write down a new mail address for you' },
  },
  'clients.call-off-address-change': {
    did: { nl: 'heeft een nieuw e-mailadres tegengehouden', en: 'stopped a new mail address' },
    wanted: { nl: 'een nieuw e-mailadres tegenhouden', en: 'stop a new mail address' },
  },
  'clients.change-phone': {
    did: { nl: 'heeft een nieuw telefoonnummer voor u opgeschreven', en: 'wrote down a new phone number for you' },
    wanted: { nl: 'een nieuw telefoonnummer voor u opschrijven', en: 'write down a new phone number for you' },
  },
  'clients.record-preference': {
    did: { nl: 'heeft opgeschreven hoe u contact wilt', en: 'wrote down how you want contact' },
  },
  'clients.set-second-proof': {
    did: { nl: 'heeft uw tweede bewijs gekozen', en: 'chose your second proof' },
    wanted: { nl: 'uw tweede bewijs kiezen', en: 'choose your second proof' },
  },
  'clients.record-referrer': {
    did: { nl: 'heeft opgeschreven wie u doorverwees', en: 'wrote down who referred you' },
    wanted: { nl: 'opschrijven wie u doorverwees', en: 'write down who referred you' },
  },
  'clients.add-received-items': {
    did: { nl: 'heeft opgeschreven wat uw doorverwijzer vertelde', en: 'wrote down what your referrer told' },
    wanted: { nl: 'opschrijven wat uw doorverwijzer vertelde', en: 'write down what your referrer told' },
  },
  'clients.discuss-item': {
    did: {
      nl: 'heeft opgeschreven dat u samen besprak wat uw doorverwijzer vertelde',
      en: 'wrote down that you discussed together what your referrer told',
    },
    wanted: { nl: 'opschrijven wat u samen besprak', en: 'write down what you discussed together' },
  },
  'clients.name-representative': {
    did: { nl: 'heeft opgeschreven wie voor u mag handelen', en: 'wrote down who may act for you' },
    wanted: { nl: 'opschrijven wie voor u mag handelen', en: 'write down who may act for you' },
  },
  'clients.end-representation': {
    did: {
      nl: 'heeft opgeschreven dat iemand niet meer voor u handelt',
      en: 'wrote down that somebody no longer acts for you',
    },
    wanted: {
      nl: 'opschrijven dat iemand niet meer voor u handelt',
      en: 'write down that somebody no longer acts for you',
    },
  },
  'clients.assign-worker': {
    did: { nl: 'heeft gekozen wie met u werkt', en: 'chose who works with you' },
    wanted: { nl: 'kiezen wie met u werkt', en: 'choose who works with you' },
  },
  'clients.restrict-use': {
    did: {
      nl: 'heeft opgeschreven dat uw gegevens even rusten',
      en: 'wrote down that your data are not used for a while',
    },
  },
  'clients.lift-restriction': {
    did: {
      nl: 'heeft opgeschreven dat uw gegevens weer gebruikt mogen worden',
      en: 'wrote down that your data may be used again',
    },
  },
  'clients.view-pause': {
    did: { nl: 'heeft gekeken of uw gegevens even rusten', en: 'looked whether your data are paused' },
  },
  'clients.open-break-glass': {
    did: { nl: 'heeft met noodtoegang gekeken', en: 'looked with emergency access' },
  },
  'clients.approve-break-glass': {
    did: { nl: 'heeft akkoord gegeven voor noodtoegang', en: 'agreed to emergency access' },
  },
  'clients.list-break-glass': {
    did: { nl: 'heeft nagekeken wie noodtoegang gebruikte', en: 'checked who used emergency access' },
  },
  'retention.archive-due': {
    did: { nl: 'heeft uw dossier opgeborgen in het archief', en: 'put your file in the archive' },
  },
};
