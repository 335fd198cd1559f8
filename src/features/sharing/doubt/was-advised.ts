import type { Context } from '../../../platform/context.ts';
import { namesOf } from '../../organisation/index.ts';
import { type Consultation, listConsultations } from './store.ts';

/** Somebody answered what was asked about this check: for the gate that is having consulted. */
export async function wasAdvised(c: Context, check: string): Promise<boolean> {
  return (await listConsultations(c, { check })).some(({ advice }) => advice.length > 0);
}

export type Doubts = { consultations: readonly Consultation[]; names: ReadonlyMap<string, string> };

/** What was asked about a check so far, with everybody in it by name. */
export async function doubtsAbout(c: Context, check: string): Promise<Doubts> {
  const consultations = await listConsultations(c, { check });
  const accounts = consultations.flatMap(({ adviser, advice }) => [adviser ?? [], advice.map(({ by }) => by)].flat(2));
  return { consultations, names: await namesOf(c, [...new Set(accounts)]) };
}
