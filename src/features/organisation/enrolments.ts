import type { Context } from '../../platform/context.ts';
import { newId, newToken } from '../../platform/ids.ts';
import { INSTALLATION } from '../../platform/vault/index.ts';
import { enrolmentTerm, type Kind } from './policy.ts';
import { realNow } from './real-time.ts';
import { digestOf } from './secrets.ts';

/** What somebody answered so far on the way to an account. Sealed under the key of the installation. */
export type Draft = {
  for: { kind: 'first-run' } | { kind: 'invitation'; organisation: string; invitation: string };
  name?: string;
  mail?: string;
  passwordHash?: string;
  /** Shown as a picture until a code proves that an app has it. */
  totpSecret: string;
  totpStep?: number;
  /** Shown until the person says that they are kept. */
  recoveryCodes?: string[];
  recoveryKept?: boolean;
  organisation?: { name: string; country: 'NL' | 'BE'; kind: Kind };
  template?: string;
};

export type Enrolment = { id: string; draft: Draft };

type Reading = Pick<Context, 'ground' | 'tx'>;
const place = (row: string) => ({ table: 'enrolments', column: 'draft', row });
const keyOf = ({ ground }: Reading) => ground.vault.subject(INSTALLATION, INSTALLATION);

/** Returns the token for the cookie. */
export async function addEnrolment(c: Reading, draft: Draft): Promise<string> {
  const [id, token] = [newId(), newToken()];
  const key = await keyOf(c);
  await c.tx
    .insertInto('enrolments')
    .values({
      id,
      token_hash: digestOf(token),
      draft: key.seal(place(id), JSON.stringify(draft)),
      begun_at: await realNow(c.tx),
    })
    .execute();
  return token;
}

/** Locked until the end of the transaction: two answers at once do not overwrite each other. */
export async function findEnrolment(c: Reading, token: string): Promise<Enrolment | null> {
  const row = await c.tx
    .selectFrom('enrolments')
    .select(['id', 'draft', 'begun_at'])
    .where('token_hash', '=', digestOf(token))
    .forUpdate()
    .executeTakeFirst();
  if (!row) return null;
  if ((await realNow(c.tx)).getTime() - row.begun_at.getTime() >= enrolmentTerm) return null;
  const key = await keyOf(c);
  return { id: row.id, draft: JSON.parse(key.open(place(row.id), row.draft)) as Draft };
}

export async function changeDraft(c: Reading, { id, draft }: Enrolment): Promise<void> {
  const key = await keyOf(c);
  await c.tx
    .updateTable('enrolments')
    .set({ draft: key.seal(place(id), JSON.stringify(draft)) })
    .where('id', '=', id)
    .execute();
}

/** The draft goes: password hash, secret and codes are in their own places now. */
export async function endEnrolment(c: Reading, { id }: Enrolment): Promise<void> {
  await c.tx.deleteFrom('enrolments').where('id', '=', id).execute();
}
