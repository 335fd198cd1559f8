import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Party } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import { TypedCosts } from './cost-fields.ts';
import type { Keeper, SeenScan } from './keeper.ts';
import { grades, newScan, openQuestions, QUESTIONS, sectors, withAnswer } from './policy.ts';

export type ScanKind = {
  /** In the names of the actions: `scan.begin-…`. */
  noun: string;
  may: readonly Party[];
  mayRead: readonly Party[];
  key: z.ZodType<string>;
  keeper: Keeper;
  /** Whether people may add words of their own, and whether the log may name the scan: a token is a secret. */
  ownWords: boolean;
};

const words = z.string().trim().max(2000, { error: 'too-long' }).optional().default('');

const one = (key: z.ZodType<string>) => z.object({ scan: key });
const traceOf = ({ ownWords }: ScanKind, id: string) => (ownWords ? { trace: { object: { kind: 'scan', id } } } : {});

/** Begin, read, answer, change and throw away: the same for a scan of an organisation and for one without account. */
export const scanActions = (kind: ScanKind) => ({
  ...comingAndGoing(kind),
  answer: answering(kind),
  ...changing(kind),
});

export type ScanActions = ReturnType<typeof scanActions>;

function comingAndGoing(kind: ScanKind) {
  const { noun, may, mayRead, key, keeper } = kind;
  const begin = action({
    name: `scan.begin-${noun}`,
    may,
    input: z.object({ sector: z.enum(sectors) }),
    gather: async () => ({}),
    gate: 'plan-content',
    run: async (c, { sector }) => {
      const done = await keeper.add(c, newScan(sector));
      return { done, ...traceOf(kind, done) };
    },
  });

  const read = question({
    name: `scan.read-${noun}`,
    may: mayRead,
    input: one(key),
    gather: (c, { scan }) => keeper.find(c, scan),
    gate: 'plan-content',
    read: async (c, _input, kept) => {
      const answer: SeenScan = { ...kept, removal: await keeper.removal(c, kept.key) };
      return { answer };
    },
  });

  const discard = action({
    name: `scan.discard-${noun}`,
    may,
    input: one(key),
    gather: async (c, { scan }) => {
      const kept = await keeper.find(c, scan, true);
      return kept && (await keeper.removal(c, scan, true)) === 'yes' ? kept : null;
    },
    gate: 'plan-content',
    run: async (c, _input, kept) => {
      await keeper.remove(c, kept.key);
      return { done: null, ...traceOf(kind, kept.key) };
    },
  });

  return { begin, read, discard };
}

function answering(kind: ScanKind) {
  const { noun, may, key, keeper, ownWords } = kind;
  return action({
    name: `scan.answer-${noun}`,
    may,
    input: one(key).extend({
      vraag: z.coerce.number().int().min(1).max(QUESTIONS),
      keuze: z.enum(grades),
      woorden: words,
      /** Where to go after saving. */
      hierna: z.enum(['volgende', 'later']).catch('volgende'),
    }),
    gather: (c, { scan }) => keeper.find(c, scan, true),
    gate: 'plan-content',
    run: async (c, { vraag, keuze, woorden, hierna }, kept) => {
      const scan = withAnswer(kept.scan, vraag, keuze, ownWords ? woorden : '');
      await keeper.change(c, kept.key, scan);
      const open = openQuestions(scan);
      const next = open.find((each) => each > vraag) ?? open[0] ?? null;
      return { done: hierna === 'later' ? null : next, ...traceOf(kind, kept.key) };
    },
  });
}

function changing(kind: ScanKind) {
  const { noun, may, key, keeper } = kind;
  const changeSector = action({
    name: `scan.change-${noun}`,
    may,
    input: one(key).extend({ sector: z.enum(sectors) }),
    gather: (c, { scan }) => keeper.find(c, scan, true),
    gate: 'plan-content',
    run: async (c, { sector }, kept) => {
      await keeper.change(c, kept.key, { ...kept.scan, sector });
      return { done: null, ...traceOf(kind, kept.key) };
    },
  });

  const changeCosts = action({
    name: `scan.estimate-${noun}`,
    may,
    input: one(key).and(TypedCosts),
    gather: (c, { scan }) => keeper.find(c, scan, true),
    gate: 'plan-content',
    run: async (c, { scan: _key, ...costs }, kept) => {
      await keeper.change(c, kept.key, { ...kept.scan, costs });
      return { done: null, ...traceOf(kind, kept.key) };
    },
  });

  return { changeSector, changeCosts };
}
