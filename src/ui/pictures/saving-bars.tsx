/** What a year costs, in four parts; amounts in any one unit, never below zero. */
export type SavingPart = 'post' | 'time' | 'digital' | 'one-off';
export type SavingBar = { label: string; total: string; parts: Readonly<Record<SavingPart, number>> };
export type SavingBarsProps = {
  /** What the picture says, for who does not see it; the numbers belong in a table beside it. */
  title: string;
  bars: readonly SavingBar[];
  names: Readonly<Record<SavingPart, string>>;
};

const parts = ['post', 'time', 'digital', 'one-off'] as const;
/** As attributes, so that the same picture stands in a PDF; the style sheet replaces them by the tokens of the page. */
const fills = { post: '#5a2a55', time: '#efb04a', digital: '#1f5f4d', 'one-off': '#877764' } as const;
const INK = '#2a1f2d';

const [width, row, bar] = [400, 64, 26];

/** Where each part begins and how long it is; a part that exists is at least a hair wide. */
function placed({ parts: amounts }: SavingBar, most: number) {
  let at = 0;
  return parts.map((kind) => {
    const length = most === 0 ? 0 : (amounts[kind] / most) * width;
    const place = { kind, at, length };
    at += length;
    return place;
  });
}

const sum = ({ parts: amounts }: SavingBar): number => parts.reduce((total, kind) => total + amounts[kind], 0);

const Row = ({ bar: one, most, y }: { bar: SavingBar; most: number; y: number }) => (
  <g transform={`translate(0 ${y})`}>
    <text class="zv-bars__text" x="0" y="18" font-size="17" fill={INK}>
      {one.label}
    </text>
    <text class="zv-bars__text" x={String(width)} y="18" font-size="17" font-weight="700" text-anchor="end" fill={INK}>
      {one.total}
    </text>
    <rect class="zv-bars__ground" x="0" y="26" width={String(width)} height={String(bar)} rx="4" fill="#efe4d0" />
    {placed(one, most)
      .filter(({ length }) => length > 0)
      .map(({ kind, at, length }) => (
        <rect
          class={`zv-bars__part zv-bars__part--${kind}`}
          x={at.toFixed(1)}
          y="26"
          width={Math.max(1, length).toFixed(1)}
          height={String(bar)}
          fill={fills[kind]}
          stroke="#fffdf8"
          stroke-width="1.5"
        />
      ))}
  </g>
);

const Legend = ({ names, y }: { names: SavingBarsProps['names']; y: number }) => (
  <g transform={`translate(0 ${y})`}>
    {parts.map((kind, at) => (
      <g transform={`translate(${(at % 2) * 200} ${Math.floor(at / 2) * 27})`}>
        <rect class={`zv-bars__part--${kind}`} x="0" y="3" width="14" height="14" rx="3" fill={fills[kind]} />
        <text class="zv-bars__text" x="21" y="16" font-size="16" fill={INK}>
          {names[kind]}
        </text>
      </g>
    ))}
  </g>
);

/** Now beside later, as bars of what a year costs. One picture for the page and for paper. */
export const SavingBars = ({ title, bars, names }: SavingBarsProps) => {
  const most = Math.max(0, ...bars.map(sum));
  const height = bars.length * row + 60;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="zv-bars"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      font-family="Atkinson Hyperlegible, sans-serif"
    >
      <title>{title}</title>
      {bars.map((each, at) => (
        <Row bar={each} most={most} y={at * row} />
      ))}
      <Legend names={names} y={bars.length * row + 4} />
    </svg>
  );
};
