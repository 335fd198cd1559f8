import type { FileFormat } from '../tables.ts';

/** A file of the register that somebody asked for, without the file. */
export type ExportRow = {
  id: string;
  format: FileFormat;
  language: 'nl' | 'en';
  requestedAt: Date;
  requestedBy: string;
  total: number;
  done: number;
  madeAt: Date | null;
  failedAt: Date | null;
  endsAt: Date;
};
