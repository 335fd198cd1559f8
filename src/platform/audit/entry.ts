import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** How an act ended. `stopped`: the gate held it back. `refused`: the work itself said no. */
export const outcomes = ['done', 'seen', 'refused', 'stopped', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * One line of the log, as it is hashed and exported (fields after NEN 7513). It names nobody: people are
 * handles under their log key, and what was said about them is a commitment. Fields that do not apply are left out.
 */
export type Entry = {
  type: 'entry';
  v: 1;
  /** UUIDv7 of the moment of the act. */
  id: string;
  /** Start of the act, ISO 8601 in UTC, milliseconds. */
  at: string;
  /** Handle of who did it; left out when nobody is known (schedule, visitor). */
  actor?: string;
  /** Handle of the person for whom it was done. */
  onBehalf?: string;
  role: string;
  action: string;
  /** Kind of thing it was about, such as `report`. */
  object?: string;
  /** Handles of the people it was about, in the order given; a list names everyone it showed. */
  subjects: readonly string[];
  /** The decision of the gate, and the legal ground it rested on. */
  decision?: string;
  ground?: string;
  outcome: Outcome;
  breakGlass?: true;
  request: string;
  /** Version of the application. */
  app: string;
  /** SHA-256 over salt and ciphertext of the detail, base64url. */
  detail?: string;
};

/** A digest of its own kind, one after every thousand entries: a quick check hashes bytes, not a tree. */
export type Digest = { type: 'digest'; v: 1; entries: number; sha256: string };

const maxPeople = 5_000;
const codeName = /^[a-z0-9][a-z0-9.:+_-]{0,79}$/;
const reference = /^[A-Za-z0-9_-]{1,64}$/;
const version = /^[A-Za-z0-9][A-Za-z0-9.+-]{0,39}$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const handle = /^[A-Za-z0-9_-]{16,64}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const shapes: Readonly<Record<Exclude<keyof Entry, 'type' | 'v' | 'subjects' | 'breakGlass'>, RegExp>> = {
  id: uuid,
  at: instant,
  actor: handle,
  onBehalf: handle,
  role: codeName,
  action: codeName,
  object: codeName,
  decision: uuid,
  ground: codeName,
  outcome: new RegExp(`^(${outcomes.join('|')})$`),
  request: reference,
  app: version,
  detail: /^[A-Za-z0-9_-]{43}$/,
};
const shapeOf = Object.entries(shapes) as [keyof typeof shapes, RegExp][];

/** Throws on anything that could hold a sentence, a name or an address: a leaf can never be made to forget. */
export function assertNamesNobody(entry: Entry): void {
  for (const [field, shape] of shapeOf) {
    const value = entry[field];
    if (value !== undefined && !shape.test(value)) throw new TypeError(`The log takes no such value as ${field}`);
  }
  if (entry.subjects.length > maxPeople) throw new TypeError(`One entry names at most ${maxPeople} people`);
  if (!entry.subjects.every((subject) => handle.test(subject))) throw new TypeError('The log takes handles only');
}

/** The bytes that are stored, hashed and exported: JCS, RFC 8785. */
export function canonicalBytes(leaf: Entry | Digest): Buffer {
  return Buffer.from(canonicalize(leaf)!);
}

/** Reads stored or exported bytes; `undefined` when they are no entry of this shape. */
export function readEntry(bytes: Buffer | string): Entry | undefined {
  try {
    const read: unknown = JSON.parse(bytes.toString());
    if (!isEntry(read)) return undefined;
    assertNamesNobody(read);
    return read;
  } catch {
    return undefined;
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Record<string, unknown>;
  const required = ['id', 'at', 'role', 'action', 'outcome', 'request', 'app'];
  return (
    fields.type === 'entry' &&
    fields.v === 1 &&
    required.every((field) => typeof fields[field] === 'string') &&
    Array.isArray(fields.subjects) &&
    fields.subjects.every((subject) => typeof subject === 'string')
  );
}

/** What the leaf says about a detail that is kept elsewhere under a log key. `salt` is 32 random bytes. */
export function commitmentTo(salt: Buffer, ciphertext: Buffer): string {
  return hash('sha256', Buffer.concat([salt, ciphertext]), 'base64url');
}
