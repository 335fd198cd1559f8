import { originOf } from '../checkpoint.ts';
import { publicKeyOf } from '../checkpoint-keys.ts';
import type { HeaderLine } from '../export-format.ts';
import { formatKey, type NoteVerifier } from '../note.ts';
import { verifyKeyChain } from '../../vault/index.ts';
import type { Finding } from './findings.ts';

export type Trust = {
  from: 'given' | 'file';
  /** Keys that may sign the last checkpoint and the file itself. */
  trusted: NoteVerifier[];
  /** Keys that may sign what lies before it: also those that were replaced since. */
  known: NoteVerifier[];
  findings: Finding[];
};

/**
 * Which keys count. Without a key of his own the reader has only the ones in the file, which prove that it fits
 * itself. With one, that key counts and every later one that was signed by the one before it.
 */
export function decideTrust(header: HeaderLine, given: readonly NoteVerifier[]): Trust {
  const { organisation, keys } = header;
  const origin = originOf(organisation);
  const inFile = keys.map(({ publicKey }) => ({ name: origin, publicKey: publicKeyOf(publicKey) }));
  if (given.length === 0) {
    const whole = verifyKeyChain(organisation, keys, keys[0]!.keyId);
    return { from: 'file', trusted: inFile, known: inFile, findings: whole ? [] : [{ code: 'broken-key-chain' }] };
  }
  const own = given.filter(({ name }) => name === origin);
  const lines = new Set(own.map(formatKey));
  const start = inFile.findIndex((key) => lines.has(formatKey(key)));
  if (own.length === 0 || start < 0) {
    const code = own.length === 0 ? 'key-of-another-log' : 'wrong-key';
    return { from: 'given', trusted: own, known: own, findings: [{ code }] };
  }
  const later = keys.slice(start);
  const whole = verifyKeyChain(organisation, later, later[0]!.keyId);
  const trusted = whole ? [...own, ...inFile.slice(start)] : own;
  return { from: 'given', trusted, known: [...own, ...inFile], findings: whole ? [] : [{ code: 'broken-key-chain' }] };
}
