import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { namesOf } from '../../organisation/index.ts';
import { findCovenant } from '../store.ts';
import { keepers, whoActs } from '../who-acts.ts';
import { sign, traceOf, waitingFor } from './sign.ts';

/** The hash of the text that was read: a signature is under that text, and under no other. */
const read = z.string().max(64);

/** Signs for our own organisation, by somebody who works here and signed in with a second factor. */
export const signCovenant = action({
  name: 'covenants.sign-covenant',
  may: keepers,
  input: z.object({ covenant: z.uuid(), gelezen: read, functie: z.string().trim().min(1).max(200) }),
  gather: async (c, { covenant }) => {
    const found = await findCovenant(c, covenant, true);
    const version = found?.versions.at(-1);
    const ours = version?.written.content.parties.find((party) => party.ours);
    const waiting = found && ours ? waitingFor(found, ours.id) : null;
    return found && ours && waiting ? { found, ours, waiting } : null;
  },
  gate: 'agreement-content',
  run: async (c, { gelezen, functie }, { found, ours, waiting }) => {
    if (waiting.version.digest.toString('hex') !== gelezen) return { refused: 'changed-meanwhile' as const };
    const account = whoActs(c);
    const name = (await namesOf(c, [account])).get(account) ?? '';
    const words = { name, function: functie, kept: '' };
    await sign(c, found, waiting, { way: 'account', words, by: account });
    return { done: { id: found.id }, trace: traceOf(found, waiting.version, ours.id) };
  },
});

/** Records that a party signed on paper, with where that paper lies. The phone and paper stay possible for everybody. */
export const recordPaperSignature = action({
  name: 'covenants.record-paper-signature',
  may: keepers,
  input: z.object({
    covenant: z.uuid(),
    gelezen: read,
    partij: z.string().max(60),
    naam: z.string().trim().min(1).max(200),
    functie: z.string().trim().min(1).max(200),
    bewaard: z.string().trim().min(1).max(2000),
  }),
  gather: async (c, { covenant, partij }) => {
    const found = await findCovenant(c, covenant, true);
    const waiting = found ? waitingFor(found, partij) : null;
    return found && waiting ? { found, waiting } : null;
  },
  gate: 'agreement-content',
  run: async (c, { gelezen, partij, naam, functie, bewaard }, { found, waiting }) => {
    if (waiting.version.digest.toString('hex') !== gelezen) return { refused: 'changed-meanwhile' as const };
    const words = { name: naam, function: functie, kept: bewaard };
    await sign(c, found, waiting, { way: 'paper', words, by: whoActs(c) });
    return { done: { id: found.id }, trace: traceOf(found, waiting.version, partij) };
  },
});
