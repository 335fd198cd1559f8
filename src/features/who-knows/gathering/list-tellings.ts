import type { Act } from '../../../gate/act.ts';
import type { Depth } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { listDecisionsAbout } from '../../../platform/decisions.ts';
import { listReportsOpened } from '../../delivery/index.ts';
import { conversation, listPosted, type Posted } from '../../rooms/index.ts';
import { listHidden, listShareDecisions, toldSomebody } from '../../sharing/index.ts';
import { eachOnce, type Receiver, type ReceiverKind, type Telling } from '../policy.ts';

/** Acts of before decisions about sharing were kept, and the report that a worker hands to a partner. */
const outward = ['delivery.send-report', 'sharing.share-with-party'] as const;

/**
 * Everything about one client that went to somebody else, the newest first (AVG 19). With `shownToPerson` without what
 * the person is not told yet, for somebody's safety.
 */
export async function listTellings(c: Context, client: string, shownToPerson: boolean): Promise<Telling[]> {
  const hidden = shownToPerson ? await listHidden(c, client) : [];
  const hides = new Set(hidden.flatMap(({ id, gateDecision }) => [id, gateDecision]));
  const all = [
    ...(await sharedWith(c, client)),
    ...(await handedOver(c, client)),
    ...(await inRooms(c, client)),
    ...(await reportsRead(c, client)),
  ].filter(({ key }) => !hides.has(key));
  return eachOnce(all).sort((a, b) => b.at.getTime() - a.at.getTime());
}

async function sharedWith(c: Context, client: string): Promise<Telling[]> {
  const decisions = (await listShareDecisions(c, client)).filter(toldSomebody);
  return decisions.flatMap((decision) => {
    const to = receiverOf(decision.recipient.kind, decision.recipient.id);
    if (!to) return [];
    const { decidedAt: at, purpose, fields, depth, ground, decidedBy: by } = decision;
    const how = decision.direction === 'ask' ? 'asked' : 'told';
    const key = decision.gateDecision ?? decision.id;
    return [{ at, to, how, purpose, fields, depth, byConsent: ground === 'consent', by, key, stillOn: false }];
  });
}

const receivers: readonly string[] = ['colleague', 'representative', 'carer', 'party', 'authority'];
const receiverOf = (kind: string, id: string | null): Receiver | null =>
  receivers.includes(kind) ? { kind: kind as ReceiverKind, id } : null;

async function handedOver(c: Context, client: string): Promise<Telling[]> {
  const decisions = [
    ...(await listDecisionsAbout(c, client, outward)),
    ...(await listDecisionsAbout(c, client, ['clients.tell-referrer'])),
  ];
  return decisions.flatMap(({ id, at, action, act, facts }) => {
    const { recipient } = act;
    if (recipient?.kind !== 'party') return [];
    return [
      {
        at,
        to: { kind: 'party', id: recipient.party } as const,
        how: action === 'delivery.send-report' ? 'report' : 'told',
        purpose: act.purpose,
        fields: act.data,
        depth: depthOf(act),
        byConsent: facts.people.every(({ secrecyLifted }) => secrecyLifted === 'by-consent'),
        by: null,
        key: id,
        stillOn: false,
      } as const,
    ];
  });
}

const depthOf = ({ depth }: Act): Depth => depth ?? 'content';

/** What was said in a room, towards the partners who could read it; their own words told them nothing. */
async function inRooms(c: Context, client: string): Promise<Telling[]> {
  const tellings: Telling[] = [];
  for (const room of await conversation.listRooms(c, { client })) {
    const posted = await listPosted(c, room.id);
    for (const member of await conversation.listMembers(c, room.id)) {
      const party = member.party ?? room.party;
      if (member.kind !== 'guest' || party === null) continue;
      const { purpose, closedAt } = room;
      const stillOn = member.leftAt === null && closedAt === null;
      for (const { id, at, fields, depth } of posted.filter((each) => couldRead(member, each))) {
        const to = { kind: 'party', id: party } as const;
        const how = 'room' as const;
        tellings.push({
          at,
          to,
          how,
          purpose,
          fields,
          depth,
          byConsent: false,
          by: null,
          key: `${id}:${party}`,
          stillOn,
        });
      }
    }
  }
  return tellings;
}

const couldRead = (member: conversation.Member, { at, author, readers }: Posted): boolean =>
  author !== member.id &&
  (readers === null || readers.includes(member.id)) &&
  member.joinedAt <= at &&
  (member.leftAt === null || at < member.leftAt);

async function reportsRead(c: Context, client: string): Promise<Telling[]> {
  const opened = await listReportsOpened(c, client);
  return opened.map(({ link, representative, purpose, at }) => ({
    at,
    to: { kind: 'representative', id: representative },
    how: 'report',
    purpose,
    fields: ['gespreksverslag'],
    depth: 'content',
    byConsent: true,
    by: null,
    key: link,
    stillOn: false,
  }));
}
