import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { getPerson } from '../../clients/index.ts';
import { namesOf } from '../../organisation/index.ts';
import { type KeptLook, lastDay, listOddLooks } from './store.ts';

const reviewers = ['fg', 'privacy-contact'] as const;

const reviewerOf = ({ actor }: Context): string | null => (actor.kind === 'worker' ? actor.account : null);

export type OddLooksShown = {
  looks: readonly KeptLook[];
  names: ReadonlyMap<string, string>;
  /** The last day that was looked back on; undefined: not yet. */
  until: string | undefined;
};

/** Which looks stand out, by who looked. Clients are not named in the list: it asks about the looking. */
export const readOddLooks = question({
  name: 'oversight.read-odd-looks',
  may: reviewers,
  input: z.object({}),
  gather: async (c) => {
    const reviewer = reviewerOf(c);
    return reviewer === null ? null : { looks: await listOddLooks(c, reviewer) };
  },
  gate: 'look-back',
  read: async (c, _input, { looks }) => {
    const answer: OddLooksShown = { looks, names: await namesFor(c, looks), until: await lastDay(c) };
    return { answer };
  },
});

export type OddLookShown = { look: KeptLook; names: ReadonlyMap<string, string>; client: string | null };

/** One of them, with the name of the client: to ask about it. The client sees that somebody checked. */
export const readOddLook = question({
  name: 'oversight.read-odd-look',
  may: reviewers,
  input: z.object({ inzage: z.uuid() }),
  gather: async (c, { inzage }) => {
    const reviewer = reviewerOf(c);
    const [look] = reviewer === null ? [] : await listOddLooks(c, reviewer, inzage);
    return look ?? null;
  },
  gate: 'look-back',
  read: async (c, _input, look) => {
    const client = look.client === null ? null : (await getPerson(c, look.client)).name;
    const answer: OddLookShown = { look, names: await namesFor(c, [look]), client };
    return { answer, trace: { about: look.client === null ? [] : [look.client] } };
  },
});

const namesFor = (c: Context, looks: readonly KeptLook[]) =>
  namesOf(c, [...new Set(looks.flatMap(({ worker, finding }) => [worker, ...(finding ? [finding.by] : [])]))]);
