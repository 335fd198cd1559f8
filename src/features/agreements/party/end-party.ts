import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { dayOf } from '../../../platform/dates.ts';
import { day, party, said } from '../party-input.ts';
import { listEndings } from '../register-rows.ts';
import { findParty } from '../store.ts';
import { keepers } from '../who-acts.ts';
import { addEnding, resumeRelation } from './endings.ts';

/** Ends the relation: no agreement with this party opens a flow any more after its last day. What was stays on record. */
export const endParty = action({
  name: 'agreements.end-party',
  may: keepers,
  input: z.object({ partij: party, dag: day, reden: said }),
  gather: async (c, { partij }) => (await findParty(c, partij)) ?? null,
  gate: 'agreement-content',
  run: async (c, { dag, reden }, { id: of }) => {
    if (dag > dayOf(c.now)) return { refused: 'not-yet' as const };
    if ((await listEndings(c)).has(of)) return { refused: 'already-ended' as const };
    const id = await addEnding(c, of, dag, reden);
    return { done: { party: of }, trace: { object: { kind: 'party-ending', id } } };
  },
});

/** Begins the relation again: the agreements count as before. */
export const resumeParty = action({
  name: 'agreements.resume-party',
  may: keepers,
  input: z.object({ partij: party }),
  gather: async (c, { partij }) => (await findParty(c, partij)) ?? null,
  gate: 'agreement-content',
  run: async (c, _input, { id: of }) => {
    const id = await resumeRelation(c, of);
    if (id === undefined) return { refused: 'not-ended' as const };
    return { done: { party: of }, trace: { object: { kind: 'party-ending', id } } };
  },
});
