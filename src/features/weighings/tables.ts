import type { TextLabel } from '../deidentification/index.ts';
import type { Chosen, Direction, RecipientKind } from '../sharing/index.ts';

export type WeighingsTables = {
  weighing_examples: {
    organisation_id: string;
    id: string;
    recipient_kind: RecipientKind;
    direction: Direction;
    chosen: Chosen;
    law: readonly string[];
    label: TextLabel;
    words: Buffer;
    shared_at: Date;
    shared_by: string;
    removed_at: Date | null;
    removed_by: string | null;
  };
};
