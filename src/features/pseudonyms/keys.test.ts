import { beforeAll, describe, expect, test } from 'vitest';
import { deskOn, textToCopy } from '../../../test/support/desk.ts';
import { featureApp } from '../../../test/support/feature-app.ts';
import { does } from '../../../test/support/house.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { spellings, tracesIn } from '../../../test/support/traces.ts';
import { openWorld } from '../../../test/support/world.ts';
import { inTransaction } from '../../platform/shell.ts';
import { addClient } from '../clients/index.ts';
import { nameRepresentative } from '../clients/representation/name-representative.ts';
import { findCase, listKeys } from './keys/store.ts';
import { routes } from './routes.tsx';

const world = await openWorld();
let town: Awaited<ReturnType<typeof openPractice>>;
let client: string;
let address: string;

const bird = 'kanarievogel';
const story = `Amina Zonnebloem sprak met Piet Eikenhout. amina zegt: ${bird}. Zonnebloems dochter zwijgt.`;

beforeAll(async () => {
  town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
  client = await newClient('Amina Zonnebloem');
  address = `/clienten/${client}/onherkenbaar`;
  await does(town.founder, nameRepresentative, {
    client,
    kind: 'mentor',
    name: 'Piet Eikenhout',
    email: 'piet.eikenhout@example.org',
    phone: '0400 00 00 02',
    proof: 'Beschikking gezien.',
    scope: ['verslag-per-link'],
    until: '2026-12-31',
  });
});

const newClient = (name: string) => {
  const person = { activity: town.activity, callName: name.split(' ')[0]!, name, email: '', phone: '', language: 'nl' };
  return does(town.founder, addClient, person);
};
const app = () => featureApp([routes], town.founder);
const keysOf = (of = client) => inTransaction(town.founder, (c) => listKeys(c, of));
const rows = (table: string) => world.asSuperuser<Record<string, unknown>>(`select * from ${table}`);

describe('a text about a client', () => {
  test('knows everybody in the file, in every simple form, and calls them apart', async () => {
    const { output } = await deskOn(app(), address).opens(story);
    expect(output).not.toMatch(/amina|zonnebloem|piet|eikenhout/i);
    const tags = [...output.matchAll(/\[[^\]]+\]/g)].map(([tag]) => tag);
    expect(tags[2]).toBe(tags[0]);
    expect(tags[1]).not.toBe(tags[0]);
  });

  test('of somebody else is not there, whatever is sent', async () => {
    const elsewhere = featureApp([routes], await town.colleague(['worker'], await town.team('Noord')));
    for (const path of [address, `${address}/sleutels`]) expect((await elsewhere.get(path)).status).toBe(404);
    for (const path of [address, `${address}/bureau`]) {
      const body = new FormData();
      body.set('tekst', story);
      expect((await elsewhere.send(path, body)).status).toBe(404);
    }
    expect((await elsewhere.post(`${address}/sleutels`, { sleutel: '', tekst: 'x' })).status).toBe(404);
    const nowhere = `/clienten/${town.organisation}/onherkenbaar`;
    expect((await app().get(nowhere)).status).toBe(404);
  });

  test('leaves nothing behind: not in a table, a job, an address or the log', async () => {
    const tables = await world.asSuperuser<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const counted = async () => {
      const counts = new Map<string, number>();
      for (const { name } of tables) {
        const [row] = await world.asSuperuser<{ n: string }>(`select count(*) as n from ${name}`);
        counts.set(name, Number(row!.n));
      }
      return counts;
    };
    const before = await counted();
    const desk = deskOn(app(), address);
    const opened = await desk.opens(story, { wie: `Jan ${bird}` });
    const looked = await desk.changes({ nieuw: bird, 'nieuw-soort': 'person' });
    expect(looked.output).not.toContain(bird);
    await desk.changes({ doen: 'bewaar' });
    const after = await counted();
    const grown = [...after].filter(([name, n]) => n > before.get(name)!).map(([name]) => name);
    // That somebody looked who a client is stands in the log, with the decision of the gate; of the text nothing does.
    expect(grown.filter((name) => !/audit|decisions/.test(name))).toEqual([]);
    const everything: string[] = [];
    for (const { name } of tables) everything.push(JSON.stringify(await rows(name)));
    const wanted = spellings(bird);
    expect(tracesIn(Buffer.from(everything.join('\n')), wanted)).toEqual([]);
    expect(tracesIn(Buffer.from(JSON.stringify(world.lines)), wanted)).toEqual([]);
    for (const { headers } of [opened, looked])
      expect(tracesIn(Buffer.from(JSON.stringify([...headers])), wanted)).toEqual([]);
    expect(desk.page()).not.toMatch(new RegExp(`(href|action)="[^"]*${bird}`, 'i'));
  });
});

describe('the key of a text', () => {
  test('is kept only when somebody asks, and says what the text is for', async () => {
    const desk = deskOn(app(), address);
    const { output } = await desk.opens(story);
    expect(await keysOf()).toEqual([]);
    const refused = await desk.changes({ doen: 'sleutel', about: '' });
    expect(refused.status).toBe(422);
    expect(refused.page).toContain('Schrijf in een paar woorden');
    expect(refused.output).toBe(output);
    expect(await keysOf()).toEqual([]);
    const kept = await desk.changes({ doen: 'sleutel', about: 'Casus voor intervisie' });
    expect(kept.page).toContain('De sleutel is bewaard');
    expect(kept.output).toBe(output);
    expect(await keysOf()).toHaveLength(1);
    const sealed = JSON.stringify([await rows('pseudonym_keys'), await rows('pseudonym_cases')]);
    expect(tracesIn(Buffer.from(sealed), ['Zonnebloem', 'Eikenhout', 'intervisie'].flatMap(spellings))).toEqual([]);
  });

  test('puts the names back, and the next text of the case calls everybody the same', async () => {
    const { output } = await deskOn(app(), address).opens('Piet Eikenhout belde Amina Zonnebloem.');
    const before = (await deskOn(app(), address).opens(story)).output;
    const tagOf = (text: string, at: number) => [...text.matchAll(/\[[^\]]+\]/g)][at]![0];
    expect([tagOf(output, 1), tagOf(output, 0)]).toEqual([tagOf(before, 0), tagOf(before, 1)]);
    const [key] = await keysOf();
    const { page } = await app().post(`${address}/sleutels`, { sleutel: key!.id, tekst: before });
    expect(textToCopy(page)).toContain('Amina Zonnebloem sprak met Piet Eikenhout');
    expect((await app().post(`${address}/sleutels`, { sleutel: client, tekst: before })).page).not.toContain('Piet');
  });

  test('says what did not go back: tags of another text, moved dates, or nothing at all', async () => {
    const back = async (tekst: string) => {
      const [key] = await keysOf();
      const { page } = await app().post(`${address}/sleutels`, { sleutel: key!.id, tekst });
      return { page, text: textToCopy(page) };
    };
    const tag = (await deskOn(app(), address).opens('Amina Zonnebloem belde.')).output.split(' belde')[0]!;
    const capital = await back(`${tag.replace(/\[./, (start) => start.toUpperCase())} belde [persoon 99]. [sic]`);
    expect(capital.text).toMatch(/Zonnebloem belde \[persoon 99\]\. \[sic\]/);
    expect(capital.page).toContain('Merken die deze sleutel niet kent: 1 ([persoon 99])');
    expect(capital.page).not.toContain('Verschoven datums');
    const nothing = await back('Hier staat niemand.');
    expect(nothing.page).toContain('Er is niets teruggezet');
    expect(nothing.page).not.toContain('Teruggezet:');
    const desk = deskOn(app(), address);
    await desk.opens('Amina Zonnebloem kwam op 3 mei 2026.');
    const { output } = await desk.changes({ schuif: 'ja' });
    await desk.changes({ schuif: 'ja', doen: 'sleutel', about: 'Met datums' });
    expect((await back(output)).page).toContain('Verschoven datums blijven verschoven');
    const [last] = await keysOf();
    await app().post(`${address}/sleutels/${last!.id}/weg`);
  });

  test('stands in the way of “anoniem” until the last one is thrown away', async () => {
    const other = await newClient('Carla Wilgenroos');
    const place = `/clienten/${other}/onherkenbaar`;
    const desk = deskOn(app(), place);
    await desk.opens('Carla Wilgenroos belde.');
    await desk.changes({ doen: 'sleutel', about: 'Voor intervisie' });
    const decides = { doen: 'leg-vast', destination: 'Les', reasons: 'Naam en plaats zijn weg.', stays: '' };
    const refused = await desk.changes({ ...decides, label: 'anonymous' });
    expect(refused.status).toBe(422);
    expect(refused.page).toContain('Gooi dan eerst alle sleutels van deze cliënt weg');
    expect((await desk.changes({ ...decides, label: 'pseudonymised' })).status).toBe(200);
    const [key] = await keysOf(other);
    await app().post(`${place}/sleutels/${key!.id}/weg`);
    expect(await inTransaction(town.founder, (c) => findCase(c, other))).toBeNull();
    expect((await desk.changes({ ...decides, label: 'anonymous' })).status).toBe(200);
  });

  test('keeps one secret move of dates for the whole case', async () => {
    const moved = async (text: string) => {
      const desk = deskOn(app(), address);
      await desk.opens(text);
      return (await desk.changes({ schuif: 'ja' })).output;
    };
    expect(await moved('Zij kwam op 3 mei 2026.')).toBe(await moved('Zij kwam op 3 mei 2026.'));
    expect(await moved('Zij kwam op 3 mei 2026.')).not.toContain('3 mei 2026');
  });

  test('is thrown away by who may see the file, and by nobody else', async () => {
    const [key] = await keysOf();
    const elsewhere = featureApp([routes], await town.colleague(['worker'], await town.team('Zuid')));
    expect((await elsewhere.post(`${address}/sleutels/${key!.id}/weg`)).status).toBe(404);
    expect(await keysOf()).toHaveLength(1);
    expect((await app().post(`${address}/sleutels/${key!.id}/weg`)).to).toBe(`${address}/sleutels?gelukt=weg`);
    expect(await keysOf()).toEqual([]);
    expect((await app().get(`${address}/sleutels`)).page).toContain('Nog geen sleutels');
    const again = await app().post(`${address}/sleutels/${key!.id}/weg`);
    expect(again.page).toContain('Nog geen sleutels');
  });

  test('is gone for good when the client is destroyed (T-20)', async () => {
    const other = await newClient('Bruno Esdoorn');
    const desk = deskOn(app(), `/clienten/${other}/onherkenbaar`);
    await desk.opens('Bruno Esdoorn belde.');
    await desk.changes({ doen: 'sleutel', about: 'Voor intervisie' });
    expect(await keysOf(other)).toHaveLength(1);
    await world.vault.destroySubject(town.organisation, other, { what: 'content' });
    await expect(keysOf(other)).rejects.toThrow();
    await expect(inTransaction(town.founder, (c) => findCase(c, other))).rejects.toThrow();
  });
});

describe('a text that goes to others', () => {
  const decides = {
    destination: 'Nieuwsbrief',
    label: 'pseudonymised',
    reasons: 'Naam en plaats zijn weg.',
    stays: '',
  };
  const decided = async (text: string, fields: Record<string, string> = {}, keep: string | null = null) => {
    const desk = deskOn(app());
    await desk.opens(text);
    if (keep !== null) await desk.changes({ [`w-${desk.keyOf(keep)}`]: 'keep' });
    return desk.changes({ doen: 'leg-vast', ...decides, ...fields });
  };
  const checks = () => rows('publication_checks');

  test.each([
    ['a name is left and nobody said why', {}, 'Jansen', 'waarom het mag blijven staan'],
    [
      'it is called anonymous with a name in it',
      { label: 'anonymous', stays: 'Mag.' },
      'Jansen',
      'Kies “gepseudonimiseerd”',
    ],
    ['nobody said where it goes', { destination: ' ' }, null, 'Schrijf'],
    ['nobody chose what it is', { label: '' }, null, 'Kies wat deze tekst nu is'],
    ['nobody said why', { reasons: 'ok' }, null, 'Schrijf in een zin waarom'],
  ])('is not recorded while %s; the text stays on the page', async (_why, fields, keep, said) => {
    const before = (await checks()).length;
    const { status, page } = await decided('Mevrouw Jansen belde.', fields, keep);
    expect(status).toBe(422);
    expect(page).toContain(said);
    expect(page).toContain('Mevrouw Jansen belde.');
    expect(await checks()).toHaveLength(before);
  });

  test('is recorded with a fingerprint instead of its words, and found by who decided', async () => {
    const { status, page } = await decided(`Mevrouw Jansen belde over een ${bird}.`);
    expect(status).toBe(200);
    expect(page).toContain('Je besluit is vastgelegd');
    expect(tracesIn(Buffer.from(JSON.stringify(await checks())), spellings(bird))).toEqual([]);
    expect((await app().get('/onherkenbaar/besluiten')).page).toContain('Naam en plaats zijn weg.');
    const colleague = featureApp([routes], await town.colleague(['worker']));
    expect((await colleague.get('/onherkenbaar/besluiten')).page).not.toContain('Naam en plaats zijn weg.');
    const officer = featureApp([routes], await town.colleague(['fg']));
    expect((await officer.get('/onherkenbaar/besluiten')).page).toContain('Naam en plaats zijn weg.');
  });

  test('may keep a name with a reason in words', async () => {
    expect((await decided('Mevrouw Jansen belde.', { stays: 'Zij is burgemeester.' }, 'Jansen')).status).toBe(200);
  });
});
