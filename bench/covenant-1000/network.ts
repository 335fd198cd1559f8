import type { Around } from '../../src/features/covenants/gaps/gaps.ts';

/** A covenant of so many members with us in the middle, as it lies stored, with gaps planted at known places. */

const activity = '018f0000-0000-7000-8000-000000000001';
export const PURPOSES = 10;
export const NEEDS_EACH = 4;
const FIELDS = 40;

const person = (n: number) => ({ function: 'Contactpersoon', name: '', mail: `partner${n}@example.org`, phone: '' });
const nobody = { function: '', name: '', mail: '', phone: '' };
const side = { basis: 'public-task', law: 'nl.wmo.5.1.1', door: 'nl.uavg.30.3.a', words: 'De wet geeft deze taak.' };

const isEvery = (n: number, each: number) => n % each === each - 1;
/** Three fields of one purpose, other ones for every need of a member. */
export const fieldsOf = (member: number, need: number) =>
  [0, 1, 2].map((at) => `veld-${(member * 7 + need * 3 + at) % FIELDS}`);
export const purposeOf = (member: number, need: number) => `doel-${(member + need) % PURPOSES}`;
export const partyOf = (member: number) => `partij-${member}`;

/** What the generator left open, by kind: the oracle that the answer must match. */
export const planted = (members: number) => {
  const count = (each: number) => Array.from({ length: members }, (_, n) => n).filter((n) => isEvery(n, each)).length;
  return {
    'party-without-contact': count(10),
    'flow-without-basis': count(20),
    'need-without-why': count(25),
    'party-without-promise': count(50),
  };
};

const needsOf = (n: number) =>
  Array.from({ length: NEEDS_EACH }, (_, at) => ({
    id: `behoefte-${n}-${at}`,
    who: at % 2 === 0 ? partyOf(n) : 'ons',
    from: at % 2 === 0 ? 'ons' : partyOf(n),
    what: `Wat partner ${n} nodig heeft, punt ${at}`,
    why: at === 0 && isEvery(n, 25) ? '' : 'Anders komt de hulp te laat.',
    touches: { activity, purpose: purposeOf(n, at) },
    fields: fieldsOf(n, at),
    depth: 'outline',
    ways: ['phone'],
  }));

/** The text of a covenant of so many members, as the vault gives it back. */
export function storedNetwork(members: number): string {
  const all = Array.from({ length: members }, (_, n) => n);
  return JSON.stringify({
    title: 'Een groot netwerk',
    purpose: 'Wie zijn huis dreigt te verliezen, krijgt binnen een week bezoek.',
    parties: [
      { id: 'ons', name: 'Gemeente', ours: true, contact: person(0) },
      ...all.map((n) => ({
        ...{ id: partyOf(n), name: `Partner ${n}`, register: partyOf(n), task: 'Helpt mee.' },
        contact: isEvery(n, 10) ? nobody : person(n),
        signer: person(n),
      })),
    ],
    needs: all.flatMap(needsOf),
    grounds: all.flatMap((n) => [
      ...(isEvery(n, 20) ? [] : [{ from: 'ons', to: partyOf(n), giver: side, receiver: side, secrecy: 'none' }]),
      { from: partyOf(n), to: 'ons', giver: side, receiver: side, secrecy: 'none' },
    ]),
    promises: [
      {
        id: 'antwoord',
        text: 'Wij geven antwoord.',
        by: ['ons', ...all.filter((n) => !isEvery(n, 50)).map(partyOf)],
      },
    ],
    protocol: { sharing: 'Bel.', leak: 'Bel.', leakHours: 24, rights: 'Vraag.', informing: 'Vertel.' },
    start: '2026-01-01',
    end: '2027-12-31',
    evaluateOn: '2027-01-01',
  });
}

/** The register and the plan around it: every purpose has every field, and a flow to every member. */
export function surroundings(members: number): Around {
  const fields = new Map(Array.from({ length: FIELDS }, (_, n) => [`veld-${n}`, 'sensitive'] as const));
  const flow = { fields: new Set(fields.keys()), needsAgreement: true };
  const parties = Array.from({ length: members }, (_, n) => partyOf(n));
  const flows = new Map(parties.map((party) => [party, flow]));
  const places = Array.from({ length: PURPOSES }, (_, n) => ({ activity, purpose: `doel-${n}`, fields, flows }));
  return {
    register: new Set(parties),
    plans: new Map(places.map((place) => [`${activity}/${place.purpose}`, place])),
    doors: new Set(['nl.uavg.30.3.a']),
    plainAgreements: new Set(),
  };
}
