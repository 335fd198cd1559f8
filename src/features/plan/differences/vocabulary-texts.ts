import { sayWord } from '../../../gate/texts.ts';
import type { Text } from '../../../ui/index.ts';
import { operations, type transferMechanisms } from '../policy.ts';

/** Closed lists of a plan as short words, for a sentence about what changed. */

export const operationTexts: Readonly<Record<string, Text>> = Object.fromEntries(
  operations.map((each) => [each, { nl: sayWord(each, 'nl'), en: sayWord(each, 'en') }]),
);

export const transferTexts: Record<(typeof transferMechanisms)[number], Text> = {
  adequacy: { nl: 'adequaatheidsbesluit', en: 'adequacy decision' },
  'standard-clauses': { nl: 'standaardbepalingen', en: 'standard clauses' },
  'binding-rules': { nl: 'bindende bedrijfsvoorschriften', en: 'binding corporate rules' },
  certification: { nl: 'certificering', en: 'certification' },
  'code-of-conduct': { nl: 'gedragscode', en: 'code of conduct' },
  'binding-instrument': { nl: 'bindende afspraak tussen overheden', en: 'binding instrument between public bodies' },
  derogation: { nl: 'uitzondering van artikel 49', en: 'derogation of article 49' },
};
