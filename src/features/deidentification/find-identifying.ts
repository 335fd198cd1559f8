import type { Finding, Known, Label, Rule } from './finding.ts';
import { ages, dates } from './rules/dates.ts';
import { initials, namesByContext, namesOfFile } from './rules/names.ts';
import { accounts, addressesOnline, codes, numbers } from './rules/numbers.ts';
import { addresses, institutions, places, rareOccupations } from './rules/places.ts';

/** In this order: where two rules see the same place, the first one says what it is. */
const rules: readonly Rule[] = [
  addressesOnline,
  accounts,
  dates,
  numbers,
  addresses,
  codes,
  ages,
  institutions,
  namesByContext,
  initials,
  places,
  rareOccupations,
];

/**
 * What identifies people in a text, by plain rules: an aid, and no proof that nothing is left. Sorted, and no two
 * overlap. Pure; the engine that comes later answers in the same shape.
 */
export function findIdentifying(text: string, known: Known = { names: [] }): Finding[] {
  const found = [namesOfFile(text, known), ...rules.map((rule) => rule(text))];
  const taken: Finding[] = [];
  for (const [rank, findings] of found.entries())
    for (const finding of longestFirst(findings)) if (finding.end > finding.start) take(taken, finding, rank);
  return taken.sort((a, b) => a.start - b.start);
}

const longestFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);

/** A name inside an address belongs to the address: the larger place swallows smaller ones of the file itself. */
function take(taken: Finding[], finding: Finding, rank: number): void {
  const over = taken.filter(({ start, end }) => start < finding.end && finding.start < end);
  if (over.length === 0) return void taken.push(finding);
  const swallows: readonly Label[] = ['email', 'url', 'street_address', 'institution'];
  const larger = over.every(({ start, end }) => finding.start <= start && end <= finding.end);
  if (rank === 0 || !larger || !swallows.includes(finding.label)) return;
  for (const each of over) taken.splice(taken.indexOf(each), 1);
  taken.push(finding);
}
