import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import { question } from '../../platform/question.ts';
import { getOrganisation, listMembers, namesOf } from '../organisation/index.ts';
import { type LawChoice, citationsOf } from './law-choices.ts';
import type { DpiaObstacle } from './dpia/obstacles.ts';
import { type DpiaSummary, summariseDpia } from './dpia/summary.ts';
import { lawToday } from './law-today.ts';
import { beganVersion } from './life/life.ts';
import { readStanding, type Standing } from './life/read-standing.ts';
import { obstacles } from './obstacles/index.ts';
import type { Obstacle } from './obstacles/obstacle.ts';
import { mayApprove, mayEdit, mayHandOver, mayOwn, type PlanDocument } from './policy.ts';
import { seesDrafts } from './read-activities.ts';
import { listNotes, type WrittenNote } from './step-notes.ts';
import { type ActivityRow, findActivity, findDraft, listVersions, type Version } from './store.ts';
import type { StepComment } from './together/comment.ts';
import { listComments } from './together/store.ts';
import { workerOf } from './worker-of.ts';

export type Approved = { version: number; at: Date; by: string; runsFrom: string | null };

export type ActivityPage = {
  id: string;
  owner: { account: string; name: string } | null;
  /** The version that binds today; null while none has begun. */
  running: Approved | null;
  /** The life of the activity: what is in force, asked, advised, reviewed, ended. */
  standing: Standing;
  /** Being worked on towards this version. */
  draft: { id: string; round: number; savedAt: Date; savedBy: string } | null;
  /** All versions, newest first. */
  versions: readonly Approved[];
  /** What the page shows: the draft if there is one to see, else the version that was asked for or runs. */
  shown: { kind: 'draft' | 'coming' | 'running' | 'closed'; version: number; document: PlanDocument };
  notes: ReadonlyMap<number, WrittenNote>;
  /** What people said to each other at the steps; for those who make or watch plans. */
  comments: readonly StepComment[];
  names: ReadonlyMap<string, string>;
  /** The controller, by its name. */
  organisation: string;
  /** What stands in the way of approval; only for a draft. */
  obstacles: readonly Obstacle[];
  /** The DPIA of what is shown, and what it leaves to do; for those who make or watch plans. */
  dpia: { summary: DpiaSummary; obstacles: readonly DpiaObstacle[] } | null;
  laws: ReadonlyMap<string, LawChoice>;
  may: { edit: boolean; handOver: boolean; approve: boolean; takeAlong: boolean; comment: boolean };
  /** Somebody here is FG, so that the FG can be asked; one person works here alone. */
  house: { hasFg: boolean; solo: boolean };
  /** The account of who reads this. */
  reader: string;
  /** Who could own it instead. */
  owners: readonly { account: string; name: string }[];
};

const everyone = ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'] as const;

const Asked = z.object({
  activity: z.uuid(),
  /** `running` although there is a draft, or a version that is closed by now. */
  version: z.union([z.literal('running'), z.coerce.number().int().min(1)]).optional(),
});

/** One activity: its plan in words, where it stands, and what was said about each step. */
export const readActivity = question({
  name: 'plan.read-activity',
  may: everyone,
  input: Asked,
  gather: async (c, { activity: id, version }) => {
    const activity = await findActivity(c, id);
    if (!activity) return null;
    const draft = seesDrafts(workerOf(c).roles) ? await findDraft(c, id) : undefined;
    const versions = await listVersions(c, id);
    const wanted =
      typeof version === 'number'
        ? versions.find((each) => each.version === version)
        : (beganVersion(versions, dayOf(c.now)) ?? versions[0]);
    if (version === undefined && draft) return { activity, draft, versions, wanted: undefined };
    return wanted ? { activity, draft, versions, wanted } : null;
  },
  gate: 'plan-content',
  read: async (c, _input, { activity, draft, versions, wanted }) => {
    const inside = seesDrafts(workerOf(c).roles);
    const standing = await readStanding(c, activity, { draft, versions, inside });
    const document = wanted?.document ?? draft!.document;
    const version = wanted?.version ?? draft!.round;
    const notes = await notesFor(c, activity.id, version);
    const accounts = [activity.owner, draft?.savedBy, document.deputy, ...versions.map((each) => each.approvedBy)];
    const comments = inside ? await listComments(c, { activity: activity.id, round: version }) : [];
    const commented = comments.flatMap(({ by, resolved }) => [by, ...(resolved ? [resolved.by] : [])]);
    const spoken = [...commented, ...[...notes.values()].map(({ by }) => by), ...peopleIn(standing)];
    const names = await namesOf(c, [...accounts.filter((each) => each !== undefined && each !== null), ...spoken]);
    const approved = versions.map(({ version: number, approvedAt: at, approvedBy: by, runsFrom }) => ({
      ...{ version: number, at, by, runsFrom },
    }));
    const answer: ActivityPage = {
      id: activity.id,
      reader: workerOf(c).account,
      owner: activity.owner === null ? null : { account: activity.owner, name: names.get(activity.owner) ?? '' },
      running: approved.find((each) => each.version === standing.running?.version) ?? null,
      standing,
      draft: draft ? { id: draft.id, round: draft.round, savedAt: draft.savedAt, savedBy: draft.savedBy } : null,
      versions: approved,
      shown: { kind: wanted ? kindOfVersion(wanted, standing) : 'draft', version, document },
      notes,
      comments,
      names,
      obstacles: wanted ? [] : obstacles(document, { owner: activity.owner, law: lawToday(c.ground.law, c.now) }),
      laws: lawsOf(c, document),
      organisation: (await getOrganisation(c)).name,
      dpia: await dpiaOf(c, activity, { round: version, document, draft: !wanted }),
      ...(await rights(c, activity)),
    };
    return { answer };
  },
});

/** How a version stands: it binds today, will, or did. */
const kindOfVersion = ({ version }: Version, { running, coming }: Standing): 'coming' | 'running' | 'closed' =>
  version === running?.version ? 'running' : version === coming?.version ? 'coming' : 'closed';

/** Everybody whom the life of an activity names. */
const peopleIn = ({ advice, reviews, closing, handOver }: Standing): string[] => [
  ...advice.flatMap((round) => [round, round.advice, round.answer, round.withdrawn].flatMap((each) => each?.by ?? [])),
  ...reviews.map(({ by }) => by),
  ...(closing ? [closing.by] : []),
  ...(handOver ? [handOver.from, handOver.to].filter((each) => each !== null) : []),
];

/** Notes name people of the house: they are for those who make or watch plans. */
const notesFor = (c: Context, activity: string, round: number): Promise<Map<number, WrittenNote>> =>
  seesDrafts(workerOf(c).roles) ? listNotes(c, { activity, round }) : Promise.resolve(new Map());

const dpiaOf = (
  c: Context,
  { id, owner }: ActivityRow,
  shown: { round: number; document: PlanDocument; draft: boolean },
) =>
  seesDrafts(workerOf(c).roles)
    ? summariseDpia(c, id, { ...shown, edit: shown.draft && mayEdit(workerOf(c), owner) })
    : null;

async function rights(c: Context, { owner }: ActivityRow): Promise<Pick<ActivityPage, 'may' | 'owners' | 'house'>> {
  const worker = workerOf(c);
  const { kind } = await getOrganisation(c);
  const edit = mayEdit(worker, owner);
  const members = edit ? await listMembers(c) : [];
  const owners = members.filter(({ roles, account }) => mayOwn(roles) && account !== owner);
  const owns = members.some(({ roles, account }) => mayOwn(roles) && account === owner);
  return {
    may: {
      edit,
      handOver: mayHandOver(worker, { owner, owns }),
      approve: mayApprove(worker, owner, kind),
      takeAlong: seesDrafts(worker.roles),
      comment: seesDrafts(worker.roles),
    },
    owners: owners.map(({ account, name }) => ({ account, name })),
    house: { hasFg: members.some(({ roles }) => roles.includes('fg')), solo: kind === 'solo' },
  };
}

function lawsOf(c: Context, { purposes, retention }: PlanDocument): Map<string, LawChoice> {
  const ids = purposes.flatMap((purpose) => [...purpose.basisLaw, ...purpose.doors.map(({ law }) => law)]);
  const found = citationsOf(c.ground.law, [...new Set([...ids, ...(retention?.law ?? [])])], dayOf(c.now));
  return new Map(found.map((citation) => [citation.id, citation]));
}
