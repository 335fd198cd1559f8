// Rooms through the whole product: a worker in the pages, a guest through link and code, the client (T-13, T-20).
import { describe, expect, test } from 'vitest';
import { expectInvariants } from '../../../test/invariants.ts';
import { type Browser, browserOn } from '../../../test/support/browser.ts';
import { comesIn, linkTo } from '../../../test/support/guests.ts';
import { does, sessionOf } from '../../../test/support/house.ts';
import { jobsByHand } from '../../../test/support/letterbox.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { callerIn, openWorld, type World } from '../../../test/support/world.ts';
import { createApp } from '../../app.tsx';
import { newId } from '../../platform/ids.ts';
import { inTransaction } from '../../platform/shell.ts';
import { addClient } from '../clients/index.ts';
import { agreeGoals } from '../clients/record/agree-goals.ts';
import { restrictUse } from '../clients/record/restrict-use.ts';
import { setSecondProof } from '../clients/proofs/set-second-proof.ts';
import { recordAnswer, withdrawOnBehalf } from '../consent/index.ts';
import { inviteGuest } from './members/invite-guest.ts';
import { listPresent } from './members/store.ts';
import { postMessage } from './messages/post-message.ts';
import { openRoom } from './opening/open-room.ts';
import { listRoomsOfClient } from './reading/list-rooms.ts';
import { readOwnRoom } from './reading/read-room.ts';

const real = await openWorld();
const post = jobsByHand(real);
const world: World = { ...real, ground: post.ground };
const app = createApp({ ground: world.ground, welcome: { startDemo: null }, trustedProxies: 1 }) as never;
const town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const sanne = await town.colleague(['worker'], await town.team('Wijkteam'));
const home = { 'x-forwarded-for': '192.0.2.10' };

const said = async (response: Response | Promise<Response>) => {
  const answer = await response;
  return `${answer.status} ${await answer.text()}`;
};
const over = await said(browserOn(app).get('/gast', home));

const worker = browserOn(app);
worker.cookies.set(...(await sessionOf(world.ground, { account: sanne.account, organisation: town.organisation })));

async function somebody(): Promise<string> {
  const client = await does(sanne, addClient, {
    activity: town.activity,
    callName: 'Mina',
    name: 'Amina Zonnebloem',
    email: `${newId()}@example.org`,
    phone: '06 0000 0001',
    language: 'nl',
  });
  await does(sanne, setSecondProof, { client, kind: 'sms' });
  await does(sanne, agreeGoals, { client, goals: 'Naar buiten.' });
  const answer = { subject: 'delen-met-huisarts:huisarts', answer: 'given', method: 'in-person', evidence: 'Zei ja.' };
  await does(sanne, recordAnswer, { client, ...answer });
  return client;
}

const wish = {
  doel: 'delen-met-huisarts',
  partij: 'huisarts',
  gegevens: ['voornaam', 'doelen'],
  waarvoor: 'Weer wandelen',
  tot: '2026-06-01',
  client_mag: 'read',
};
const guestOf = (mail: string) => ({
  partij: 'huisarts',
  guestName: 'Fatima Voorbeeld',
  guestWorkplace: 'Praktijk aan de Markt',
  guestMail: mail,
  guestPhone: '06 0000 0002',
  guestProof: 'sms',
  mag: 'write',
});
const words = { tekst: 'Ze wandelt weer.', gegevens: ['doelen'], diepte: 'outline' };

/** A room with a guest who came in. */
async function roomWithGuest() {
  const client = await somebody();
  const room = await does(sanne, openRoom, { client, ...wish });
  const mail = `${newId()}@example.net`;
  const { member } = await does(sanne, inviteGuest, { room, ...guestOf(mail) });
  await post.deliver();
  const guest = await comesIn(app, world, post.deliver, { link: linkTo(world, mail), headers: home });
  return { client, room, member, guest, url: `/gast/ruimte/${room}` };
}

const sees = (guest: Browser, url: string) => said(guest.get(url, home));

describe('a room from beginning to end', () => {
  test('is opened in the pages, a guest is invited, comes in, reads and answers, and the worker reads it', async () => {
    const client = await somebody();
    const form = await said(worker.get(`/clienten/${client}/ruimtes/nieuw?partij=huisarts&doel=delen-met-huisarts`));
    expect(form).toContain('Doet Mina mee?');
    expect(form).not.toContain('checked');
    const opened = await worker.goes(worker.post(`/clienten/${client}/ruimtes`, wish));
    const room = /\/ruimtes\/([0-9a-f-]{36})\/leden/.exec(opened)![1]!;
    const mail = `${newId()}@example.net`;
    await worker.goes(worker.post(`/ruimtes/${room}/gasten`, guestOf(mail)));
    await worker.goes(worker.postForm(`/ruimtes/${room}/berichten`, words));
    await post.deliver();
    const guest = await comesIn(app, world, post.deliver, { link: linkTo(world, mail), headers: home });
    expect(await sees(guest, '/gast')).toContain('Gesprek over Mina');
    const url = `/gast/ruimte/${room}`;
    expect(await sees(guest, url)).toContain('Ze wandelt weer.');
    await guest.goes(guest.postForm(`${url}/berichten`, { ...words, tekst: 'Dank u wel.' }, home));
    const page = await said(worker.get(`/ruimtes/${room}`));
    expect(page).toContain('Dank u wel.');
    expect(page).toContain('Gezien door Fatima Voorbeeld');
    expect(page.indexOf('Dank u wel.')).toBeLessThan(page.indexOf('Ze wandelt weer.'));
  });

  test('a form that comes back keeps what was typed and says what is missing', async () => {
    const { room } = await roomWithGuest();
    const page = await said(
      worker.postForm(`/ruimtes/${room}/berichten`, { tekst: 'Half bericht', diepte: 'outline' }),
    );
    expect(page).toMatch(/^422 /);
    expect(page).toContain('Half bericht');
    expect(page).toContain('Kies waar je bericht over gaat.');
  });

  test('deeper than the plan allows: nothing is said, and going less deep is offered with the text kept', async () => {
    const { room } = await roomWithGuest();
    const page = await said(worker.postForm(`/ruimtes/${room}/berichten`, { ...words, diepte: 'content' }));
    expect(page).toMatch(/^422 /);
    expect(page).toContain('Niet iedereen mag dit weten');
    expect(page).toContain('Minder diep, dan kan iedereen het lezen: in grote lijn');
    const again = { tekst: words.tekst, gegevens: 'doelen', diepte: 'outline', opnieuw: 'ja' };
    const form = await said(worker.postForm(`/ruimtes/${room}/berichten`, again));
    expect(form).toContain('Ze wandelt weer.');
    expect(form).not.toContain('Dit moet nog anders');
    expect(await said(worker.get(`/ruimtes/${room}`))).not.toContain('Ze wandelt weer.');
  });

  test('who asks what makes somebody recognisable sees it above the form, and nothing is sent', async () => {
    const { room, guest, url } = await roomWithGuest();
    const draft = { tekst: 'Mina en mevrouw Eikenhout bellen op 06-12345678.', kijk: 'ja' };
    const asWorker = await said(worker.postForm(`/ruimtes/${room}/berichten`, { ...words, ...draft }));
    const asGuest = await said(guest.postForm(`${url}/berichten`, draft, home));
    for (const page of [asWorker, asGuest]) {
      expect(page.match(/<mark /g)).toHaveLength(3);
      expect(page).toContain('Er is nog niets verstuurd.');
      expect(page).toContain(`${draft.tekst}</textarea>`);
      expect(page).not.toContain('<title>Fout');
      // Enter in a field presses the first button of a form, and that one sends.
      const form = page.split('enctype="multipart/form-data"')[1]!.split('</form>')[0]!;
      expect(form.indexOf('name="kijk"')).toBeGreaterThan(form.indexOf('<button'));
    }
    // The page of a guest marks nobody by name whom the guest does not see.
    expect(asGuest).not.toContain('Zonnebloem');
    expect(await said(worker.get(`/ruimtes/${room}`))).not.toContain('Eikenhout');
    expect(await sees(guest, url)).not.toContain('Eikenhout');
  });

  test('a number or a third person is shown once before it goes, and a second press sends it', async () => {
    const { room, guest, url } = await roomWithGuest();
    const draft = { tekst: 'Mevrouw Eikenhout belt op 06-12345678.' };
    const first = await said(worker.postForm(`/ruimtes/${room}/berichten`, { ...words, ...draft, eerst: 'kijk' }));
    expect(first).toContain('Er is nog niets verstuurd.');
    expect(first).not.toContain('name="eerst"');
    expect(await said(worker.get(`/ruimtes/${room}`))).not.toContain('Eikenhout');
    await worker.goes(worker.postForm(`/ruimtes/${room}/berichten`, { ...words, ...draft }));
    expect(await sees(guest, url)).toContain('Eikenhout');
    // Who names nobody else sends at once.
    await worker.goes(worker.postForm(`/ruimtes/${room}/berichten`, { ...words, eerst: 'kijk' }));
    expect(await said(worker.get(`/ruimtes/${room}`))).toContain('name="eerst"');
  });

  test('a file goes with a message, to who may read that message only', async () => {
    const { room, guest, url } = await roomWithGuest();
    const file = new File(['Dinsdag ophalen.'], 'afspraak.txt', { type: 'text/plain' });
    await worker.goes(worker.postForm(`/ruimtes/${room}/berichten`, { ...words, bestanden: file }));
    const page = await sees(guest, url);
    const href = new RegExp(`${url}/berichten/[0-9a-f-]+/bestanden/[0-9a-f-]+`).exec(page)![0];
    const fetched = await guest.get(href, home);
    expect(await fetched.text()).toBe('Dinsdag ophalen.');
    expect(fetched.headers.get('content-disposition')).toContain('attachment');
    const other = await roomWithGuest();
    expect(await sees(other.guest, href)).toMatch(/^404 /);
    expect(await sees(other.guest, href.replace(room, other.room))).toMatch(/^404 /);
  });
});

describe('a guest is out at once (T-20)', () => {
  test('after being taken out: the same page as for nobody, and 0 later messages open', async () => {
    const { room, member, guest, url } = await roomWithGuest();
    await does(sanne, postMessage, { room, ...words });
    expect(await sees(guest, url)).toContain('Ze wandelt weer.');
    await worker.goes(worker.post(`/ruimtes/${room}/leden/${member}/vertrek`));
    expect(await sees(guest, url)).toBe(over);
    const late = guest.postForm(`${url}/berichten`, words, home);
    expect(await said(late)).toBe(over);
  });

  test('after the last day, also before the schedule comes by', async () => {
    const { guest, url } = await roomWithGuest();
    world.clock.set('2026-06-02T09:00:00.000Z');
    expect(await sees(guest, url)).toBe(over);
    world.clock.set('2026-03-02T09:00:00.000Z');
  });

  test('after the client took the consent back', async () => {
    const { client, guest, url } = await roomWithGuest();
    const how = { method: 'in-person', evidence: 'Wil het niet meer.' };
    await does(sanne, withdrawOnBehalf, { client, subject: 'delen-met-huisarts:huisarts', ...how });
    expect(await sees(guest, url)).toBe(over);
  });

  test('at another network address: over there and here, and nothing of the room in the page', async () => {
    const { guest, url } = await roomWithGuest();
    const elsewhere = await said(guest.get(url, { 'x-forwarded-for': '198.51.100.7' }));
    expect(elsewhere).toBe(over);
    expect(await sees(guest, url)).toBe(over);
  });

  test('a guest of one room finds nothing behind the address of another, as behind one that never was', async () => {
    const [one, two] = [await roomWithGuest(), await roomWithGuest()];
    const [other, never] = [await sees(one.guest, two.url), await sees(one.guest, `/gast/ruimte/${newId()}`)];
    const plain = (page: string) => page.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
    expect(other).toMatch(/^404 /);
    expect(plain(other)).toBe(plain(never));
    expect(await sees(one.guest, `/ruimtes/${one.room}`)).not.toContain('Weer wandelen');
  });
});

describe('a pause (AVG 18)', () => {
  test('stops a guest without a word of why, takes nobody out, and the person reads on', async () => {
    const { client, room, guest, url } = await roomWithGuest();
    const present = () => inTransaction(sanne, (c) => listPresent(c, room));
    const before = (await present()).length;
    await does(sanne, restrictUse, { client, kind: 'restriction', reason: 'Mina wil eerst laten nakijken.' });
    const page = await sees(guest, url);
    expect(page).toMatch(/^409 /);
    expect(page).toContain('Bel wie u uitnodigde');
    expect(page).not.toMatch(/Mina|pauze|Weer wandelen/);
    expect((await present()).length).toBe(before);
    const mina = callerIn(world.ground, town.organisation, { kind: 'client', client });
    expect((await readOwnRoom.ask(mina, { room })).kind).toBe('answer');
    expect(await listRoomsOfClient.ask(mina, {})).toMatchObject({ answer: { rooms: [{ id: room }] } });
  });
});

test('I-2 to I-7 hold after all of it: entries sealed, values that open, decisions behind every sharing', async () => {
  await expectInvariants(world);
});
