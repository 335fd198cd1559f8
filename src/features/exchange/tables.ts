import type { FormatName } from './draft.ts';

export type ExchangeTables = {
  uploads: {
    organisation_id: string;
    id: string;
    format: FormatName;
    content: Buffer;
    uploaded_at: Date;
    uploaded_by: string;
    expires_at: Date;
  };
  origins: {
    organisation_id: string;
    activity_id: string;
    format: FormatName;
    content: Buffer;
    imported_at: Date;
    imported_by: string;
  };
};
