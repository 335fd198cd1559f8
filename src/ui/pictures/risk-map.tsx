import { useContext } from 'hono/jsx';
import { LanguageContext } from '../language.ts';
import { Table } from '../parts/table.tsx';
import type { Language, Text } from '../view.ts';

export type RiskPlace = { likelihood: number; severity: number };
export type RiskLevel = 'low' | 'middle' | 'high';

/** One risk: where it stood before the measures, and where it stands with them; null: not said. Numbers are 1 to 4. */
export type RiskOnMap = { title: string; before: RiskPlace | null; after: RiskPlace | null };

export type RiskMapProps = {
  risks: readonly RiskOnMap[];
  /** What a likelihood and a severity come to together. */
  levelOf: (place: RiskPlace) => RiskLevel;
};

export const likelihoodTexts: Readonly<Record<number, Text>> = {
  1: { nl: '1 heel klein', en: '1 very small' },
  2: { nl: '2 klein', en: '2 small' },
  3: { nl: '3 groot', en: '3 large' },
  4: { nl: '4 heel groot', en: '4 very large' },
};
export const severityTexts: Readonly<Record<number, Text>> = {
  1: { nl: '1 licht', en: '1 light' },
  2: { nl: '2 merkbaar', en: '2 noticeable' },
  3: { nl: '3 ernstig', en: '3 serious' },
  4: { nl: '4 heel ernstig', en: '4 very serious' },
};
export const riskLevelTexts: Readonly<Record<RiskLevel, Text>> = {
  low: { nl: 'laag', en: 'low' },
  middle: { nl: 'midden', en: 'middle' },
  high: { nl: 'hoog', en: 'high' },
};

const words = {
  title: { nl: 'Risico’s naar kans en ernst', en: 'Risks by likelihood and severity' },
  likelihood: { nl: 'Kans', en: 'Likelihood' },
  severity: { nl: 'Ernst', en: 'Severity' },
  before: { nl: 'Zonder maatregelen', en: 'Without measures' },
  after: { nl: 'Met maatregelen', en: 'With measures' },
  notYet: { nl: 'Nog niet ingevuld', en: 'Not filled in yet' },
  risk: { nl: 'Risico', en: 'Risk' },
} as const satisfies Record<string, Text>;

const LEFT = 116;
const TOP = 12;
const WIDE = 116;
const HIGH = 100;
const ink = '#2a1f2d';
const fills: Readonly<Record<RiskLevel, { fill: string; line: string }>> = {
  low: { fill: '#e0eee3', line: '#9cc4ae' },
  middle: { fill: '#fdeecb', line: '#dfa136' },
  high: { fill: '#fbe5dc', line: '#b4573f' },
};
const four = [1, 2, 3, 4] as const;

type Mark = { number: number; moment: 'before' | 'after'; x: number; y: number };

/** Every risk keeps to a lane of its own in each cell, so that an arrow along a row passes beside the others. */
function marksOf(risks: readonly RiskOnMap[]): Mark[] {
  const mark = (index: number, moment: Mark['moment'], { likelihood, severity }: RiskPlace): Mark => {
    // In the same cell before and after, the disc stands next to its ring.
    const { before, after } = risks[index]!;
    const stays = after && before && after.likelihood === before.likelihood && after.severity === before.severity;
    const beside = moment === 'after' && stays ? 1 : 0;
    const x = LEFT + (likelihood - 1) * WIDE + 18 + ((Math.floor(index / 3) + beside) % 4) * 25;
    const y = TOP + (4 - severity) * HIGH + 17 + (index % 3) * 25;
    return { number: index + 1, moment, x, y };
  };
  return risks.flatMap(({ before, after }, index) => [
    ...(before ? [mark(index, 'before', before)] : []),
    ...(after ? [mark(index, 'after', after)] : []),
  ]);
}

const Cell = ({ at, level, language }: { at: RiskPlace; level: RiskLevel; language: Language }) => {
  const x = LEFT + (at.likelihood - 1) * WIDE;
  const y = TOP + (4 - at.severity) * HIGH;
  return (
    <g>
      <rect
        x={String(x + 2)}
        y={String(y + 2)}
        width={String(WIDE - 4)}
        height={String(HIGH - 4)}
        rx="8"
        fill={fills[level].fill}
        stroke={fills[level].line}
        stroke-width={level === 'high' ? '2.5' : '1'}
      />
      <text x={String(x + WIDE - 8)} y={String(y + HIGH - 10)} font-size="14" text-anchor="end" fill={ink}>
        {riskLevelTexts[level][language]}
      </text>
    </g>
  );
};

/** Before: an open ring with a dashed line. After: a closed disc. The number says which risk. */
const Spot = ({ number, moment, x, y }: Mark) => (
  <g>
    <circle
      cx={String(x)}
      cy={String(y)}
      r="11.5"
      fill={moment === 'after' ? ink : '#fffdf8'}
      stroke={ink}
      stroke-width="1.5"
      stroke-dasharray={moment === 'after' ? undefined : '3 2'}
    />
    <text
      x={String(x)}
      y={String(y + 5)}
      font-size="15"
      font-weight="700"
      text-anchor="middle"
      fill={moment === 'after' ? '#fffdf8' : ink}
    >
      {number}
    </text>
  </g>
);

/** From the ring to the disc of the same risk, with a head at its end. */
const Arrow = ({ from, to }: { from: Mark; to: Mark }) => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 40) return null;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const start = towards(from, to, 12);
  const tip = towards(to, from, 13);
  const neck = towards(to, from, 21);
  const head = [tip, { x: neck.x - uy * 5, y: neck.y + ux * 5 }, { x: neck.x + uy * 5, y: neck.y - ux * 5 }];
  return (
    <g>
      <path d={`M${at(start)}L${at(neck)}`} stroke={ink} stroke-width="1.5" fill="none" />
      <path d={`M${head.map(at).join('L')}Z`} fill={ink} />
    </g>
  );
};

type Point = { x: number; y: number };
const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
/** The point at this distance from the first, on the way to the second. */
function towards(first: Point, second: Point, distance: number): Point {
  const [dx, dy] = [second.x - first.x, second.y - first.y];
  const length = Math.hypot(dx, dy);
  return { x: first.x + (dx / length) * distance, y: first.y + (dy / length) * distance };
}

const Axes = ({ language }: { language: Language }) => (
  <g font-size="15" fill={ink}>
    {four.map((each) => (
      <text x={String(LEFT + (each - 1) * WIDE + WIDE / 2)} y={String(TOP + 4 * HIGH + 20)} text-anchor="middle">
        {likelihoodTexts[each]![language]}
      </text>
    ))}
    {four.map((each) => (
      <text x={String(LEFT - 8)} y={String(TOP + (4 - each) * HIGH + HIGH / 2 + 4)} text-anchor="end">
        {severityTexts[each]![language]}
      </text>
    ))}
    <text x={String(LEFT + 2 * WIDE)} y={String(TOP + 4 * HIGH + 44)} text-anchor="middle" font-weight="700">
      {words.likelihood[language]} →
    </text>
    <text x={String(LEFT - 8)} y={String(TOP + 4 * HIGH + 20)} text-anchor="end" font-weight="700">
      ↑ {words.severity[language]}
    </text>
  </g>
);

const Legend = ({ language }: { language: Language }) => {
  const y = TOP + 4 * HIGH + 68;
  return (
    <g font-size="15" fill={ink}>
      <Spot number={1} moment="before" x={LEFT + 14} y={y} />
      <text x={String(LEFT + 32)} y={String(y + 4)}>
        {words.before[language]}
      </text>
      <Spot number={1} moment="after" x={LEFT + 2 * WIDE + 14} y={y} />
      <text x={String(LEFT + 2 * WIDE + 32)} y={String(y + 4)}>
        {words.after[language]}
      </text>
    </g>
  );
};

/**
 * The picture alone, for a page or a PDF: everything is drawn with attributes on a ground of its own, so that it looks
 * the same without a style sheet.
 */
export const RiskMapPicture = ({ risks, levelOf, language }: RiskMapProps & { language: Language }) => {
  const marks = marksOf(risks);
  const arrows = marks.flatMap((from) => {
    const to = marks.find(({ number, moment }) => number === from.number && moment === 'after');
    return from.moment === 'before' && to ? [{ from, to }] : [];
  });
  return (
    <svg
      class="zv-risk-map__picture"
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 588 504"
      role="img"
      font-family="Atkinson Hyperlegible, Verdana, sans-serif"
    >
      <title>{words.title[language]}</title>
      <rect x="0" y="0" width="588" height="504" rx="12" fill="#fffdf8" />
      {four.flatMap((severity) =>
        four.map((likelihood) => (
          <Cell at={{ likelihood, severity }} level={levelOf({ likelihood, severity })} language={language} />
        )),
      )}
      <Axes language={language} />
      {arrows.map((arrow) => (
        <Arrow {...arrow} />
      ))}
      {marks.map((mark) => (
        <Spot {...mark} />
      ))}
      <Legend language={language} />
    </svg>
  );
};

/** What a place on the map says in words: "hoog (kans 3 groot, ernst 4 heel ernstig)". */
export function sayPlace(place: RiskPlace, levelOf: RiskMapProps['levelOf'], language: Language): string {
  const likelihood = `${words.likelihood[language].toLowerCase()} ${likelihoodTexts[place.likelihood]?.[language]}`;
  const severity = `${words.severity[language].toLowerCase()} ${severityTexts[place.severity]?.[language]}`;
  return `${riskLevelTexts[levelOf(place)][language]} (${likelihood}, ${severity})`;
}

/** Head and rows of the table that says what the picture shows. */
export function riskRows({ risks, levelOf }: RiskMapProps, language: Language): { head: string[]; rows: string[][] } {
  return {
    head: [words.risk[language], words.before[language], words.after[language]],
    rows: risks.map(({ title, before, after }, index) => [
      `${index + 1}. ${title}`,
      ...[before, after].map((place) => (place ? sayPlace(place, levelOf, language) : words.notYet[language])),
    ]),
  };
}

/** Risks on a field of four by four, before → after, with a table that says the same in words. */
export const RiskMap = (props: RiskMapProps) => {
  const language = useContext(LanguageContext);
  return (
    <figure class="zv-risk-map">
      <RiskMapPicture {...props} language={language} />
      <Table caption={words.title[language]} {...riskRows(props, language)} />
    </figure>
  );
};
