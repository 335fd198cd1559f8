import type { Text } from '../../ui/index.ts';

/** Words that stand on pages for clients and on pages for who works here. */
export const texts = {
  /** Stands under every question and is kept with the answer. */
  withdrawing: {
    nl: 'U kunt altijd stoppen. Stoppen is net zo makkelijk als ja zeggen. Wat al gebeurd is, blijft wel gebeurd.',
    en: 'You can always stop. Stopping is as easy as saying yes. What was done already stays done.',
  },
  /** Telling somebody outside: the question with whom it is about. */
  questionAboutParty: { nl: '{question} Het gaat om: {party}.', en: '{question} This is about: {party}.' },
  why: { nl: 'Waarom', en: 'Why' },
  basis: { nl: 'Mag dit zomaar?', en: 'Is this allowed?' },
  details: { nl: 'Welke gegevens', en: 'Which details' },
  ways: { nl: 'Hoe', en: 'How' },
  controller: { nl: 'Wie vraagt dit', en: 'Who asks this' },
  party: { nl: 'Wie krijgt het', en: 'Who gets it' },
  given: { nl: 'Ja', en: 'Yes' },
  refused: { nl: 'Nee', en: 'No' },
  withdrawn: { nl: 'Gestopt', en: 'Stopped' },
  'link-and-proof': { nl: 'met een link en een code of woord', en: 'with a link and a code or word' },
  paper: { nl: 'op papier', en: 'on paper' },
  phone: { nl: 'aan de telefoon', en: 'by phone' },
  'in-person': { nl: 'in een gesprek', en: 'in a conversation' },
} as const satisfies Record<string, Text>;
