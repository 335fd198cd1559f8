import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openFileKeyStore } from '../../connections/keys/file/open-file-store.ts';
import { kekFromText } from '../../connections/keys/kek/kek-file.ts';
import { newKekLine } from '../../connections/keys/kek/kek-ring.ts';
import type { KeyStore } from '../../connections/keys/port.ts';
import { newId } from '../ids.ts';
import {
  INSTALLATION,
  keyIdOf,
  openVault,
  refuseOldDestructionList,
  SubjectDestroyed,
  SubjectUnknown,
  TamperedCiphertext,
  UnusableValue,
  VaultRefusal,
  verifyKeyChain,
  type Place,
  type SubjectVault,
} from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'zv-vault-'));
const kekLine = newKekLine(1);
const kek = kekFromText(kekLine);
const start = Date.parse('2026-11-21T10:00:00Z');
let time = start;
const now = () => new Date(time);
let keys: KeyStore;
const openStore = () => openFileKeyStore({ directory: join(folder, 'keys'), copy: join(folder, 'copy') });
const fresh = (by = kek) => openVault({ keys, kek: by, now });

const organisation = newId();
const place = (given: Partial<Place> = {}): Place => ({ table: 'clients', column: 'name', row: newId(), ...given });
const person = async (): Promise<{ id: string; sealed: Buffer; at: Place; keysOf: SubjectVault }> => {
  const id = newId();
  const vault = fresh();
  await vault.createSubject(organisation, id);
  const keysOf = await vault.subject(organisation, id);
  const at = place();
  return { id, at, keysOf, sealed: keysOf.seal(at, 'Noor Voorbeeld') };
};

beforeAll(async () => {
  keys = await openStore();
  await fresh().createOrganisation(organisation);
  await fresh().createOrganisation(INSTALLATION);
});
afterEach(() => void (time = start));
afterAll(async () => {
  await keys.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('sealing what is said about a person', () => {
  it('opens what it sealed, any text, also in another process', async () => {
    const { id, keysOf } = await person();
    const elsewhere = await fresh().subject(organisation, id);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        const at = place();
        expect(elsewhere.open(at, keysOf.seal(at, text))).toBe(text);
        expect(elsewhere.openLog(at, keysOf.sealLog(at, text))).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('rejects every flipped bit', async () => {
    const { keysOf, at } = await person();
    const text = 'heeft hulp gevraagd';
    for (const [seal, open] of [
      [keysOf.seal, keysOf.open],
      [keysOf.sealLog, keysOf.openLog],
    ] as const) {
      const sealed = seal(at, text);
      for (let bit = 0; bit < sealed.length * 8; bit += 1) {
        const changed = Buffer.from(sealed);
        changed[bit >> 3]! ^= 1 << (bit & 7);
        expect(() => open(at, changed)).toThrow(TamperedCiphertext);
      }
    }
  });

  it('rejects every shortened and lengthened value, and bytes that were never sealed', async () => {
    const { keysOf, at, sealed } = await person();
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => keysOf.open(at, sealed.subarray(0, length))).toThrow(TamperedCiphertext);
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        expect(() => keysOf.open(at, bytes)).toThrow(TamperedCiphertext);
        expect(() => keysOf.open(at, Buffer.concat([sealed, bytes, Buffer.of(0)]))).toThrow(TamperedCiphertext);
      }),
    );
  });

  it('rejects a value that was moved to another table, column, row, person or organisation', async () => {
    const { id, keysOf, at, sealed } = await person();
    for (const moved of [{ table: 'carers' }, { column: 'phone' }, { row: newId() }]) {
      expect(() => keysOf.open({ ...at, ...moved }, sealed)).toThrow(TamperedCiphertext);
    }
    expect(() => keysOf.open({ table: 'client', column: 'sname', row: at.row }, sealed)).toThrow(TamperedCiphertext);
    const other = await person();
    expect(() => other.keysOf.open(at, sealed)).toThrow(TamperedCiphertext);
    const neighbour = newId();
    const vault = fresh();
    await vault.createOrganisation(neighbour);
    await vault.createSubject(neighbour, id);
    const there = await vault.subject(neighbour, id);
    expect(() => there.open(at, sealed)).toThrow(TamperedCiphertext);
    expect(keysOf.open(at, sealed)).toBe('Noor Voorbeeld');
  });

  it('rejects content where a text of the log is asked, and the other way round', async () => {
    const { keysOf, at, sealed } = await person();
    expect(() => keysOf.openLog(at, sealed)).toThrow(TamperedCiphertext);
    expect(() => keysOf.open(at, keysOf.sealLog(at, 'x'))).toThrow(TamperedCiphertext);
  });

  it('never seals the same text to the same bytes, and hides which short word it was', async () => {
    const { keysOf, at } = await person();
    const words = ['ja', 'nee', 'weet niet', 'gescheiden', 'verduidelijkt'].map((word) => keysOf.seal(at, word));
    expect(new Set(words.map(({ length }) => length)).size).toBe(1);
    expect(keysOf.seal(at, 'ja').equals(words[0]!)).toBe(false);
  });

  it('refuses a wrapped key that was put in the place of another', async () => {
    const [one, two] = [await person(), await person()];
    const pathOf = (id: string) => join(folder, 'keys', organisation, id.slice(-2), `SK-${id}-1.key`);
    const [a, b] = await Promise.all(
      [one, two].map(({ id }) => keys.get({ organisation, kind: 'SK', id, version: 1 })),
    );
    await keys.rewrap([
      { ...a!, wrapped: b!.wrapped },
      { ...b!, wrapped: a!.wrapped },
    ]);
    expect(readFileSync(pathOf(one.id), 'utf8')).toContain(b!.wrapped.toString('base64url'));
    const keysOf = await fresh().subject(organisation, one.id);
    expect(() => keysOf.open(one.at, one.sealed)).toThrow(TamperedCiphertext);
  });

  it('says which key sealed a value', async () => {
    const { keysOf, at, sealed } = await person();
    expect(keyIdOf(sealed)).toEqual({ kind: 'SK', version: 1 });
    expect(keyIdOf(keysOf.sealLog(at, 'x'))).toEqual({ kind: 'LK', version: 1 });
    expect(keyIdOf(Buffer.from('Noor Voorbeeld'))).toBeUndefined();
  });
});

describe('keys of people and organisations', () => {
  it('can be made again without changing them, also from two processes at once', async () => {
    const [newOrganisation, id] = [newId(), newId()];
    const [one, two] = [fresh(), fresh()];
    await Promise.all([one.createOrganisation(newOrganisation), two.createOrganisation(newOrganisation)]);
    await Promise.all([one.createSubject(newOrganisation, id), two.createSubject(newOrganisation, id)]);
    const at = place();
    const sealed = (await one.subject(newOrganisation, id)).seal(at, 'tekst');
    expect((await two.subject(newOrganisation, id)).open(at, sealed)).toBe('tekst');
    const keyIds = await Promise.all([one, two].map((vault) => vault.checkpointKey(newOrganisation)));
    expect(keyIds[0]!.keyId).toBe(keyIds[1]!.keyId);
  });

  it('fetches the keys of a list of fifty people in one look-up, and none the second time', async () => {
    const ids = Array.from({ length: 50 }, () => newId());
    await fresh().createSubjects(organisation, ids);
    let lookUps = 0;
    const counted: KeyStore = { ...keys, getMany: (names) => ((lookUps += 1), keys.getMany(names)) };
    const vault = openVault({ keys: counted, kek, now });
    await vault.subject(organisation, organisation);
    lookUps = 0;
    expect([...(await vault.subjects(organisation, ids)).keys()]).toEqual(ids);
    expect(lookUps).toBe(1);
    await vault.subjects(organisation, ids);
    expect(lookUps).toBe(1);
  });

  it('keeps texts of the organisation itself and of staff accounts', async () => {
    const vault = fresh();
    const account = newId();
    await vault.createSubject(INSTALLATION, account);
    const at = place({ table: 'accounts' });
    for (const keysOf of [
      await vault.subject(organisation, organisation),
      await vault.subject(INSTALLATION, account),
    ]) {
      expect(keysOf.open(at, keysOf.seal(at, 'tekst'))).toBe('tekst');
    }
  });

  it('names a person whose key was never made', async () => {
    const id = newId();
    const vault = fresh();
    await expect(vault.subject(organisation, id)).rejects.toThrow(SubjectUnknown);
    await expect(vault.destroySubject(organisation, id, { what: 'content' })).rejects.toThrow(SubjectUnknown);
    await expect(vault.createSubject(newId(), id)).rejects.toThrow(SubjectUnknown);
  });

  it('gives a person one handle in the log, and another person another', async () => {
    const [one, two] = [await person(), await person()];
    const bytes = await fresh().logHandle(organisation, one.id);
    expect(bytes).toHaveLength(16);
    expect(one.keysOf.handle).toBe(bytes.toString('base64url'));
    expect(one.keysOf.handle).not.toBe(two.keysOf.handle);
    expect(one.keysOf.handle).not.toContain(one.id);
  });
});

describe('destroying the key of a person', () => {
  it('makes the content unreadable at once for those who hold it, for good, and leaves the log', async () => {
    const { id, at, sealed } = await person();
    const vault = fresh();
    const held = await vault.subject(organisation, id);
    const logged = held.sealLog(at, 'verwijderd na verzoek');
    const { handle } = held;
    await vault.destroySubject(organisation, id, { what: 'content' });
    expect(() => held.open(at, sealed)).toThrow(SubjectDestroyed);
    await keys.close();
    keys = await openStore();
    const reopened = await fresh().subject(organisation, id);
    expect(() => reopened.open(at, sealed)).toThrow(SubjectDestroyed);
    expect(() => reopened.seal(at, 'nieuw')).toThrow(SubjectDestroyed);
    expect(reopened.openLog(at, logged)).toBe('verwijderd na verzoek');
    expect(reopened.handle).toBe(handle);
    expect(reopened.destroyed).toEqual({ content: true, log: false });
    await expect(fresh().createSubject(organisation, id)).rejects.toThrow(SubjectDestroyed);
  });

  it('destroys the log key by its own term', async () => {
    const { id, at, keysOf } = await person();
    const logged = keysOf.sealLog(at, 'x');
    const vault = fresh();
    await vault.destroySubjects(organisation, [id], { what: 'log' });
    const after = await vault.subject(organisation, id);
    expect(() => after.openLog(at, logged)).toThrow(SubjectDestroyed);
    expect(() => after.handle).toThrow(SubjectDestroyed);
    await expect(vault.logHandle(organisation, id)).rejects.toThrow(SubjectDestroyed);
    expect(after.open(at, after.seal(at, 'inhoud'))).toBe('inhoud');
  });

  it('reaches another process within a minute', async () => {
    const { id, at, sealed } = await person();
    const [here, there] = [fresh(), fresh()];
    expect((await there.subject(organisation, id)).open(at, sealed)).toBe('Noor Voorbeeld');
    await here.destroySubject(organisation, id, { what: 'content' });
    time += 60_000;
    const later = await there.subject(organisation, id);
    expect(() => later.open(at, sealed)).toThrow(SubjectDestroyed);
  });

  it('is not undone by a look-up that began before it', async () => {
    const { id, at, sealed } = await person();
    let release = (): void => undefined;
    let reached = (): void => undefined;
    const looking = new Promise<void>((resolve) => (reached = resolve));
    let slow = false;
    const slowStore: KeyStore = {
      ...keys,
      async getMany(names) {
        const found = await keys.getMany(names);
        if (slow) {
          slow = false;
          reached();
          await new Promise<void>((resolve) => (release = resolve));
        }
        return found;
      },
    };
    const vault = openVault({ keys: slowStore, kek, now });
    await vault.subject(organisation, organisation);
    slow = true;
    const begun = vault.subject(organisation, id);
    await looking;
    await vault.destroySubject(organisation, id, { what: 'content' });
    release();
    const late = await begun;
    expect(() => late.open(at, sealed)).toThrow(SubjectDestroyed);
    const again = await vault.subject(organisation, id);
    expect(() => again.open(at, sealed)).toThrow(SubjectDestroyed);
  });

  it('takes a whole organisation along, with its look-up values', async () => {
    const gone = newId();
    const vault = fresh();
    await vault.createOrganisation(gone);
    const id = newId();
    await vault.createSubject(gone, id);
    const held = await vault.subject(gone, id);
    const sealed = held.seal(place(), 'x');
    await vault.destroyOrganisation(gone);
    expect(() => held.open(place(), sealed)).toThrow(SubjectDestroyed);
    await expect(vault.subject(gone, id)).rejects.toThrow(SubjectDestroyed);
    await expect(vault.blindIndex(gone, 'email', 'noor@example.org')).rejects.toThrow(SubjectDestroyed);
    await expect(vault.createOrganisation(gone)).rejects.toThrow(SubjectDestroyed);
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(left.filter((file) => file.includes(gone) && file.endsWith('.key'))).toEqual([]);
  });

  it('refuses to start on a destruction list that is older than the database', async () => {
    const { id } = await person();
    const known = { organisation, subject: id, what: 'content' as const, at: now() };
    await expect(refuseOldDestructionList(keys, [known])).rejects.toThrow(VaultRefusal);
    await fresh().destroySubject(organisation, id, { what: 'content' });
    await expect(refuseOldDestructionList(keys, [known])).resolves.toBeUndefined();
    await expect(refuseOldDestructionList(keys, [{ ...known, what: 'log' }])).rejects.toThrow(VaultRefusal);
  });
});

describe('look-up by e-mail and phone', () => {
  it('finds spellings of one address and one number, in one organisation only', async () => {
    const vault = fresh();
    const index = (value: string, kind: 'email' | 'phone' = 'email') => vault.blindIndex(organisation, kind, value);
    expect(await index(' Noor@Example.ORG ')).toEqual(await index('noor@example.org'));
    expect(await index('06 0000 0001', 'phone')).toEqual(await index('+31600000001', 'phone'));
    expect(await index('noor@example.org')).not.toEqual(await index('noor@example.net'));
    expect(await index('noor@example.org')).toHaveLength(16);
    const other = newId();
    await vault.createOrganisation(other);
    expect(await vault.blindIndex(other, 'email', 'noor@example.org')).not.toEqual(await index('noor@example.org'));
    await expect(index('geen adres')).rejects.toThrow(UnusableValue);
    await expect(index('geen nummer', 'phone')).rejects.toThrow(UnusableValue);
  });

  it('is impossible after the index key was destroyed, while content stays readable', async () => {
    const other = newId();
    const vault = fresh();
    await vault.createOrganisation(other);
    await vault.destroyIndexKey(other);
    await expect(vault.blindIndex(other, 'email', 'noor@example.org')).rejects.toThrow(SubjectDestroyed);
    const keysOf = await vault.subject(other, other);
    const at = place();
    expect(keysOf.open(at, keysOf.seal(at, 'x'))).toBe('x');
  });
});

describe('rotation', () => {
  it('moves every organisation to a new KEK, after which the old one is not needed', async () => {
    const { id, at, sealed } = await person();
    const both = kekFromText(`${kekLine}\n${newKekLine(2)}`);
    expect(await fresh(both).rotateKek()).toBeGreaterThanOrEqual(2);
    expect(await fresh(both).rotateKek()).toBe(0);
    await expect(fresh().subject(organisation, id)).rejects.toMatchObject({ code: 'kek-unusable' });
    expect((await fresh(both).subject(organisation, id)).open(at, sealed)).toBe('Noor Voorbeeld');
    const back = kekFromText(kekLine.replace('1:', '3:'));
    const three = { ...back, unwrap: (bytes: Buffer) => (bytes[3] === 3 ? back : both).unwrap(bytes) };
    await fresh(three).rotateKek();
    // The same 32 bytes under their old number again, for the tests after this one.
    await fresh({ ...kek, version: 1, unwrap: (bytes) => (bytes[3] === 3 ? back : kek).unwrap(bytes) }).rotateKek();
    expect((await fresh().subject(organisation, id)).open(at, sealed)).toBe('Noor Voorbeeld');
  });

  it('wraps every key of an organisation under a new TK while another process goes on with the old', async () => {
    const own = newId();
    const [here, there] = [fresh(), fresh()];
    await there.createOrganisation(own);
    const [before, during] = [newId(), newId()];
    await there.createSubject(own, before);
    const at = place();
    const sealed = (await there.subject(own, before)).seal(at, 'x');
    const address = await there.blindIndex(own, 'email', 'noor@example.org');
    const secret = await there.secretFor(own, 'roles');
    expect(secret).toHaveLength(32);
    expect(secret).not.toEqual(await there.secretFor(own, 'cookies'));
    expect(await here.rotateTk(own)).toMatchObject({ version: 2, rewrapped: 7 });
    await there.createSubject(own, during);
    await expect(here.retireTk(own)).rejects.toMatchObject({ code: 'too-early' });
    time += 120_000;
    expect(await here.retireTk(own)).toBe(1);
    expect((await keys.list({ organisation: own, kind: 'TK' })).map(({ version }) => version)).toEqual([2]);
    const after = fresh();
    expect((await after.subject(own, before)).open(at, sealed)).toBe('x');
    expect(await after.blindIndex(own, 'email', 'noor@example.org')).toEqual(address);
    expect(await after.secretFor(own, 'roles')).toEqual(secret);
    const young = await after.subject(own, during);
    expect(young.open(at, young.seal(at, 'y'))).toBe('y');
    expect((await there.subject(own, before)).open(at, sealed)).toBe('x');
  });

  it('goes on where a rotation was cut off', async () => {
    const own = newId();
    const vault = fresh();
    await vault.createOrganisation(own);
    await vault.createSubjects(
      own,
      Array.from({ length: 5 }, () => newId()),
    );
    const torn = openVault({
      kek,
      now,
      keys: {
        ...keys,
        rewrap: async (entries) => (await keys.rewrap(entries.slice(0, 3)), Promise.reject(new Error('power cut'))),
      },
    });
    await expect(torn.rotateTk(own)).rejects.toThrow('power cut');
    time += 120_000;
    await vault.retireTk(own);
    const left = (await keys.list({ organisation: own })).filter(({ kind }) => kind !== 'TK');
    expect(new Set(left.map(({ wrappedBy }) => wrappedBy))).toEqual(new Set([2]));
    expect(left).toHaveLength(15);
  });

  it('gives a person a second content key: old values open until the first is retired', async () => {
    const { id, at, sealed } = await person();
    const vault = fresh();
    await vault.rotateSubject(organisation, id);
    const keysOf = await vault.subject(organisation, id);
    const renewed = keysOf.seal(at, keysOf.open(at, sealed));
    expect(keyIdOf(renewed)).toEqual({ kind: 'SK', version: 2 });
    await vault.retireSubject(organisation, id);
    const after = await vault.subject(organisation, id);
    expect(() => after.open(at, sealed)).toThrow(SubjectDestroyed);
    expect(after.open(at, renewed)).toBe('Noor Voorbeeld');
    await vault.createSubject(organisation, id);
    await vault.destroySubject(organisation, id, { what: 'content' });
    expect((await vault.subject(organisation, id)).destroyed.content).toBe(true);
  });

  it('signs each new checkpoint key with the one before it, which a reader can check offline', async () => {
    const own = newId();
    const vault = fresh();
    await vault.createOrganisation(own);
    const first = await vault.checkpointKey(own);
    const link = await vault.rotateCheckpointKey(own);
    await vault.rotateCheckpointKey(own);
    const chain = await fresh().checkpointKeyChain(own);
    expect(chain).toHaveLength(3);
    expect(chain[1]).toEqual(link);
    expect(link.signedBy?.keyId).toBe(first.keyId);
    expect((await vault.checkpointKey(own)).keyId).toBe(chain[2]!.keyId);
    expect(verifyKeyChain(own, chain, first.keyId)).toBe(true);
    expect(verifyKeyChain(newId(), chain, first.keyId)).toBe(false);
    expect(verifyKeyChain(own, chain, chain[1]!.keyId)).toBe(false);
    expect(verifyKeyChain(own, [chain[0]!, chain[2]!], first.keyId)).toBe(false);
    expect(verifyKeyChain(own, chain.with(1, { ...link, publicKey: chain[2]!.publicKey }), first.keyId)).toBe(false);
  });
});

describe('without its parts', () => {
  it('a stolen key store gives nothing without the KEK', async () => {
    const { id } = await person();
    const thief = fresh(kekFromText(newKekLine(1)));
    await expect(thief.subject(organisation, id)).rejects.toMatchObject({ code: 'kek-unusable' });
  });

  it('a lost key is named, not guessed', async () => {
    const { id } = await person();
    await keys.close();
    for (const kept of ['keys', 'copy']) {
      const path = join(folder, kept, organisation, id.slice(-2));
      for (const kind of ['SK', 'LK']) renameSync(join(path, `${kind}-${id}-1.key`), join(path, `lost-${kind}-${id}`));
    }
    keys = await openStore();
    await expect(fresh().subject(organisation, id)).rejects.toMatchObject({ code: 'subject-unknown', subject: id });
  });
});
