import type { Kind } from './kinds.ts';
import type { Language, Mark } from './mark.ts';
import type { CaseMemory } from './people/person.ts';

/** Gives a value its tag: "[plaats 1]", and the same value the same tag in every document of the case. */
export type ValueTags = {
  tagOf: (value: string, mark: Mark, kind: Kind) => string;
  values: CaseMemory['values'];
};

/** `taken`: tags that stand in a text already and would be mistaken for ours. */
export function openValues(
  remembered: CaseMemory['values'],
  language: Language,
  taken: ReadonlySet<string>,
): ValueTags {
  const values = [...remembered];
  const numbers = new Map(values.map(({ kind, value, number }) => [`${kind} ${value}`, number]));
  const last = new Map<string, number>();
  for (const { kind, number } of values) last.set(kind, Math.max(last.get(kind) ?? 0, number));
  const numberOf = (value: string, kind: Kind): number => {
    const there = numbers.get(`${kind.nl} ${value}`);
    if (there !== undefined) return there;
    let number = (last.get(kind.nl) ?? 0) + 1;
    while (taken.has(`[${kind[language]} ${number}]`)) number += 1;
    last.set(kind.nl, number);
    numbers.set(`${kind.nl} ${value}`, number);
    values.push({ kind: kind.nl, value, number });
    return number;
  };
  return { tagOf: (value, mark, kind) => `[${kind[language]} ${numberOf(sameValue(value, mark), kind)}]`, values };
}

/** What makes two writings one value: 06-12 34 56 78 and 0612345678, LOCHEM and Lochem. */
function sameValue(value: string, { label }: Mark): string {
  const plain = value.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  if (label === 'phone') return plain.replace(/^(?:\+|00)(?:31|32)\s*(?:\(0\))?/, '0').replace(/[^\d]/g, '');
  const close = ['postcode', 'bsn', 'rrn', 'iban', 'id'].includes(label);
  return close ? plain.replace(/[^\p{L}\p{N}]/gu, '') : plain.replace(/[^\p{L}\p{N}@]+/gu, ' ').trim();
}
