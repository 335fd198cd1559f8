import { z } from 'zod';

/**
 * The file of the CNIL software (front-end, formats.md 4): one assessment with its answers, measures, evaluations and
 * comments. Read with patience: files of 2018 have other fields, and some hold a reference such as
 * `3.1.[object Object]`. What we do not know is kept.
 */

const id = z.union([z.number(), z.string()]).optional();
/** 1 negligible, 2 limited, 3 important, 4 maximum; 0 and null: not answered. Anything else would change a risk. */
const gauge = z
  .union([
    z.int().min(0).max(4),
    z
      .string()
      .regex(/^[0-4]?$/)
      .transform((text) => (text === '' ? null : Number(text))),
  ])
  .nullish();
const list = <Part extends z.ZodType>(part: Part) => z.array(part).max(20_000).default([]);

export const PiaAnswer = z.looseObject({
  id,
  reference_to: z.union([z.number(), z.string()]),
  data: z.looseObject({
    text: z.string().nullish(),
    gauge,
    list: z.array(z.unknown()).nullish(),
  }),
});
export const PiaMeasure = z.looseObject({ id, title: z.string().nullish(), content: z.string().nullish() });

const Root = z.looseObject({ name: z.string().nullish() });

export const PiaFile = z.looseObject({
  pia: Root,
  answers: list(PiaAnswer),
  measures: list(PiaMeasure),
  evaluations: list(z.looseObject({ reference_to: z.unknown() })),
  comments: list(z.looseObject({})),
});

export type PiaFile = z.infer<typeof PiaFile>;
/** What an answer says, whole. */
export type PiaData = { text: string; gauge: number | null; list: string[] };
export type PiaAnswer = z.infer<typeof PiaAnswer>;
export type PiaMeasure = z.infer<typeof PiaMeasure>;

/** Our own words for the numbers of the questions; the texts of the CNIL are under another licence. */
export const piaQuestions = {
  111: 'Wat er gebeurt',
  112: 'Wie waarvoor verantwoordelijk is',
  113: 'Normen die gelden',
  121: 'Welke gegevens',
  122: 'De weg van de gegevens tot het einde',
  123: 'Waar de gegevens staan',
  211: 'Doelen',
  212: 'Grondslag',
  213: 'Zo min mogelijk',
  214: 'Juist en actueel',
  215: 'Bewaartermijnen',
  221: 'Hoe mensen het horen',
  222: 'Toestemming',
  223: 'Inzage en meenemen',
  224: 'Verbeteren en wissen',
  225: 'Beperken en bezwaar',
  226: 'Partijen buiten',
  227: 'Buiten Europa',
  321: 'Onbevoegde toegang: gevolgen',
  322: 'Onbevoegde toegang: hoe het kan gebeuren',
  323: 'Onbevoegde toegang: door wie of wat',
  324: 'Onbevoegde toegang: maatregelen',
  325: 'Onbevoegde toegang: ernst',
  326: 'Onbevoegde toegang: kans',
  331: 'Ongewenste wijziging: gevolgen',
  332: 'Ongewenste wijziging: hoe het kan gebeuren',
  333: 'Ongewenste wijziging: door wie of wat',
  334: 'Ongewenste wijziging: maatregelen',
  335: 'Ongewenste wijziging: ernst',
  336: 'Ongewenste wijziging: kans',
  341: 'Verlies van gegevens: gevolgen',
  342: 'Verlies van gegevens: hoe het kan gebeuren',
  343: 'Verlies van gegevens: door wie of wat',
  344: 'Verlies van gegevens: maatregelen',
  345: 'Verlies van gegevens: ernst',
  346: 'Verlies van gegevens: kans',
} as const satisfies Record<number, string>;

export type PiaQuestion = keyof typeof piaQuestions;

export const questionOf = (reference: unknown): PiaQuestion | undefined => {
  const asked = Number(reference);
  return Object.hasOwn(piaQuestions, asked) ? (asked as PiaQuestion) : undefined;
};
