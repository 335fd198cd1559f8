import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { SubjectVault } from '../../../platform/vault/index.ts';
import { findCoveringCovenant } from '../../agreements/index.ts';
import { noteUse } from '../../covenants/index.ts';
import type { SharingTables } from '../tables.ts';
import type { ShareDecision, ShareWords } from './share-decision.ts';

const place = (row: string) => ({ table: 'share_decisions', column: 'words', row });

/** About nobody: under the key of the organisation. */
const keyOf = (c: Context, client: string | null): Promise<SubjectVault> =>
  c.ground.vault.subject(c.organisation, client ?? c.organisation);

/** Writes it down as of now; its id. The event `share.decided` is for the action around it. */
export async function addShareDecision(
  c: Context,
  decision: Omit<ShareDecision, 'id' | 'decidedAt'> & { id?: string },
): Promise<string> {
  // Out of a check comes one decision, which keeps its id: sent twice, it is the same one.
  const id = decision.id ?? newId();
  const key = await keyOf(c, decision.client);
  const covenant = decision.covenant ?? (await coveringCovenant(c, decision));
  await c.tx
    .insertInto('share_decisions')
    .values({
      organisation_id: c.organisation,
      id,
      client_id: decision.client,
      activity_id: decision.activity,
      purpose: decision.purpose,
      recipient_kind: decision.recipient.kind,
      recipient_id: decision.recipient.id,
      direction: decision.direction,
      fields: decision.fields,
      depth: decision.depth,
      channel: decision.channel,
      outcome: decision.outcome,
      chosen: decision.chosen,
      ground: decision.ground,
      law: decision.law,
      gate_decision_id: decision.gateDecision,
      covenant_id: covenant,
      follows_route: decision.followsRoute,
      decided_at: c.now,
      decided_by: decision.decidedBy,
      replaces: decision.replaces,
      words: key.seal(place(id), JSON.stringify(decision.words)),
    })
    .execute();
  if (covenant !== null && decision.chosen === 'shared') await noteUse(c, covenant, id);
  return id;
}

/** The covenant that the gate let it pass under; null where nothing went to a party outside. */
async function coveringCovenant(c: Context, decision: Omit<ShareDecision, 'id' | 'decidedAt'>): Promise<string | null> {
  const { recipient, purpose, fields, chosen } = decision;
  const told = recipient.kind === 'party' && chosen === 'shared' && fields.length > 0;
  return told && recipient.id !== null ? findCoveringCovenant(c, { party: recipient.id, purpose, fields }) : null;
}

/** Undefined: not in this organisation. Whether the actor may see it is for the caller (`gateQuestion` of its client). */
export async function findShareDecision(c: Context, id: string): Promise<ShareDecision | undefined> {
  const row = await rows(c).where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const key = await keyOf(c, row.client_id);
  // Of a file that was destroyed no words are left.
  return key.destroyed.content ? undefined : opened(row, key);
}

/** Newest first. Null: those about nobody in particular. */
export async function listShareDecisions(c: Context, client: string | null): Promise<ShareDecision[]> {
  const found = await rows(c)
    .where('client_id', client === null ? 'is' : '=', client)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  if (found.length === 0) return [];
  const key = await keyOf(c, client);
  return found.map((row) => opened(row, key));
}

const rows = ({ tx, organisation }: Context) =>
  tx.selectFrom('share_decisions').selectAll().where('organisation_id', '=', organisation);

function opened(row: Selectable<SharingTables['share_decisions']>, key: SubjectVault): ShareDecision {
  return {
    id: row.id,
    client: row.client_id,
    activity: row.activity_id,
    purpose: row.purpose,
    recipient: { kind: row.recipient_kind, id: row.recipient_id },
    direction: row.direction,
    fields: row.fields,
    depth: row.depth,
    channel: row.channel,
    outcome: row.outcome,
    chosen: row.chosen,
    ground: row.ground,
    law: row.law,
    gateDecision: row.gate_decision_id,
    covenant: row.covenant_id,
    followsRoute: row.follows_route,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    replaces: row.replaces,
    words: JSON.parse(key.open(place(row.id), row.words)) as ShareWords,
  };
}
