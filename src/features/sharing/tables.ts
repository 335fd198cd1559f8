import type { Outcome } from '../../gate/decision.ts';
import type { Channel, Depth } from '../../gate/plan.ts';
import type { Chosen, Direction, Ground, RecipientKind } from './decisions/share-decision.ts';

type Row<Columns> = { organisation_id: string; id: string; client_id: string | null } & Columns;

export type SharingTables = {
  share_decisions: Row<{
    activity_id: string;
    purpose: string;
    recipient_kind: RecipientKind;
    recipient_id: string | null;
    direction: Direction;
    fields: readonly string[];
    depth: Depth;
    channel: Channel | null;
    outcome: Outcome;
    chosen: Chosen;
    ground: Ground;
    law: readonly string[];
    gate_decision_id: string | null;
    covenant_id: string | null;
    follows_route: boolean;
    decided_at: Date;
    decided_by: string;
    replaces: string | null;
    words: Buffer;
  }>;
  share_checks: Row<{ account_id: string; answers: Buffer; changed_at: Date }>;
};
