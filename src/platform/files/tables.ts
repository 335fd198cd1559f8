import type { Generated } from 'kysely';
import type { FileKind } from './kinds.ts';

export type FilesTables = {
  files: {
    organisation_id: string;
    id: string;
    owner_id: string | null;
    type: FileKind;
    size: Generated<number>;
    chunks: Generated<number>;
    scan: Generated<'clean' | 'not-scanned'>;
    name: Buffer | null;
    file_key: Buffer | null;
    arrived_at: Date;
    kept_at: Date | null;
    kept_by: string | null;
  };
  file_chunks: { organisation_id: string; file_id: string; number: number; bytes: Buffer };
};
