import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { archiveDueClocks, somethingIsDue } from './store.ts';

/** One transaction stays short; the schedule comes back for the rest. */
const batch = 500;

/**
 * Puts the files of one organisation in the archive whose first term is over, by the business clock.
 * `value.more` says that there may be more. Archiving only keeps, so no plan has to allow it (AVG 5(1)(e)).
 */
export const archiveDue = action({
  name: 'retention.archive-due',
  may: ['system'],
  input: z.object({}),
  // Nothing due: nothing happened, so nothing to log.
  gather: async (c) => ((await somethingIsDue(c)) ? {} : null),
  gate: 'retention-clock',
  run: async (c) => {
    const subjects = await archiveDueClocks(c, batch);
    return {
      done: { archived: subjects.length, more: subjects.length === batch },
      trace: { about: subjects },
      happened: subjects.map((subject) => ({ name: 'record.archived', subject })),
    };
  },
});
