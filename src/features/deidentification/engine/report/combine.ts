import type { Draft } from './draft.ts';
import type { Risk, RiskKind } from './risk.ts';
import type { Scan, Seen } from './scan.ts';
import { adviceOf } from './advice.ts';

/** Things that each say little, and together point at one person. */
const describing: ReadonlySet<RiskKind> = new Set([
  'occupation',
  'role',
  'condition',
  'family',
  'only',
  'origin',
  'sport',
  'award',
  'possession',
]);

/** Characters within which things are said of the same person, and how many neighbours are looked at. */
const near = 400;
const neighbours = 12;

/** Risks in order, each place once, what adds up made strong, and everything in words. */
export function joined(scan: Scan, drafts: Draft[]): Risk[] {
  const once = withoutOverlap(drafts.filter((draft) => !isReplaced(scan.marks, draft)));
  once.forEach((draft, at) => {
    if (draft.kind === 'place') addUp(draft, around(once, at));
  });
  const kept = once.filter(({ onlyTogether, with: others = [] }) => !onlyTogether || others.length > 0);
  const places = new Map(kept.map((draft, at) => [draft, at]));
  return kept.map((draft) => {
    const others = [...new Set(draft.with ?? [])].filter((other) => places.has(other));
    return {
      kind: draft.kind,
      start: draft.start,
      end: draft.end,
      strength: draft.strength,
      with: others.map((other) => places.get(other)!).toSorted((a, b) => a - b),
      ...adviceOf(scan.doc.text, draft, others),
      replacement: draft.replacement,
    };
  });
}

/** A small place with anything that describes a person in it; an age beside these makes it certain. */
function addUp(place: Draft, others: readonly Draft[]): void {
  const described = others.filter(({ kind }) => describing.has(kind));
  const ages = others.filter(({ kind }) => kind === 'age');
  const told = described.filter(({ onlyTogether }) => !onlyTogether || ages.length > 0);
  if (told.length === 0) return;
  const group = [place, ...told, ...ages];
  for (const one of group) {
    one.strength = 'strong';
    one.with = [...(one.with ?? []), ...group.filter((other) => other !== one)];
  }
}

function around(drafts: readonly Draft[], at: number): Draft[] {
  const { start } = drafts[at]!;
  return drafts
    .slice(Math.max(0, at - neighbours), at + neighbours + 1)
    .filter((other) => other !== drafts[at] && Math.abs(other.start - start) <= near);
}

/** From left to right; of two that overlap the stronger, then the longer. */
function withoutOverlap(drafts: readonly Draft[]): Draft[] {
  const rank = ({ strength, onlyTogether }: Draft): number => (strength === 'strong' ? 0 : onlyTogether ? 2 : 1);
  const sorted = drafts.toSorted((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const kept: Draft[] = [];
  for (const draft of sorted) {
    const last = kept.at(-1);
    if (last === undefined || draft.start >= last.end) kept.push(draft);
    else if (last.kind === 'quotation' && last.start < draft.start) kept.push(draft);
    else if (rank(draft) < rank(last)) kept[kept.length - 1] = draft;
  }
  return kept;
}

/** Whether something else will stand there: then nothing of it remains. */
function isReplaced(marks: readonly Seen[], { start, end }: Draft): boolean {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const mark = marks[low];
  return mark !== undefined && mark.replaced && mark.start <= start && end <= mark.end;
}
