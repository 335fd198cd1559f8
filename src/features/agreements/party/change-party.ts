import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { deviceStorages, transferMechanisms, websiteTools } from '../party-words.ts';
import { maybeCountry, maybeOneOf, organisationName, party, words } from '../party-input.ts';
import { findParty } from '../store.ts';
import { keepers } from '../who-acts.ts';
import { changeParty as changePartyRow, changeSheet } from './store.ts';

/** Keeps the sheet of a party up to date: where it is, how it secures data, how one leaves it. */
export const changeParty = action({
  name: 'agreements.change-party',
  may: keepers,
  input: z.object({
    partij: party,
    naam: organisationName,
    land: maybeCountry,
    doorgifte: maybeOneOf(transferMechanisms),
    website: z.array(z.enum(websiteTools)).optional().default([]),
    apparaat: maybeOneOf(deviceStorages),
    watdoet: words,
    contact: words,
    doorgiftestuk: words,
    hosting: words,
    versleuteling: words,
    tweestaps: words,
    vertrek: words,
  }),
  gather: async (c, input) => (await findParty(c, input.partij)) ?? null,
  gate: 'agreement-content',
  run: async (c, input, { id }) => {
    await changePartyRow(c, id, { name: input.naam });
    const sheet = await changeSheet(c, id, {
      country: input.land,
      transfer: input.doorgifte,
      tools: input.website,
      storage: input.website.length > 0 ? input.apparaat : null,
      words: {
        does: input.watdoet,
        contact: input.contact,
        transferNote: input.doorgiftestuk,
        hosting: input.hosting,
        encryption: input.versleuteling,
        twoStep: input.tweestaps,
        exit: input.vertrek,
      },
    });
    return { done: { party: id }, trace: { object: { kind: 'party-sheet', id: sheet } } };
  },
});
