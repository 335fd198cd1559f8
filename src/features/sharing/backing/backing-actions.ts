import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { dayOf } from '../../../platform/dates.ts';
import { question } from '../../../platform/question.ts';
import { getOrganisation, namesOf } from '../../organisation/index.ts';
import { accountOf } from '../account-of.ts';
import { reasonedWords } from '../reasoned-words.ts';
import { addBacking, type Backing, listBackings, withdrawBackingRow } from './store.ts';

export type BackingsPage = {
  organisation: string;
  /** Newest first. */
  versions: readonly Backing[];
  current: Backing | null;
  names: ReadonlyMap<string, string>;
  mayArrange: boolean;
  today: string;
};

/** What the director signed, for everybody who works here (S3.21). */
export const readBacking = question({
  name: 'sharing.read-backing',
  may: ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'staff-administration',
  read: async (c) => {
    const versions = await listBackings(c);
    const [newest] = versions;
    const answer: BackingsPage = {
      organisation: (await getOrganisation(c)).name,
      versions,
      current: newest && newest.withdrawn === null ? newest : null,
      names: await namesOf(c, [...new Set(versions.map(({ recordedBy }) => recordedBy))]),
      mayArrange: c.actor.kind === 'worker' && c.actor.roles.includes('administrator'),
      today: dayOf(c.now),
    };
    return { answer };
  },
});

const line = z.preprocess(
  (value) => (typeof value === 'string' ? value.normalize('NFC').trim() : ''),
  z
    .string()
    .max(200, 'too-long')
    .refine((text) => text !== '', 'required')
    .refine((text) => text === '' || /\p{L}{2}/u.test(text), 'say-more'),
);

/** The administrator writes down what the director signed, when, and on whose word; every version is kept. */
export const recordBacking = action({
  name: 'sharing.record-backing',
  may: ['administrator'],
  input: z.object({
    verklaring: reasonedWords,
    naam: line,
    functie: line,
    getekend: z.iso.date({ error: 'no-day' }),
    bewijs: reasonedWords,
  }),
  gather: async () => ({}),
  gate: 'staff-administration',
  run: async (c, { verklaring, naam, functie, getekend, bewijs }) => {
    if (getekend > dayOf(c.now)) return { refused: 'day-to-come' as const };
    const signed = { statement: verklaring, name: naam, function: functie, signedOn: getekend, proof: bewijs };
    const id = await addBacking(c, { ...signed, recordedBy: accountOf(c) });
    return { done: id, trace: { object: { kind: 'backing-statement', id } } };
  },
});

/** From now on it appears at no decision; what was signed stays on record. */
export const withdrawBacking = action({
  name: 'sharing.withdraw-backing',
  may: ['administrator'],
  input: z.object({ verklaring: z.uuid() }),
  gather: async () => ({}),
  gate: 'staff-administration',
  run: async (c, { verklaring }) => {
    if (!(await withdrawBackingRow(c, verklaring, accountOf(c)))) return { refused: 'nothing-to-withdraw' as const };
    return { done: verklaring, trace: { object: { kind: 'backing-statement', id: verklaring } } };
  },
});
