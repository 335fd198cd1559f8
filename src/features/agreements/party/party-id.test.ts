import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partyIdFor } from './party-id.ts';

it.each([
  ['Mailprovider', [], 'mailprovider'],
  ['Élan Zorg B.V.', [], 'elan-zorg-b-v'],
  ['3D-drukker', [], 'partij-3d-drukker'],
  ['Mailprovider', ['mailprovider', 'mailprovider-2'], 'mailprovider-3'],
  ['Nieuw', [], 'nieuw-2'],
  ['مزود', [], 'partij'],
])('a party called %s, beside %j, is named %s in plans and addresses', (name, known, id) => {
  expect(partyIdFor(name, new Set(known))).toBe(id);
});

it('is always a word that a plan accepts, and one that is free', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const first = partyIdFor(name, new Set());
      const second = partyIdFor(name, new Set([first]));
      for (const id of [first, second]) expect(id).toMatch(/^[a-z][a-z0-9-]{0,59}$/);
      expect(second).not.toBe(first);
    }),
  );
});
