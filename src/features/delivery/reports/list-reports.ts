import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { findRepresentatives, secondProofs } from '../../clients/index.ts';
import { asked, gatherAbout } from '../ask-about.ts';
import { findSent, type Sent, sentOf } from '../links/find-sent.ts';
import { insideAct, reportState, type ReportState } from '../policy.ts';
import { findPauses, type Pauses } from '../proof/pauses.ts';
import { listReports } from './store.ts';

export type ListedReport = {
  id: string;
  title: string;
  heldOn: string;
  became: ReportState;
  /** When it was first opened. */
  openedAt: Date | null;
};

export type OpenDoor = {
  link: Sent;
  /** Null: the client; otherwise the name of the representative. */
  forWhom: string | null;
  /** How this person proves to be himself; null when nothing was agreed. */
  proof: 'sms' | 'letter' | 'phone' | 'word' | null;
  pauses: Pauses;
};

/** Reports of one client with what became of them, and the links that open something now. */
export const listClientReports = question({
  name: 'delivery.list-reports',
  may: ['worker'],
  input: z.object({ client: z.uuid() }),
  gather: (c, { client }) => gatherAbout(c, client, (plan) => insideAct(plan, 'view')),
  gate: asked,
  read: async (c, { client }, { person }) => {
    const sent = await findSent(c, client);
    const reports = (await listReports(c, client)).map(({ id, title, heldOn }): ListedReport => {
      const newest = sentOf(sent, id)[0];
      return {
        id,
        title,
        heldOn,
        became: newest?.became ?? reportState(undefined),
        openedAt: newest?.openings[0] ?? null,
      };
    });
    const doors = await describeDoors(
      c,
      client,
      sent.filter(({ state }) => state === 'open'),
    );
    return { answer: { client, callName: person.callName, reports, doors }, trace: { about: [client] } };
  },
});

/** Open links with how the receiver comes through them, and whether too many tries made a pause. */
export async function describeDoors(c: Context, client: string, open: readonly Sent[]): Promise<OpenDoor[]> {
  const proofs = await secondProofs(c, client);
  const names = new Map((await findRepresentatives(c, client)).map(({ id, name }) => [id, name]));
  const doors: OpenDoor[] = [];
  for (const link of open) {
    const { representative } = link;
    doors.push({
      link,
      forWhom: representative === null ? null : (names.get(representative) ?? ''),
      proof: proofs.find((each) => each.representative === representative)?.kind ?? null,
      pauses: await findPauses(c, link),
    });
  }
  return doors;
}
