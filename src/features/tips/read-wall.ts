import { z } from 'zod';
import { question } from '../../platform/question.ts';
import type { Span } from '../deidentification/index.ts';
import { namesOf } from '../organisation/index.ts';
import { whoIsNamed } from './guard.ts';
import { accountOf, colleaguesOf, LONGEST_TIP, mayRemove, readers } from './stick-tip.ts';
import { listTips } from './store.ts';

/** A post-it as it hangs there; `by` is empty where the writer left the name away. */
export type ShownTip = { id: string; tip: string; at: Date; by: string; own: boolean; mayRemove: boolean };

/** What somebody typed and what in it names somebody, when it came back. */
export type Refused = { text: string; findings: readonly Span[] };

/** The wall, and what is wrong with a tip that is being written. */
export const readWall = question({
  name: 'tips.read-wall',
  may: readers,
  input: z.object({
    typed: z
      .string()
      .max(LONGEST_TIP * 20)
      .nullable()
      .default(null),
  }),
  gather: async () => ({}),
  gate: 'words-on-a-wall',
  read: async (c, { typed }) => {
    const tips = await listTips(c);
    const signed = tips.filter((tip) => tip.signed).map(({ by }) => by);
    const names = await namesOf(c, [...new Set(signed)]);
    const shown: ShownTip[] = tips.map(({ id, tip, at, by, signed }) => ({
      ...{ id, tip, at },
      by: signed ? (names.get(by) ?? '') : '',
      own: by === accountOf(c),
      mayRemove: mayRemove(c, by),
    }));
    const findings = typed === null ? [] : whoIsNamed(typed, await colleaguesOf(c));
    const refused: Refused | null = findings.length === 0 ? null : { text: typed ?? '', findings };
    return { answer: { tips: shown, refused } };
  },
});
