import type { DeedTexts } from './deed-texts.ts';

/** What happens after a decision to share or not. */
export const deedsAfterSharing: DeedTexts = {
  'weighings.list-own': {
    did: { nl: 'heeft eigen afwegingen over u en anderen bekeken', en: 'looked at own weighings about you and others' },
    wanted: { nl: 'eigen afwegingen over u bekijken', en: 'look at own weighings about you' },
  },
  'weighings.prepare-example': {
    did: {
      nl: 'heeft een afweging over u gelezen om ervan te leren',
      en: 'read a weighing about you to learn from it',
    },
    wanted: { nl: 'leren van een afweging over u', en: 'learn from a weighing about you' },
  },
  'weighings.share-example': {
    did: {
      nl: 'heeft een voorbeeld zonder naam gemaakt van een afweging over u',
      en: 'made an example without a name of a weighing about you',
    },
    wanted: {
      nl: 'een voorbeeld zonder naam maken van een afweging over u',
      en: 'make an example without a name of a weighing about you',
    },
  },
  'sharing.read-decision': {
    did: { nl: 'heeft een afweging over u gelezen', en: 'read a weighing about you' },
    wanted: { nl: 'een afweging over u lezen', en: 'read a weighing about you' },
  },
  'sharing.review-decision': {
    did: { nl: 'heeft een afweging over u nagekeken', en: 'checked a weighing about you' },
  },
  'sharing.export-decision': {
    did: { nl: 'heeft een afweging over u meegenomen op papier', en: 'took a weighing about you along on paper' },
    wanted: { nl: 'een afweging over u meenemen op papier', en: 'take a weighing about you along on paper' },
  },
  'sharing.export-reviewed': {
    did: { nl: 'heeft een afweging over u meegenomen op papier', en: 'took a weighing about you along on paper' },
  },
  'sharing.list-decisions': {
    did: { nl: 'heeft de afwegingen over u bekeken', en: 'looked at the weighings about you' },
    wanted: { nl: 'de afwegingen over u bekijken', en: 'look at the weighings about you' },
  },
  'sharing.export-decisions': {
    did: { nl: 'heeft de lijst met afwegingen over u meegenomen', en: 'took the list of weighings about you along' },
    wanted: { nl: 'de lijst met afwegingen over u meenemen', en: 'take the list of weighings about you along' },
  },
  'sharing.tell-person': {
    did: { nl: 'heeft u verteld wat er is gedeeld', en: 'wrote down what you were told' },
    wanted: { nl: 'opschrijven wat u is verteld', en: 'write down what you were told' },
  },
  'sharing.delay-telling': {
    did: {
      nl: 'heeft met een reden gewacht om u iets te vertellen',
      en: 'waited with a reason before telling you something',
    },
    wanted: { nl: 'wachten om u iets te vertellen', en: 'wait before telling you something' },
  },
  'sharing.prepare-doubt': {
    did: { nl: 'heeft overleg over een afweging voorbereid', en: 'prepared a consultation about a weighing' },
    wanted: { nl: 'overleggen over een afweging', en: 'consult about a weighing' },
  },
  'sharing.ask-doubt': {
    did: { nl: 'heeft advies gevraagd, zonder uw naam', en: 'asked for advice, without your name' },
    wanted: { nl: 'advies vragen, zonder uw naam', en: 'ask for advice, without your name' },
  },
  'sharing.prepare-check-doubt': {
    did: { nl: 'heeft overleg voorbereid, zonder uw naam', en: 'prepared a consultation, without your name' },
    wanted: { nl: 'overleggen, zonder uw naam', en: 'consult, without your name' },
  },
  'sharing.ask-check-doubt': {
    did: { nl: 'heeft advies gevraagd, zonder uw naam', en: 'asked for advice, without your name' },
    wanted: { nl: 'advies vragen, zonder uw naam', en: 'ask for advice, without your name' },
  },
  'sharing.read-doubt': {
    did: { nl: 'heeft een vraag gelezen, zonder uw naam', en: 'read a question, without your name' },
  },
  'sharing.answer-doubt': {
    did: { nl: 'heeft advies gegeven, zonder uw naam', en: 'answered a question, without your name' },
  },
  'sharing.invite-colleague': {
    did: { nl: 'heeft een collega gevraagd om mee te kijken', en: 'asked a colleague to look along' },
    wanted: { nl: 'een collega vragen om mee te kijken', en: 'ask a colleague to look along' },
  },
  'sharing.give-view': {
    did: { nl: 'heeft meegekeken bij een afweging over u', en: 'looked along at a weighing about you' },
    wanted: { nl: 'meekijken bij een afweging over u', en: 'look along at a weighing about you' },
  },
  'sharing.give-watchers-view': {
    did: { nl: 'heeft meegekeken bij een afweging over u', en: 'looked along at a weighing about you' },
  },
  'sharing.view-own-shares': {
    did: { nl: 'heeft bekeken wat er is gedeeld', en: 'looked at what was shared' },
  },
};
