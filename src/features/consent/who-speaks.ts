import type { Context } from '../../platform/context.ts';
import { findRepresentatives } from '../clients/index.ts';

export type Speaker = {
  client: string;
  representative: string | null;
  /** Null: about everything. A representative speaks about what was agreed, and about nothing else. */
  scope: readonly string[] | null;
};

/** Whose data an actor decides about: the own, or within the scope those of the person represented. */
export async function findSpeaker(c: Context): Promise<Speaker | null> {
  const { actor } = c;
  if (actor.kind === 'client') return speakerFor(c, actor.client, null);
  return actor.kind === 'representative' ? speakerFor(c, actor.client, actor.representative) : null;
}

/** The same of one person, whoever asks. Null: this representative does not, or no longer, act for the person. */
export async function speakerFor(c: Context, client: string, representative: string | null): Promise<Speaker | null> {
  if (representative === null) return { client, representative, scope: null };
  const acting = (await findRepresentatives(c, client)).find(({ id }) => id === representative);
  return acting?.state === 'in-force' ? { client, representative, scope: acting.scope } : null;
}

export const speaksAbout = ({ scope }: Speaker, { purpose }: { purpose: string }): boolean =>
  scope === null || scope.includes(purpose);
