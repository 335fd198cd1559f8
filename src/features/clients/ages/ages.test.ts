import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLaw } from '../../../platform/law.ts';
import { type AgeBand, ageBands, ageByBand, ageByBirth, bandsIn, readBirth, yearsBetween } from './age.ts';
import { type AgeRegime, regimesOf, together, whoDecides, type WhoDecides } from './who-decides.ts';

const law = loadLaw();
const day = '2026-03-02';

describe('who decides, by age and law', () => {
  const person = 'person';
  const both = 'person-and-parents';
  const parents = 'parents';
  const ages = [4, 11, 12, 13, 15, 16, 17, 18, 40];
  const table: [country: 'NL' | 'BE', regime: AgeRegime, ...who: WhoDecides[]][] = [
    ['NL', 'consent', parents, parents, parents, parents, parents, person, person, person, person],
    ['NL', 'online', parents, parents, parents, parents, parents, person, person, person, person],
    ['NL', 'free-help', person, person, person, person, person, person, person, person, person],
    ['NL', 'care', parents, parents, both, both, both, person, person, person, person],
    ['NL', 'youth-help', parents, parents, both, both, both, person, person, person, person],
    ['BE', 'consent', both, both, both, both, both, both, both, person, person],
    ['BE', 'online', parents, parents, parents, person, person, person, person, person, person],
    ['BE', 'free-help', both, both, both, both, both, both, both, person, person],
    ['BE', 'care', both, both, both, both, both, both, both, person, person],
    ['BE', 'youth-help', parents, parents, person, person, person, person, person, person, person],
  ];
  for (const [country, regime, ...expected] of table) {
    test(`${country}, ${regime}: every age has somebody who decides`, () => {
      expect(ages.map((age) => whoDecides(age, { regime, country, day, law }).who)).toEqual(expected);
    });
  }

  test('names a row of law that is in force, which no lawyer has checked yet', () => {
    for (const [country, regime] of table) {
      for (const age of ages) {
        const { because } = whoDecides(age, { regime, country, day, law });
        expect(because).not.toEqual([]);
        expect(because.every((id) => law.get(id)?.[0]?.citation.checked === false)).toBe(true);
      }
    }
  });

  test('says where the law names no age, so that somebody looks at what this child can judge', () => {
    expect(whoDecides(14, { regime: 'care', country: 'BE', day, law }).byMaturity).toBe(true);
    expect(whoDecides(14, { regime: 'care', country: 'NL', day, law }).byMaturity).toBe(false);
  });

  test('goes by the law of the day: before a rule begins it decides nothing', () => {
    const before = { regime: 'youth-help', country: 'NL', day: '2014-12-31', law } as const;
    expect(whoDecides(17, before).who).toBe('parents');
    expect(whoDecides(17, { ...before, day: '2015-01-01' }).who).toBe('person');
  });

  test('under two rules at once everybody counts whom one of them names', () => {
    const of = (regime: AgeRegime, age: number) => whoDecides(age, { regime, country: 'NL', day, law });
    expect(together([of('consent', 14), of('care', 14)])).toMatchObject({
      who: 'person-and-parents',
      because: ['nl.uavg.5', 'nl.wgbo.450'],
    });
    expect(together([of('consent', 8), of('care', 8)]).who).toBe('parents');
    expect(together([of('consent', 16), of('care', 16)]).who).toBe('person');
    expect(together([of('free-help', 14), of('care', 14)]).who).toBe('person-and-parents');
  });
});

describe('which rules a purpose comes under', () => {
  const purpose = (more: object) => ({
    id: 'delen',
    operations: ['share' as const],
    fields: [],
    basis: 'public-task' as const,
    basisLaw: ['nl.wmo.5.1.1'],
    doors: [],
    secrecy: 'professional' as const,
    compatibleWith: [],
    ...more,
  });
  const rules = (more: object, party: string | null = 'school') =>
    regimesOf({ purposes: [purpose(more)] }, { purpose: 'delen', party });

  test.each<[string, object, AgeRegime[]]>([
    ['consent only', { basis: 'consent', secrecy: 'none' }, ['consent']],
    ['consent and a professional secret', { basis: 'consent' }, ['consent', 'care']],
    ['a professional secret in care', {}, ['care']],
    ['a professional secret in youth help', { basisLaw: ['nl.jeugdwet.7.3.11'] }, ['youth-help']],
    ['youth help by a door', { doors: [{ category: 'special', law: 'be-vlg.drm' }] }, ['youth-help']],
    ['an online service', { basis: 'consent', secrecy: 'none', basisLaw: ['be.wvp.7'] }, ['online']],
    ['free advice', { basis: 'consent', secrecy: 'none', basisLaw: ['nl.uavg.5.5'] }, ['free-help']],
    ['neither', { secrecy: 'none' }, []],
  ])('%s', (_name, more, expected) => expect(rules(more)).toEqual(expected));

  test('nobody outside is told: no secret to lift', () => expect(rules({}, null)).toEqual([]));
  test('an unknown purpose asks nobody', () =>
    expect(regimesOf({ purposes: [] }, { purpose: 'delen', party: null })).toEqual([]));
});

describe('an age', () => {
  test.each([
    ['2012-03-02', 14],
    ['2012-03-03', 13],
    ['2-3-2012', 14],
    ['02/03/2012', 14],
    // Of a year alone the last day counts.
    ['2012', 13],
  ])('born %s is at least %i on 2 March 2026', (born, age) => expect(ageByBirth(born, day)?.atLeast).toBe(age));

  test.each(['', 'morgen', '31-02-2012', '2012-13-01', '2-3-12', '2030-01-01'])('“%s” is no day of birth', (text) =>
    expect(ageByBirth(text, day)).toBeNull(),
  );

  test('of a group grows with the years that surely passed', () => {
    expect(ageByBand('12-15', '2024-06-01', day)).toMatchObject({ atLeast: 13, mayBeOlder: true });
    expect(ageByBand('12-15', '2022-03-02', day)).toMatchObject({ atLeast: 16, band: '16-17' });
    expect(ageByBand('16-17', '2026-03-01', day)).toMatchObject({ atLeast: 16, mayBeOlder: false });
  });

  test('never makes somebody of a group older than that person can be', () => {
    const bands = fc.constantFrom<AgeBand>(...ageBands);
    const years = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(bands, years, (band, passed) => {
        const known = ageByBand(band, '2000-05-05', `${2000 + passed}-05-05`);
        expect(known.atLeast - passed).toBe(ageByBand(band, '2000-05-05', '2000-05-05').atLeast);
      }),
    );
  });

  test('reads back every day that exists', () => {
    const days = fc.date({ min: new Date('1920-01-01'), max: new Date('2026-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, of] = iso.split('-');
        expect(readBirth(iso)).toBe(iso);
        expect(readBirth(`${Number(of)}-${Number(month)}-${year}`)).toBe(iso);
        expect(yearsBetween(iso, iso)).toBe(0);
      }),
    );
  });

  test('is asked in the groups that matter in the country', () => {
    expect(bandsIn('NL')).toEqual(['under-12', '12-15', '16-17', 'adult']);
    expect(bandsIn('BE')).toContain('13-15');
  });
});
