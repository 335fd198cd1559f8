import { describe, expect, it } from 'vitest';
import { CovenantContent } from '../content.ts';
import { gapTexts } from '../texts/gap-texts.ts';
import { type Around, type GapKind, gapKinds, gapsOf, isEssential } from './gaps.ts';

const activity = '018f0000-0000-7000-8000-000000000001';
const around: Around = {
  register: new Set(['woningcorporatie']),
  plans: new Map([
    [
      `${activity}/delen`,
      {
        activity,
        purpose: 'delen',
        fields: new Map([
          ['naam', 'ordinary'],
          ['doelen', 'sensitive'],
          ['diagnose', 'special'],
        ] as const),
        flows: new Map([['woningcorporatie', { fields: new Set(['naam', 'doelen']), needsAgreement: true }]]),
      },
    ],
  ]),
  doors: new Set(['nl.uavg.30.3.a']),
  plainAgreements: new Set(),
};
const person = { function: 'Consulent', name: '', mail: 'consulent@example.org', phone: '' };
const side = { basis: 'public-task', law: 'nl.wmo.5.1.1', door: '', words: 'De wet geeft deze taak.' };
const need = {
  id: 'doel',
  who: 'wonen',
  from: 'ons',
  what: 'Welk doel over wonen er is',
  why: 'Anders past de regeling niet.',
  touches: { activity, purpose: 'delen' },
  fields: ['naam', 'doelen'],
};
const ground = { from: 'ons', to: 'wonen', giver: side, receiver: side, secrecy: 'none' };
const wonen = { id: 'wonen', name: 'Wonen', register: 'woningcorporatie', contact: person, signer: person };

/** A covenant in which nothing is open, with something changed. */
const covenant = (more: object = {}) =>
  CovenantContent.parse({
    title: 'Samen op tijd',
    purpose: 'Wie zijn huis dreigt te verliezen, krijgt binnen een week bezoek.',
    parties: [{ id: 'ons', name: 'Gemeente', ours: true, contact: person }, wonen],
    needs: [need],
    grounds: [ground],
    promises: [{ id: 'p', text: 'Wij geven antwoord.', by: ['ons', 'wonen'] }],
    protocol: { sharing: 'Bel.', leak: 'Bel.', leakHours: 24, rights: 'Vraag.', informing: 'Vertel.' },
    start: '2026-01-01',
    end: '2027-12-31',
    evaluateOn: '2027-01-01',
    ...more,
  });
const kinds = (more: object, surroundings: Partial<Around> = {}) =>
  gapsOf(covenant(more), { ...around, ...surroundings }).map(({ kind }) => kind);

describe('what is open in a covenant', () => {
  it('is nothing when all is there', () => {
    expect(kinds({})).toEqual([]);
  });

  it.each<[GapKind, object, Partial<Around>?]>([
    ['no-title', { title: '' }],
    ['no-purpose', { purpose: '' }],
    ['too-broad', { purpose: 'Wij delen gegevens om onze dienstverlening te verbeteren.' }],
    ['no-start', { start: null }],
    ['end-before-start', { end: '2025-12-31', evaluateOn: null }],
    ['no-end', { end: null }],
    ['no-evaluation', { evaluateOn: null }],
    ['evaluation-late', { evaluateOn: '2028-01-01' }],
    ['flow-without-basis', { grounds: [] }],
    ['flow-without-basis', { grounds: [{ ...ground, receiver: { ...side, basis: null } }] }],
    ['flow-without-basis', { grounds: [{ ...ground, giver: { ...side, law: '', words: '' } }] }],
    ['covenant-as-basis', { grounds: [{ ...ground, giver: { ...side, words: 'Dit convenant.' } }] }],
    [
      'special-without-door',
      {
        needs: [{ ...need, fields: [], touches: null, kinds: 'Een ziekte', categories: ['special'] }],
        grounds: [{ ...ground, giver: { ...side, words: '' } }],
      },
    ],
    ['door-is-shut', { grounds: [{ ...ground, giver: { ...side, door: 'nl.oude.wet' } }] }],
    ['secrecy-unsaid', { grounds: [{ ...ground, secrecy: null }] }],
    ['secrecy-not-lifted', { grounds: [{ ...ground, secrecy: 'professional' }] }],
    ['need-without-why', { needs: [{ ...need, why: 'nodig' }] }],
    ['need-without-data', { needs: [{ ...need, fields: [] }] }],
    ['need-without-purpose', { needs: [{ ...need, touches: null, kinds: 'Naam', fields: [] }] }],
    ['need-too-broad', { needs: [{ ...need, what: 'Het hele dossier' }] }],
    ['need-twice', { needs: [need, { ...need, id: 'nog', fields: ['naam'] }] }],
    ['field-outside-plan', { needs: [{ ...need, fields: ['huisdier'] }] }],
    [
      'outside-flow-of-plan',
      {
        needs: [{ ...need, fields: ['diagnose'] }],
        grounds: [
          { ...ground, giver: { ...side, door: 'nl.uavg.30.3.a' }, receiver: { ...side, door: 'nl.uavg.30.3.a' } },
        ],
      },
    ],
    ['party-without-contact', { parties: [{ id: 'ons', name: 'Gemeente', ours: true }, wonen] }],
    [
      'party-without-contact',
      { parties: [{ id: 'ons', name: 'Gemeente', ours: true, contact: { ...person, mail: '' } }, wonen] },
    ],
    [
      'party-without-signer',
      {
        parties: [
          { id: 'ons', name: 'Gemeente', ours: true, contact: person },
          { ...wonen, signer: undefined },
        ],
      },
    ],
    ['party-without-promise', { promises: [{ id: 'p', text: 'Wij bellen.', by: ['ons'] }] }],
    [
      'promise-of-nobody',
      {
        promises: [
          { id: 'p', text: 'Wij bellen.', by: ['ons', 'wonen'] },
          { id: 'q', text: 'Wij ruimen op.', by: [] },
        ],
      },
    ],
    [
      'protocol-empty',
      { protocol: { sharing: 'Bel.', leak: 'Bel.', leakHours: 24, rights: '', informing: 'Vertel.' } },
    ],
    [
      'no-leak-term',
      { protocol: { sharing: 'Bel.', leak: 'Bel.', leakHours: null, rights: 'Vraag.', informing: 'Vertel.' } },
    ],
    ['older-agreement', {}, { plainAgreements: new Set(['woningcorporatie']) }],
  ])('%s', (kind, more, surroundings) => {
    expect(kinds(more, surroundings)).toContain(kind);
  });

  it('is the party that the register does not know, and then also the flow to it', () => {
    expect(kinds({}, { register: new Set() })).toEqual(['party-not-in-register']);
    expect(
      kinds({
        parties: [
          { id: 'ons', name: 'Gemeente', ours: true, contact: person },
          { ...wonen, register: '' },
        ],
      }),
    ).toEqual(['outside-flow-of-plan', 'party-not-in-register']);
  });

  it('is a flow that our plan lets pass without any agreement', () => {
    const [place] = [...around.plans.values()];
    const flows = new Map([['woningcorporatie', { fields: new Set(['naam', 'doelen']), needsAgreement: false }]]);
    expect(kinds({}, { plans: new Map([[`${activity}/delen`, { ...place!, flows }]]) })).toEqual([
      'flow-needs-no-agreement',
    ]);
  });

  it('is nothing in our plans when a need goes past us', () => {
    const parties = [...covenant().parties, { ...wonen, id: 'arts', name: 'Arts' }];
    const other = { ...need, from: 'arts', touches: null, fields: [], kinds: 'Een telefoonnummer' };
    const promises = [{ id: 'p', text: 'Wij bellen.', by: ['ons', 'wonen', 'arts'] }];
    expect(kinds({ parties, needs: [other], promises, grounds: [{ ...ground, from: 'arts' }] })).toEqual([]);
  });

  it('is heaviest first, and each says what to do in both languages', () => {
    const found = gapsOf(CovenantContent.parse({}), around).map(({ kind }) => gapKinds.indexOf(kind));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(Object.keys(gapTexts).sort()).toEqual([...gapKinds].sort());
  });

  it('stops an offer only where there is nothing to sign', () => {
    const essential = gapsOf(CovenantContent.parse({}), around).filter(isEssential);
    expect(essential.map(({ kind }) => kind)).toEqual([
      'no-title',
      'no-purpose',
      'too-few-parties',
      'no-needs',
      'no-start',
    ]);
    expect(gapsOf(covenant({ grounds: [] }), around).some(isEssential)).toBe(false);
  });
});
