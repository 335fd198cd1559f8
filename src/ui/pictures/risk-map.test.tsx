import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RiskLevel, RiskMapPicture, type RiskPlace, riskRows } from './risk-map.tsx';

const levelOf = ({ likelihood, severity }: RiskPlace): RiskLevel =>
  likelihood * severity > 8 ? 'high' : likelihood * severity > 3 ? 'middle' : 'low';
const four = fc.integer({ min: 1, max: 4 });
const place = fc.record({ likelihood: four, severity: four });
const risk = fc.record({
  title: fc.string(),
  before: fc.option(place),
  after: fc.option(place),
});
const draw = (risks: Parameters<typeof riskRows>[0]['risks']) =>
  String(<RiskMapPicture risks={risks} levelOf={levelOf} language="nl" />);

describe('the map of risks', () => {
  const moved = {
    title: 'Iemand leest mee',
    before: { likelihood: 3, severity: 4 },
    after: { likelihood: 1, severity: 4 },
  };

  it('draws a ring before and a disc after, with the number of the risk and an arrow between', () => {
    const svg = draw([moved]);
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(2); // The ring, and the one in the legend.
    expect(svg.match(/<path/g)).toHaveLength(2);
    expect(svg).toContain('<title>Risico’s naar kans en ernst</title>');
  });

  it('draws no arrow where nothing moved, or where nobody said what remains', () => {
    expect(draw([{ ...moved, after: moved.before }])).not.toContain('<path');
    expect(draw([{ ...moved, after: null }])).not.toContain('<path');
  });

  it('says each level in a word and each axis in numbers and words, so that colour is never the only signal', () => {
    const svg = draw([]);
    for (const word of ['laag', 'midden', 'hoog']) expect(svg).toContain(`>${word}</text>`);
    for (const word of ['1 heel klein', '4 heel groot', '1 licht', '4 heel ernstig']) expect(svg).toContain(word);
  });

  it('keeps all its marks inside the picture and says every risk in the table, however many there are', () => {
    fc.assert(
      fc.property(fc.array(risk, { maxLength: 60 }), (risks) => {
        const svg = draw(risks);
        for (const [, x, y] of svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)) {
          expect(Number(x)).toBeLessThan(588);
          expect(Number(y)).toBeLessThan(504);
        }
        expect(svg).not.toMatch(/ style=|<script/);
        expect(riskRows({ risks, levelOf }, 'en').rows).toHaveLength(risks.length);
      }),
    );
  });

  it('says in the table what the picture shows', () => {
    expect(riskRows({ risks: [moved, { ...moved, after: null }], levelOf }, 'nl').rows).toEqual([
      [
        '1. Iemand leest mee',
        'hoog (kans 3 groot, ernst 4 heel ernstig)',
        'midden (kans 1 heel klein, ernst 4 heel ernstig)',
      ],
      ['2. Iemand leest mee', 'hoog (kans 3 groot, ernst 4 heel ernstig)', 'Nog niet ingevuld'],
    ]);
  });
});
