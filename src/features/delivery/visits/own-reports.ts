import type { Context } from '../../../platform/context.ts';
import { findRepresentatives } from '../../clients/index.ts';
import { linkState } from '../policy.ts';
import { listReports, type Report } from '../reports/store.ts';
import { listLinks, type SecureLink } from '../links/store.ts';

/** Who visits, and for whom. */
export type Visitor = { client: string; representative: string | null };

export const visitorOf = ({ actor }: Pick<Context, 'actor'>): Visitor | null => {
  if (actor.kind === 'client') return { client: actor.client, representative: null };
  return actor.kind === 'representative' ? { client: actor.client, representative: actor.representative } : null;
};

export type OwnReport = { report: Report; link: SecureLink };

/**
 * What this visitor may read now: reports with a link that is open and that is theirs. Somebody who acts for the
 * client sees only what the scope of this representation covers.
 */
export async function findOwnReports(c: Context, { client, representative }: Visitor): Promise<OwnReport[]> {
  const links = (await listLinks(c, client)).filter(
    (link) => link.kind === 'report' && link.representative === representative && linkState(link, c.now) === 'open',
  );
  const scope = representative === null ? null : await scopeOf(c, client, representative);
  const readable = links.filter(({ purpose }) => scope === null || scope.includes(purpose));
  const reports = readable.length === 0 ? [] : await listReports(c, client);
  return reports.flatMap((report) => {
    const link = readable.find(({ object }) => object === report.id);
    return link ? [{ report, link }] : [];
  });
}

async function scopeOf(c: Context, client: string, representative: string): Promise<readonly string[]> {
  const found = (await findRepresentatives(c, client)).find(({ id }) => id === representative);
  return found?.state === 'in-force' ? found.scope : [];
}
