import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { websiteTools } from '../party-words.ts';
import { maybeCountry, organisationName, words } from '../party-input.ts';
import { addParty as addPartyRow, listPartyRows } from '../store.ts';
import { keepers } from '../who-acts.ts';
import { partyIdFor } from './party-id.ts';
import { changeSheet } from './store.ts';

/** Adds a party by hand: a supplier that no plan names yet. */
export const addParty = action({
  name: 'agreements.add-party',
  may: keepers,
  input: z.object({
    naam: organisationName,
    rol: z.enum(['processor', 'controller', 'joint-controller']),
    watdoet: words,
    land: maybeCountry,
    website: z.array(z.enum(websiteTools)).optional().default([]),
  }),
  gather: async (c) => ({ known: await listPartyRows(c) }),
  gate: 'agreement-content',
  run: async (c, { naam, rol, watdoet, land, website }, { known }) => {
    const same = (name: string) => name.localeCompare(naam, 'nl', { sensitivity: 'base' }) === 0;
    if (known.some(({ name }) => same(name))) return { refused: 'already-there' as const };
    const id = partyIdFor(naam, new Set(known.map((party) => party.id)));
    await addPartyRow(c, { id, name: naam, role: rol });
    const unsaid = { contact: '', transferNote: '', hosting: '', encryption: '', twoStep: '', exit: '' };
    const sheet = await changeSheet(c, id, {
      country: land,
      transfer: null,
      tools: website,
      storage: null,
      words: { does: watdoet, ...unsaid },
    });
    return { done: { party: id }, trace: { object: { kind: 'party-sheet', id: sheet } } };
  },
});
