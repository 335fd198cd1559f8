import type { Language } from '../../../ui/index.ts';
import { type RepresentativeKind, representativeKinds } from '../policy.ts';
import type { ClientRecord } from '../record/read-record.ts';
import { recordTexts } from '../texts/record-texts.ts';

type Country = ClientRecord['country'];

/** Belgian law has words of its own (oud BW 489 and 492/1): one administrator where Dutch law has three. */
const belgian = { mandate: 'mandateBE', guardian: 'guardianBE', parent: 'parentBE' } as const;

/** What somebody who acts for a client is called in the law of this country. */
export function sayRepresentativeKind(kind: RepresentativeKind, country: Country, language: Language): string {
  const own = country === 'BE' && kind in belgian ? belgian[kind as keyof typeof belgian] : kind;
  return recordTexts[own][language];
}

/** The kinds to choose from; a mentor exists in Dutch law only (BW 1:450). */
export const kindsIn = (country: Country): readonly RepresentativeKind[] =>
  representativeKinds.filter((kind) => country === 'NL' || kind !== 'mentor');
