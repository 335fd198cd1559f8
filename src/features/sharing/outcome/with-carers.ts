import type { Facts, PersonFacts } from '../../../gate/act.ts';
import type { Context } from '../../../platform/context.ts';
import type { GateQuestion } from '../../../platform/shell.ts';
import { type Carer, carerAsPerson, carerPermission, listCarers } from '../../clients/index.ts';
import type { Answers } from '../check/answers.ts';
import { reachesCarers } from '../check/carers.ts';
import { towards } from '../check/recipients.ts';

/** About which carers the details are as well, and who would hear them. */
export type AlsoAbout = { carers: readonly string[]; party: string };

export function alsoAbout({ to, carers }: Pick<Answers, 'to' | 'carers'>): AlsoAbout {
  const whom = towards(to);
  return { carers: reachesCarers(whom) ? carers : [], party: whom?.id ?? '' };
}

/** The client first, and after that every carer with a say of the own (S0.3, AVG 4(1)). */
export async function withCarers(
  c: Context,
  client: string,
  facts: Facts,
  { carers, party }: AlsoAbout,
): Promise<Facts> {
  const [own] = facts.people;
  if (carers.length === 0 || !own) return facts;
  const known = new Set((await listCarers(c, client)).map(({ id }) => id));
  const others: PersonFacts[] = [];
  for (const carer of carers) {
    const person = await carerAsPerson(c, carer, party, own);
    // Of somebody else's carer, or one who is no longer on record, nothing may be used.
    others.push(known.has(carer) ? person : { ...person, permission: 'withdrawn', secrecyLifted: 'no' });
  }
  return { ...facts, people: [...facts.people, ...others] };
}

/** A carer who said no stops it also where consent is not the basis, unless a rule or an emergency carries it. */
export function heedNo({ act, plan }: Pick<GateQuestion, 'act' | 'plan'>, facts: Facts): Facts {
  const byConsent = plan.purposes.find(({ id }) => id === act.purpose)?.basis === 'consent';
  const saidNo = ({ permission, secrecyLifted }: PersonFacts) =>
    secrecyLifted === 'no' && (permission === 'refused' || permission === 'withdrawn');
  const heed = (person: PersonFacts, at: number): PersonFacts =>
    at > 0 && !byConsent && saidNo(person) ? { ...person, permission: 'objected' } : person;
  return { ...facts, people: facts.people.map(heed) };
}

/** Of the carers whom it is about as well, those who did not say yes to telling this recipient: by name. */
export async function carersToAsk(c: Context, client: string, answers: Answers): Promise<Pick<Carer, 'id' | 'name'>[]> {
  const { carers, party } = alsoAbout(answers);
  if (carers.length === 0) return [];
  const open: Pick<Carer, 'id' | 'name'>[] = [];
  for (const { id, name } of await listCarers(c, client)) {
    if (!carers.includes(id)) continue;
    if ((await carerPermission(c, id, { about: 'share', party })) !== 'given') open.push({ id, name });
  }
  return open;
}
