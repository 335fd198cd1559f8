import type { QueryExecutorProvider } from 'kysely';
import type { AuditAct, LogKey, LogKeys } from './act.ts';
import type { Tx } from '../db/transactions.ts';
import { append, type Detail, detailPlace } from './append.ts';
import { commitmentTo, type Entry } from './entry.ts';
import { keyOf } from './handles.ts';
import { type EntryQuery, listEntries, type StoredEntry } from './read-entries.ts';
import { findCheckpoint, readTail, type Tail } from './tail.ts';

export type { AuditAct, LogKeys } from './act.ts';
export type { Detail } from './append.ts';
export type { Entry } from './entry.ts';
export type { EntryQuery } from './read-entries.ts';
export type { Tail } from './tail.ts';

/** An entry as a page shows it. `detail` is `null` when there is none, or none that the reader may open. */
export type LoggedEntry = {
  entry: Entry;
  /** Number in the tree; `null` while it is not sealed, about a second. */
  leaf: number | null;
  /** The stored bytes are not those that were sealed: say so, loudly. */
  changed: boolean;
  detail: Detail | null;
};

type About = Omit<EntryQuery, 'handle'>;

export type AuditLog = {
  /** In the transaction of the act. Returns the id of the entry; throws, and then the act may not happen. */
  append: (tx: Tx, act: AuditAct) => Promise<string>;
  /** The pseudonym of a person in the log of one organisation, to find out who an entry names. */
  handleOf: (organisation: string, id: string) => Promise<string>;
  /** A page of the log, newest first. Details about one person stay closed; `listAbout` opens them. */
  list: (tx: QueryExecutorProvider, organisation: string, query?: EntryQuery) => Promise<LoggedEntry[]>;
  /** What is about one person, newest first, with details. Of a list that showed several people the detail stays closed. */
  listAbout: (tx: QueryExecutorProvider, organisation: string, id: string, query?: About) => Promise<LoggedEntry[]>;
  tail: (tx: QueryExecutorProvider, organisation: string) => Promise<Tail>;
  /** The newest checkpoint, a signed note: whoever keeps a copy elsewhere can prove later that nothing before it changed. */
  checkpoint: (tx: QueryExecutorProvider, organisation: string) => Promise<string | undefined>;
};

export function openAuditLog(keys: LogKeys): AuditLog {
  async function list(tx: QueryExecutorProvider, organisation: string, query: EntryQuery = {}) {
    const stored = await listEntries(tx, organisation, query);
    const key = await keys.subject(organisation, organisation);
    return stored.map((one) => shown(one, one.entry.subjects.length === 1 ? undefined : key));
  }
  async function listAbout(tx: QueryExecutorProvider, organisation: string, id: string, query: About = {}) {
    const key = await keyOf(keys, organisation, id);
    const stored = await listEntries(tx, organisation, { ...query, handle: key.handle });
    return stored.map((one) => shown(one, one.entry.subjects.length === 1 ? key : undefined));
  }
  return {
    append: (tx, act) => append(tx, keys, act),
    handleOf: async (organisation, id) => (await keyOf(keys, organisation, id)).handle,
    list,
    listAbout,
    tail: readTail,
    checkpoint: findCheckpoint,
  };
}

/** With its detail when the key is given; a detail that is not the one the leaf commits to counts as changed. */
function shown({ entry, leaf, changed, salt, detail }: StoredEntry, key: LogKey | undefined): LoggedEntry {
  const committed = salt && detail ? commitmentTo(salt, detail) : undefined;
  const kept = committed === entry.detail;
  const open = key !== undefined && detail !== null && kept;
  return { entry, leaf, changed: changed || !kept, detail: open ? openDetail(key, entry.id, detail) : null };
}

function openDetail(key: LogKey, entry: string, ciphertext: Buffer): Detail {
  return JSON.parse(key.openLog(detailPlace(entry), ciphertext)) as Detail;
}
