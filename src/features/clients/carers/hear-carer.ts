import type { Context, Happening } from '../../../platform/context.ts';
import { addCarerAnswer, endCarerRow, type NewCarerAnswer } from './store.ts';

/** Writes what was said. Who does not want to be on record, is taken off it in the same breath. */
export async function hearCarer(c: Context, client: string, said: NewCarerAnswer) {
  const id = await addCarerAnswer(c, said);
  const { carer } = said;
  const leaves = said.saidBy === 'carer' && said.about === 'record' && said.answer !== 'given';
  if (leaves) await endCarerRow(c, carer);
  const happened: Happening[] = leaves ? [{ name: 'carer.ended', client, carer }] : [];
  return {
    done: { left: leaves },
    trace: { about: [client, carer], object: { kind: 'carer-answer', id } },
    happened,
  };
}
