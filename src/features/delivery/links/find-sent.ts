import type { Context } from '../../../platform/context.ts';
import { listMessages, type Message } from '../messages/store.ts';
import { linkState, type LinkState, reportState, type ReportState } from '../policy.ts';
import { listLinks, listOpenings, type SecureLink } from './store.ts';

/** A link with what became of it. */
export type Sent = SecureLink & {
  state: LinkState;
  /** When it was opened with the second proof, oldest first. */
  openings: Date[];
  /** The newest message that carried its address. */
  message: Pick<Message, 'state' | 'stopped_because' | 'queued_at' | 'ended_at'> | null;
  became: ReportState;
  /** The newest code by text message did not leave: give one by letter or phone. */
  codeFailed: boolean;
};

/** Every link of a client with its story, the newest first. */
export async function findSent(c: Context, client: string): Promise<Sent[]> {
  const links = await listLinks(c, client);
  const ids = links.map(({ id }) => id);
  const openings = await listOpenings(c, ids);
  const messages = await listMessages(c, ids);
  return links.map((link) => {
    const state = linkState(link, c.now);
    const opened = openings.filter((each) => each.link === link.id).map(({ at }) => at);
    const message = messages.find((each) => each.link_id === link.id && each.kind === 'link') ?? null;
    const code = messages.find((each) => each.link_id === link.id && each.kind === 'code');
    const codeFailed = code !== undefined && ['rejected', 'stopped', 'uncertain'].includes(code.state);
    const became = reportState({ state, openedAt: opened[0] ?? null, message: message?.state ?? null });
    return { ...link, state, openings: opened, message, became, codeFailed };
  });
}

/** What a worker wants to know first of a report that was sent several times: the newest link decides. */
export const sentOf = (sent: readonly Sent[], report: string): Sent[] =>
  sent.filter(({ kind, object }) => kind === 'report' && object === report);
