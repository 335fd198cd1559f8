// A process of its own that puts keys until it is killed, and says of each that it was acknowledged.
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openKeyStore, type KeyStoreSettings } from '../contracts/open-key-store.ts';
import { newId } from '../../src/platform/ids.ts';
import { keyText, type KeyRef } from '../../src/connections/keys/port.ts';

const keys = await openKeyStore(JSON.parse(process.argv[2]!) as KeyStoreSettings);
const organisation = newId();
for (;;) {
  const ref: KeyRef = { organisation, kind: 'SK', id: newId(), version: 1 };
  await keys.put({ ...ref, wrapped: randomBytes(60), wrappedBy: 1, createdAt: new Date() });
  writeSync(1, `${keyText(ref)}\n`);
}
