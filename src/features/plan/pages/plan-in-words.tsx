import { ownerInWords } from './words/01-owner.tsx';
import { purposesInWords } from './words/02-purpose.tsx';
import { dataInWords } from './words/03-data.tsx';
import { necessityInWords } from './words/04-necessity.tsx';
import { momentsInWords } from './words/05-moment.tsx';
import { basesInWords } from './words/06-basis.tsx';
import { partiesInWords } from './words/07-recipient.tsx';
import { comparisonsInWords } from './words/08-purpose-limit.tsx';
import { securityInWords } from './words/09-security.tsx';
import { keepingInWords } from './words/10-retention.tsx';
import type { Reader, Said } from './words/reader.tsx';

const steps = [
  ownerInWords,
  purposesInWords,
  dataInWords,
  necessityInWords,
  momentsInWords,
  basesInWords,
  partiesInWords,
  comparisonsInWords,
  securityInWords,
  keepingInWords,
];

/** Step 1 to 10 of a plan in words. */
export const saidAt = (step: number, reader: Reader): Said[] => steps[step - 1]?.(reader) ?? [];
