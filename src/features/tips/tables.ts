export type TipsTables = {
  tips: {
    organisation_id: string;
    id: string;
    words: Buffer;
    stuck_at: Date;
    stuck_by: string;
    removed_at: Date | null;
    removed_by: string | null;
  };
};
