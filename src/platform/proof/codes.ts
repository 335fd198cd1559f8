import { hash, verify } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Context } from '../context.ts';
import { newId } from '../ids.ts';
import { realNow } from './real-time.ts';
import { CODE_DIGITS, codeExpiry, type ProofWay, TRIES_PER_CODE } from './rules.ts';
import type { ProofCodes } from './tables.ts';

/** OWASP's first choice for Argon2id: 19 MiB, two rounds, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

type ProofCode = Selectable<ProofCodes>;

/** `flow`: the hash of the cookie of the browser that asked; null for a code on paper or over the phone. */
type NewCode = { link: string; way: ProofWay; flow: Buffer | null };

export type CodeStore = {
  add: (c: Context, code: NewCode) => Promise<string>;
  /** Draws the digits, at the moment that somebody gets to see them: only their Argon2id hash is kept. */
  set: (c: Context, id: string) => Promise<string>;
  find: (c: Context, id: string) => Promise<ProofCode | undefined>;
  /** A new code on paper or over the phone takes the place of the ones before it; true: one of them still worked. */
  endSpoken: (c: Context, link: string) => Promise<boolean>;
  /**
   * Counts a try on every code that this browser may use, before it is compared, so that many at once cannot slip
   * through. Returns the codes that still had a try left.
   */
  takeTry: (c: Context, link: string, flow: Buffer | null) => Promise<string[]>;
  /** Uses the code that matches, once: of two at the same moment one finds it used. */
  use: (c: Context, candidates: readonly string[], digits: string) => Promise<boolean>;
};

/** One name for the compiler: the tables have the same columns, and a union of them makes its types unreadable. */
type Place = 'proof_codes';

/** The one-time codes of one feature (T-14); the name of its table is the only difference. */
export function codesIn(table: Place | 'guest_codes'): CodeStore {
  const place = table as Place;
  return {
    add: (c, code) => add(c, place, code),
    set: (c, id) => set(c, place, id),
    find: (c, id) => select(c, place).where('id', '=', id).executeTakeFirst(),
    endSpoken: (c, link) => endSpoken(c, place, link),
    takeTry: (c, link, flow) => takeTry(c, place, { link, flow }),
    use: (c, candidates, digits) => use(c, place, { candidates, digits }),
  };
}

const select = (c: Context, place: Place) =>
  c.tx.selectFrom(place).selectAll().where('organisation_id', '=', c.organisation);
const update = (c: Context, place: Place) => c.tx.updateTable(place).where('organisation_id', '=', c.organisation);

async function add(c: Context, place: Place, { link, way, flow }: NewCode): Promise<string> {
  const [id, now] = [newId(), await realNow(c)];
  const times = { made_at: now, expires_at: codeExpiry(way, now), tries: 0, used_at: null };
  const code = { organisation_id: c.organisation, id, link_id: link, way, code_hash: null, flow_hash: flow };
  await c.tx
    .insertInto(place)
    .values({ ...code, ...times })
    .execute();
  return id;
}

async function set(c: Context, place: Place, id: string): Promise<string> {
  const digits = drawDigits();
  await update(c, place)
    .set({ code_hash: await hash(digits, cost) })
    .where('id', '=', id)
    .execute();
  return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}

async function endSpoken(c: Context, place: Place, link: string): Promise<boolean> {
  const now = await realNow(c);
  const spoken = update(c, place).set({ expires_at: now }).where('link_id', '=', link).where('way', '!=', 'sms');
  const ended = await spoken.where('used_at', 'is', null).where('expires_at', '>', now).executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

async function takeTry(
  c: Context,
  place: Place,
  { link, flow }: { link: string; flow: Buffer | null },
): Promise<string[]> {
  const taken = await update(c, place)
    .set((each) => ({ tries: each('tries', '+', 1) }))
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

async function use(
  c: Context,
  place: Place,
  { candidates, digits }: { candidates: readonly string[]; digits: string },
): Promise<boolean> {
  if (candidates.length === 0) return false;
  const open = select(c, place).where('id', 'in', candidates).where('used_at', 'is', null);
  for (const { id, code_hash } of await open.orderBy('id').forUpdate().execute()) {
    if (code_hash === null || !(await verify(code_hash, digits))) continue;
    const used = { used_at: await realNow(c), code_hash: null };
    await update(c, place).set(used).where('id', '=', id).execute();
    return true;
  }
  return false;
}

const drawDigits = (): string =>
  randomInt(10 ** CODE_DIGITS)
    .toString()
    .padStart(CODE_DIGITS, '0');
