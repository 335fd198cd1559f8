import type { TellingWay } from './policy.ts';

type Row<Columns> = { organisation_id: string } & Columns;

export type InboxTables = {
  inbox_threads: Row<{ room_id: string; last_at: Date }>;
  inbox_reminders: Row<{ message_id: string; member_id: string; reminded_at: Date }>;
  inbox_tellings: Row<{
    id: string;
    message_id: string;
    way: TellingWay;
    told_on: string;
    told_by: string;
    noted_at: Date;
    /** Sealed under the key of the client. */
    note: Buffer | null;
  }>;
};
