import { decodeBase64, type NoteSigner, type NoteVerifier, openNote, signNote } from './note.ts';
import { hashLength } from './tree.ts';

/** What is signed about a log: how long it is and the root over it (c2sp.org/tlog-checkpoint). No time, so witnesses can merge. */
export type Checkpoint = { origin: string; size: number; root: Buffer };

/** The name of the log of one organisation, and of the key that signs it. */
export const originOf = (organisation: string): string => `zorgvuldig/audit/${organisation}`;

export function signCheckpoint({ origin, size, root }: Checkpoint, signer: NoteSigner): string {
  return signNote(`${origin}\n${size}\n${root.toString('base64')}\n`, signer);
}

/** `undefined` when the note is not a checkpoint of this log, or none of these keys signed it. */
export function openCheckpoint(
  note: string,
  origin: string,
  verifiers: readonly NoteVerifier[],
): Checkpoint | undefined {
  const text = openNote(note, verifiers);
  const read = text === undefined ? undefined : readCheckpoint(text);
  return read?.origin === origin ? read : undefined;
}

/** Reads the three lines without looking at a signature; lines after them belong to others. */
export function readCheckpoint(text: string): Checkpoint | undefined {
  const [origin, size, root] = text.split('\n');
  if (!origin || size === undefined || root === undefined || !/^(0|[1-9][0-9]{0,15})$/.test(size)) return undefined;
  const bytes = decodeBase64(root);
  if (bytes?.length !== hashLength || !Number.isSafeInteger(Number(size))) return undefined;
  return { origin, size: Number(size), root: bytes };
}
