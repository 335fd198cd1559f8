// A process of its own that fills a small disk with keys, makes room, and goes on. Prints what it saw as JSON.
import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFileKeyStore } from '../../src/connections/keys/file/open-file-store.ts';
import { KeyStoreError, type KeyEntry } from '../../src/connections/keys/port.ts';
import { newId } from '../../src/platform/ids.ts';

const disk = process.argv[2]!;
const ballast = join(disk, 'ballast');
writeFileSync(ballast, Buffer.alloc(256 * 1024));
const keys = await openFileKeyStore({ directory: join(disk, 'keys'), copy: join(disk, 'copy') });
const organisation = newId();
const acknowledged: KeyEntry[] = [];
let refusal: unknown;
while (refusal === undefined) {
  const entry: KeyEntry = {
    organisation,
    kind: 'SK',
    id: newId(),
    version: 1,
    wrapped: randomBytes(60),
    wrappedBy: 1,
    createdAt: new Date(),
  };
  await keys.put(entry).then(
    () => acknowledged.push(entry),
    (error: unknown) => (refusal = error),
  );
}
const journalled = await keys.appendWithdrawal({ organisation, permission: newId(), at: new Date() }).then(
  () => 'written',
  (error: unknown) => (error instanceof KeyStoreError ? error.code : String(error)),
);
const left = readdirSync(disk, { recursive: true }).filter((file) => String(file).endsWith('.tmp')).length;
rmSync(ballast);
const entry: KeyEntry = { ...acknowledged[0]!, id: newId() };
await keys.put(entry);
await keys.close();
const again = await openFileKeyStore({ directory: join(disk, 'keys'), copy: join(disk, 'copy') });
const kept = (await again.getMany([...acknowledged, entry])).living.length;
await again.close();
const code = refusal instanceof KeyStoreError ? refusal.code : String(refusal);
process.stdout.write(JSON.stringify({ code, journalled, left, acknowledged: acknowledged.length, kept }));
