import type { ColumnType, Generated } from 'kysely';
import type { Shape } from './shape.ts';
import type { Opinion, Reply, TurnKind } from './turn.ts';

/** jsonb arrives as an object and is written as text. */
type Json<T> = ColumnType<T, string, string>;
type MaybeJson<T> = ColumnType<T | null, string | null, never>;

export type DpiaTables = {
  dpias: {
    organisation_id: string;
    activity_id: string;
    round: number;
    content: Buffer;
    shape: Json<Shape>;
    high_since: Date;
    saved_at: Date;
    saved_by: string;
  };
  dpia_turns: {
    organisation_id: string;
    id: string;
    activity_id: string;
    round: number;
    place: Generated<number>;
    kind: TurnKind;
    opinion: Opinion | null;
    reply: Reply | null;
    words: Buffer;
    shape: MaybeJson<Shape>;
    on_day: string | null;
    said_at: Date;
    said_by: string;
  };
};
