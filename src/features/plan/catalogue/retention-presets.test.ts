import { describe, expect, it } from 'vitest';
import { loadLaw } from '../../../platform/law.ts';
import { lawToday } from '../law-today.ts';
import { monthsInArchive, newDocument } from '../policy.ts';
import { longestMinimum, presetsFor, readPresets, retentionPresets, withPreset } from './retention-presets.ts';
import { findTemplate } from '../templates.ts';

const book = loadLaw();
const law = lawToday(book, new Date('2026-03-02T09:00:00Z'));
const team = newDocument(findTemplate('begeleiding-wijkteam')!.content, null);
const solo = newDocument(findTemplate('begeleiding-zelfstandige')!.content, null);

const wholeTerm = (plan: typeof team) => plan.retention!.archiveAfterMonths + monthsInArchive(plan.retention!);

describe('a term to begin with', () => {
  it.each<[string, typeof team, number, string[]]>([
    ['wmo', team, 180, ['nl.wmo.5.3.4']],
    ['wmo-afgewezen', team, 60, ['nl.wmo.5.3.4.afgewezen']],
    ['jeugdhulp', team, 240, ['nl.jeugdwet.7.3.8']],
    ['gecertificeerde-instelling', team, 240, ['nl.jeugdwet.7.3.8.gi']],
    ['wgbo', team, 240, ['nl.wgbo.454.3']],
    ['logboek-zorg', team, 60, ['nl.nen7513.log']],
    ['belasting-nl', team, 84, ['nl.awr.52']],
    ['gemeente-selectielijst', team, 60, ['nl.selectielijst.gemeenten']],
    ['zelfstandige-nl', team, 18, []],
    ['nieuwsbrief', team, 12, []],
    ['zelfstandige-be', solo, 18, []],
    ['jeugdhulp-be', solo, 276, ['be-vlg.jeugdhulp.35']],
    ['zorg-be', solo, 360, ['be.kwaliteitswet.35']],
  ])('%s', (id, plan, months, laws) => {
    const filled = withPreset(plan, id, law);
    expect([wholeTerm(filled), filled.retention!.law]).toEqual([months, laws]);
    expect(filled.retention!.reason.nl).not.toBe('');
  });

  it('is that of the law on the day: youth help was fifteen years until 2020', () => {
    const before = lawToday(book, new Date('2019-06-01T09:00:00Z'));
    expect(wholeTerm(withPreset(team, 'jeugdhulp', before))).toBe(180);
  });
  it('of the neighbour, or one that nobody knows, changes nothing', () => {
    expect(withPreset(solo, 'wmo', law)).toBe(solo);
    expect(withPreset(solo, 'bestaat-niet', law)).toBe(solo);
  });
  it('names only laws of the law book, none of them checked yet', () => {
    const laws = retentionPresets.flatMap((each) => [each.law ?? [], each.insteadOf ?? []].flat());
    expect(laws.filter((id) => !book.has(id))).toEqual([]);
    expect(presetsFor('BE').map(({ id }) => id)).not.toContain('wmo');
  });
  it('says where its list is broken', () => {
    expect(() => readPresets('- id: half')).toThrow(/retention\.yaml: [\s\S]*label/);
  });
});

describe('the shortest term that holds', () => {
  it.each<[string, string[], string[], number | null]>([
    ['is the longest of what the laws ask', ['nl.awr.52', 'nl.wgbo.454.3'], [], 240],
    ['follows from what the plan rests on', [], ['eu.avg.6.1.e', 'nl.wmo.5.1.1'], 180],
    ['is shorter where a law takes the place of another', ['nl.wmo.5.3.4.afgewezen'], ['nl.wmo.5.1.1'], 60],
    ['is open where no law sets a term', ['nl.archiefwet.3'], ['eu.avg.6.1.b'], null],
  ])('%s', (_title, named, basisLaw, months) => {
    const least = longestMinimum(team, { named, basisLaw }, law);
    expect(least?.months ?? null).toBe(months);
  });
});
