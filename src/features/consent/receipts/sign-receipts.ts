import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { subjectText } from '../policy.ts';
import { type Claims, commitmentTo, hashOfReceipt, signReceipt } from './receipt.ts';
import { addReceipt, type Due, findNewestReceipt, listDue, mayBegin } from './store.ts';

const AT_ONCE = 200;

/**
 * Signs a receipt for every answer whose log entry has been sealed, about a second after the answer. One process at a
 * time; another one finds nothing to do.
 */
export const signReceipts = action({
  name: 'consent.sign-receipts',
  may: ['system'],
  input: z.object({}),
  // Nothing due: nothing happened, so nothing to log.
  gather: async (c) => {
    const due = (await mayBegin(c)) ? await listDue(c, AT_ONCE) : [];
    return due.length === 0 ? null : { due };
  },
  gate: 'log-integrity',
  run: async (c, _input, { due }) => {
    for (const answer of due) await sign(c, answer);
    return { done: due.length };
  },
});

async function sign(c: Context, answer: Due): Promise<void> {
  const salt = randomBytes(32);
  const id = newId();
  const claims = claimsOf(c, answer, { id, salt, previous: await findNewestReceipt(c, answer.client) });
  const jws = await signReceipt(claims, await c.ground.vault.checkpointKey(c.organisation));
  await addReceipt(c, { id, answer: answer.id, client: answer.client, jws, salt, signedAt: c.now });
}

type Own = { id: string; salt: Buffer; previous: string | undefined };

const claimsOf = (c: Context, answer: Due, { id, salt, previous }: Own): Claims => ({
  iss: c.organisation,
  jti: id,
  iat: Math.floor(c.now.getTime() / 1000),
  sub: commitmentTo(salt, answer.client),
  action: answer.answer,
  at: answer.at.toISOString(),
  ...(answer.saidOn !== null && { saidOn: answer.saidOn }),
  purposes: [subjectText(answer)],
  method: answer.method,
  text: { sha256: answer.textHash.toString('base64url'), language: answer.language, version: answer.planVersion },
  ...(previous !== undefined && { prev: hashOfReceipt(previous) }),
  audit: { entry: answer.entry!, leaf: answer.leaf, checkpoint: answer.checkpoint },
});
