import { join } from 'node:path';
import {
  keyKinds,
  keyText,
  KeyStoreError,
  nameText,
  type Destruction,
  type JournalledWithdrawal,
  type KeyName,
  type KeyRef,
} from '../port.ts';
import { openJournal } from './journal.ts';
import type { Places } from './places.ts';

const both = ({ first, copy }: Places, file: string) => [join(first, file), join(copy, file)];

const destructionLine = ({ ref, at }: Destruction) => JSON.stringify({ key: keyText(ref), at: at.toISOString() });

function readDestruction(line: string): Destruction {
  const { key, at } = JSON.parse(line);
  const [organisation, kind, id, version] = String(key).split('/');
  const known = keyKinds.find((name) => name === kind);
  if (!organisation || !known || !id) throw new KeyStoreError('list-damaged', 'The destruction list names no key.');
  return { ref: { organisation, kind: known, id, version: Number(version) }, at: new Date(at) };
}

export type DestructionList = Awaited<ReturnType<typeof openDestructionList>>;

/** The destruction list: key and time, kept for ever. A key stands on it once, with its first time. */
export async function openDestructionList(places: Places) {
  const journal = await openJournal(both(places, 'destroyed.ndjson'));
  const byKey = new Map<string, Destruction>();
  const highest = new Map<string, number>();
  const learn = (one: Destruction) => {
    if (!byKey.has(keyText(one.ref))) byKey.set(keyText(one.ref), one);
    highest.set(nameText(one.ref), Math.max(one.ref.version, highest.get(nameText(one.ref)) ?? 0));
  };
  for (const line of journal.lines()) learn(readDestruction(line));
  return {
    has: (ref: KeyRef) => byKey.has(keyText(ref)),
    /** The highest destroyed version; 0 when none was. */
    highest: (name: KeyName) => highest.get(nameText(name)) ?? 0,
    all: () => [...byKey.values()],
    async add(destructions: readonly Destruction[]) {
      const fresh = destructions.filter(({ ref }) => !byKey.has(keyText(ref)));
      await journal.append(fresh.map(destructionLine));
      fresh.forEach(learn);
    },
    close: journal.close,
  };
}

const withdrawalLine = ({ organisation, permission, at }: JournalledWithdrawal) =>
  JSON.stringify({ organisation, permission, at: at.toISOString() });

/** The withdrawal journal: ids and time. */
export async function openWithdrawalJournal(places: Places) {
  const journal = await openJournal(both(places, 'withdrawals.ndjson'));
  return {
    add: (entries: readonly JournalledWithdrawal[]) => journal.append(entries.map(withdrawalLine)),
    all: (): JournalledWithdrawal[] =>
      journal.lines().map((line) => {
        const { organisation, permission, at } = JSON.parse(line);
        return { organisation, permission, at: new Date(at) };
      }),
    close: journal.close,
  };
}
