import { createHash } from 'node:crypto';
import { decodeProtectedHeader } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { addAskable, consentPages } from '../../../../test/support/consent.ts';
import { openPractice } from '../../../../test/support/practice.ts';
import { openWorld } from '../../../../test/support/world.ts';
import { checkpointKeyFrom } from '../../../platform/audit/checkpoint-keys.ts';
import { sealerConnection } from '../../../platform/audit/sealer-connection.ts';
import { startSealer } from '../../../platform/audit/sealer.ts';
import { recordAnswer, signReceipts, withdrawConsent } from '../index.ts';
import { viewOwnConsents } from '../view-own-consents.ts';
import { readTrustedKeys } from './key-files.ts';
import { ReceiptFile } from './receipt.ts';
import { verifyReceipt } from './verify-receipt.ts';

const world = await openWorld();
const practice = await openPractice(world);
const sealer = startSealer({
  connect: sealerConnection(world.logins.sealer),
  keys: (organisation) => checkpointKeyFrom(world.vault, organisation),
  log: () => undefined,
  everyMs: 3_600_000,
});
afterAll(() => sealer.stop());
await sealer.sealNow();

const sign = () => signReceipts.perform(practice.system, {});
const says = (client: string, answer: 'given' | 'refused' = 'given') =>
  recordAnswer.perform(practice.founder, {
    client,
    subject: 'nieuwsbrief',
    answer,
    method: 'paper',
    evidence: 'Formulier in map 3.',
  });
const keysPath = `/.well-known/zorgvuldig/${practice.organisation}/keys.json`;

describe('a receipt', () => {
  test('is signed once the log entry is sealed, and is sound to whoever has the public keys', async () => {
    const { client, caller } = await addAskable(world, practice);
    await says(client);
    const asked = await viewOwnConsents.ask(caller, {});
    const answer = asked.kind === 'answer' ? asked.answer.answers[0]!.id : '';
    const browser = consentPages(world, caller);
    const path = `/mijn/toestemmingen/${answer}/ontvangstbewijs`;
    expect(await sign()).toMatchObject({ kind: 'absent' });
    expect(await (await browser.get(path)).text()).toContain('Het wordt nu ondertekend.');
    expect((await browser.get(`${path}.json`)).status).toBe(404);

    await sealer.sealNow();
    expect(await sign()).toMatchObject({ kind: 'done', value: 1 });
    expect(await (await browser.get(path)).text()).toContain(`${path}.json`);
    const download = await browser.get(`${path}.json`);
    expect(download.headers.get('content-disposition')).toBe('attachment; filename="bewijs.json"');
    const text = await download.text();
    expect(text).not.toContain('Amina');
    const file = ReceiptFile.parse(JSON.parse(text));
    expect(decodeProtectedHeader(file.receipt)).toEqual({
      alg: 'EdDSA',
      typ: 'consent-receipt+jwt',
      kid: expect.stringMatching(/^[0-9a-f]{16}$/),
    });

    const published = await consentPages(world).get(keysPath);
    expect(published.status).toBe(200);
    const verdict = await verifyReceipt(file, readTrustedKeys(await published.text())!);
    expect(verdict).toMatchObject({
      ok: true,
      findings: [],
      claims: { iss: practice.organisation, action: 'given', purposes: ['nieuwsbrief'], method: 'paper' },
    });
    // The text that was shown is what the receipt names.
    expect(file.shown.text.question).toContain('nieuwsbrief');
    // Somebody else sees nothing of it.
    const other = consentPages(world, (await addAskable(world, practice)).caller);
    expect((await other.get(`${path}.json`)).status).toBe(404);
    expect((await other.get(path)).status).toBe(404);
  });

  test('names the one before it, so that none can be left out', async () => {
    const { client, caller } = await addAskable(world, practice);
    await says(client);
    await withdrawConsent.perform(caller, { subject: 'nieuwsbrief' });
    await says(client);
    await sealer.sealNow();
    await sign();
    const rows = await world.asSuperuser<{ jws: string }>(
      'select jws from consent_receipts where client_id = $1 order by number',
      [client],
    );
    const payloads = rows.map(({ jws }) => JSON.parse(Buffer.from(jws.split('.')[1]!, 'base64url').toString()));
    expect(payloads.map(({ action }) => action)).toEqual(['given', 'withdrawn', 'given']);
    const hashes = rows.map(({ jws }) => createHash('sha256').update(jws).digest('base64url'));
    expect(payloads.map(({ prev }) => prev)).toEqual([undefined, hashes[0], hashes[1]]);
  });

  test('is signed once when two processes sign at the same time', async () => {
    const { client } = await addAskable(world, practice);
    await says(client);
    await sealer.sealNow();
    const both = await Promise.all([sign(), sign()]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['absent', 'done']);
    expect(await world.asSuperuser('select id from consent_receipts where client_id = $1', [client])).toHaveLength(1);
  });

  test('of an older key is still sound after the key was replaced', async () => {
    const { client } = await addAskable(world, practice);
    await says(client);
    await sealer.sealNow();
    await sign();
    await world.vault.rotateCheckpointKey(practice.organisation);
    const chain = readTrustedKeys(await (await consentPages(world).get(keysPath)).text())!;
    expect(chain.keys.size).toBe(2);
    const rows = await world.asSuperuser<{ jws: string }>('select jws from consent_receipts');
    for (const { jws } of rows) expect(chain.keys.has(decodeProtectedHeader(jws).kid!)).toBe(true);
  });
});

test.each(['nobody', '01980000-0000-7000-8000-00000000dead', '..%2f..%2fetc', '00000000-0000-0000-0000-000000000000'])(
  'there are no keys of %s',
  async (organisation) => {
    const response = await consentPages(world).get(`/.well-known/zorgvuldig/${organisation}/keys.json`);
    expect(response.status).toBe(404);
  },
);
