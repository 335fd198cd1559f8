import { useContext } from 'hono/jsx';
import { LanguageContext } from '../language.ts';
import { Table } from '../parts/table.tsx';
import type { Language, Text } from '../view.ts';

/** How warm a cell is: nothing, ordinary data, sensitive data, data that the law forbids at first. */
export type Heat = 0 | 1 | 2 | 3;

/** Who needs something (`who`) of whom (`from`), by place in `parties`; `open`: something is still open about it. */
export type NeedCell = { who: number; from: number; what: readonly string[]; heat: Heat; open: boolean };
export type NeedGridModel = { parties: readonly string[]; cells: readonly NeedCell[] };

const words = {
  title: { nl: 'Wie heeft wat nodig, van wie', en: 'Who needs what, from whom' },
  needs: { nl: 'heeft nodig ↓', en: 'needs ↓' },
  from: { nl: 'van →', en: 'from →' },
  who: { nl: 'Wie', en: 'Who' },
  fromWhom: { nl: 'Van wie', en: 'From whom' },
  what: { nl: 'Wat', en: 'What' },
  kind: { nl: 'Soort gegevens', en: 'Kind of data' },
  open: { nl: 'er staat iets open', en: 'something is open' },
  legend: { nl: 'Getal: hoeveel behoeften', en: 'Number: how many needs' },
} as const satisfies Record<string, Text>;

const heatTexts: Readonly<Record<Exclude<Heat, 0>, Text>> = {
  1: { nl: 'gewoon', en: 'ordinary' },
  2: { nl: 'gevoelig', en: 'sensitive' },
  3: { nl: 'bijzonder', en: 'special' },
};

/** More parties than this make a picture that nobody reads; the table says it all. */
export const MOST_IN_GRID = 12;

const WIDE = 360;
const LEFT = 142;
const TOP = 46;
const LONGEST_NAME = 15;
const ink = '#2a1f2d';
const fills: Readonly<Record<Heat, { fill: string; line: string; text: string }>> = {
  0: { fill: '#f6f1ea', line: '#e4dacd', text: ink },
  1: { fill: '#f9dfae', line: '#dfa136', text: ink },
  2: { fill: '#eda27f', line: '#b4573f', text: ink },
  3: { fill: '#9c3f2c', line: '#7a2d1e', text: '#fffdf8' },
};

const shorten = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;

type Place = { x: number; y: number; size: number };

const Square = ({ cell, x, y, size }: Place & { cell: NeedCell | undefined }) => {
  const { fill, line, text } = fills[cell?.heat ?? 0];
  return (
    <g>
      <rect
        x={String(x + 1.5)}
        y={String(y + 1.5)}
        width={String(size - 3)}
        height={String(size - 3)}
        rx="5"
        fill={fill}
        stroke={cell?.open ? ink : line}
        stroke-width={cell?.open ? '2' : '1'}
        stroke-dasharray={cell?.open ? '4 3' : undefined}
      />
      {cell ? (
        <text
          x={String(x + size / 2)}
          y={String(y + size / 2 + 5)}
          font-size="15"
          font-weight="700"
          text-anchor="middle"
          fill={text}
        >
          {cell.what.length}
          {cell.open ? '!' : ''}
        </text>
      ) : null}
    </g>
  );
};

/** Nobody needs anything of itself: a line instead of a cell. */
const Itself = ({ x, y, size }: Place) => (
  <path
    d={`M${x + size * 0.3} ${y + size / 2}H${x + size * 0.7}`}
    stroke={fills[0].line}
    stroke-width="2"
    fill="none"
  />
);

const Legend = ({ y, language }: { y: number; language: Language }) => (
  <g font-size="13" fill={ink}>
    {([1, 2, 3] as const).map((heat, at) => (
      <g>
        <rect
          x={String(4 + at * 86)}
          y={String(y)}
          width="16"
          height="16"
          rx="4"
          fill={fills[heat].fill}
          stroke={fills[heat].line}
        />
        <text x={String(25 + at * 86)} y={String(y + 13)}>
          {heatTexts[heat][language]}
        </text>
      </g>
    ))}
    <text x="4" y={String(y + 37)}>
      {words.legend[language]}
    </text>
    <text x="4" y={String(y + 56)}>
      {`! = ${words.open[language]}`}
    </text>
  </g>
);

/**
 * The picture alone, for a page or a PDF: rows need something of columns, which carry the number of a party. Everything
 * is drawn with attributes on a ground of its own, so that it looks the same without a style sheet.
 */
export const NeedGridPicture = ({ parties, cells, language }: NeedGridModel & { language: Language }) => {
  const size = Math.min(44, (WIDE - LEFT - 6) / Math.max(1, parties.length));
  const high = TOP + parties.length * size + 14 + 64;
  const find = (who: number, from: number) => cells.find((cell) => cell.who === who && cell.from === from);
  return (
    <svg
      class="zv-need-grid__picture"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDE} ${high}`}
      role="img"
      font-family="Atkinson Hyperlegible, Verdana, sans-serif"
    >
      <title>{words.title[language]}</title>
      <rect x="0" y="0" width={String(WIDE)} height={String(high)} rx="10" fill="#fffdf8" />
      <g font-size="13" fill={ink}>
        <text x="6" y={String(TOP - 8)}>
          {words.needs[language]}
        </text>
        <text x={String(LEFT - 8)} y="18" text-anchor="end">
          {words.from[language]}
        </text>
        {parties.map((_name, at) => (
          <text x={String(LEFT + at * size + size / 2)} y={String(TOP - 8)} text-anchor="middle" font-weight="700">
            {at + 1}
          </text>
        ))}
        {parties.map((name, at) => (
          <text x="6" y={String(TOP + at * size + size / 2 + 5)}>
            <tspan font-weight="700">{at + 1}</tspan> {shorten(name)}
          </text>
        ))}
      </g>
      {parties.flatMap((_who, who) =>
        parties.map((_from, from) => {
          const place = { x: LEFT + from * size, y: TOP + who * size, size };
          return who === from ? <Itself {...place} /> : <Square {...place} cell={find(who, from)} />;
        }),
      )}
      <Legend y={TOP + parties.length * size + 10} language={language} />
    </svg>
  );
};

/** Head and rows of the table that says what the picture shows. */
export function needRows({ parties, cells }: NeedGridModel, language: Language): { head: string[]; rows: string[][] } {
  return {
    head: [words.who[language], words.fromWhom[language], words.what[language], words.kind[language]],
    rows: cells.map(({ who, from, what, heat, open }) => [
      `${who + 1}. ${parties[who] ?? ''}`,
      `${from + 1}. ${parties[from] ?? ''}`,
      what.join('; '),
      [heat === 0 ? '–' : heatTexts[heat][language], ...(open ? [words.open[language]] : [])].join(', '),
    ]),
  };
}

/** A heat grid of who needs what of whom, with a table that says the same in words. */
export const NeedGrid = (model: NeedGridModel) => {
  const language = useContext(LanguageContext);
  return (
    <figure class="zv-need-grid">
      {model.parties.length > MOST_IN_GRID ? null : <NeedGridPicture {...model} language={language} />}
      <Table caption={words.title[language]} {...needRows(model, language)} compact />
    </figure>
  );
};
