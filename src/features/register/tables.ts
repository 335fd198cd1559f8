import type { Language } from '../../platform/context.ts';

export const fileFormats = ['xlsx', 'csv', 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];

export type RegisterTables = {
  register_exports: {
    organisation_id: string;
    id: string;
    format: FileFormat;
    language: Language;
    requested_at: Date;
    requested_by: string;
    total: number;
    done: number;
    file: Buffer | null;
    made_at: Date | null;
    failed_at: Date | null;
    ends_at: Date;
  };
};
