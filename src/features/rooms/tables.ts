import type { Depth } from '../../gate/plan.ts';
import type { Ending, Leaving, MayDo, MemberKind, RoomKind } from './policy.ts';

/** Buffers are sealed under the key of the client; those of a member or message under their own key inside it. */
type Row<Columns> = { organisation_id: string } & Columns;

export type RoomsTables = {
  rooms: Row<{
    id: string;
    kind: RoomKind;
    client_id: string;
    activity_id: string;
    purpose: string;
    party: string | null;
    fields: readonly string[];
    covenant_id: string | null;
    decision_id: string | null;
    title: Buffer;
    ends_on: string | null;
    epoch: number;
    last_number: number;
    opened_at: Date;
    opened_by: string | null;
    closed_at: Date | null;
    closed_because: Ending | null;
    closed_by: string | null;
  }>;
  room_members: Row<{
    id: string;
    room_id: string;
    kind: MemberKind;
    person_id: string;
    party: string | null;
    may: MayDo;
    decision_id: string | null;
    joined_at: Date;
    added_by: string | null;
    left_at: Date | null;
    left_because: Leaving | null;
    left_by: string | null;
    seen_number: number;
  }>;
  room_epochs: Row<{ id: string; room_id: string; epoch: number; room_key: Buffer; begun_at: Date }>;
  room_keys: Row<{
    id: string;
    room_id: string;
    epoch: number;
    member_id: string;
    wrapped_key: Buffer;
    given_at: Date;
  }>;
  room_messages: Row<{
    id: string;
    room_id: string;
    number: number;
    epoch: number;
    author_id: string;
    fields: readonly string[];
    depth: Depth;
    message_key: Buffer | null;
    body: Buffer | null;
    for_all: boolean;
    posted_at: Date;
    recalled_at: Date | null;
    recalled_by: string | null;
  }>;
  room_message_keys: Row<{ id: string; message_id: string; member_id: string; wrapped_key: Buffer }>;
  room_reads: Row<{ message_id: string; member_id: string; at: Date }>;
  room_files: Row<{ room_id: string; message_id: string; file_id: string }>;
};
