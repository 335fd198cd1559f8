import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import { findRepresentatives, gateQuestion, getPerson } from '../clients/index.ts';
import {
  findIdentifying,
  type Known,
  LabelDecision,
  refuseLabel,
  remainingRisks,
  withTags,
} from '../deidentification/index.ts';
import { listMembers } from '../organisation/index.ts';
import { runningActivity } from '../plan/index.ts';
import { findShareDecision, nameOfRecipient, actOfPreparing, type ShareDecision } from '../sharing/index.ts';
import { asOneText, ExampleWords } from './example.ts';
import { addExample, removeExampleRow } from './store.ts';
import { listShared } from './store.ts';
import { mayRemove } from './read-examples.ts';

/** While somebody is still writing, anything goes. */
const some = z.string().max(20_000).default('');
const Typed = z.object({ title: some, situation: some, who: some, details: some, reasoning: some, told: some });

type Decided = ShareDecision & { client: string };

/** A weighing about a person whom this worker may see, with the plan it was made under. */
async function gatherDecision(c: Context, id: string) {
  const decision = await findShareDecision(c, id);
  if (!decision || decision.client === null) return null;
  const activity = await runningActivity(c, decision.activity);
  const asked = activity && (await gateQuestion(c, decision.client, actOfPreparing(activity.plan)));
  return asked && { asked, activity, decision: decision as Decided };
}

/** Everybody whom the file knows: a name that is left in an example is found in every simple form. */
async function knownOf(c: Context, client: string): Promise<Known> {
  const [person, representatives, members] = await Promise.all([
    getPerson(c, client),
    findRepresentatives(c, client),
    listMembers(c),
  ]);
  return {
    names: [
      person.name,
      person.callName,
      ...representatives.map(({ name }) => name),
      ...members.map(({ name }) => name),
    ],
  };
}

/** The words of a weighing as the beginning of an example, or those somebody typed, with what the check saw in them. */
export const prepareExample = question({
  name: 'weighings.prepare-example',
  may: ['worker'],
  input: z.object({ decision: z.uuid(), typed: Typed.nullable().default(null), replace: z.boolean().default(false) }),
  gather: (c, { decision }) => gatherDecision(c, decision),
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { typed, replace }, { decision, activity }) => {
    const { words, recipient, fields } = decision;
    const labels = new Map(activity.fields.map(({ id, label }) => [id, label[c.language]]));
    const begin: ExampleWords = {
      title: '',
      situation: words.goal,
      who: await nameOfRecipient(c, recipient, activity),
      details: fields.map((field) => labels.get(field) ?? field).join(', '),
      reasoning: [words.reasons, words.necessity, words.subsidiarity].filter((each) => each !== '').join('\n\n'),
      told: words.howToTell,
    };
    const known = await knownOf(c, decision.client);
    const written = typed ? { ...begin, ...typed } : begin;
    const values = replace ? withTags(written, { known, language: c.language }) : written;
    const text = asOneText(values);
    const findings = findIdentifying(text, known);
    return { answer: { words: values, checked: { text, findings, risks: remainingRisks(text, findings) } } };
  },
});

/** Shares a weighing as an example: without names, and labelled by a person with reasons. */
export const shareExample = action({
  name: 'weighings.share-example',
  may: ['worker'],
  input: z.object({ decision: z.uuid(), ...ExampleWords.shape, ...LabelDecision.shape }),
  gather: (c, { decision }) => gatherDecision(c, decision),
  gate: (_c, _input, { asked }) => asked,
  run: async (c, input, { decision }) => {
    const words = ExampleWords.parse(input);
    const label = LabelDecision.parse(input);
    const refused = refuseLabel(asOneText(words), await knownOf(c, decision.client), label);
    if (refused) return { refused };
    const { recipient, direction, chosen, law } = decision;
    const about = { recipientKind: recipient.kind, direction, chosen, law };
    const by = c.actor.kind === 'worker' ? c.actor.account : '';
    const id = await addExample(c, { words, decision: label, about, by });
    // The entry names the person whose weighing it was, and not the example: nobody can go back from there to here.
    return { done: id, trace: { about: [decision.client] } };
  },
});

export const removeExample = action({
  name: 'weighings.remove-example',
  may: ['worker', 'privacy-contact', 'fg'],
  input: z.object({ example: z.uuid() }),
  gather: async (c, { example }) => {
    const found = (await listShared(c)).find(({ id }) => id === example);
    return found && mayRemove(c, found) && c.actor.kind === 'worker' ? { by: c.actor.account } : null;
  },
  gate: 'checked-text',
  run: async (c, { example }, { by }) => {
    await removeExampleRow(c, example, by);
    return { done: {}, trace: { object: { kind: 'weighing-example', id: example } } };
  },
});
