import { describe, expect, test } from 'vitest';
import { does } from '../../../test/support/house.ts';
import { pagesFor } from '../../../test/support/pages.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../test/support/world.ts';
import { newId } from '../../platform/ids.ts';
import { addAgreement } from '../agreements/index.ts';
import { routes as audit } from '../audit/routes.tsx';
import { addClient } from '../clients/index.ts';
import { agreeGoals } from '../clients/record/agree-goals.ts';
import { recordField } from '../clients/record/record-field.ts';
import { recordReferrer } from '../clients/referrer/record-referrer.ts';
import { routes as clientPages } from '../clients/routes.tsx';
import { setSecondProof } from '../clients/proofs/set-second-proof.ts';
import { recordAnswer, withdrawOnBehalf } from '../consent/index.ts';
import { routes as consentPages } from '../consent/routes.tsx';
import { routes } from './routes.tsx';

const world = await openWorld();
world.jobs.work('hand-over-message', async () => undefined);
await world.jobs.start();
const town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const { founder } = town;
const sanne = await town.colleague(['worker'], await town.team('Wijkteam'));
const worker = pagesFor(routes, sanne);
const covenant = {
  partij: 'woningcorporatie',
  soort: 'covenant',
  vanaf: '2025-01-01',
  tot: '2026-02-01',
  bewaard: 'Kast',
};
await does(founder, addAgreement, covenant);

const doctor = { partij: 'huisarts', doel: 'delen-met-huisarts' };
const landlord = { partij: 'woningcorporatie', doel: 'delen-met-partners' };
const inOutline = { weg: 'phone', diepte: 'outline' };

/** Somebody with goals, who said yes to telling these. */
async function somebody(...agreed: string[]): Promise<string> {
  const client = await does(sanne, addClient, {
    activity: town.activity,
    callName: 'Mina',
    name: 'Amina Zonnebloem',
    email: `${newId()}@example.org`,
    phone: '06 0000 0001',
    language: 'nl',
  });
  await does(sanne, setSecondProof, { client, kind: 'sms' });
  await does(sanne, agreeGoals, { client, goals: 'De huur op tijd betalen.' });
  const said = { client, answer: 'given', method: 'in-person', evidence: 'Zei ja aan tafel.' };
  for (const subject of agreed) await does(sanne, recordAnswer, { ...said, subject });
  return client;
}

type Fields = Record<string, string | readonly string[]>;
const share = (client: string, fields: Fields, pages = worker) => pages.post(`/clienten/${client}/delen`, fields);
const page = async (answer: Response | Promise<Response>, status: number) => {
  const got = await answer;
  const text = await got.text();
  expect(got.status, text).toBe(status);
  return text;
};

/** What the button with these words sends. */
function pressed(text: string, label: string): Fields {
  const form = [...text.matchAll(/<form[^>]*>.*?<\/form>/gs)].map(([all]) => all).find((all) => all.includes(label));
  const hidden = [...(form ?? '').matchAll(/name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(hidden.map((each) => [each[1]!, each[2]!]));
}

describe('with whom, and what', () => {
  test('names the parties that the plan knows, and who said yes', async () => {
    const client = await somebody('delen-met-huisarts:huisarts');
    const text = await page(worker.get(`/clienten/${client}/delen`), 200);
    for (const name of ['Huisarts', 'Woningcorporatie', 'Wie doorverwees']) expect(text).toContain(name);
    expect(text).not.toContain('Mailprovider');
    expect(text.match(/De cliënt zei ja/g)).toHaveLength(1);
  });

  test('offers the fields of this flow only, and chooses nothing beforehand', async () => {
    const client = await somebody();
    const text = await page(worker.get(`/clienten/${client}/delen?partij=huisarts&doel=delen-met-huisarts`), 200);
    for (const field of ['voornaam', 'achternaam', 'geboortedatum', 'doelen', 'hulpvraag'])
      expect(text).toContain(`value="${field}"`);
    expect(text).not.toContain('value="adres"');
    expect(text).not.toMatch(/\schecked/);
    expect(text.match(/Gevoelig: /g)).toHaveLength(2);
  });

  test('is asked for at its field, with what was chosen kept', async () => {
    const client = await somebody();
    const text = await page(share(client, { ...doctor, gegevens: ['doelen'], diepte: 'outline' }), 422);
    expect(text).toContain('Kies hoe je het vertelt.');
    expect(text.match(/\schecked/g)).toHaveLength(2);
    expect(await page(share(client, { ...doctor, ...inOutline }), 422)).toContain('Kies minstens één gegeven');
  });

  test('has a card on the page of the client', async () => {
    const client = await somebody();
    expect(await page(pagesFor(clientPages, sanne).get(`/clienten/${client}`), 200)).toContain(
      `href="/clienten/${client}/delen"`,
    );
  });
});

describe('sharing that is possible', () => {
  test('shows the chosen values and nothing else, with a script and the decision', async () => {
    const client = await somebody('delen-met-huisarts:huisarts');
    const text = await page(share(client, { ...doctor, ...inOutline, gegevens: ['doelen', 'voornaam'] }), 200);
    expect(text).toContain('Ja, zo kan het');
    expect(text).toContain('De huur op tijd betalen.');
    expect(text).toContain('Amina');
    expect(text).not.toContain('Zonnebloem');
    expect(text).not.toContain('06 0000 0001');
    expect(text).toContain('Bel het nummer dat je al kende');
    const decision = /\/besluiten\/[0-9a-f-]{36}/.exec(text)![0];
    expect(await page(pagesFor(audit, sanne).get(decision), 200)).toContain('huisarts');
  });

  test('tells only that it is so, when that is what was asked', async () => {
    const client = await somebody('delen-met-huisarts:huisarts');
    const form = { ...doctor, weg: 'phone', diepte: 'fact', gegevens: ['doelen', 'achternaam'] };
    const text = await page(share(client, form), 200);
    expect(text).toContain('Alleen dát dit er is');
    expect(text).toContain('Zonnebloem');
    expect(text).not.toContain('De huur op tijd betalen.');
  });

  test('is in the own log of the client: by whom, with whom', async () => {
    const client = await somebody('delen-met-huisarts:huisarts');
    const checked = await page(share(client, { ...doctor, ...inOutline, gegevens: ['doelen'] }), 200);
    const self = callerIn(world.ground, town.organisation, { kind: 'client', client });
    const own = () => page(pagesFor(audit, self).get('/mijn/logboek'), 200);
    expect(await own()).not.toContain('iets over u gedeeld');
    const told = await worker.post(`/clienten/${client}/delen/gedeeld`, pressed(checked, 'Ik heb dit gedeeld'));
    expect([told.status, told.headers.get('location')]).toEqual([303, `/clienten/${client}/delen?gelukt=gedeeld`]);
    expect(await own()).toContain('Collega Voorbeeld heeft iets over u gedeeld met Huisarts.');
  });

  test('stops at once when the client takes it back', async () => {
    const client = await somebody('delen-met-huisarts:huisarts');
    const form = { ...doctor, ...inOutline, gegevens: ['doelen'] };
    await page(share(client, form), 200);
    await does(sanne, withdrawOnBehalf, {
      client,
      subject: 'delen-met-huisarts:huisarts',
      method: 'in-person',
      evidence: 'Zei nee.',
    });
    expect(await page(share(client, form), 409)).toContain('Stap 6');
  });

  test('waits until the client was told, for what was collected for something else', async () => {
    const { tot: _lapsed, ...inForce } = covenant;
    const other = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
    await does(other.founder, addAgreement, inForce);
    const pages = pagesFor(routes, other.founder);
    const here = await does(other.founder, addClient, {
      activity: other.activity,
      callName: 'Bo',
      name: 'Bo Bedacht',
      email: 'bo@example.org',
      phone: '06 0000 0002',
      language: 'nl',
    });
    await does(other.founder, recordField, { client: here, field: 'adres', value: 'Laan 1', reason: 'Huisbezoek.' });
    const said = { client: here, answer: 'given', method: 'in-person', evidence: 'Zei ja.' };
    await does(other.founder, recordAnswer, { ...said, subject: 'delen-met-partners:woningcorporatie' });
    const form = { ...landlord, weg: 'phone', diepte: 'content', gegevens: ['adres'] };
    const stopped = await page(share(here, form, pages), 409);
    expect(stopped).toContain('Vertel de cliënt daarom eerst');
    expect(stopped).not.toContain('Laan 1');
    expect(await page(share(here, pressed(stopped, 'Verteld: nu delen'), pages), 200)).toContain('Laan 1');
  });
});

describe('sharing that is stopped', () => {
  test('under an agreement that lapsed stops at step 7, with a way for a worker', async () => {
    const client = await somebody('delen-met-partners:woningcorporatie');
    const text = await page(share(client, { ...landlord, ...inOutline, gegevens: ['doelen'] }), 409);
    expect(text).toContain('Stap 7');
    expect(text).toContain('Je wilde delen: afgesproken doelen. Met: Woningcorporatie');
    expect(text).toContain('href="/organisatie"');
    expect(text).not.toContain('href="/partijen"');
    expect(text).toContain(`href="/clienten/${client}/verslagen/nieuw"`);
    expect(text).toContain(`href="/clienten/${client}/afspraken"`);
    expect(text).not.toContain('De huur op tijd betalen.');
  });

  test('gives an owner the way to renew it, and goes on after that', async () => {
    const place = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
    await does(place.founder, addAgreement, covenant);
    const person = {
      activity: place.activity,
      callName: 'Bo',
      name: 'Bo Bedacht',
      email: '',
      phone: '',
      language: 'nl',
    };
    const client = await does(place.founder, addClient, person);
    await does(place.founder, agreeGoals, { client, goals: 'Iets.' });
    const subject = 'delen-met-partners:woningcorporatie';
    const said = { client, subject, answer: 'given', method: 'in-person', evidence: 'Zei ja.' };
    await does(place.founder, recordAnswer, said);
    const pages = pagesFor(routes, place.founder);
    const form = { ...landlord, ...inOutline, gegevens: ['doelen'] };
    expect(await page(share(client, form, pages), 409)).toContain('href="/partijen"');
    await does(place.founder, addAgreement, { ...covenant, vanaf: '2026-02-02', tot: '' });
    await page(share(client, form, pages), 200);
  });

  test('without consent offers to ask for it, about this party; and the question is there', async () => {
    const client = await somebody();
    const text = await page(share(client, { ...doctor, ...inOutline, gegevens: ['doelen'] }), 409);
    expect(text).toContain('Stap 6');
    const way = /href="(\/clienten\/[^"]*\/toestemmingen\/vragen[^"]*)"/.exec(text)![1]!.replaceAll('&amp;', '&');
    expect(way).toBe(`/clienten/${client}/toestemmingen/vragen?doel=delen-met-huisarts&partij=huisarts`);
    const asking = await page(pagesFor(consentPages, sanne).get(way), 200);
    expect(asking).toMatch(/value="delen-met-huisarts:huisarts"[^>]*checked/);
  });

  test('too deep or too much is one press away from what is possible', async () => {
    const client = await somebody('delen-met-huisarts:huisarts');
    const wish = { ...doctor, weg: 'phone', diepte: 'content', gegevens: ['voornaam', 'doelen'] };
    const text = await page(share(client, wish), 409);
    expect(text).toContain('Stap 4');
    const again = pressed(text, 'Deel zo: voornaam, afgesproken doelen (in grote lijn');
    expect(again).toMatchObject({ diepte: 'outline', gegevens: 'voornaam,doelen' });
    expect(await page(share(client, again), 200)).toContain('De huur op tijd betalen.');
  });

  test('to the referrer meets the wall, with the words for the phone', async () => {
    const client = await somebody();
    await does(sanne, recordReferrer, { client, name: 'Joke Bedacht', relation: 'buur', received: '' });
    const listed = await page(worker.get(`/clienten/${client}/delen?partij=doorverwijzer`), 200);
    const doel = /name="doel" value="([^"]+)"/.exec(listed)![1]!;
    const text = await page(share(client, { partij: 'doorverwijzer', doel, ...inOutline, gegevens: ['doelen'] }), 409);
    expect(text).toContain('Wie doorverwees, hoort niets terug.');
    expect(text).toContain('href="/clienten/de-doorverwijzer-belt"');
    expect(text).not.toContain('toestemmingen');
  });

  test('is in the own log as something that was held back', async () => {
    const client = await somebody();
    await page(share(client, { ...doctor, ...inOutline, gegevens: ['doelen'] }), 409);
    const self = callerIn(world.ground, town.organisation, { kind: 'client', client });
    expect(await page(pagesFor(audit, self).get('/mijn/logboek'), 200)).toContain(
      'wilde iets over u delen met Huisarts. Dat kon niet.',
    );
  });
});

describe('what nobody should send', () => {
  test('is answered at a field or stopped, never shared and never an error of ours', async () => {
    const client = await somebody('delen-met-huisarts:huisarts');
    const good = { ...doctor, ...inOutline, gegevens: ['doelen'] };
    const bad: [Fields, number][] = [
      [{ ...good, partij: '<script>alert(1)</script>' }, 422],
      [{ ...good, partij: 'iemand-anders' }, 409],
      [{ ...good, doel: 'ondersteuning' }, 409],
      [{ ...good, doel: '__proto__' }, 422],
      [{ ...good, gegevens: ['bsn'] }, 409],
      [{ ...good, gegevens: ['delicten'] }, 409],
      [{ ...good, gegevens: ['../doelen'] }, 422],
      [{ ...good, gegevens: Array.from({ length: 41 }, (_, at) => `veld-${at}`) }, 422],
      [{ ...good, weg: 'mail' }, 409],
      [{ ...good, weg: 'postduif' }, 422],
      [{ ...good, diepte: 'alles' }, 422],
      [{ ...good, verteld: 'misschien' }, 422],
    ];
    for (const [fields, status] of bad) {
      const text = await page(share(client, fields), status);
      expect(text).not.toContain('<script>');
      expect(text).not.toContain('De huur op tijd betalen.');
    }
  });

  test('about a client of somebody else looks like nobody', async () => {
    const client = await somebody('delen-met-huisarts:huisarts');
    const stranger = pagesFor(routes, await town.colleague(['worker']));
    const nobody = newId();
    const form = { ...doctor, ...inOutline, gegevens: ['doelen'] };
    for (const fields of [form, { ...form, weg: 'postduif' }]) {
      const [theirs, none] = [
        await page(share(client, fields, stranger), 404),
        await page(share(nobody, fields, stranger), 404),
      ];
      expect(theirs.replaceAll(client, nobody)).toBe(none);
    }
  });
});
