import type { Context } from '../../platform/context.ts';
import type { ScanDocument } from './policy.ts';

/** A scan as it was found, with whoever saved it last; `ends`: when it goes by itself. */
export type KeptScan = {
  key: string;
  scan: ScanDocument;
  savedAt: Date;
  savedBy: string | null;
  ends: Date | null;
};

/**
 * Whether somebody may throw a scan away: not what others began, and not what advice was given on, because that advice
 * is somebody else's work.
 */
export type Removal = 'yes' | 'of-others' | 'advised';
export type SeenScan = KeptScan & { removal: Removal };

/** Where a scan stays: with an organisation, or with whoever holds the token. */
export type Keeper = {
  add: (c: Context, scan: ScanDocument) => Promise<string>;
  /** Locked until the end of the transaction where it will be changed: two people who answer take turns. */
  find: (c: Context, key: string, lock?: boolean) => Promise<KeptScan | null>;
  change: (c: Context, key: string, scan: ScanDocument) => Promise<void>;
  /** Of a scan that is there. With `lock`, no advice is given on it meanwhile. */
  removal: (c: Context, key: string, lock?: boolean) => Promise<Removal>;
  remove: (c: Context, key: string) => Promise<void>;
};
