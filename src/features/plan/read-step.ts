import { z } from 'zod';
import type { Citation } from '../../gate/decision.ts';
import type { FormValues } from '../../platform/http/form.ts';
import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import { question } from '../../platform/question.ts';
import { getOrganisation, listMembers, namesOf } from '../organisation/index.ts';
import { lawToday } from './law-today.ts';
import { citationsOf, type LawChoices, lawChoices } from './law-choices.ts';
import { obstacles as obstaclesOf } from './obstacles/index.ts';
import type { Obstacle } from './obstacles/obstacle.ts';
import { mayEdit, mayOwn, type PlanDocument, PlanWord, STEPS } from './policy.ts';
import { listActivities } from './running-activity.ts';
import { listNotes, noNote } from './step-notes.ts';
import { stepText } from './step-texts/index.ts';
import { splitValues } from './steps/split-purpose.ts';
import { writeStep } from './steps/index.ts';
import { findActivity, findDraft } from './store.ts';
import { lastLook, savesByOthers } from './together/others.ts';
import { moment } from './together/read-changes.ts';
import type { StepComment, StepSave } from './together/comment.ts';
import { listComments, listSaves } from './together/store.ts';
import { workerOf } from './worker-of.ts';

export type StepPage = {
  id: string;
  step: number;
  document: PlanDocument;
  /** The form as it stands. */
  values: FormValues;
  revision: number;
  /** The id of the draft. */
  draft: string;
  /** What stands between the plan and its approval, of all steps. */
  obstacles: readonly Obstacle[];
  saved: { at: Date; by: string };
  /** Version that this draft will become. */
  round: number;
  /** The controller, by its name. */
  organisation: string;
  owners: readonly { account: string; name: string }[];
  choices: LawChoices;
  /** Names of parties in plans that run, to choose from at step 7. */
  knownParties: readonly string[];
  /** Behind "Meer weten". */
  law: readonly Citation[];
  /** The purpose of which two were proposed in the form. */
  splits: string | null;
  /** Words that the list of step 3 is searched for. */
  search: string;
  /** What others saved since this person looked. */
  others: { since: Date; saves: readonly (StepSave & { name: string })[] };
  comments: readonly StepComment[];
  names: ReadonlyMap<string, string>;
  /** The account of who reads this, and when. */
  reader: string;
  shownAt: Date;
};

const ofCountry =
  ({ country }: PlanDocument) =>
  (id: string) =>
    id.startsWith('eu.') || id.startsWith(country.toLowerCase());

/** Words to search the list with; longer ones find nothing. */
export const LONGEST_SEARCH = 40;

/** One step of a draft, as a form, for who may work on it. */
export const readStep = question({
  name: 'plan.read-step',
  may: ['process-owner', 'administrator'],
  input: z.object({
    activity: z.uuid(),
    step: z.coerce.number().int().min(1).max(STEPS),
    splits: PlanWord.optional().catch(undefined),
    zoek: z.string().max(LONGEST_SEARCH).catch(''),
    sinds: moment.optional().catch(undefined),
  }),
  gather: async (c, { activity: id }) => {
    const activity = await findActivity(c, id);
    if (!activity || !mayEdit(workerOf(c), activity.owner)) return null;
    const draft = await findDraft(c, id);
    return draft ? { activity, draft } : null;
  },
  gate: 'plan-content',
  read: async (c, { step, splits, zoek, sinds }, { activity, draft }) => {
    const { document, round, savedAt, savedBy } = draft;
    const notes = await listNotes(c, { activity: activity.id, round });
    const owners = (await listMembers(c)).filter(({ roles }) => mayOwn(roles));
    const together = await readTogether(c, { activity: activity.id, round }, sinds ?? null);
    const names = await namesOf(c, [savedBy, ...together.people]);
    const day = dayOf(c.now);
    const answer: StepPage = {
      id: activity.id,
      step,
      document,
      values: {
        ...writeStep(step, document, notes.get(step) ?? noNote),
        eigenaar: activity.owner ?? '',
        ...(step === 2 && splits !== undefined ? splitValues(document, splits) : {}),
      },
      search: zoek,
      names,
      comments: together.comments,
      others: {
        since: together.since,
        saves: together.saves.map((save) => ({ ...save, name: names.get(save.by) ?? '' })),
      },
      reader: workerOf(c).account,
      shownAt: c.now,
      splits: step === 2 ? (splits ?? null) : null,
      draft: draft.id,
      obstacles: obstaclesOf(document, { owner: activity.owner, law: lawToday(c.ground.law, c.now) }),
      revision: document.steps[step - 1]?.revision ?? 0,
      saved: { at: savedAt, by: names.get(savedBy) ?? '' },
      round,
      organisation: (await getOrganisation(c)).name,
      owners: owners.map(({ account, name }) => ({ account, name })),
      knownParties: step === 7 ? await partiesOfRunning(c) : [],
      choices: lawChoices(c.ground.law, document, day),
      law: citationsOf(c.ground.law, stepText(step).law.filter(ofCountry(document)), day),
    };
    return { answer };
  },
});

/** The same name is the same party, so that one agreement serves all plans. */
async function partiesOfRunning(c: Context): Promise<string[]> {
  const flows = (await listActivities(c))
    .flatMap((activity) => activity.flows)
    .filter(({ role }) => role !== 'referrer');
  return [...new Set(flows.map(({ partyName }) => partyName))].sort((one, other) => one.localeCompare(other, 'nl'));
}

/** What people said at the steps, and what others saved since this person looked. */
async function readTogether(c: Context, where: { activity: string; round: number }, looked: Date | null) {
  const comments = await listComments(c, where);
  const all = await listSaves(c, where);
  const seen = { account: workerOf(c).account, looked, now: c.now };
  const saves = savesByOthers(all, seen);
  const people = [...comments.flatMap(({ by, resolved }) => [by, ...(resolved ? [resolved.by] : [])])];
  return { comments, saves, since: lastLook(all, seen), people: [...people, ...saves.map(({ by }) => by)] };
}
