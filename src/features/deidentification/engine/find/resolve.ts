import type { Label, Span } from '../span.ts';

/** Who wins where two see the same place: what a rule can prove stands above what looks like it. */
const weight: Readonly<Record<Label, number>> = {
  email: 60,
  url: 58,
  iban: 56,
  rrn: 55,
  bsn: 54,
  phone: 50,
  street_address: 46,
  date: 44,
  postcode: 42,
  id: 40,
  age: 36,
  institution: 34,
  person: 26,
  place: 22,
  initials: 20,
  occupation_rare: 10,
};
/** A longer place says more: "Jan Ligthartschool" is no "Jan". */
const LONGEST_THAT_COUNTS = 40;

/** Somebody whom the file knows stands above an organisation that is called the same. */
const KNOWN = 44;

const strength = ({ start, end, label, confidence, reason }: Span): number =>
  confidence * 60 + (reason === 'known-name' ? KNOWN : weight[label]) + Math.min(end - start, LONGEST_THAT_COUNTS);

/** Of what overlaps the strongest stays. Sorted by place; no two overlap. */
export function resolve(candidates: readonly Span[], threshold: number): Span[] {
  const strong = candidates.filter(({ confidence }) => confidence >= threshold);
  strong.sort((a, b) => a.start - b.start || a.end - b.end);
  const resolved: Span[] = [];
  for (let from = 0; from < strong.length;) {
    let end = strong[from]!.end;
    let after = from + 1;
    for (; after < strong.length && strong[after]!.start < end; after += 1) end = Math.max(end, strong[after]!.end);
    if (after === from + 1) resolved.push(strong[from]!);
    else resolved.push(...strongest(strong.slice(from, after)));
    from = after;
  }
  return resolved;
}

/** More than this many that hang together is a hostile text: there the first that comes wins. */
const LARGEST_KNOT = 200;

function strongest(knot: Span[]): Span[] {
  if (knot.length > LARGEST_KNOT) return firstOfEach(knot);
  const taken: Span[] = [];
  for (const span of knot.toSorted((a, b) => strength(b) - strength(a) || a.start - b.start))
    if (taken.every(({ start, end }) => end <= span.start || span.end <= start)) taken.push(span);
  return taken.sort((a, b) => a.start - b.start);
}

function firstOfEach(knot: readonly Span[]): Span[] {
  const taken: Span[] = [];
  for (const span of knot) if (span.start >= (taken.at(-1)?.end ?? 0)) taken.push(span);
  return taken;
}
