import { addDays, dayOf } from '../../../platform/dates.ts';
import type { Context } from '../../../platform/context.ts';
import { fill, type TaskCard, type Text } from '../../../ui/index.ts';
import type { PlanWorker } from '../policy.ts';
import { inBoth } from '../running-activity.ts';
import { listRunning } from '../store.ts';
import { workerOf } from '../worker-of.ts';
import { type DpiaContent, emptyDpia } from './content.ts';
import { adviceOf } from './policy.ts';
import { findDpiaRow, listTurns } from './store.ts';
import { taskTexts } from './task-texts.ts';

/** So long before its day a measure that must still be made becomes a task. */
const AHEAD_DAYS = 14;

/** What waits for this worker about a DPIA: advice to give or to answer, and measures whose day comes near. */
export async function dpiaTasks(c: Context): Promise<TaskCard[]> {
  const worker = workerOf(c);
  return [...(await adviceTasks(c, worker)), ...(await measureTasks(c, worker))];
}

const inText = (text: Text, more: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>>): Text => ({
  nl: fill(text.nl, more.nl),
  en: fill(text.en, more.en),
});
const named = (text: Text, title: Text): Text =>
  inText(text, { nl: { activity: title.nl }, en: { activity: title.en } });

/** Drafts about which something was said in their round. */
const draftsWithTurns = ({ tx, organisation }: Context) =>
  tx
    .selectFrom('activity_drafts as d')
    .innerJoin('activities as a', (join) =>
      join.onRef('a.organisation_id', '=', 'd.organisation_id').onRef('a.id', '=', 'd.activity_id'),
    )
    .select(['d.activity_id as id', 'd.round', 'd.title', 'a.owner_account as owner'])
    .where('d.organisation_id', '=', organisation)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('dpia_turns as t')
          .select('t.id')
          .whereRef('t.organisation_id', '=', 'd.organisation_id')
          .whereRef('t.activity_id', '=', 'd.activity_id')
          .whereRef('t.round', '=', 'd.round'),
      ),
    )
    .orderBy('d.saved_at')
    .execute();

async function adviceTasks(c: Context, worker: PlanWorker): Promise<TaskCard[]> {
  const isOfficer = worker.roles.includes('fg');
  const tasks: TaskCard[] = [];
  for (const { id, round, title, owner } of await draftsWithTurns(c)) {
    const own = owner === worker.account;
    if (!own && !isOfficer) continue;
    // Whether it waits for somebody does not hang on what the DPIA says by now.
    const advice = adviceOf(await listTurns(c, id, { since: round, round }), emptyDpia());
    const waits = advice.kind === 'asked' && isOfficer && !own ? taskTexts.give : undefined;
    const said = advice.kind === 'advised' && own ? taskTexts.answer : waits;
    if (!said) continue;
    const text = named(taskTexts.about, inBoth(title));
    tasks.push({ title: said, text, href: `/activiteiten/${id}/dpia/fg`, due: null, kind: 'attention' });
  }
  return tasks;
}

/** Measures of the DPIAs of one's own running plans that are not there yet. */
async function measureTasks(c: Context, { account }: PlanWorker): Promise<TaskCard[]> {
  const own = (await listRunning(c)).filter(({ owner, closed }) => owner === account && !closed);
  if (own.length === 0) return [];
  const rows = await c.tx
    .selectFrom('activities as a')
    .innerJoin('activity_versions as v', (join) =>
      join.onRef('v.organisation_id', '=', 'a.organisation_id').onRef('v.activity_id', '=', 'a.id'),
    )
    .innerJoin('dpias as d', (join) =>
      join.onRef('d.organisation_id', '=', 'a.organisation_id').onRef('d.activity_id', '=', 'a.id'),
    )
    .select(['a.id', 'v.title'])
    .distinctOn('a.id')
    .where('a.organisation_id', '=', c.organisation)
    .where('a.owner_account', '=', account)
    .orderBy('a.id')
    .orderBy('v.version', 'desc')
    .execute();
  const tasks: TaskCard[] = [];
  for (const { id, title } of rows) {
    const running = own.find((each) => each.id === id);
    const row = running && (await findDpiaRow(c, id, running.version));
    if (row) tasks.push(...measuresDue(row.content, id, inBoth(title), c.now));
  }
  return tasks;
}

function measuresDue(content: DpiaContent, id: string, title: Text, now: Date): TaskCard[] {
  const soon = dayOf(addDays(now, AHEAD_DAYS));
  return content.risks
    .flatMap(({ measures }) => measures)
    .flatMap(({ due, owner }): TaskCard[] => {
      if (due === null || due > soon) return [];
      const text = inText(taskTexts.measureText, {
        nl: { activity: title.nl, owner },
        en: { activity: title.en, owner },
      });
      const kind = due < dayOf(now) ? 'attention' : 'info';
      return [{ title: taskTexts.measure, text, href: `/activiteiten/${id}/dpia`, due, kind }];
    });
}
