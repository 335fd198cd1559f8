import type { Text } from '../../../ui/index.ts';

/** What the screens say where two people work on one plan. */
export const togetherTexts = {
  comments: { nl: 'Opmerkingen', en: 'Comments' },
  commentsCount: { nl: 'Opmerkingen ({count})', en: 'Comments ({count})' },
  commentsLead: {
    nl: 'Voor elkaar, bij deze stap. Iedereen die aan plannen werkt of meekijkt, leest ze.',
    en: 'For one another, at this step. Everybody who works on plans or watches them reads these.',
  },
  newComment: { nl: 'Wat wil je zeggen over deze stap?', en: 'What do you want to say about this step?' },
  place: { nl: 'Plaats de opmerking', en: 'Post the comment' },
  resolve: { nl: 'Dit is opgelost', en: 'This is settled' },
  resolved: { nl: 'Opgelost ({count})', en: 'Settled ({count})' },
  writtenBy: { nl: '{name}, {date}', en: '{name}, {date}' },
  resolvedBy: { nl: 'Opgelost door {name}, {date}', en: 'Settled by {name}, {date}' },
  others: { nl: 'Sinds jij hier het laatst keek', en: 'Since you last looked here' },
  savedOn: { nl: '{name} heeft stap {step} bewaard op {date}.', en: '{name} saved step {step} on {date}.' },
  seeChanges: { nl: 'Bekijk wat er veranderde', en: 'See what changed' },
  changes: { nl: 'Wat er veranderde', en: 'What changed' },
  changesLead: { nl: 'In het concept, sinds {date}.', en: 'In the draft, since {date}.' },
  nobodySaved: { nl: 'Niemand bewaarde iets sinds dat moment.', en: 'Nobody saved anything since then.' },
} as const satisfies Record<string, Text>;

export const togetherNotices: Readonly<Record<string, Text>> = {
  opmerking: { nl: 'Je opmerking staat erbij.', en: 'Your comment was posted.' },
  opgelost: { nl: 'De opmerking is opgelost.', en: 'The comment is settled.' },
};
