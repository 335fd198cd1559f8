import { describe, expect, test } from 'vitest';
import { type Browser, browserOn } from '../../../test/support/browser.ts';
import { comesIn, linkTo } from '../../../test/support/guests.ts';
import { does, sessionOf } from '../../../test/support/house.ts';
import { jobsByHand } from '../../../test/support/letterbox.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { createApp } from '../../app.tsx';
import { newId } from '../../platform/ids.ts';
import { inTransaction } from '../../platform/shell.ts';
import { addClient } from '../clients/index.ts';
import { agreeGoals } from '../clients/record/agree-goals.ts';
import { setSecondProof } from '../clients/proofs/set-second-proof.ts';
import { nameRepresentative } from '../clients/representation/name-representative.ts';
import { recordAnswer, withdrawOnBehalf } from '../consent/index.ts';
import { sendAreaLink } from '../delivery/links/send-area-link.ts';
import { listShareDecisions } from '../sharing/index.ts';
import { inboxTasks, remindUnread } from './index.ts';
import { listThreads } from './reading/list-threads.ts';
import { startThread } from './starting/start-thread.ts';

const real = await openWorld();
const post = jobsByHand(real);
const world: World = { ...real, ground: post.ground };
const { ground } = world;
const app = createApp({ ground, welcome: { startDemo: null } }) as never;
const town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const { organisation } = town;
const team = await town.team('Wijkteam');
const sanne = await town.colleague(['worker'], team);
const stranger = await town.colleague(['worker']);

async function signedIn(who: { account: string }): Promise<Browser> {
  const browser = browserOn(app);
  browser.cookies.set(...(await sessionOf(ground, { account: who.account, organisation })));
  return browser;
}
const work = await signedIn(sanne);
const said = async (response: Response | Promise<Response>) => {
  const answer = await response;
  return `${answer.status} ${await answer.text()}`;
};
const mails = (to: string) => world.outbox.messages().filter((each) => each.channel === 'mail' && each.to === to);

let count = 0;
async function somebody(...agreed: string[]) {
  const email = `mens${++count}@example.org`;
  const client = await does(sanne, addClient, {
    activity: town.activity,
    callName: 'Mina',
    name: 'Amina Zonnebloem',
    email,
    phone: '06 0000 0001',
    language: 'nl',
  });
  await does(sanne, setSecondProof, { client, kind: 'sms' });
  await does(sanne, agreeGoals, { client, goals: 'Naar buiten.' });
  const answer = { client, answer: 'given', method: 'in-person', evidence: 'Zei ja aan tafel.' };
  for (const subject of agreed) await does(sanne, recordAnswer, { ...answer, subject });
  return { client, email };
}

const message = {
  met: 'client',
  doel: 'verslag-per-link',
  onderwerp: 'Onze afspraak',
  gegevens: ['doelen'],
  diepte: 'content',
  tekst: 'Ik kom dinsdag langs.',
};
const write = async (client: string, more: object = {}) =>
  does(sanne, startThread, { client, ...message, ...more } as never);

/** The client comes in over the newest mail, with the code by text message. */
async function visits(email: string): Promise<Browser> {
  const link = new URL(/http\S+\/l\/\S+/.exec(mails(email)[0]!.text)![0]).pathname;
  const browser = browserOn(app);
  await browser.goes(browser.post(`${link}/code`));
  await post.deliver();
  const sms = world.outbox.messages().find(({ channel }) => channel === 'sms')!;
  await browser.goes(browser.post(`${link}/bewijs`, { bewijs: /\d{4} \d{4}/.exec(sms.text)![0] }));
  return browser;
}

describe('a worker and a client write to each other', () => {
  test('the mail says nothing; the client reads and answers without an account; the worker sees that it was read', async () => {
    const { client, email } = await somebody();
    const to = await work.goes(work.postForm(`/clienten/${client}/berichten`, message));
    const room = /\/berichten\/([0-9a-f-]{36})/.exec(to)![1]!;
    await post.deliver();
    expect(mails(email)).toHaveLength(1);
    expect(mails(email)[0]!.text + mails(email)[0]!.subject).not.toMatch(/dinsdag|afspraak|Mina|Praktijk/i);
    expect(await said(work.get(`/berichten/${room}`))).toContain('Nog niet gelezen');

    const mina = await visits(email);
    expect(await said(mina.get('/mijn'))).toContain('Nieuw bericht: Onze afspraak');
    expect(await said(mina.get(`/mijn/berichten/${room}`))).toContain('Ik kom dinsdag langs.');
    await mina.goes(mina.postForm(`/mijn/berichten/${room}`, { tekst: 'Dat is goed, tot dinsdag.' }));

    const [task] = await inTransaction(sanne, inboxTasks);
    expect(task).toMatchObject({ href: `/berichten/${room}`, kind: 'info' });
    const page = await said(work.get(`/berichten/${room}`));
    expect(page).toContain('Dat is goed, tot dinsdag.');
    expect(page).toContain('Gelezen op');
    expect(await inTransaction(sanne, inboxTasks)).toEqual([]);
  });

  test('the client writes first, to the people of the own caseload', async () => {
    const { client, email } = await somebody();
    await does(sanne, sendAreaLink, { client });
    await post.deliver();
    const mina = await visits(email);
    const to = await mina.goes(
      mina.postForm('/mijn/berichten', { onderwerp: 'Een brief', tekst: 'Ik kreeg een brief.' }),
    );
    const room = /berichten\/([0-9a-f-]{36})/.exec(to)![1]!;
    expect(await said(work.get(`/berichten/${room}`))).toContain('Ik kreeg een brief.');
  });

  test('the link in the mail still opens when the mail is read a week later, and not for ever', async () => {
    const { client, email } = await somebody();
    const room = await write(client);
    await post.deliver();
    const link = new URL(/http\S+\/l\/\S+/.exec(mails(email)[0]!.text)![0]).pathname;
    world.clock.moveDays(8);
    expect((await browserOn(app).get(link)).status).toBe(200);
    world.clock.moveDays(7);
    expect((await browserOn(app).get(link)).status).toBe(404);
    expect(await said(work.get(`/berichten/${room}`))).toContain('werkt niet meer');
    world.clock.set('2026-03-02T09:00:00.000Z');
  });

  test('a message that is taken back is gone, and its place stays', async () => {
    const { client } = await somebody();
    const room = await write(client);
    const [row] = await world.asSuperuser<{ id: string }>('select id from room_messages where room_id = $1', [room]);
    await work.goes(work.post(`/berichten/${room}/${row!.id}/intrekking`));
    const page = await said(work.get(`/berichten/${room}`));
    expect(page).toContain('Teruggenomen op');
    expect(page).not.toContain('Ik kom dinsdag');
  });

  test('before a word is written, the page says whether it arrives and what to do first', async () => {
    const client = await does(sanne, addClient, {
      activity: town.activity,
      callName: 'Bas',
      name: 'Bas Voorbeeld',
      language: 'nl',
    });
    expect(await said(work.get(`/clienten/${client}/berichten/nieuw`))).toContain('Geen e-mailadres bekend');
  });
});

test('a colleague with a tie joins when somebody is away, and reads what was said; one without a tie does not', async () => {
  const { client } = await somebody();
  const room = await write(client);
  const yusuf = await signedIn(await town.colleague(['worker'], team));
  expect(await said(yusuf.get(`/berichten/${room}`))).toMatch(/^404 /);
  expect(await said(yusuf.get(`/clienten/${client}/berichten`))).not.toContain('Onze afspraak');
  await yusuf.goes(yusuf.post(`/clienten/${client}/berichten/${room}/meedoen`));
  expect(await said(yusuf.get(`/berichten/${room}`))).toContain('Ik kom dinsdag langs.');
  const outsider = await signedIn(stranger);
  expect((await outsider.post(`/clienten/${client}/berichten/${room}/meedoen`)).status).toBe(404);
});

describe('a message that stays unread', () => {
  test('is called to once more, then becomes a task, and ends as told by phone with who and when', async () => {
    const { client, email } = await somebody();
    const room = await write(client);
    await post.deliver();
    world.clock.moveDays(4);
    await remindUnread.perform(town.system, {});
    expect(await remindUnread.perform(town.system, {})).toMatchObject({ kind: 'absent' });
    await post.deliver();
    expect(mails(email)).toHaveLength(2);
    expect(await inTransaction(sanne, inboxTasks)).toEqual([]);

    world.clock.moveDays(4);
    const mine = async () => (await inTransaction(sanne, inboxTasks)).filter(({ href }) => href.includes(room));
    expect(await mine()).toMatchObject([{ kind: 'attention' }]);
    const [row] = await world.asSuperuser<{ id: string }>('select id from room_messages where room_id = $1', [room]);
    const url = `/berichten/${room}/${row!.id}`;
    expect(await said(work.get(`${url}/brief`))).toContain('Ik kom dinsdag langs.');
    const day = world.clock.now().toISOString().slice(0, 10);
    await work.goes(work.post(`${url}/verteld`, { weg: 'phone', op: day, notitie: 'Ze begreep het.' }));
    expect(await mine()).toEqual([]);
    expect(await said(work.get(`/berichten/${room}`))).toContain('vertelde het aan de telefoon');
    const [telling] = await world.asSuperuser<{ row: string }>('select t::text as row from inbox_tellings t');
    expect(telling!.row).not.toContain('begreep');
    world.clock.set('2026-03-02T09:00:00.000Z');
  });

  test('who wants no mail gets none, and the page says so', async () => {
    const { client, email } = await somebody();
    await world.asSuperuser(`update permissions set state = 'objected' where client_id = $1 and channel = 'mail'`, [
      client,
    ]);
    const room = await write(client);
    await post.deliver();
    expect(mails(email)).toEqual([]);
    expect(await said(work.get(`/berichten/${room}`))).toMatch(/geen mail|Een mail kan nu niet/);
  });
});

const partner = {
  ...message,
  met: 'partij:huisarts',
  doel: 'delen-met-huisarts',
  diepte: 'outline',
  guestName: 'Fatima Voorbeeld',
  guestWorkplace: 'Huisartsenpraktijk De Linde',
  guestProof: 'sms',
  guestPhone: '0400 00 00 44',
};

describe('a worker and one partner write about one client', () => {
  async function shared() {
    const { client } = await somebody('delen-met-huisarts:huisarts');
    const mail = `arts${++count}@example.net`;
    const to = await work.goes(work.postForm(`/clienten/${client}/berichten/partner`, { ...partner, guestMail: mail }));
    await post.deliver();
    return { client, mail, room: /berichten\/([0-9a-f-]{36})/.exec(to)![1]! };
  }

  test('is sharing: it rests on a decision, and the answer arrives as from outside', async () => {
    const { client, mail, room } = await shared();
    expect(await inTransaction(sanne, (c) => listShareDecisions(c, client))).toMatchObject([
      { recipient: { kind: 'party', id: 'huisarts' }, chosen: 'shared' },
    ]);
    const arts = await comesIn(app, world, post.deliver, { link: linkTo(world, mail) });
    expect(await said(arts.get('/gast'))).toContain('Een bericht voor u');
    const page = await said(arts.get(`/gast/berichten/${room}`));
    expect(page).toContain('Ik kom dinsdag langs.');
    expect(page).not.toMatch(/Zonnebloem/);
    await arts.goes(arts.postForm(`/gast/berichten/${room}`, { tekst: 'Ik zag haar maandag.' }));
    const back = await said(work.get(`/berichten/${room}`));
    expect(back).toContain('Ik zag haar maandag.');
    expect(back).toContain('Huisartsenpraktijk De Linde, van buiten');
  });

  test('without a yes of the client it is stopped with what is possible, and nobody is invited', async () => {
    const { client } = await somebody();
    const mail = `arts${++count}@example.net`;
    const answer = await work.postForm(`/clienten/${client}/berichten/partner`, { ...partner, guestMail: mail });
    expect(answer.status).toBe(409);
    await post.deliver();
    expect(mails(mail)).toEqual([]);
  });

  test('after "Stop toegang" the partner is out at once and a new message has a key that this one never had (T-20)', async () => {
    const { mail, room } = await shared();
    const arts = await comesIn(app, world, post.deliver, { link: linkTo(world, mail) });
    const [access] = await world.asSuperuser<{ id: string }>('select id from guest_accesses where object_id = $1', [
      room,
    ]);
    await work.goes(work.post(`/berichten/${room}/toegang/${access!.id}/einde`));
    expect(await said(arts.get(`/gast/berichten/${room}`))).toBe(await said(browserOn(app).get('/gast')));
    expect(await said(work.get(`/berichten/${room}`))).toContain('Niemand van buiten');
  });

  test('a consent that is withdrawn shuts the thread for the partner, without a reason', async () => {
    const { client, mail, room } = await shared();
    const arts = await comesIn(app, world, post.deliver, { link: linkTo(world, mail) });
    const [permission] = await world.asSuperuser<{ id: string }>(
      `select id from permissions where client_id = $1 and purpose = 'delen-met-huisarts' and channel = 'secure-link' and party = 'huisarts'`,
      [client],
    );
    await does(sanne, withdrawOnBehalf, {
      client,
      permission: permission!.id,
      subject: 'delen-met-huisarts:huisarts',
      method: 'in-person',
      evidence: 'Wil het niet meer.',
    } as never);
    const page = await said(arts.get(`/gast/berichten/${room}`));
    expect(page).toMatch(/^(403|404) /);
    expect(page).not.toMatch(/toestemming|Mina|dinsdag/);
  });
});

describe('a thread of a client is invisible to others (T-04)', () => {
  test('another client, a colleague without a tie, another guest, and somebody out of scope', async () => {
    const { client } = await somebody();
    const room = await write(client);
    const other = await somebody();
    await does(sanne, sendAreaLink, { client: other.client });
    await post.deliver();
    const neighbour = await visits(other.email);
    const absent = (await said(neighbour.get(`/mijn/berichten/${newId()}`))).replaceAll(/[0-9a-f-]{36}/g, 'ID');
    expect((await said(neighbour.get(`/mijn/berichten/${room}`))).replaceAll(/[0-9a-f-]{36}/g, 'ID')).toBe(absent);
    expect(await said(neighbour.postForm(`/mijn/berichten/${room}`, { tekst: 'Hallo' }))).toMatch(/^404 /);

    const outsider = await signedIn(stranger);
    expect(await said(outsider.get(`/berichten/${room}`))).toMatch(/^404 /);
    expect(await said(outsider.get('/berichten'))).not.toContain('Onze afspraak');
    expect(await said(browserOn(app).get(`/gast/berichten/${room}`))).toMatch(/^403 /);

    const representative = await does(sanne, nameRepresentative, {
      client,
      name: 'Piet Voorbeeld',
      kind: 'mandate',
      scope: ['afspraak'],
      proof: 'Gezien.',
      from: '2026-03-01',
    } as never);
    const actor = { kind: 'representative', client, representative } as const;
    const { readOwnThread } = await import('./reading/read-thread.ts');
    expect(await readOwnThread.ask({ ...sanne, actor }, { room })).toEqual({ kind: 'absent' });
  });

  test('the list is paged by where the page before ended', async () => {
    const { client } = await somebody();
    for (let n = 0; n < 23; n++) await write(client, { onderwerp: `Gesprek ${n}` });
    const page = async (na?: string) => {
      const asked = await listThreads.ask(sanne, { na, client });
      if (asked.kind !== 'answer') throw new Error(asked.kind);
      return asked.answer;
    };
    const first = await page();
    const second = await page(first.next!);
    expect([first.threads.length, second.threads.length, second.next]).toEqual([20, 3, null]);
    expect(new Set([...first.threads, ...second.threads].map(({ id }) => id)).size).toBe(23);
  });
});
