import type { Child } from 'hono/jsx';
import { Link } from '../parts/small.tsx';
import { Table } from '../parts/table.tsx';
import { fill } from '../texts.ts';
import type { Language } from '../view.ts';
import { type DataMapModel, type MapNode, thicknessIn, wrapped } from './data-map-model.ts';
import { accent, Arrow, countFields, font, NodeBox, Said, sayOutside } from './data-map-parts.tsx';
import { agreementTexts, mapTexts } from './data-map-texts.ts';

type Size = { width: number; height: number };
type Drawn = { model: DataMapModel; language: Language };

const titleOf = ({ model, language }: Drawn): string => fill(mapTexts.mapTitle[language], { centre: model.centre });

/** With links inside it is a group, because links in an image are not there for a screen reader. */
const Frame = ({
  model,
  language,
  width,
  height,
  name,
  children,
}: Drawn & Size & { name: string; children?: Child }) => {
  const linked = [...model.incoming, ...model.outgoing].some(({ href }) => href !== undefined);
  const title = titleOf({ model, language });
  return (
    <svg
      class={name}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={String(width)}
      height={String(height)}
      role={linked ? 'group' : 'img'}
      aria-label={title}
      {...font}
    >
      <title>{title}</title>
      {children}
    </svg>
  );
};
const CENTRE = '#f4e9ef';

const Centre = ({
  x,
  y,
  width,
  height,
  name,
  letters,
}: Size & { x: number; y: number; name: string; letters: number }) => {
  const rows = wrapped(name, letters, 3);
  return (
    <g>
      <rect
        class="zv-map__centre"
        x={String(x)}
        y={String(y)}
        width={String(width)}
        height={String(height)}
        rx="16"
        fill={CENTRE}
        stroke={accent}
        stroke-width="3"
      />
      {rows.map((row, index) => (
        <Said
          x={x + width / 2}
          y={y + height / 2 + 7 + (index - (rows.length - 1) / 2) * 25}
          size={20}
          bold
          name="zv-map__name"
        >
          {row}
        </Said>
      ))}
    </g>
  );
};

const wide = { width: 1080, node: 250, box: 78, gap: 22, top: 46, centre: [425, 655] } as const;

/** Two columns beside the organisation, for a wide screen and for paper. */
export const WideDataMap = ({ model, language }: Drawn) => {
  const { width, node, box, gap, top } = wide;
  const thickness = thicknessIn(model);
  const rows = Math.max(model.incoming.length, model.outgoing.length, 2);
  const height = top + rows * (box + gap);
  const [left, right] = wide.centre;
  const middle = (nodes: readonly MapNode[], index: number) =>
    top + ((height - top) * (index + 0.5)) / Math.max(1, nodes.length) - gap / 2;
  const one = (each: MapNode, y: number, incoming: boolean) => {
    const from = { x: incoming ? node + 8 : right, y };
    const to = { x: incoming ? left : width - node - 8, y };
    const size = thickness(each.flow.fields);
    const centre = (from.x + to.x) / 2;
    return (
      <g>
        <Arrow from={from} to={to} thickness={size} flow={each.flow} />
        <Said x={centre} y={y - Math.max(size / 2, 14) - 7} size={16}>
          {countFields(each.flow.fields, language)}
        </Said>
        {each.flow.agreement === 'missing' ? (
          <Said x={centre} y={y + Math.max(size / 2, 14) + 19} size={16} bold colour="#9c2f1d" name="zv-map__missing">
            {mapTexts.noAgreement[language]}
          </Said>
        ) : null}
        <NodeBox
          node={each}
          x={incoming ? 2 : width - node - 2}
          y={y - box / 2}
          width={node}
          height={box}
          letters={25}
          size={18}
          under={sayOutside(each, language)}
        />
      </g>
    );
  };
  return (
    <Frame model={model} language={language} width={width} height={height} name="zv-map__wide">
      <Said x={node / 2} y={24} size={18} name="zv-map__soft">
        {mapTexts.comesFrom[language]}
      </Said>
      <Said x={width - node / 2} y={24} size={18} name="zv-map__soft">
        {mapTexts.goesTo[language]}
      </Said>
      <Centre x={left} y={top - 10} width={right - left} height={height - top} name={model.centre} letters={20} />
      {model.incoming.map((each, index) => one(each, middle(model.incoming, index), true))}
      {model.outgoing.map((each, index) => one(each, middle(model.outgoing, index), false))}
    </Frame>
  );
};

const slim = { width: 340, centre: 78, box: 84, gap: 14, head: 40, trunk: 14, from: 104 } as const;

/** Everything below one another along a trunk, for a phone. */
export const NarrowDataMap = ({ model, language }: Drawn) => {
  const { width, centre, box, gap, head, trunk, from } = slim;
  const thickness = thicknessIn(model);
  const tall = (nodes: readonly MapNode[]) => (nodes.length === 0 ? 0 : head + nodes.length * (box + gap));
  const first = centre + 6;
  const second = first + tall(model.incoming);
  const height = second + tall(model.outgoing) + 4;
  const last = model.outgoing.length > 0 ? height - 4 - gap - box / 2 : second - gap - box / 2;
  const one = (each: MapNode, start: number, index: number, incoming: boolean) => {
    const y = start + head + index * (box + gap) + box / 2;
    const [near, far] = [
      { x: trunk + 2, y },
      { x: from - 2, y },
    ];
    const missing = each.flow.agreement === 'missing' ? mapTexts.noAgreement[language] : undefined;
    const under = [
      countFields(each.flow.fields, language),
      missing,
      each.country?.outside ? each.country.name : undefined,
    ];
    return (
      <g>
        <Arrow
          from={incoming ? far : near}
          to={incoming ? near : far}
          thickness={thickness(each.flow.fields)}
          flow={each.flow}
        />
        <NodeBox
          node={each}
          x={from}
          y={y - box / 2}
          width={width - from - 2}
          height={box}
          letters={23}
          size={17}
          under={under.filter((part) => part !== undefined).join(', ')}
        />
      </g>
    );
  };
  return (
    <Frame model={model} language={language} width={width} height={height} name="zv-map__narrow">
      <path class="zv-map__trunk" d={`M${trunk} ${centre}V${last}`} stroke={accent} stroke-width="4" fill="none" />
      <Centre x={2} y={2} width={width - 4} height={centre - 4} name={model.centre} letters={28} />
      {model.incoming.length > 0 ? (
        <Said x={from} y={first + 28} size={17} anchor="start" name="zv-map__soft">
          {mapTexts.comesFrom[language]}
        </Said>
      ) : null}
      {model.incoming.map((each, index) => one(each, first, index, true))}
      {model.outgoing.length > 0 ? (
        <Said x={from} y={second + 28} size={17} anchor="start" name="zv-map__soft">
          {mapTexts.goesTo[language]}
        </Said>
      ) : null}
      {model.outgoing.map((each, index) => one(each, second, index, false))}
    </Frame>
  );
};

/** The same in words: the picture adds nothing that does not stand here. */
const InWords = ({ model, language }: Drawn) => {
  const row = (incoming: boolean) => (each: MapNode) => {
    const { name, kind, flow, country, href } = each;
    const way = flow.encrypted ? mapTexts.encrypted : mapTexts.notEncrypted;
    return [
      href ? <Link href={href}>{name}</Link> : name,
      (incoming ? mapTexts.fromThem : mapTexts.toThem)[language],
      countFields(flow.fields, language),
      kind === 'party' ? agreementTexts[flow.agreement][language] : '–',
      kind === 'source' ? '–' : way[language],
      kind === 'source' ? '–' : (sayOutside(each, language) ?? country?.name ?? mapTexts.unknownPlace[language]),
    ];
  };
  const heads = [mapTexts.who, mapTexts.direction, mapTexts.howMuch, mapTexts.agreement, mapTexts.way, mapTexts.place];
  return (
    <Table
      caption={mapTexts.tableCaption[language]}
      head={heads.map((text) => text[language])}
      rows={[...model.incoming.map(row(true)), ...model.outgoing.map(row(false))]}
    />
  );
};

/** Who gets what, as a picture in two shapes of which the style sheet shows one, with the same in a table. */
export const DataMap = ({ model, language }: Drawn) => (
  <div class="zv-map">
    <figure class="zv-map__figure">
      <WideDataMap model={model} language={language} />
      <NarrowDataMap model={model} language={language} />
      <figcaption>
        <p>
          <strong>{mapTexts.legend[language]}</strong>
        </p>
        <ul class="zv-map__legend">
          <li>{mapTexts.legendThick[language]}</li>
          <li>{mapTexts.legendDashed[language]}</li>
          <li>{mapTexts.legendLock[language]}</li>
        </ul>
      </figcaption>
    </figure>
    <InWords model={model} language={language} />
  </div>
);

/** The picture alone, for a document. Without links: paper has none. */
export const dataMapSvg = (model: DataMapModel, language: Language): string => {
  const plain = (node: MapNode): MapNode => ({ ...node, href: undefined });
  const onPaper = { ...model, incoming: model.incoming.map(plain), outgoing: model.outgoing.map(plain) };
  return String(<WideDataMap model={onPaper} language={language} />);
};
