/**
 * Where keys live, outside the database of the application (security §4.4). The store sees wrapped bytes only;
 * who unwraps them is the vault.
 *
 * TK: key of an organisation · DEK: secrets of an organisation · IDX: blind index · CHK: seed of the Ed25519 key for checkpoints and receipts ·
 * SK: content of a person · LK: the audit log about a person · RK: a room · FK: a file.
 */
export const keyKinds = ['TK', 'DEK', 'IDX', 'CHK', 'SK', 'LK', 'RK', 'FK'] as const;
export type KeyKind = (typeof keyKinds)[number];

/** One key in all its versions. `organisation` and `id` are lower-case UUIDs. */
export type KeyName = { organisation: string; kind: KeyKind; id: string };

/** Versions count from 1 without gaps. */
export type KeyRef = KeyName & { version: number };

export type KeyEntry = KeyRef & {
  /** The key, encrypted under its parent. */
  wrapped: Buffer;
  /** Version of the parent: of the KEK for a TK, of the TK for everything else. */
  wrappedBy: number;
  createdAt: Date;
};

/** No personal data: kept for ever. */
export type Destruction = { ref: KeyRef; at: Date };

/** Ids and time only. Written before a withdrawal is acknowledged, replayed after a restore. */
export type JournalledWithdrawal = { organisation: string; permission: string; at: Date };

export type KeyFilter = { organisation?: string; kind?: KeyKind };

export type KeyBackup = {
  at: Date;
  entries: KeyEntry[];
  destructions: Destruction[];
  withdrawals: JournalledWithdrawal[];
};

export type Restored = { keys: number; leftDestroyed: number; withdrawals: number };

/** Something for `doctor`: `stop` means that real personal data should not be kept like this. */
export type Finding = { code: string; severity: 'stop' | 'warn'; nl: string; en: string };

export type KeyStore = {
  /** Durable in two places when it returns. Throws key-exists, key-destroyed, store-full. Never replaces. */
  put(entry: KeyEntry): Promise<void>;
  /** All or an error; after an error some may be there, and putting the rest again is safe. Skips those that exist; returns how many were new. */
  putMany(entries: readonly KeyEntry[]): Promise<number>;
  /** The same keys, wrapped anew. A key that does not exist or was destroyed is left out. */
  rewrap(entries: readonly KeyEntry[]): Promise<void>;
  /** Throws key-missing or key-destroyed. */
  get(ref: KeyRef): Promise<KeyEntry>;
  /** Every version of each name. A name in neither list never existed. */
  getMany(names: readonly KeyName[]): Promise<{ living: KeyEntry[]; destroyed: KeyRef[] }>;
  /** The destruction list first, then the key. Again is harmless. After it returns the bytes are in no file. */
  destroy(ref: KeyRef, at: Date): Promise<void>;
  destroyMany(destructions: readonly Destruction[]): Promise<void>;
  /** In no order. */
  list(filter?: KeyFilter): Promise<KeyEntry[]>;
  destructionList(): Promise<Destruction[]>;
  appendWithdrawal(entry: JournalledWithdrawal): Promise<void>;
  withdrawalJournal(): Promise<JournalledWithdrawal[]>;
  /** Everything, as one picture. Seal it before it touches a disk: `sealBackup`. */
  backup(at: Date): Promise<KeyBackup>;
  /** Adds what is missing. What either list calls destroyed stays destroyed. */
  restore(backup: KeyBackup): Promise<Restored>;
  findings(): Promise<Finding[]>;
  close(): Promise<void>;
};

/** The key above all others. It can only wrap and unwrap; it may stand in a file, a KMS or an HSM. */
export type Kek = {
  /** The version that wraps. */
  version: number;
  /** Starts with the version that wrapped. */
  wrap(bytes: Buffer): Buffer;
  /** Throws when no version that it knows fits, or a bit was changed. */
  unwrap(bytes: Buffer): Buffer;
};

export const keyText = (ref: KeyRef): string => `${nameText(ref)}/${ref.version}`;
export const nameText = (name: KeyName): string => `${name.organisation}/${name.kind}/${name.id}`;

/** What a store can answer besides a key; `code` is safe to log, the message names ids only. */
export class KeyStoreError extends Error {
  override readonly name = 'KeyStoreError';
  readonly code: KeyStoreProblem;
  constructor(code: KeyStoreProblem, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}

export type KeyStoreProblem =
  | 'key-exists'
  | 'key-destroyed'
  | 'key-missing'
  /** The bytes of a key do not match their checksum, in both places. */
  | 'key-damaged'
  /** Disk full. Nothing half was kept. */
  | 'store-full'
  /** Another process has the store open. */
  | 'store-in-use'
  | 'store-misplaced'
  | 'list-damaged'
  /** The key is not given out any more, but its bytes may still be on the disk; the next start tries again. */
  | 'erasure-unfinished'
  | 'kek-unusable'
  | 'backup-unreadable';
