import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { findRepresentatives } from '../../clients/index.ts';
import { namesOf } from '../../organisation/index.ts';
import { asked, gatherAbout } from '../ask-about.ts';
import { findSent, sentOf } from '../links/find-sent.ts';
import { insideAct, linkDays } from '../policy.ts';
import { addDays } from '../../../platform/dates.ts';
import { describeDoors } from './list-reports.ts';
import { findReport } from './store.ts';

/** One report with everybody to whom it might go, and what became of every link to it. */
export const viewReport = question({
  name: 'delivery.view-report',
  may: ['worker'],
  input: z.object({ client: z.uuid(), report: z.uuid() }),
  gather: async (c, { client, report: id }) => {
    const about = await gatherAbout(c, client, (plan) => insideAct(plan, 'view'));
    const report = about && (await findReport(c, client, id));
    return report ? { ...about, report } : null;
  },
  gate: asked,
  read: async (c, { client }, { report, person, activity }) => {
    const representatives = (await findRepresentatives(c, client)).filter(({ state }) => state === 'in-force');
    const sent = sentOf(await findSent(c, client), report.id);
    const parties = [...activity.parties].map(([id, name]) => ({ id, name }));
    const outside = activity.plan.flows.filter(({ role }) => role !== 'processor').map(({ party }) => party);
    return {
      answer: {
        report,
        client,
        callName: person.callName,
        email: person.email,
        writtenBy: (await namesOf(c, [report.writtenBy])).get(report.writtenBy) ?? '',
        representatives: representatives.map(({ id, name, email }) => ({ id, name, email })),
        parties: parties.filter(({ id }) => outside.includes(id)),
        sent,
        doors: await describeDoors(
          c,
          client,
          sent.filter(({ state }) => state === 'open'),
        ),
        until: addDays(c.now, linkDays.report),
      },
      trace: { about: [client], object: { kind: 'report', id: report.id } },
    };
  },
});

export type ViewedReport = NonNullable<Awaited<ReturnType<typeof viewReport.ask>> & { kind: 'answer' }>['answer'];
