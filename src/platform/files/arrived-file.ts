import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { FileKind } from './kinds.ts';

export type Scan = 'clean' | 'not-scanned';

/** A file as people see it. */
export type KeptFile = { id: string; name: string; type: FileKind; size: number; scan: Scan };

/**
 * A file that came in whole, was looked through and stored encrypted, and belongs to nobody yet. Its key exists in this
 * process only, until `keepFile` seals it for an owner.
 */
export type ArrivedFile = Readonly<KeptFile> & { readonly organisation: string };

const keys = new WeakMap<ArrivedFile, KeyObject>();

export function arrivedFile(file: ArrivedFile, key: KeyObject): ArrivedFile {
  keys.set(file, key);
  return file;
}

/** Once: a file has one owner. */
export function takeKey(file: ArrivedFile): KeyObject | undefined {
  const key = keys.get(file);
  keys.delete(file);
  return key;
}

const isArrived = (value: unknown): boolean => typeof value === 'object' && value !== null && keys.has(value as never);

/** For the input of an action. What a browser sends is text and never passes; only `receiveUpload` makes these. */
export const arrivedFiles = z.array(z.custom<ArrivedFile>(isArrived)).max(10);
