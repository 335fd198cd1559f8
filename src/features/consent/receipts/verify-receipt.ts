import { openCheckpoint, originOf } from '../../../platform/audit/checkpoint.ts';
import { subjectText } from '../policy.ts';
import type { TrustedKeys } from './key-files.ts';
import {
  type Claims,
  commitmentTo,
  hashOfShown,
  openReceipt,
  type ReceiptFault,
  type ReceiptFile,
  ReceiptRefused,
  type ShownText,
} from './receipt.ts';

/** What is wrong with a receipt. */
export type ReceiptFinding =
  | ReceiptFault
  | 'other-organisation'
  /** Salt and person do not open `sub`: it is the receipt of somebody else. */
  | 'other-person'
  | 'other-text'
  | 'other-text-given'
  | 'other-purpose'
  | 'bad-checkpoint'
  | 'beyond-checkpoint';

export type ReceiptVerdict = {
  ok: boolean;
  findings: ReceiptFinding[];
  /** Only when the signature holds: nothing else in the file can be believed. */
  claims: Claims | null;
};

/** Verifies the file of a person with keys that the reader trusts; `text` is a text that the reader holds apart. */
export async function verifyReceipt(file: ReceiptFile, keys: TrustedKeys, text?: ShownText): Promise<ReceiptVerdict> {
  let claims: Claims;
  try {
    claims = await openReceipt(file.receipt, (keyId) => keys.keys.get(keyId));
  } catch (error) {
    if (!(error instanceof ReceiptRefused)) throw error;
    return { ok: false, findings: [error.fault], claims: null };
  }
  const findings = [...findingsAboutFile(file, claims), ...findingsAboutLog(claims, keys)];
  if (keys.organisation !== null && keys.organisation !== claims.iss) findings.push('other-organisation');
  if (text && hashOfShown(text).toString('base64url') !== claims.text.sha256) findings.push('other-text-given');
  return { ok: findings.length === 0, findings, claims };
}

function findingsAboutFile({ salt, person, shown }: ReceiptFile, claims: Claims): ReceiptFinding[] {
  const findings: ReceiptFinding[] = [];
  if (commitmentTo(Buffer.from(salt, 'base64url'), person) !== claims.sub) findings.push('other-person');
  if (hashOfShown(shown).toString('base64url') !== claims.text.sha256) findings.push('other-text');
  else if (!claims.purposes.includes(subjectText(shown))) findings.push('other-purpose');
  return findings;
}

/** The same key signed that the log was at least this long when the receipt was made. */
function findingsAboutLog({ iss, audit }: Claims, { keys }: TrustedKeys): ReceiptFinding[] {
  const name = originOf(iss);
  const verifiers = [...keys.values()].map((publicKey) => ({ name, publicKey }));
  const checkpoint = openCheckpoint(audit.checkpoint, name, verifiers);
  if (!checkpoint) return ['bad-checkpoint'];
  return audit.leaf < checkpoint.size ? [] : ['beyond-checkpoint'];
}
