import { z } from 'zod';
import { gaps } from './gaps.ts';
import type { RegisteredParty } from './register.ts';

/** What somebody looks for in the list. A value that does not exist filters nothing: an old link still works. */
export const PartyFilter = z.object({
  zoek: z.string().max(200).optional().default('').catch(''),
  rol: z.enum(['processor', 'controller', 'joint-controller']).optional().catch(undefined),
  staat: z.enum(['in-force', 'ends-soon', 'not-yet', 'lapsed', 'none', 'ended']).optional().catch(undefined),
  /** A country, or `buiten`: anywhere outside the EEA. */
  land: z
    .string()
    .regex(/^([A-Z]{2}|buiten)$/)
    .optional()
    .catch(undefined),
  /** What is missing; `iets` for anything at all. */
  mist: z
    .enum([...gaps, 'iets'])
    .optional()
    .catch(undefined),
  pagina: z.coerce.number().int().min(1).optional().default(1).catch(1),
});
export type PartyFilter = z.infer<typeof PartyFilter>;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The parties that answer to every part of the filter. `eea`: members of the European Economic Area. */
export function filterParties(
  parties: readonly RegisteredParty[],
  { zoek, rol, staat, land, mist }: PartyFilter,
  eea: ReadonlySet<string>,
): RegisteredParty[] {
  const sought = fold(zoek.trim());
  return parties.filter(({ party, facts, state, countries, gaps: missing }) => {
    const ended = facts.endedOn !== null;
    if (sought !== '' && !fold(party.name).includes(sought)) return false;
    if (rol !== undefined && party.role !== rol) return false;
    if (staat !== undefined && (staat === 'ended' ? !ended : ended || state !== staat)) return false;
    if (land === 'buiten' && countries.every((country) => eea.has(country))) return false;
    if (land !== undefined && land !== 'buiten' && !countries.includes(land)) return false;
    return mist === undefined || (mist === 'iets' ? missing.length > 0 : missing.includes(mist));
  });
}

export const PER_PAGE = 25;

/** One page of a list; a page that is not there is the last one. */
export function pageOf<Row>(rows: readonly Row[], wanted: number, size = PER_PAGE) {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(Math.max(1, wanted), pages);
  return { rows: rows.slice((page - 1) * size, page * size), page, pages, total: rows.length };
}
