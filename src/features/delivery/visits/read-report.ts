import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { namesOf } from '../../organisation/index.ts';
import { addOpening } from '../links/store.ts';
import { findSession } from '../sessions/store.ts';
import { findOwnReports, visitorOf } from './own-reports.ts';

/** The client reads a report. The first time in a visit counts as an opening of its link; every time is logged. */
export const readReport = question({
  name: 'delivery.read-report',
  may: ['client', 'representative'],
  input: z.object({ report: z.uuid(), session: z.instanceof(Buffer) }),
  gather: async (c, { report: id, session }) => {
    const visitor = visitorOf(c);
    const visit = visitor && (await findSession(c, session));
    const own = visit && (await findOwnReports(c, visitor)).find(({ report }) => report.id === id);
    return own ? { ...own, visit } : null;
  },
  gate: 'own-view',
  read: async (c, _input, { report, link, visit }) => {
    await addOpening(c, link.id, visit.id);
    const from = (await namesOf(c, [report.writtenBy])).get(report.writtenBy) ?? '';
    const { id, client, title, body, heldOn } = report;
    const answer = { id, title, body, heldOn, from, until: link.expiresAt };
    return { answer, trace: { about: [client], object: { kind: 'report', id } } };
  },
});
