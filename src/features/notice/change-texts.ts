import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { type OwnTexts, ownTextNames } from './policy.ts';
import { changeTexts } from './store.ts';

const text = z.string().trim().max(3000, 'too-long').optional().default('');

const fields = Object.fromEntries(
  ownTextNames.flatMap((name) => [`${name}.nl`, `${name}.en`].map((key) => [key, text])),
);

const Saved = z
  .object({ ...fields, maanden: z.coerce.number().int().min(1).max(12) })
  .transform(({ maanden, ...texts }) => {
    const said = texts as Readonly<Record<string, string>>;
    const words = (name: string) => ({ nl: said[`${name}.nl`] ?? '', en: said[`${name}.en`] ?? '' });
    const own = Object.fromEntries(ownTextNames.map((name) => [name, words(name)])) as OwnTexts;
    return { own, reviewEveryMonths: maanden };
  });

/** The words of the organisation itself, and how often somebody looks at the notice again. */
export const changeNoticeTexts = action({
  name: 'notice.change-texts',
  may: ['privacy-contact', 'administrator'],
  input: Saved,
  gather: async () => ({}),
  gate: 'plan-content',
  run: async (c, texts) => {
    if (c.actor.kind !== 'worker') throw new Error('Only somebody who works here writes the notice.');
    await changeTexts(c, c.actor.account, texts);
    return { done: {}, trace: { object: { kind: 'notice-texts', id: c.organisation } } };
  },
});
