import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import { shownContent } from './covenant.ts';
import { findCovenant } from './store.ts';

/** What a covenant is called, as its page shows it today; null where it is not of this organisation. */
export async function nameOfCovenant(c: Context, id: string): Promise<string | null> {
  const covenant = await findCovenant(c, id);
  return covenant ? shownContent(covenant, dayOf(c.now)).title : null;
}
