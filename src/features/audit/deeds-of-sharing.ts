import type { DeedTexts } from './deed-texts.ts';

const weighs = {
  did: { nl: 'heeft iets afgewogen dat over u gaat', en: 'weighed something that is about you' },
  wanted: { nl: 'iets afwegen dat over u gaat', en: 'weigh something that is about you' },
} as const;

/** While somebody only weighs, nothing was told: the log says no more than that, and never with whom. */
export const deedsOfSharing: DeedTexts = {
  'sharing.begin-check': weighs,
  'sharing.answer-check': weighs,
  'sharing.read-check': weighs,
  'sharing.drop-check': weighs,
  'sharing.weigh-check': weighs,
  'sharing.prepare-recording': weighs,
  'sharing.record-decision': {
    did: { nl: 'heeft een afweging over u opgeschreven', en: 'wrote down a weighing about you' },
    wanted: { nl: 'iets over u delen', en: 'share something about you' },
    didTowards: {
      nl: 'heeft opgeschreven of iets over u gedeeld wordt met {party}',
      en: 'wrote down whether something about you is shared with {party}',
    },
    wantedTowards: { nl: 'iets over u delen met {party}', en: 'share something about you with {party}' },
  },
  'sharing.show-script': {
    did: { nl: 'heeft gelezen wat over u verteld mag worden', en: 'read what may be told about you' },
    wanted: { nl: 'iets over u vertellen', en: 'tell something about you' },
  },
};
