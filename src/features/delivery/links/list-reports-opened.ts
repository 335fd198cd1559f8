import type { Context } from '../../../platform/context.ts';
import { listLinks, listOpenings } from './store.ts';

export type OpenedReport = { link: string; representative: string; purpose: string; at: Date };

/** Reports that somebody who acts for the client opened, with when it was first done. */
export async function listReportsOpened(c: Context, client: string): Promise<OpenedReport[]> {
  const links = (await listLinks(c, client)).filter(({ kind }) => kind === 'report');
  const openings = await listOpenings(
    c,
    links.map(({ id }) => id),
  );
  return links.flatMap(({ id, representative, purpose }) => {
    const first = openings.find(({ link }) => link === id);
    return representative === null || !first ? [] : [{ link: id, representative, purpose, at: first.at }];
  });
}
