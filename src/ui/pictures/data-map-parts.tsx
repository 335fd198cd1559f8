import type { Child } from 'hono/jsx';
import { fill } from '../texts.ts';
import type { Language } from '../view.ts';
import { type MapFlow, type MapNode, wrapped } from './data-map-model.ts';
import { mapTexts } from './data-map-texts.ts';

/**
 * The parts of the data map. Colours and fonts are attributes, so that the same picture can stand in a PDF; the style
 * sheet goes over them on a dark screen.
 */
export const ink = '#2a1f2d';
const soft = '#5d4f60';
const sheet = '#fffdf8';
const line = '#877764';
export const accent = '#5a2a55';
const brick = '#9c2f1d';
const honey = '#fdeecb';
const honeyInk = '#6e4300';

export const font = { 'font-family': "'Atkinson Hyperlegible', sans-serif" };
const number = (value: number): string => String(Math.round(value * 10) / 10);

export const countFields = (fields: number, language: Language): string =>
  fields === 1 ? mapTexts.oneField[language] : fill(mapTexts.someFields[language], { n: fields });

export type Spot = { x: number; y: number };

/** Text that begins or stands around a spot. */
export const Said = ({
  x,
  y,
  size,
  anchor = 'middle',
  bold = false,
  colour = ink,
  name = '',
  children,
}: Spot & {
  size: number;
  anchor?: 'start' | 'middle';
  bold?: boolean;
  colour?: string;
  name?: string;
  children?: Child;
}) => (
  <text
    class={`zv-map__text ${name}`}
    x={number(x)}
    y={number(y)}
    font-size={String(size)}
    font-weight={bold ? '700' : '400'}
    text-anchor={anchor}
    fill={colour}
    {...font}
  >
    {children}
  </text>
);

/** A lock in a circle: the way is encrypted. */
const Lock = ({ x, y }: Spot) => (
  <g class="zv-map__lock" transform={`translate(${number(x)} ${number(y)})`}>
    <circle class="zv-map__lock-ground" r="14" fill={sheet} stroke={accent} stroke-width="2" />
    <rect class="zv-map__lock-body" x="-6" y="-2" width="12" height="9" rx="2" fill={accent} />
    <path class="zv-map__lock-bow" d="M-3.5 -2v-3a3.5 3.5 0 0 1 7 0v3" fill="none" stroke={accent} stroke-width="2" />
  </g>
);

/** A straight arrow; dashed where a needed agreement is missing, with a lock where it is encrypted. */
export const Arrow = ({ from, to, thickness, flow }: { from: Spot; to: Spot; thickness: number; flow: MapFlow }) => {
  const missing = flow.agreement === 'missing';
  const colour = missing ? brick : accent;
  const name = missing ? 'zv-map__arrow zv-map__arrow--missing' : 'zv-map__arrow';
  const [head, half] = [14, thickness / 2 + 6];
  const way = to.x > from.x ? 1 : -1;
  const end = to.x - way * head;
  return (
    <g class={name}>
      <path
        class="zv-map__line"
        d={`M${number(from.x)} ${number(from.y)}H${number(end)}`}
        fill="none"
        stroke={colour}
        stroke-width={number(thickness)}
        stroke-dasharray={missing ? '9 7' : undefined}
      />
      <path
        class="zv-map__head"
        d={`M${number(end)} ${number(to.y - half)}L${number(to.x)} ${number(to.y)}L${number(end)} ${number(to.y + half)}Z`}
        fill={colour}
      />
      {flow.encrypted ? <Lock x={(from.x + end) / 2} y={from.y} /> : null}
    </g>
  );
};

/** A sheet with a name on it; a place has a folder's corner, a source is round. */
export const NodeBox = ({
  node,
  x,
  y,
  width,
  height,
  letters,
  size,
  under,
}: Spot & {
  node: MapNode;
  width: number;
  height: number;
  letters: number;
  size: number;
  /** A line under the name; the country stands there first. */
  under?: string | undefined;
}) => {
  const outside = node.country?.outside ?? false;
  const names = wrapped(node.name, letters, 2);
  const lines = names.length + (under ? 1 : 0);
  const top = y + height / 2 - ((lines - 1) * (size + 4)) / 2 + size / 3;
  const round = node.kind === 'source' ? height / 2 : node.kind === 'place' ? 3 : 12;
  const box = (
    <>
      <rect
        class={outside ? 'zv-map__node zv-map__node--outside' : 'zv-map__node'}
        x={number(x)}
        y={number(y)}
        width={number(width)}
        height={number(height)}
        rx={number(round)}
        fill={outside ? honey : sheet}
        stroke={outside ? honeyInk : line}
        stroke-width="2"
      />
      {names.map((row, index) => (
        <Said x={x + width / 2} y={top + index * (size + 4)} size={size} bold name="zv-map__name">
          {row}
        </Said>
      ))}
      {under ? (
        <Said
          x={x + width / 2}
          y={top + names.length * (size + 4)}
          size={size - 3}
          colour={outside ? honeyInk : soft}
          name={outside ? 'zv-map__country' : 'zv-map__soft'}
        >
          {under}
        </Said>
      ) : null}
    </>
  );
  return node.href ? (
    <a class="zv-map__link" href={node.href}>
      {box}
    </a>
  ) : (
    box
  );
};

/** "Buiten EER: Verenigde Staten"; nothing for a country inside. */
export const sayOutside = ({ country }: MapNode, language: Language): string | undefined =>
  country?.outside ? fill(mapTexts.outsideEea[language], { country: country.name }) : undefined;
