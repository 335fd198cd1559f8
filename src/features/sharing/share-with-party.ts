import { z } from 'zod';
import type { Condition } from '../../gate/decision.ts';
import type { Channel, Depth } from '../../gate/plan.ts';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import { readValues } from '../clients/index.ts';
import { type AboutSharing, asked, gatherSharing } from './gather-sharing.ts';
import { actOfSharing, depths, tellsContent, ways } from './policy.ts';

const word = z.string({ error: 'required' }).regex(/^[a-z][a-z0-9-]{0,59}$/);

/** Boxes give a list; a button that does it again gives one text with commas. */
const fields = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : typeof value === 'string' ? value.split(',') : value),
  z
    .array(word)
    .min(1)
    .max(40)
    .transform((all) => [...new Set(all)]),
);

/** What somebody wants to tell whom; also what the button after it sends. */
export const Sharing = z.object({
  client: z.uuid(),
  partij: word,
  doel: word,
  gegevens: fields,
  weg: z.enum(ways),
  diepte: z.enum(depths),
  /** The worker told the client of this new use (AVG 13(3)). */
  verteld: z.literal('ja').optional(),
});

type Sharing = z.infer<typeof Sharing>;

export type Tellable = {
  client: string;
  /** To send again when it was told. */
  wish: Sharing;
  callName: string;
  partyName: string;
  channel: Channel;
  depth: Depth;
  /** `value` null: nothing on record, or only that it is so may be told. */
  values: readonly { label: string; value: string | null; onlyThat: boolean }[];
  conditions: readonly Condition[];
  decision: string;
};

const gather = async (c: Context, { client, partij, doel, gegevens, weg, diepte, verteld }: Sharing) => {
  const wish = { party: partij, purpose: doel, data: gegevens, channel: weg, depth: diepte };
  const about = await gatherSharing(c, client, () => actOfSharing(wish));
  return about && (verteld === 'ja' ? informed(about) : about);
};

/**
 * May this be told, and what exactly? Shows the worker what the gate allows and nothing besides (AVG 5(1)(c), 6, 26).
 * Nothing has been told yet.
 */
export const checkSharing = question({
  name: 'sharing.check-sharing',
  may: ['worker'],
  input: Sharing,
  gather,
  gate: asked,
  read: async (c, wish, { activity, person }, gated) => {
    const { client, partij, gegevens, weg, diepte } = wish;
    const known = await readValues(c, client, gegevens);
    const values = gegevens.map((field) => {
      const onlyThat = !tellsContent(field, diepte);
      const label = activity.fields.find(({ id }) => id === field)?.label[c.language] ?? field;
      return { label, value: onlyThat ? null : (known.get(field) ?? null), onlyThat };
    });
    const answer: Tellable = {
      client,
      wish,
      callName: person.callName,
      partyName: activity.parties.get(partij) ?? partij,
      channel: weg,
      depth: diepte,
      values,
      conditions: gated?.decision.conditions ?? [],
      decision: gated?.id ?? '',
    };
    return { answer, trace: { about: [client], detail: partij } };
  },
});

/** The worker told a party outside what was allowed: asked of the gate again, because only this moment counts. */
export const shareWithParty = action({
  name: 'sharing.share-with-party',
  may: ['worker'],
  input: Sharing,
  gather,
  gate: asked,
  run: async (_c, { client, partij }) => ({ done: client, trace: { about: [client], detail: partij } }),
});

function informed(about: AboutSharing): AboutSharing {
  const { question } = about;
  const people = question.facts.people.map((person) => ({ ...person, informed: true }));
  return { ...about, question: { ...question, facts: { ...question.facts, people } } };
}
