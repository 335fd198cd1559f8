import type { PlanContent } from '../../plan/document/content.ts';
import { finding, type Finding, type FindingKind } from '../finding.ts';

/** Whether a plan holds something, for formats that have no place for it. */
const holds = {
  'left-english': (plan) =>
    [plan.title, plan.summary, ...plan.purposes.map(({ title }) => title)].some(({ en }) => en !== ''),
  'left-moments': ({ purposes }) => purposes.some(({ fields }) => fields.length > 0),
  'left-doors': ({ purposes }) => purposes.some(({ doors, secrecy }) => doors.length > 0 || secrecy !== 'none'),
  'left-ways': ({ channels, purposes, flows }) =>
    channels.length > 0 ||
    purposes.some((purpose) => purpose.channels.length > 0) ||
    flows.some(({ encrypted }) => encrypted),
  'left-comparisons': ({ purposes }) => purposes.some(({ compatibleWith }) => compatibleWith.length > 0),
  'left-packages': ({ flows }) => flows.some((flow) => Object.keys(flow.package).length > 0),
  'left-people': ({ people, peopleNumber }) => people.length > 0 || peopleNumber !== null,
  'left-off': ({ fields }) => fields.some(({ off }) => off),
  'left-balancing': ({ purposes }) => purposes.some(({ balancing }) => Object.keys(balancing).length > 0),
  'left-measures': ({ measures }) => measures.some(({ owner, reviewOn }) => owner !== null || reviewOn !== null),
  'left-archive': ({ retention, backups }) => (retention?.whenArchived.length ?? 0) > 0 || backups.keepDays !== null,
  'left-reasons': ({ roleTest, purposes, fields, informing }) =>
    Object.keys(roleTest).length > 0 ||
    informing.channels.length > 0 ||
    fields.some(({ kindBecause, neededFor }) => kindBecause !== '' || neededFor !== null) ||
    purposes.some(({ oneBecause, otherBases, tied }) => oneBecause !== '' || otherBases !== '' || tied),
  'left-terms': ({ retention }) => (retention?.perPurpose.length ?? 0) > 0,
} satisfies Partial<Record<FindingKind, (plan: PlanContent) => boolean>>;

export type PlanPart = keyof typeof holds;

/** What of these parts stands in the plan, and so stays behind. */
export const left = (plan: PlanContent, parts: readonly PlanPart[]): Finding[] =>
  parts.filter((part) => holds[part](plan)).map((part) => finding(part));
