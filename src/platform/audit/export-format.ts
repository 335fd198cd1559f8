import type { CheckpointKeyLink } from '../vault/index.ts';
import type { Digest, Entry } from './entry.ts';

/**
 * An export is NDJSON, one file: a header, the leaves of the tree in order with the checkpoints between them, the
 * entries that were not sealed yet, and a signed end. A leaf stands there byte for byte as it was hashed, so `type`
 * tells the lines apart: `entry` and `digest` are leaves, every other line is about them.
 */
export type HeaderLine = {
  type: 'header';
  format: 'zorgvuldig-audit-log';
  v: 1;
  origin: string;
  organisation: string;
  exportedAt: string;
  app: string;
  leaves: number;
  unsealed: number;
  /** Public keys, oldest first, each signed by the one before. */
  keys: CheckpointKeyLink[];
};

/** A signed note over the tree of all leaves above it. */
export type CheckpointLine = { type: 'checkpoint'; note: string };

/**
 * What the exporting side saw itself. `missing` and `changed` stand in the place of a leaf, with the hash that was
 * sealed (base64url); `changed` shows the bytes of now. `gap`: leaves from `leaf` up to `next` are gone.
 */
export type FindingLine =
  | { type: 'finding'; what: 'missing'; leaf: number; hash: string }
  | { type: 'finding'; what: 'changed'; leaf: number; hash: string; now: string }
  | { type: 'finding'; what: 'detail'; leaf: number }
  | { type: 'finding'; what: 'gap'; leaf: number; next: number };

export type UnsealedLine = { type: 'unsealed'; entry: Entry };

/** The last line: a signed note over the number of lines before it, and the SHA-256 of all their bytes. */
export type EndLine = { type: 'end'; note: string };

export type ExportLine = HeaderLine | Entry | Digest | CheckpointLine | FindingLine | UnsealedLine | EndLine;

/** The name under which the end of an export is signed: never the name of a checkpoint. */
export const endOriginOf = (origin: string): string => `${origin}/export`;
