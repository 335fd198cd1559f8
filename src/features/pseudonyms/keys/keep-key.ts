import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { question } from '../../../platform/question.ts';
import { type Key as PseudonymKey, pseudonymise, restoreTagsIn } from '../../deidentification/index.ts';
import { LONGEST_TEXT, readDesk } from '../desk/desk.ts';
import { gatherClient, knownAround } from '../desk/look.ts';
import { marksOf } from '../desk/marks.ts';
import { optionsOf } from '../desk/work.ts';
import { staysAsItIs, writing } from '../desk/rewrite.ts';
import { addKey, changeCase, findCase, forgetCase, listKeys, removeKeyRow } from './store.ts';

const OfClient = z.object({ client: z.uuid() });
const FormWords = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/**
 * Keeps the way back from a text to the people in it, under the key of the client, because somebody asked for it; and
 * with it how everybody is called, so that the next text of this case calls them the same.
 */
export const keepKey = action({
  name: 'pseudonyms.keep-key',
  may: ['worker'],
  input: OfClient.extend({
    about: z.string().trim().min(3, { error: 'aboutMissing' }).max(200),
    desk: FormWords.refine(({ tekst }) => typeof tekst === 'string' && tekst.length <= LONGEST_TEXT, {
      error: 'tooLong',
    }),
  }),
  gather: (c, { client }) => gatherClient(c, client),
  gate: (_c, _input, { asked }) => asked,
  run: async (c, { client, about, desk: form }) => {
    const known = await knownAround(c, client);
    const remembered = await findCase(c, client);
    const desk = readDesk(form);
    const options = optionsOf(desk, { known, remembered }, c.language);
    const marks = marksOf(desk, options.known).filter((mark) => !staysAsItIs(mark));
    const spans = marks.map(({ start, end, choice }) => ({ start, end, label: choice.label }));
    const { key, memory } = pseudonymise(desk.text, spans, { ...writing(options), key: true });
    await changeCase(c, client, { memory, shiftDays: remembered?.shiftDays ?? desk.weeks * 7 });
    const id = await addKey(c, client, { about, key: key! });
    return { done: id, trace: { about: [client], object: { kind: 'pseudonym-key', id } } };
  },
});

/** The keys of a client's texts, and a text with its tags turned back into names when one is given. */
export const openKeys = question({
  name: 'pseudonyms.open-keys',
  may: ['worker'],
  input: OfClient.extend({
    key: z.string().default(''),
    text: z
      .string()
      .max(LONGEST_TEXT * 2)
      .default(''),
  }),
  gather: (c, { client }) => gatherClient(c, client),
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { client, key, text }) => {
    const keys = await listKeys(c, client);
    const chosen = keys.find(({ id }) => id === key);
    const restored = chosen && text !== '' ? putBack(text, chosen.key) : null;
    const answer = { keys: keys.map(({ id, about, keptAt }) => ({ id, about, keptAt })), restored };
    return { answer, trace: { about: [client] } };
  },
});

/** `moved`: the text of this key has dates at other places in time, and no tag leads back to those. */
const putBack = (text: string, key: PseudonymKey) => ({
  ...restoreTagsIn(text, key),
  moved: key.places.some(({ tag }) => !tag.startsWith('[')),
});

/** After this nobody can find out any more who was in that text. */
export const removeKey = action({
  name: 'pseudonyms.remove-key',
  may: ['worker'],
  input: OfClient.extend({ key: z.uuid() }),
  gather: (c, { client }) => gatherClient(c, client),
  gate: (_c, _input, { asked }) => asked,
  run: async (c, { client, key }) => {
    if (!(await removeKeyRow(c, client, key))) return { refused: 'gone' as const };
    if ((await listKeys(c, client)).length === 0) await forgetCase(c, client);
    return { done: {}, trace: { about: [client], object: { kind: 'pseudonym-key', id: key } } };
  },
});
