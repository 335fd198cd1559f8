import { z } from 'zod';

/** What a privacy notice must hold, what contradicts what, and what changed. Pure: texts in, findings out. */

const sentence = z.string().trim().max(3000).default('');
const Words = z.object({ nl: sentence, en: sentence });
export type Words = z.infer<typeof Words>;

/** What no plan can know: how to reach the organisation, and what it wants to say itself. */
export const OwnTexts = z.object({
  /** AVG 13(1)(a): address, phone, mail. */
  contact: Words,
  /** AVG 13(1)(b): how to reach the FG. */
  fg: Words,
  /** AVG 13(2)(e): what happens when somebody does not give something. */
  notGiving: Words,
  /** AVG 13(2)(f), 22: whether a computer decides. */
  automated: Words,
  /** The website: cookies, counters, chat. */
  website: Words,
  extra: Words,
});
export type OwnTexts = z.infer<typeof OwnTexts>;
export type OwnText = keyof OwnTexts;
export const ownTextNames = ['contact', 'fg', 'notGiving', 'automated', 'website', 'extra'] as const;

/** The parts of AVG 13 and 14 that were not found; `own`: the text that would hold it, `step`: the step of a plan. */
export type Missing = { element: string; kind: MissingKind; own?: OwnText; activity?: string; step?: number };
export type MissingKind =
  | 'no-contact'
  | 'no-fg'
  | 'no-activity'
  | 'no-basis-text'
  | 'no-interest'
  | 'no-safeguard'
  | 'no-term'
  | 'no-source'
  | 'no-not-giving'
  | 'no-automated'
  | 'no-english'
  | 'no-english-plan';

/** What the plans say, as far as the notice must. */
export type ActivityFacts = {
  id: string;
  purposes: readonly { basis: string | null; basisText: string; interest: string }[];
  /** Fields in use that do not come from the person, without a word on where they come from (AVG 14(2)(f)). */
  sourceless: number;
  /** Parties outside the EEA without a safeguard (AVG 13(1)(f)). */
  unguarded: number;
  hasTerm: boolean;
  /** The first step with a text that people read and that has no English; null when all have. */
  dutchOnly: number | null;
};

export type NoticeFacts = { publicBody: boolean; activities: readonly ActivityFacts[]; own: OwnTexts };

/** Every element that AVG 13 and 14 ask and that is not there yet. */
export function missingElements({ publicBody, activities, own }: NoticeFacts): Missing[] {
  const found: Missing[] = [];
  if (own.contact.nl === '') found.push({ element: '13(1)(a)', kind: 'no-contact', own: 'contact' });
  // AVG 37(1)(a): a public body always has an FG; others say it when they have one.
  if (publicBody && own.fg.nl === '') found.push({ element: '13(1)(b)', kind: 'no-fg', own: 'fg' });
  if (activities.length === 0) found.push({ element: '13(1)(c)', kind: 'no-activity' });
  found.push(...activities.flatMap(missingOf));
  if (own.notGiving.nl === '') found.push({ element: '13(2)(e)', kind: 'no-not-giving', own: 'notGiving' });
  if (own.automated.nl === '') found.push({ element: '13(2)(f)', kind: 'no-automated', own: 'automated' });
  const half = ownTextNames.find((name) => own[name].nl !== '' && own[name].en === '');
  if (half) found.push({ element: '12(1)', kind: 'no-english', own: half });
  return found;
}

function missingOf({ id: activity, purposes, sourceless, unguarded, hasTerm, dutchOnly }: ActivityFacts): Missing[] {
  const found: Missing[] = [];
  if (purposes.some(({ basis, basisText }) => basis !== null && basisText === '')) {
    found.push({ element: '13(1)(c)', kind: 'no-basis-text', activity, step: 6 });
  }
  if (purposes.some(({ basis, interest }) => basis === 'legitimate-interest' && interest === '')) {
    found.push({ element: '13(1)(d)', kind: 'no-interest', activity, step: 6 });
  }
  if (unguarded > 0) found.push({ element: '13(1)(f)', kind: 'no-safeguard', activity, step: 7 });
  if (!hasTerm) found.push({ element: '13(2)(a)', kind: 'no-term', activity, step: 10 });
  if (sourceless > 0) found.push({ element: '14(2)(f)', kind: 'no-source', activity, step: 5 });
  if (dutchOnly !== null) found.push({ element: '12(1)', kind: 'no-english-plan', activity, step: dutchOnly });
  return found;
}

/** A section with its sentences; what is compared when a new version is made. */
export type Section = { title: string; lines: readonly string[] };
export type Difference = { section: string; gone: readonly string[]; added: readonly string[] };

/** What a reader of the version before would not know yet, by section, in the order of the new version. */
export function differencesOf(before: readonly Section[], after: readonly Section[]): Difference[] {
  const titles = [...new Set([...after, ...before].map(({ title }) => title))];
  const linesIn = (sections: readonly Section[], title: string) =>
    sections.filter((section) => section.title === title).flatMap(({ lines }) => lines);
  return titles
    .map((section) => {
      const old = linesIn(before, section);
      const fresh = linesIn(after, section);
      return {
        section,
        gone: old.filter((line) => !fresh.includes(line)),
        added: fresh.filter((line) => !old.includes(line)),
      };
    })
    .filter(({ gone, added }) => gone.length + added.length > 0);
}

/** Months after which somebody looks at the notice again (S2.43: every three to six). */
export const REVIEW_MONTHS = 6;
