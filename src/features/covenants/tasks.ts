import type { Context } from '../../platform/context.ts';
import { addDays, dayOf } from '../../platform/dates.ts';
import { fill, type TaskCard, type Text } from '../../ui/index.ts';
import { type Covenant, lifeOf, shownContent, shownVersion } from './covenant.ts';
import { daysBetween, openVersion, stateOf, WARN_DAYS } from './policy.ts';
import { pathOf } from './paths.ts';
import { listCovenants } from './store.ts';
import { taskTexts } from './texts/task-texts.ts';

/** So long before its day an evaluation becomes a task, and so long after the offer a signature that is missing. */
const EVALUATE_AHEAD = 30;
const SIGN_DAYS = 7;

/**
 * What waits about covenants, for whoever keeps one and for the privacy contact: it lapses, it lapsed, a party leaves,
 * one should look back, somebody did not sign.
 */
export async function covenantTasks(c: Context): Promise<TaskCard[]> {
  const { actor } = c;
  if (actor.kind !== 'worker') return [];
  const contact = actor.roles.includes('privacy-contact');
  const own = (await listCovenants(c)).filter(({ owner }) => contact || owner === actor.account);
  const today = dayOf(c.now);
  return own.flatMap((covenant) => tasksOf(covenant, today, c.now));
}

type Filled = { title: Text; text: Text; due: string | null; kind: TaskCard['kind'] };

function tasksOf(covenant: Covenant, today: string, now: Date): TaskCard[] {
  const { title } = shownContent(covenant, today);
  const state = stateOf(lifeOf(covenant), today);
  const version = shownVersion(covenant, today);
  const found: Filled[] = [];
  if (state === 'lapsed') found.push({ ...taskTexts.lapsed, due: version?.until ?? null, kind: 'attention' });
  if (state === 'ends-soon') found.push({ ...taskTexts.ends, due: version?.until ?? null, kind: 'info' });
  found.push(...evaluationDue(covenant, today, now), ...signaturesMissing(covenant, now));
  for (const { leavesOn } of state === 'ended' ? [] : covenant.leavings) {
    if (Math.abs(daysBetween(leavesOn, today)) > WARN_DAYS) continue;
    found.push({ ...taskTexts.left, due: leavesOn, kind: leavesOn <= today ? 'attention' : 'info' });
  }
  const named = (text: Text): Text => ({ nl: fill(text.nl, { title }), en: fill(text.en, { title }) });
  return found.map((task) => ({ ...task, title: named(task.title), href: pathOf(covenant.id) }));
}

function evaluationDue(covenant: Covenant, today: string, now: Date): Filled[] {
  const state = stateOf(lifeOf(covenant), today);
  const on = shownVersion(covenant, today)?.evaluateOn ?? null;
  if (on === null || (state !== 'in-force' && state !== 'ends-soon')) return [];
  if (on > dayOf(addDays(now, EVALUATE_AHEAD))) return [];
  return [{ ...taskTexts.evaluate, due: on, kind: on <= today ? 'attention' : 'info' }];
}

function signaturesMissing(covenant: Covenant, now: Date): Filled[] {
  const open = openVersion(lifeOf(covenant));
  const version = covenant.versions.find((each) => each.version === open?.version);
  if (!version || covenant.ending || version.offeredAt > addDays(now, -SIGN_DAYS)) return [];
  return [{ ...taskTexts.sign, due: null, kind: 'info' }];
}
