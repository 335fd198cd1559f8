import { createHash, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import { compactVerify, CompactSign, decodeProtectedHeader } from 'jose';
import { z } from 'zod';

/** A receipt proves what the organisation recorded and when. It is not a signature of the person. */
export const RECEIPT_TYPE = 'consent-receipt+jwt';
export const RECEIPT_FORMAT = 'zorgvuldig-consent-receipt/1';

const sha256 = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** What is signed. No name is in it: `sub` is a commitment that only the holder of the salt can open. */
export const Claims = z.strictObject({
  /** Id of the organisation. */
  iss: z.uuid(),
  /** Id of the receipt. */
  jti: z.uuid(),
  /** Seconds since 1970, when it was signed. */
  iat: z.number().int(),
  /** SHA-256 over salt and the id of the person. */
  sub: sha256,
  action: z.enum(['given', 'refused', 'withdrawn']),
  /** ISO 8601, when it was said. */
  at: z.iso.datetime(),
  /** The day on which it was said, when it was written down later. */
  saidOn: z.iso.date().optional(),
  purposes: z.array(z.string()).min(1),
  method: z.enum(['link-and-proof', 'paper', 'phone', 'in-person']),
  text: z.strictObject({ sha256, language: z.enum(['nl', 'en']), version: z.number().int() }),
  /** SHA-256 of the receipt before it, of the same person. */
  prev: sha256.optional(),
  /** Where the log entry is sealed, and the signed checkpoint that covers it. */
  audit: z.strictObject({ entry: z.uuid(), leaf: z.number().int().min(0), checkpoint: z.string().max(2000) }),
});
export type Claims = z.infer<typeof Claims>;

/** A text as it was shown, with what it was about. */
export const ShownText = z.strictObject({
  purpose: z.string(),
  party: z.string().nullable(),
  language: z.enum(['nl', 'en']),
  planVersion: z.number().int(),
  text: z.record(z.string(), z.string().nullable()),
});
export type ShownText = z.infer<typeof ShownText>;

/** The file that a person keeps. */
export const ReceiptFile = z.strictObject({
  format: z.literal(RECEIPT_FORMAT),
  receipt: z
    .string()
    .max(20_000)
    .regex(/^[\w-]+\.[\w-]*\.[\w-]*$/),
  /** Opens `sub`: base64url. */
  salt: sha256,
  person: z.uuid(),
  /** The text as it was shown; its hash is in the receipt. */
  shown: ShownText,
});
export type ReceiptFile = z.infer<typeof ReceiptFile>;

const sum = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest();

/** SHA-256 over the canonical JSON of what was shown (RFC 8785). */
export const hashOfShown = ({ purpose, party, language, planVersion, text }: ShownText): Buffer =>
  sum(canonicalize({ purpose, party, language, planVersion, text })!);

export const commitmentTo = (salt: Buffer, person: string): string =>
  sum(Buffer.concat([salt, Buffer.from(person)])).toString('base64url');
export const hashOfReceipt = (jws: string): string => sum(jws).toString('base64url');

type Signer = { keyId: string; privateKey: KeyObject };

export function signReceipt(claims: Claims, { keyId, privateKey }: Signer): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'EdDSA', typ: RECEIPT_TYPE, kid: keyId })
    .sign(privateKey);
}

export type ReceiptFault = 'bad-header' | 'unknown-key' | 'bad-signature' | 'bad-claims';
export class ReceiptRefused extends Error {
  readonly fault: ReceiptFault;
  constructor(fault: ReceiptFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Verifies a receipt with a key that the reader already trusts. Only EdDSA, and nothing in the header but `alg`,
 * `typ` and `kid`: a key that comes with the receipt (`jwk`, `jku`, `x5c`) proves nothing (RFC 8725 §3.1, §3.10).
 * @throws ReceiptRefused
 */
export async function openReceipt(jws: string, keyOf: (keyId: string) => KeyObject | undefined): Promise<Claims> {
  const header = readHeader(jws);
  const key = keyOf(header.kid);
  if (!key) throw new ReceiptRefused('unknown-key');
  const payload = await compactVerify(jws, key, { algorithms: ['EdDSA'] }).then(
    (verified) => verified.payload,
    () => {
      throw new ReceiptRefused('bad-signature');
    },
  );
  return readClaims(payload);
}

const Header = z.strictObject({ alg: z.literal('EdDSA'), typ: z.literal(RECEIPT_TYPE), kid: z.string().max(100) });

function readHeader(jws: string): z.infer<typeof Header> {
  try {
    return Header.parse(decodeProtectedHeader(jws));
  } catch {
    throw new ReceiptRefused('bad-header');
  }
}

function readClaims(payload: Uint8Array): Claims {
  try {
    return Claims.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)));
  } catch {
    throw new ReceiptRefused('bad-claims');
  }
}
