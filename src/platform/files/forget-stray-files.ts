import type { Ground } from '../context.ts';
import { removeStrayRows } from './store.ts';

const HOUR = 3_600_000;

/**
 * Removes what arrived an hour ago and was kept by nobody: the process ended half-way. Nobody can open it, because its
 * key stood in the memory of that process only; so this is no act on data of a person, and leaves no entry.
 */
export const forgetStrayFiles = ({ database, clock }: Ground, organisation: string): Promise<unknown> =>
  database.withOrganisation(organisation, (tx) =>
    removeStrayRows({ tx, organisation }, new Date(clock.now().getTime() - HOUR)),
  );
