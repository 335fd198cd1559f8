export type RetentionTables = {
  retention_clocks: {
    organisation_id: string;
    subject_id: string;
    from_at: Date;
    archive_after_months: number;
    destroy_after_months: number;
    archive_at: Date;
    destroy_at: Date;
    archived_at: Date | null;
  };
};
