import { ownPathOr } from './language.ts';
import type { W } from './web.ts';

/**
 * The page of ours from which somebody came, by the Referer header (RFC 9110, 10.1.3), or `undefined`: another site,
 * no header, or this same page. Without what was done there, which would be said a second time.
 */
export function cameFrom(w: W): string | undefined {
  const header = w.req.header('referer');
  if (header === undefined || !URL.canParse(header)) return undefined;
  const page = new URL(header);
  if (page.host !== w.req.header('host') || (w.req.method === 'GET' && page.pathname === w.req.path)) return undefined;
  page.searchParams.delete('gelukt');
  return ownPathOr(`${page.pathname}${page.search}`, '') || undefined;
}
