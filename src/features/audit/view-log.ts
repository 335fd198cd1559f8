import { z } from 'zod';
import type { LoggedEntry, Tail } from '../../platform/audit/index.ts';
import { question } from '../../platform/question.ts';
import { workersByHandle } from './people-by-handle.ts';

/** As many lines as somebody reads on a phone without losing the place. */
const PAGE = 20;

export type LogPage = {
  entries: readonly (LoggedEntry & { by: string | null })[];
  /** Id to ask the next, older page with; null on the last page. */
  next: string | null;
  tail: Tail;
};

/** The log of the organisation, newest first. People are shown as handles: to see a person is an act of its own. */
export const viewLog = question({
  name: 'audit.view-log',
  may: ['privacy-contact', 'fg', 'auditor'],
  input: z.object({ before: z.uuid().optional() }),
  gather: async () => ({}),
  gate: 'log-integrity',
  read: async (c, { before }) => {
    const found = await c.ground.audit.list(c.tx, c.organisation, { limit: PAGE, ...(before && { before }) });
    const workers = await workersByHandle(c);
    const entries = found.map((each) => ({
      ...each,
      by: each.entry.actor ? (workers.get(each.entry.actor) ?? null) : null,
    }));
    const next = found.length === PAGE ? (found.at(-1)?.entry.id ?? null) : null;
    return { answer: { entries, next, tail: await c.ground.audit.tail(c.tx, c.organisation) } satisfies LogPage };
  },
});
