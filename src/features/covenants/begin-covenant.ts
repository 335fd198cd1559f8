import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { newId } from '../../platform/ids.ts';
import { question } from '../../platform/question.ts';
import { getOrganisation } from '../organisation/index.ts';
import { surroundingsOf } from './around.ts';
import { beginFrom, findExample, listExamples } from './examples.ts';
import { addCovenant } from './store.ts';
import { keepers, whoActs } from './who-acts.ts';

/** The good examples to begin with: never an empty page. */
export const chooseExample = question({
  name: 'covenants.choose-example',
  may: keepers,
  input: z.object({}),
  gather: async () => ({}),
  gate: 'agreement-content',
  read: async (c) => {
    const { country } = await getOrganisation(c);
    return { answer: listExamples(country).map(({ id, title, about }) => ({ id, title, about })) };
  },
});

/** Begins a covenant from an example, as a draft of whoever begins it. */
export const beginCovenant = action({
  name: 'covenants.begin-covenant',
  may: keepers,
  input: z.object({ voorbeeld: z.string() }),
  gather: async (_c, { voorbeeld }) => findExample(voorbeeld) ?? null,
  gate: 'agreement-content',
  run: async (c, _input, example) => {
    const { around } = await surroundingsOf(c);
    const { name } = await getOrganisation(c);
    const id = newId();
    const draft = beginFrom(example, { name, now: c.now, around });
    await addCovenant(c, { id, draft, example: example.id, by: whoActs(c) });
    return { done: { id }, trace: { object: { kind: 'covenant', id } } };
  },
});
