import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import { filterParties, PartyFilter, pageOf } from './filter-parties.ts';
import type { Gap } from './gaps.ts';
import type { AgreementRow, AgreementState, Covers, PartyRow } from './policy.ts';
import { type RegisteredParty, readRegister } from './register.ts';
import { listEndings } from './register-rows.ts';
import { listAgreementRows } from './store.ts';
import { mayArrange, readers } from './who-acts.ts';

export type Party = PartyRow & {
  /** Newest first. */
  agreements: readonly AgreementRow[];
  state: AgreementState | 'none';
  /** Whether a plan that runs gives this party something under an agreement only. */
  needed: boolean;
  /** ISO 3166-1 alpha-2, from its sheet and from running plans. */
  countries: readonly string[];
  gaps: readonly Gap[];
  /** The day on which the relation ended, or null. */
  endedOn: string | null;
};

/** Organisations outside with their agreements, and how each stands today. By name. */
export async function listParties(c: Context): Promise<Party[]> {
  const { parties } = await readRegister(c);
  return parties.map(({ party, agreements, state, facts, countries, gaps }) => {
    const { plans, endedOn } = facts;
    return { ...party, agreements, state, needed: plans.needsAgreement, countries, gaps, endedOn };
  });
}

/** One agreement as the gate may know it. `covers` left out: everything that the plan gives. */
export type AgreementFact = { party: string; from: string; until: string | null; covers?: Covers };

/**
 * What the gate may know of agreements, plain ones and parts of covenants: all that ever were, with their days (step 7
 * compares them with today) and, of a covenant, what it covers. The end of the relation is the last day of every
 * agreement with that party.
 */
export async function agreementsInForce(c: Context): Promise<AgreementFact[]> {
  const endings = await listEndings(c);
  return (await listAgreementRows(c)).flatMap(({ party, from, until, covers }) => {
    const end = endings.get(party);
    const scope = covers === null ? {} : { covers };
    if (end === undefined) return [{ party, from, until, ...scope }];
    if (end < from) return [];
    return [{ party, from, until: until === null || end < until ? end : until, ...scope }];
  });
}

export type PartiesPage = {
  parties: readonly RegisteredParty[];
  page: number;
  pages: number;
  total: number;
  /** How many parties there are without a filter. */
  all: number;
  filter: PartyFilter;
  /** The countries to choose from. */
  countries: readonly string[];
  today: string;
  mayArrange: boolean;
};

export const readParties = question({
  name: 'agreements.read-parties',
  may: readers,
  input: PartyFilter,
  gather: async () => ({}),
  gate: 'agreement-content',
  read: async (c, filter) => {
    const { parties, today, eea } = await readRegister(c);
    const { rows, ...paging } = pageOf(filterParties(parties, filter, eea), filter.pagina);
    const countries = [...new Set(parties.flatMap((each) => each.countries))];
    const answer: PartiesPage = {
      ...paging,
      parties: rows,
      all: parties.length,
      filter,
      countries,
      today,
      mayArrange: mayArrange(c),
    };
    return { answer };
  },
});
