import {
  ButtonLink,
  fill,
  type Language,
  MoreInfo,
  type SavingBar,
  SavingBars,
  type SavingPart,
  Section,
  Table,
} from '../../../ui/index.ts';
import { costTexts as texts, partTexts } from '../cost-texts.ts';
import { sayEuros } from '../euros.ts';
import { costsOf, estimate, type Estimate, type ScanDocument } from '../policy.ts';
import { sayRange, sayReckoning } from './say-costs.ts';

const names = ['low', 'likely', 'high'] as const;
const kinds = ['post', 'time', 'digital', 'one-off'] as const;

/** One bar for now and one for each share of people who join. */
export function barsOf({ before, scenarios }: Estimate, language: Language): SavingBar[] {
  const bar = (label: string, { post, time, digital, oneOff }: Estimate['scenarios']['low']['after']): SavingBar => ({
    label,
    total: sayEuros(post + time + digital + oneOff, language),
    parts: { post, time, digital, 'one-off': oneOff },
  });
  return [
    bar(texts.now[language], { ...before, digital: 0, oneOff: 0 }),
    ...names.map((name) => bar(fill(texts.lowBar[language], { share: scenarios[name].share }), scenarios[name].after)),
  ];
}

export const pictureOf = (result: Estimate, language: Language) => {
  const bars = barsOf(result, language);
  const inWords = bars.map(({ label, total }) => `${label} ${total}`).join('; ');
  const named = Object.fromEntries(kinds.map((kind) => [kind, partTexts[kind][language]])) as Record<
    SavingPart,
    string
  >;
  return { title: fill(texts.picture[language], { bars: inWords }), bars, names: named };
};

/** The same numbers as the picture, and what is left: now, few, likely and many beside one another. */
export function savingRows(result: Estimate, language: Language): { head: string[]; rows: string[][] } {
  const bars = barsOf(result, language);
  const saved = (cents: number) =>
    cents < 0
      ? fill(texts.costsMore[language], { amount: sayEuros(-cents, language) })
      : fill(texts.savesThis[language], { amount: sayEuros(cents, language) });
  return {
    head: [
      texts.perYear[language],
      texts.now[language],
      ...names.map((name) => fill(texts[name][language], { share: result.scenarios[name].share })),
    ],
    rows: [
      // A row of noughts, such as the work of volunteers, says nothing.
      ...kinds
        .filter((kind) => bars.some(({ parts }) => parts[kind] !== 0))
        .map((kind) => [partTexts[kind][language], ...bars.map(({ parts }) => sayEuros(parts[kind], language))]),
      [texts.total[language], ...bars.map(({ total }) => total)],
      [texts.difference[language], '–', ...names.map((name) => saved(result.scenarios[name].saving))],
    ],
  };
}

/** What going digital costs and saves: a range, a picture, its table, and the sum in words. */
export const Savings = ({
  scan,
  language,
  change,
}: {
  scan: ScanDocument;
  language: Language;
  change?: string | undefined;
}) => {
  const costs = costsOf(scan);
  const result = estimate(costs);
  return (
    <Section title={texts.title[language]}>
      <p>
        <strong>{sayRange(result, language)}</strong> {result.high <= 0 ? texts.losesWhy[language] : ''}
      </p>
      <p>{scan.costs === null ? texts.example[language] : texts.ownFigures[language]}</p>
      <SavingBars {...pictureOf(result, language)} />
      <Table caption={texts.title[language]} {...savingRows(result, language)} />
      <MoreInfo title={texts.reckoning[language]} open>
        <ol>
          {sayReckoning(costs, result, language).map((line) => (
            <li>{line}</li>
          ))}
        </ol>
      </MoreInfo>
      {change === undefined ? null : (
        <ButtonLink href={change} icon="edit">
          {texts.change[language]}
        </ButtonLink>
      )}
    </Section>
  );
};
