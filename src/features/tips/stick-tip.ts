import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { listMembers } from '../organisation/index.ts';
import { type Colleagues, whoIsNamed } from './guard.ts';
import { addTip, findWriter, removeTipRow } from './store.ts';

/** Fits on a post-it. */
export const LONGEST_TIP = 280;

/** Everybody who has a desk here, also who only watches. */
export const readers = ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator'] as const;

export const accountOf = ({ actor }: Pick<Context, 'actor'>): string => (actor.kind === 'worker' ? actor.account : '');

export async function colleaguesOf(c: Context): Promise<Colleagues> {
  const members = await listMembers(c);
  const own = members.find(({ account }) => account === accountOf(c))?.name ?? '';
  return { names: members.map(({ name }) => name), own };
}

const plain = (text: string): boolean => !/[^\P{Cc}\n\t]/u.test(text);

/** Sticks a tip on the wall, unless it names somebody. */
export const stickTip = action({
  name: 'tips.stick-tip',
  may: readers,
  input: z.object({
    tip: z
      .string()
      .transform((typed) => typed.normalize('NFC').replace(/\r\n?/g, '\n').trim())
      .pipe(z.string().min(3).max(LONGEST_TIP).refine(plain)),
    van: z.enum(['naam', 'zonder']),
  }),
  gather: async () => ({}),
  gate: 'words-on-a-wall',
  run: async (c, { tip, van }) => {
    if (whoIsNamed(tip, await colleaguesOf(c)).length > 0) return { refused: 'names-somebody' as const };
    const id = await addTip(c, { tip, signed: van === 'naam' }, accountOf(c));
    return { done: id, trace: { object: { kind: 'tip', id } } };
  },
});

/** Whoever wrote it, or the privacy contact when something stands there that should not. */
export const mayRemove = (c: Pick<Context, 'actor'>, writer: string): boolean =>
  c.actor.kind === 'worker' && (c.actor.account === writer || c.actor.roles.includes('privacy-contact'));

export const removeTip = action({
  name: 'tips.remove-tip',
  may: readers,
  input: z.object({ tip: z.uuid() }),
  gather: async (c, { tip }) => {
    const writer = await findWriter(c, tip);
    return writer !== undefined && mayRemove(c, writer) ? {} : null;
  },
  gate: 'words-on-a-wall',
  run: async (c, { tip }) => {
    await removeTipRow(c, tip, accountOf(c));
    return { done: {}, trace: { object: { kind: 'tip', id: tip } } };
  },
});
