import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Heat, MOST_IN_GRID, type NeedGridModel, NeedGridPicture, needRows } from './need-grid.tsx';

const model: NeedGridModel = {
  parties: ['Gemeente Wolderveen-Oost', 'Woningcorporatie', 'Huisarts'],
  cells: [
    { who: 1, from: 0, what: ['Het doel', 'De dag'], heat: 2, open: false },
    { who: 0, from: 2, what: ['Waar op te letten'], heat: 3, open: true },
  ],
};
const draw = (drawn: NeedGridModel) => String(<NeedGridPicture {...drawn} language="nl" />);

describe('the grid of needs', () => {
  it('says in each cell how many needs there are, and marks with a sign where something is open', () => {
    const svg = draw(model);
    expect(svg).toContain('>2</text>');
    expect(svg).toContain('>1!</text>');
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(svg).toContain('Gemeente Wolde…');
  });

  it('says the same in a table, so that colour is never the only signal', () => {
    expect(needRows(model, 'nl').rows).toEqual([
      ['2. Woningcorporatie', '1. Gemeente Wolderveen-Oost', 'Het doel; De dag', 'gevoelig'],
      ['1. Gemeente Wolderveen-Oost', '3. Huisarts', 'Waar op te letten', 'bijzonder, er staat iets open'],
    ]);
  });

  it('stays inside its own frame, whatever the names and numbers', () => {
    const heat = fc.constantFrom<Heat>(0, 1, 2, 3);
    const parties = fc.array(fc.string(), { minLength: 1, maxLength: MOST_IN_GRID });
    fc.assert(
      fc.property(parties, heat, fc.boolean(), (names, warm, open) => {
        const cells = names.map((_, at) => ({ who: at, from: (at + 1) % names.length, what: ['x'], heat: warm, open }));
        const svg = draw({ parties: names, cells });
        const [, wide, high] = /viewBox="0 0 (\S+) ([^"]+)"/.exec(svg)!.map(Number) as [number, number, number];
        for (const [, x, y, w, h] of svg.matchAll(
          /<rect\s+x="([^"]+)"\s+y="([^"]+)"\s+width="([^"]+)"\s+height="([^"]+)"/g,
        )) {
          expect(Number(x) + Number(w)).toBeLessThanOrEqual(wide);
          expect(Number(y) + Number(h)).toBeLessThanOrEqual(high);
        }
        expect(svg).not.toMatch(/NaN|undefined/);
      }),
    );
  });
});
