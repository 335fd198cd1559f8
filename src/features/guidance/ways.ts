import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import { ways } from './catalogue.ts';
import { type Fit, fits, wayId } from './policy.ts';
import { changeChoice, listChoices, removeChoice } from './store.ts';

const deciders = ['process-owner', 'privacy-contact', 'administrator'] as const;
const readers = ['worker', ...deciders, 'fg', 'auditor'] as const;

export type KnownWay = {
  id: string;
  name: string;
  fit: Fit;
  why: string;
  /** Decided here; null: as the catalogue says. */
  decidedAt: Date | null;
  /** In the catalogue; a way of the organisation itself can be taken away. */
  inCatalogue: boolean;
  /** The product can use it by itself. */
  ours: boolean;
};
export type Ways = { ways: readonly KnownWay[]; mayDecide: boolean };

const account = ({ actor }: Context): string => (actor.kind === 'worker' ? actor.account : '');
const mayDecide = ({ actor }: Context): boolean =>
  actor.kind === 'worker' && actor.roles.some((role) => deciders.some((decider) => decider === role));

/** Every way with what it is good for here, those of the catalogue first. */
export async function knownWays(c: Context): Promise<KnownWay[]> {
  const decided = new Map((await listChoices(c)).map((choice) => [choice.id, choice]));
  const fromCatalogue = ways.map(({ id, name, fit, why, ours }): KnownWay => {
    const choice = decided.get(id);
    decided.delete(id);
    const standing = { fit: choice?.fit ?? fit, why: choice?.why ?? why[c.language] };
    return { id, name: name[c.language], ...standing, decidedAt: choice?.changedAt ?? null, inCatalogue: true, ours };
  });
  const own = [...decided.values()].map(({ id, name, fit, why, changedAt }): KnownWay => {
    return { id, name: name ?? id, fit, why, decidedAt: changedAt, inCatalogue: false, ours: false };
  });
  return [...fromCatalogue, ...own];
}

/** Which way is safe here? */
export const listWays = question({
  name: 'guidance.list-ways',
  may: readers,
  input: z.object({}),
  gather: async () => ({}),
  gate: 'plan-content',
  read: async (c) => {
    const answer: Ways = { ways: await knownWays(c), mayDecide: mayDecide(c) };
    return { answer };
  },
});

/** For the form: one way that is known, or nothing yet for a new one. */
export const readWay = question({
  name: 'guidance.read-way',
  may: deciders,
  input: z.object({ weg: z.string().max(60) }),
  gather: async (c, { weg }) => {
    const way = (await knownWays(c)).find(({ id }) => id === weg);
    return weg === 'nieuw' ? { way: null } : way ? { way } : null;
  },
  gate: 'plan-content',
  read: async (_c, _input, { way }) => ({ answer: way }),
});

const Decision = z.object({
  weg: z.string().max(60),
  naam: z.string().trim().max(80).optional().default(''),
  geschikt: z.enum(fits),
  waarom: z.string().trim().min(1).max(600),
});

/** Decides about a way, or adds one of the organisation. */
export const decideOnWay = action({
  name: 'guidance.decide-on-way',
  may: deciders,
  input: Decision.refine(({ weg, naam }) => weg !== 'nieuw' || wayId(naam) !== '', {
    path: ['naam'],
    error: 'required',
  }),
  gather: async (c, { weg, naam }) => {
    const known = (await knownWays(c)).find(({ id }) => id === (weg === 'nieuw' ? wayId(naam) : weg));
    return weg === 'nieuw' || known ? { known } : null;
  },
  gate: 'plan-content',
  run: async (c, { weg, naam, geschikt, waarom }, { known }) => {
    if (weg === 'nieuw' && known) return { refused: 'known-already' as const };
    const id = known?.id ?? wayId(naam);
    const name = known ? (known.inCatalogue ? null : known.name) : naam;
    await changeChoice(c, account(c), { id, name, fit: geschikt, why: waarom });
    return { done: id };
  },
});

/** Takes a decision back: a way of the catalogue is again as the catalogue says, one of our own is gone. */
export const takeBackWay = action({
  name: 'guidance.take-back-way',
  may: deciders,
  input: z.object({ weg: z.string().max(60) }),
  gather: async (c, { weg }) => (await listChoices(c)).find(({ id }) => id === weg) ?? null,
  gate: 'plan-content',
  run: async (c, _input, { id }) => {
    await removeChoice(c, id);
    return { done: id };
  },
});
