import type { LawBook } from '../../../gate/law.ts';
import type { LawId, Plan } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { runningActivity } from '../../plan/index.ts';
import type { KnownAge } from '../ages/age.ts';
import { listAges } from '../ages/store.ts';
import { regimesOf, together, whoDecides, type WhoDecides } from '../ages/who-decides.ts';
import { listActivitiesOf } from '../record/store.ts';
import { type Acts, listRepresenting } from '../representation/store.ts';
import { type Decider, decidersOf, type Heard, heardOf } from './deciders.ts';
import { type DeciderAnswer, listDeciderAnswers } from './store.ts';

export type Deciding = {
  who: WhoDecides;
  because: readonly LawId[];
  byMaturity: boolean;
  deciders: readonly Decider[];
  heard: Heard;
};

export type Subject = { purpose: string; party: string | null };

type Known = { age: KnownAge | undefined; acting: readonly Acts[]; answers: readonly DeciderAnswer[] };

/** Somebody of whom no age is on record counts as an adult: of most people we need no age. */
const ADULT = Number.MAX_SAFE_INTEGER;

/**
 * Whose yes counts about one subject, and what each said. Null: the person decides alone and nobody else ever did, so
 * the permission itself says it; or nobody is asked for a yes here.
 */
export function decidingAbout(
  plan: Plan,
  { purpose, party }: Subject,
  { age, acting, answers }: Known,
  { now, law }: { now: Date; law: LawBook },
): Deciding | null {
  const regimes = regimesOf(plan, { purpose, party });
  if (regimes.length === 0) return null;
  const day = dayOf(now);
  const byAge = together(
    regimes.map((regime) => whoDecides(age?.atLeast ?? ADULT, { regime, country: plan.country, day, law })),
  );
  const inForce = acting.filter(
    ({ scope, from, until }) => scope.includes(purpose) && from <= now && (until === null || now < until),
  );
  const about = answers.filter((each) => each.purpose === purpose && each.party === party);
  const { deciders: ids, ...rule } = decidersOf(byAge, inForce, plan.country);
  // Who has become of age decides anew about what parents decided; who always decided alone is not listed here.
  if (rule.who === 'person' && about.length === 0) return null;
  const deciders = ids.map((representative): Decider => {
    const said = about.find((each) => each.representative === representative);
    return { representative, said: said ? { answer: said.answer, at: said.at } : null };
  });
  return { ...rule, deciders, heard: heardOf(rule.who, deciders) };
}

/** Of one client under the plan of the own activity; null as in `decidingAbout`. */
export async function decidingOf(c: Context, client: string, subject: Subject): Promise<Deciding | null> {
  const [activity] = await listActivitiesOf(c, [client]);
  const running = activity === undefined ? null : await runningActivity(c, activity);
  if (!running) return null;
  const [ages, acting, answers] = await Promise.all([
    listAges(c, [client]),
    listRepresenting(c, [client]),
    listDeciderAnswers(c, [client]),
  ]);
  const known = { age: ages.get(client), acting: acting.get(client) ?? [], answers };
  return decidingAbout(running.plan, subject, known, { now: c.now, law: c.ground.law });
}
