import { PlanContent } from '../../plan/document/content.ts';
import { finding, type Finding, type FindingKind, type Place } from '../finding.ts';
import { newWord } from './plan-words.ts';

/** A plan that is being made out of a file of somebody else, with what could not be placed. */
export type Drafting = { plan: PlanContent; notCarried: Finding[] };

/** What a reader must know that no file of others says. */
export type Reading = {
  country: 'NL' | 'BE';
  /** What somebody chose for the words of a register that we did not know, by the id of the question. */
  answers?: Readonly<Record<string, string>>;
};

/** A plan in which nothing was said yet. */
export const emptyPlan = (country: PlanContent['country'], publicBody = false): PlanContent =>
  PlanContent.parse({
    country,
    publicBody,
    title: { nl: '', en: '' },
    summary: { nl: '', en: '' },
    role: 'controller',
    purposes: [],
    fields: [],
    flows: [],
    channels: [],
    measures: [],
    retention: null,
    destroying: { nl: '', en: '' },
  });

export const beginDraft = ({ country }: Reading, publicBody = false): Drafting => ({
  plan: emptyPlan(country, publicBody),
  notCarried: [],
});

export const leave = ({ notCarried }: Drafting, kind: FindingKind, place: Place, detail?: string) =>
  void notCarried.push(finding(kind, place, detail));

/** The most parts of a kind that a plan holds; what is more stays behind, and is said. */
const most = { purposes: 40, fields: 200, flows: 60, measures: 60, places: 20, controllers: 20 } as const;

/** Adds a part where there is room for it. */
export function addTo<Kind extends keyof typeof most>(
  draft: Drafting,
  kind: Kind,
  place: Place,
  part: PlanContent[Kind][number],
): boolean {
  const list = draft.plan[kind] as PlanContent[Kind][number][];
  if (list.length >= most[kind]) {
    leave(draft, 'no-room', place, String(most[kind]));
    return false;
  }
  list.push(part);
  return true;
}

const LONGEST = 2000;

/** A text as long as a plan holds; when it was longer, that is said. */
export function fit(draft: Drafting, text: string, place: Place, longest = LONGEST): string {
  if (text.length <= longest) return text;
  leave(draft, 'too-long', place, String(longest));
  return text.slice(0, longest);
}

const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
export const newFieldId = ({ plan }: Drafting, label: string) => newWord(label, ids(plan.fields), 'gegeven');
export const newPurposeId = ({ plan }: Drafting, title: string) => newWord(title, ids(plan.purposes), 'doel');
export const newMeasureId = ({ plan }: Drafting, text: string) => newWord(text, ids(plan.measures), 'maatregel');

/** The same party has the same id in all its flows. */
export function partyId({ plan }: Drafting, name: string): string {
  const known = plan.flows.find(({ partyName }) => partyName === name);
  return known?.party ?? newWord(name, new Set(plan.flows.map(({ party }) => party)), 'partij');
}

const alike = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
export const purposeNamed = ({ plan }: Drafting, title: string) =>
  plan.purposes.find((purpose) => alike(purpose.title.nl) === alike(title));
export const fieldNamed = ({ plan }: Drafting, label: string) =>
  plan.fields.find((field) => alike(field.label.nl) === alike(label));
