import { z } from 'zod';
import { FORMAT, PlanContent } from '../../plan/document/content.ts';
import { PlanWord } from '../../plan/document/vocabulary.ts';
import { BroughtDpia } from '../../plan/dpia/content.ts';
import type { CarriedNote, Draft, Making, ReadFile, Written } from '../draft.ts';
import { finding, type Finding } from '../finding.ts';
import { sayIssues } from '../say-issues.ts';
import { namesOwners, withoutOwners } from './dpia-part.ts';

/** Our own format: a plan in ten steps as one JSON or YAML file, to share or to keep. Described in docs/formats.md. */
export const PLAN_FORMAT = 'zorgvuldig-plan';

const text = z.string().max(4000);
const Note = z.strictObject({ step: z.int().min(1).max(10), discussed: text, with: text, openQuestion: text });

/** Without the short way of writing measures, so that the published schema says what stands in a file. */
const Content = PlanContent.extend({ measures: PlanContent.shape.measures.out });

const PlanFile = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  version: z.literal(FORMAT),
  /** With the time zone. */
  exportedAt: z.iso.datetime({ offset: true }).optional(),
  organisation: z.string().max(200).optional(),
  plan: PlanContent,
  /** The assessment of risks (AVG 35), without the advice on it. */
  dpia: BroughtDpia.optional(),
  /** What was said at each step. It may hold names. */
  notes: z.array(Note).max(10).optional(),
});
export type PlanFile = z.infer<typeof PlanFile>;

/** The files in `templates/` have this shape. */
const TemplateFile = z.strictObject({ id: PlanWord, order: z.int(), content: PlanContent });

/** The JSON Schema (draft 2020-12) of the format, as it is published. */
export const planSchema = (id: string): object => ({
  $id: id,
  title: 'Zorgvuldig plan',
  ...z.toJSONSchema(PlanFile.extend({ plan: Content }), { io: 'input' }),
});

/** `2026-11-21T23:05:00+01:00`: the moment as it was in the Low Countries, with its distance to UTC. */
export function withZone(at: Date): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Brussels',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const local = parts.format(at).replace(' ', 'T');
  const minutes = Math.round((Date.parse(`${local}Z`) - Math.floor(at.getTime() / 1000) * 1000) / 60_000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${local}+${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** People who work here are known by a number that means nothing elsewhere; it stays here. */
const withoutAccounts = (content: PlanContent): PlanContent => ({
  ...content,
  deputy: null,
  measures: content.measures.map((measure) => ({ ...measure, owner: null })),
});

const namesPeople = ({ deputy, measures }: PlanContent) => deputy !== null || measures.some(({ owner }) => owner);

const staying = (content: PlanContent, dpia: BroughtDpia | undefined): Finding[] => [
  ...(namesPeople(content) ? [finding('people-stay', 'plan.measures')] : []),
  ...(dpia && namesOwners(dpia) ? [finding('people-stay', 'dpia.risks')] : []),
  ...(dpia ? [finding('dpia-advice', 'dpia')] : []),
];

/** A plan as a file of our own. `notes`: only where somebody asked for them. */
export function toPlanFile(
  content: PlanContent,
  { at, organisation }: Making,
  { notes = [], dpia }: { notes?: readonly CarriedNote[]; dpia?: BroughtDpia | undefined } = {},
): Written<PlanFile> {
  const value: PlanFile = {
    format: PLAN_FORMAT,
    version: FORMAT,
    exportedAt: withZone(at),
    organisation,
    plan: withoutAccounts(content),
    ...(dpia && { dpia: withoutOwners(dpia) }),
    ...(notes.length > 0 && { notes: notes.map((note) => ({ ...note })) }),
  };
  return { value, notCarried: staying(content, dpia) };
}

/** A plan, or a template, from a file of our own. Parts with a default may be left out. */
export function fromPlanFile(file: unknown): ReadFile {
  const { version, id } = file as { version?: unknown; id?: unknown };
  if (id === undefined && version !== FORMAT) {
    return { drafts: [], problems: [finding('version', 'version', String(version))] };
  }
  const read = id === undefined ? PlanFile.safeParse(file) : TemplateFile.safeParse(file);
  if (!read.success) return { drafts: [], problems: sayIssues(read.error) };
  const { plan, notes, dpia } =
    'plan' in read.data ? read.data : { plan: read.data.content, notes: [], dpia: undefined };
  const twice = [...sameIds('fields', plan.fields), ...sameIds('purposes', plan.purposes), ...lost(plan)];
  if (twice.length > 0) return { drafts: [], problems: twice };
  const draft: Draft = {
    content: withoutAccounts(plan),
    notes: notes ?? [],
    ...(dpia && { dpia: withoutOwners(dpia) }),
    origin: null,
    notCarried: staying(plan, dpia),
  };
  return { drafts: [draft], problems: [] };
}

const sameIds = (list: 'fields' | 'purposes', parts: readonly { id: string }[]): Finding[] =>
  parts.flatMap(({ id }, at) =>
    parts.findIndex((other) => other.id === id) < at ? [finding('twice', `plan.${list}[${at}].id`, id)] : [],
  );

/** A reference to a field or purpose that is not there. */
function lost({ purposes, fields, flows, retention }: PlanContent): Finding[] {
  const known = { field: new Set(fields.map(({ id }) => id)), purpose: new Set(purposes.map(({ id }) => id)) };
  const check = (kind: 'field' | 'purpose', place: string, id: string) =>
    known[kind].has(id) ? [] : [finding('not-there', place, id)];
  return [
    ...purposes.flatMap((purpose, at) => [
      ...purpose.fields.flatMap(({ field }, n) => check('field', `plan.purposes[${at}].fields[${n}]`, field)),
      ...purpose.compatibleWith.flatMap((other, n) =>
        check('purpose', `plan.purposes[${at}].compatibleWith[${n}]`, other.purpose),
      ),
    ]),
    ...flows.flatMap((flow, at) => [
      ...check('purpose', `plan.flows[${at}].purpose`, flow.purpose),
      ...flow.fields.flatMap((field, n) => check('field', `plan.flows[${at}].fields[${n}]`, field)),
    ]),
    ...(retention?.perPurpose ?? []).flatMap(({ purpose }, at) =>
      check('purpose', `plan.retention.perPurpose[${at}]`, purpose),
    ),
  ];
}
