import type { KeyStore } from '../connections/keys/port.ts';
import type { VirusScanner } from '../connections/virus-scan/port.ts';
import type { LawBook } from '../gate/law.ts';
import type { AuditLog } from './audit/index.ts';
import type { Clock } from './dates.ts';
import type { Database, Tx } from './db/database.ts';
import type { Jobs } from './jobs.ts';
import type { Log } from './log.ts';
import type { Vault } from './vault/vault.ts';

/** What someone who works here may be; one person may hold several. */
export const roles = ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** Everyone that an action can name as allowed. A column of the permission matrix. */
export const parties = [...roles, 'client', 'representative', 'guest', 'visitor', 'system'] as const;
export type Party = (typeof parties)[number];

export type Actor =
  | { kind: 'worker'; account: string; membership: string; roles: readonly Role[] }
  /** Came through a secure link and gave the second proof. */
  | { kind: 'client'; client: string }
  | { kind: 'representative'; client: string; representative: string }
  /** Somebody of another organisation, a signer or a carer, who came through a link with the second proof. */
  | { kind: 'guest'; guest: string }
  /** Nobody known: first run, sign-in, an opened link before its second proof. */
  | { kind: 'visitor' }
  /** The schedule and the jobs. */
  | { kind: 'system' };

export type Language = 'nl' | 'en';

/** Something that happened, for reactions in the same transaction. Ids only; `entry` is its entry in the log. */
export type Happening = { name: string; [id: string]: string };

export type Reaction = (c: Context, happening: Happening) => Promise<void>;

/** The installed product: everything that outlives one request. */
export type Ground = {
  database: Database;
  vault: Vault;
  /** Beside the keys: withdrawals survive the restore of an older database. */
  journal: Pick<KeyStore, 'appendWithdrawal' | 'withdrawalJournal'>;
  audit: AuditLog;
  jobs: Jobs;
  law: LawBook;
  /** Business time. */
  clock: Clock;
  log: Log;
  /** Filled from `src/reactions.ts`. */
  reactions: ReadonlyMap<string, readonly Reaction[]>;
  /** Version of the application, for the audit log. */
  version: string;
  /** Where people reach the product, without a slash at the end; links in mail begin with it. */
  publicUrl: string;
  /** Which ways out of the house are connected; what is not, is said and not promised. */
  reaches: { mail: boolean; sms: boolean };
  /** Looks through files that come in; without one they are kept as "not scanned". */
  scanner: VirusScanner;
};

/** One act or question: who, for which organisation, when, in which transaction. */
export type Context = {
  ground: Ground;
  tx: Tx;
  actor: Actor;
  organisation: string;
  now: Date;
  request: string;
  language: Language;
};

export const partiesOf = (actor: Actor): readonly Party[] => (actor.kind === 'worker' ? actor.roles : [actor.kind]);
