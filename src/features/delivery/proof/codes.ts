import { hash, verify } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Context } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { CODE_DIGITS, codeExpiry, type ProofWay, TRIES_PER_CODE } from '../policy.ts';
import { realNow } from '../real-time.ts';
import type { DeliveryTables } from '../tables.ts';

/** OWASP's first choice for Argon2id: 19 MiB, two rounds, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

type ProofCode = Selectable<DeliveryTables['proof_codes']>;

/** `flow`: the hash of the cookie of the browser that asked; null for a code on paper or over the phone. */
export async function addCode(
  c: Context,
  { link, way, flow }: { link: string; way: ProofWay; flow: Buffer | null },
): Promise<string> {
  const [id, now] = [newId(), await realNow(c)];
  await c.tx
    .insertInto('proof_codes')
    .values({
      organisation_id: c.organisation,
      id,
      link_id: link,
      way,
      code_hash: null,
      flow_hash: flow,
      made_at: now,
      expires_at: codeExpiry(way, now),
      tries: 0,
      used_at: null,
    })
    .execute();
  return id;
}

/** Draws the digits of a code, at the moment that somebody gets to see them: only their Argon2id hash is kept. */
export async function setCode(c: Context, id: string): Promise<string> {
  const digits = randomInt(10 ** CODE_DIGITS)
    .toString()
    .padStart(CODE_DIGITS, '0');
  await c.tx
    .updateTable('proof_codes')
    .set({ code_hash: await hash(digits, cost) })
    .where('organisation_id', '=', c.organisation)
    .where('id', '=', id)
    .execute();
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}

const select = (c: Context) => c.tx.selectFrom('proof_codes').selectAll().where('organisation_id', '=', c.organisation);

export const findCode = (c: Context, id: string): Promise<ProofCode | undefined> =>
  select(c).where('id', '=', id).executeTakeFirst();

/** A new code on paper or over the phone takes the place of the ones before it; true: there was one that still worked. */
export async function endSpokenCodes(c: Context, link: string): Promise<boolean> {
  const now = await realNow(c);
  const ended = await c.tx
    .updateTable('proof_codes')
    .set({ expires_at: now })
    .where('organisation_id', '=', c.organisation)
    .where('link_id', '=', link)
    .where('way', '!=', 'sms')
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

/**
 * Counts a try on every code that this browser may use, before it is compared, so that many at once cannot slip
 * through. Returns the codes that still had a try left.
 */
export async function takeCodeTry(c: Context, link: string, flow: Buffer | null): Promise<string[]> {
  const taken = await c.tx
    .updateTable('proof_codes')
    .set((each) => ({ tries: each('tries', '+', 1) }))
    .where('organisation_id', '=', c.organisation)
    .where('link_id', '=', link)
    .where('used_at', 'is', null)
    .where('code_hash', 'is not', null)
    .where('expires_at', '>', await realNow(c))
    .where('tries', '<', TRIES_PER_CODE)
    .where((each) => each.or([each('way', '!=', 'sms'), each('flow_hash', '=', flow)]))
    .returning('id')
    .execute();
  return taken.map(({ id }) => id);
}

/** Uses the code that matches, once: of two at the same moment one finds it used. */
export async function useCode(c: Context, candidates: readonly string[], digits: string): Promise<boolean> {
  if (candidates.length === 0) return false;
  const codes = await select(c)
    .where('id', 'in', candidates)
    .where('used_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  for (const { id, code_hash } of codes) {
    if (code_hash === null || !(await verify(code_hash, digits))) continue;
    await c.tx
      .updateTable('proof_codes')
      .set({ used_at: await realNow(c), code_hash: null })
      .where('organisation_id', '=', c.organisation)
      .where('id', '=', id)
      .execute();
    return true;
  }
  return false;
}
