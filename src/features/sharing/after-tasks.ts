import type { Context } from '../../platform/context.ts';
import { addDays, dayOf } from '../../platform/dates.ts';
import type { TaskCard } from '../../ui/index.ts';
import { advisesOn } from './doubt/advisers.ts';
import { listConsultations } from './doubt/store.ts';
import { texts as doubtTexts } from './doubt/texts.ts';
import { openInformingsOf } from './informing/open-informings.ts';
import { tellingState, waitsUntil } from './informing/policy.ts';
import { listInformings } from './informing/store.ts';
import { texts as tellTexts } from './informing/texts.ts';
import { listInvitations, listViewsGiven } from './joining/store.ts';
import { texts as joinTexts } from './joining/texts.ts';
import { listWatched } from './watching/list-watched.ts';
import { texts as watchTexts } from './watching/texts.ts';

/** How long somebody is told that an answer came, and how long a question without an answer stays on the list. */
const TOLD_DAYS = 14;
const ASKED_DAYS = 60;

type Who = { account: string; watches: boolean };

/** What waits after decisions to share: telling, answering, looking along. It names no client. */
export async function shareTasks(c: Context): Promise<TaskCard[]> {
  const { actor } = c;
  if (actor.kind !== 'worker') return [];
  const who = {
    account: actor.account,
    watches: actor.roles.some((role) => role === 'fg' || role === 'privacy-contact'),
  };
  const telling = actor.roles.includes('worker') ? await tellingTasks(c, who) : [];
  return [...telling, ...(await doubtTasks(c, who)), ...(await lookTasks(c, who))];
}

const tellingTexts = {
  due: [tellTexts.taskDue, tellTexts.taskDueText],
  late: [tellTexts.taskLate, tellTexts.taskLateText],
  waits: [tellTexts.taskWaits, tellTexts.taskWaitsText],
  'look-again': [tellTexts.taskLook, tellTexts.taskLookText],
} as const;

async function tellingTasks(c: Context, { account }: Who): Promise<TaskCard[]> {
  const open = await openInformingsOf(c, account);
  if (open.length === 0) return [];
  const informings = await listInformings(c, { decisions: open.map(({ decision }) => decision) });
  const today = dayOf(c.now);
  return informings.flatMap((each): TaskCard[] => {
    const state = tellingState(each, today);
    if (state === 'told') return [];
    const [title, text] = tellingTexts[state];
    const due = waitsUntil(each);
    // On the day itself it is urgent already: telling comes with sharing.
    const urgent = state === 'late' || state === 'look-again' || (state === 'due' && due === today);
    return [{ title, text, href: `/afwegingen/${each.decision}`, due, kind: urgent ? 'attention' : 'info' }];
  });
}

async function doubtTasks(c: Context, { account }: Who): Promise<TaskCard[]> {
  const since = addDays(c.now, -TOLD_DAYS);
  return (await listConsultations(c, { since: addDays(c.now, -ASKED_DAYS) })).flatMap((each): TaskCard[] => {
    const { id, askedBy, advice, wantedOn, check, decision } = each;
    const href = `/overleg/${id}`;
    if (askedBy === account) {
      // Who asked halfway a check and decided since then has read it.
      const wentOn = check !== null && decision !== null;
      const news = !wentOn && advice.some(({ at }) => at > since);
      return news
        ? [{ title: doubtTexts.taskAnswered, text: doubtTexts.taskAnsweredText, href, due: null, kind: 'info' }]
        : [];
    }
    if (advice.length > 0 || !advisesOn(c, each)) return [];
    return [{ title: doubtTexts.taskAsked, text: doubtTexts.taskAskedText, href, due: wantedOn, kind: 'attention' }];
  });
}

async function lookTasks(c: Context, { account, watches }: Who): Promise<TaskCard[]> {
  const mine = await listInvitations(c, { account });
  const seen = new Set(
    (mine.length === 0 ? [] : await listViewsGiven(c))
      .filter(({ by }) => by === account)
      .map(({ decision }) => decision),
  );
  const invited = mine
    .filter(({ decision }) => !seen.has(decision))
    .map(({ decision }): TaskCard => ({
      title: joinTexts.taskTitle,
      text: joinTexts.taskText,
      href: `/afwegingen/${decision}`,
      due: null,
      kind: 'attention',
    }));
  const watched = watches ? await listWatched(c) : [];
  const toSee = watched
    .filter((each) => !each.seen && each.decidedBy !== account)
    .map(({ id, reviewOn }): TaskCard => ({
      title: watchTexts.taskTitle,
      text: watchTexts.taskText,
      href: `/afwegingen/${id}`,
      due: reviewOn,
      kind: 'attention',
    }));
  return [...invited, ...toSee];
}
