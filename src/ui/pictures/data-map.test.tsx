import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataMap, dataMapSvg } from './data-map.tsx';
import { type DataMapModel, type MapNode, thicknessIn, wrapped } from './data-map-model.ts';

const node = (name: string, more: Partial<MapNode> = {}): MapNode => ({
  name,
  kind: 'party',
  flow: { fields: 3, agreement: 'in-force', encrypted: false },
  country: { name: 'Nederland', outside: false },
  href: '/partijen/x',
  ...more,
});
const mapOf = (...outgoing: MapNode[]): DataMapModel => ({
  centre: 'Gemeente Verzonnen',
  incoming: [node('De persoon zelf', { kind: 'source', country: null })],
  outgoing,
});

describe('the data map', () => {
  it.each([
    ['dashes where an agreement is missing', { fields: 3, agreement: 'missing', encrypted: false }, 1, 0],
    ['a whole line where one is in force', { fields: 3, agreement: 'in-force', encrypted: false }, 0, 0],
    ['a whole line where none is needed', { fields: 3, agreement: 'not-needed', encrypted: false }, 0, 0],
    ['a lock where the way is encrypted', { fields: 3, agreement: 'in-force', encrypted: true }, 0, 1],
  ] as const)('has %s', (_title, flow, dashes, locks) => {
    const svg = dataMapSvg(mapOf(node('Mailprovider', { flow })), 'nl');
    expect(svg.split('stroke-dasharray')).toHaveLength(dashes + 1);
    expect(svg.split('class="zv-map__lock"')).toHaveLength(locks + 1);
    expect(svg.includes('overeenkomst mist')).toBe(dashes === 1);
  });

  it('can stand on paper: an image with a title, its colours as attributes, and no links', () => {
    const svg = dataMapSvg(mapOf(node('Wolk & Co', { country: { name: 'Verenigde Staten', outside: true } })), 'nl');
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('<title>Gegevenskaart van Gemeente Verzonnen</title>');
    expect(svg).toContain('Wolk &amp; Co');
    expect(svg).toContain('Buiten EER: Verenigde Staten');
    expect(svg).not.toMatch(/href=|style=|undefined|NaN/);
    for (const [shape] of svg.matchAll(/<(?:rect|text|path)[^>]*>/g)) expect(shape).toMatch(/fill="|stroke="/);
  });

  it('says all of the picture in a table, and is a group where it holds links', () => {
    const page = String(<DataMap model={mapOf(node('Mailprovider'))} language="en" />);
    expect(page).toContain('role="group"');
    const table = page.slice(page.indexOf('<table'));
    for (const words of ['Mailprovider', '3 details', 'In force', 'Not recorded as encrypted', 'Nederland']) {
      expect(table).toContain(words);
    }
  });
});

describe('the shapes of the map', () => {
  const counts = fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 20 });

  it('are thicker for more data, and never too thin or too thick to see', () => {
    fc.assert(
      fc.property(counts, (fields) => {
        const flow = (count: number) => ({ fields: count, agreement: 'in-force' as const, encrypted: false });
        const thickness = thicknessIn(mapOf(...fields.map((count) => node('x', { flow: flow(count) }))));
        const sorted = fields.toSorted((a, b) => a - b).map(thickness);
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
        for (const each of sorted) expect(each >= 3 && each <= 18).toBe(true);
      }),
    );
  });

  it('hold any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const rows = wrapped(name, 20, 2);
        expect(rows.length).toBeLessThanOrEqual(2);
        for (const row of rows) expect(row.length).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('keep a short name as it is, and say where one is cut', () => {
    expect(wrapped('Wijkteam Oost', 20, 2)).toEqual(['Wijkteam Oost']);
    expect(wrapped('Vereniging van verzonnen namen in het hele land', 20, 2)).toEqual([
      'Vereniging van',
      'verzonnen namen in…',
    ]);
  });
});
