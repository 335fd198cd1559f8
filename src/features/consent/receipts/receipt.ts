import { createHash, type KeyObject } from 'node:crypto';
import { compactVerify, CompactSign } from 'jose';
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
  purposes: z.array(z.string()).min(1),
  method: z.enum(['link-and-proof', 'paper', 'phone', 'in-person']),
  text: z.strictObject({ sha256, language: z.enum(['nl', 'en']), version: z.number().int() }),
  /** SHA-256 of the receipt before it, of the same person. */
  prev: sha256.optional(),
  /** Where the log entry is sealed, and the signed checkpoint that covers it. */
  audit: z.strictObject({ entry: z.uuid(), leaf: z.number().int().min(0), checkpoint: z.string().max(2000) }),
});
export type Claims = z.infer<typeof Claims>;

/** The file that a person keeps. */
export const ReceiptFile = z.strictObject({
  format: z.literal(RECEIPT_FORMAT),
  receipt: z
    .string()
    .max(20_000)
    .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/),
  /** Opens `sub`: base64url. */
  salt: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  person: z.uuid(),
  /** The text as it was shown; its hash is in the receipt. */
  shown: z.strictObject({
    purpose: z.string(),
    party: z.string().nullable(),
    language: z.enum(['nl', 'en']),
    planVersion: z.number().int(),
    text: z.record(z.string(), z.string().nullable()),
  }),
});
export type ReceiptFile = z.infer<typeof ReceiptFile>;

const base64url = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('base64url');

export const commitmentTo = (salt: Buffer, person: string): string =>
  base64url(Buffer.concat([salt, Buffer.from(person)]));
export const hashOfReceipt = (jws: string): string => base64url(jws);

type Signer = { keyId: string; privateKey: KeyObject };

export function signReceipt(claims: Claims, { keyId, privateKey }: Signer): Promise<string> {
  return new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'EdDSA', typ: RECEIPT_TYPE, kid: keyId })
    .sign(privateKey);
}

/**
 * Verifies a receipt with a key that the reader already trusts. Only EdDSA; a key inside the receipt is never looked at.
 * @throws Error when the signature, the type or the claims are not what they should be
 */
export async function openReceipt(jws: string, keyOf: (keyId: string) => KeyObject | undefined): Promise<Claims> {
  const { payload } = await compactVerify(
    jws,
    ({ kid, typ }) => {
      const key = typ === RECEIPT_TYPE && kid !== undefined ? keyOf(kid) : undefined;
      if (!key) throw new Error('This receipt is not signed with a key that you gave');
      return key;
    },
    { algorithms: ['EdDSA'] },
  );
  return Claims.parse(JSON.parse(Buffer.from(payload).toString('utf8')));
}
