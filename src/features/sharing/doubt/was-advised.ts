import type { Context } from '../../../platform/context.ts';
import { namesOf } from '../../organisation/index.ts';
import type { Check } from '../check/store.ts';
import { isAdvised } from './policy.ts';
import { type Consultation, listConsultations } from './store.ts';

/** For the gate: somebody who may advise on it looked at this act as it is now, and does not advise against it. */
export async function wasAdvised(c: Context, { id, answers }: Check): Promise<boolean> {
  return isAdvised(await listConsultations(c, { check: id }), answers);
}

export type Doubts = { consultations: readonly Consultation[]; names: ReadonlyMap<string, string> };

/** What was asked about a check so far, with everybody in it by name. */
export async function doubtsAbout(c: Context, check: string): Promise<Doubts> {
  const consultations = await listConsultations(c, { check });
  const accounts = consultations.flatMap(({ adviser, advice }) => [adviser ?? [], advice.map(({ by }) => by)].flat(2));
  return { consultations, names: await namesOf(c, [...new Set(accounts)]) };
}
