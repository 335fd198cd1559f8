import { describe, expect, test } from 'vitest';
import { browserOn } from '../../../test/support/browser.ts';
import { comesIn, fatima, invite, linkTo } from '../../../test/support/guests.ts';
import { jobsByHand } from '../../../test/support/letterbox.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { openWorld, type World } from '../../../test/support/world.ts';
import { createApp } from '../../app.tsx';
import { newId } from '../../platform/ids.ts';
import { newSecret } from '../../platform/links/token.ts';
import { inTransaction } from '../../platform/shell.ts';
import {
  endAccess,
  forgetOldGuests,
  giveAccess,
  listAccesses,
  makeGuestSecret,
  noteKnocks,
  tellGuest,
} from './index.ts';
import { findAccess } from './accesses/store.ts';

const real = await openWorld();
const post = jobsByHand(real);
const world: World = { ...real, ground: post.ground };
const app = createApp({ ground: world.ground, welcome: { startDemo: null }, trustedProxies: 1 }) as never;
const practice = await openPractice(world);
const { founder, organisation } = practice;

const home = { 'x-forwarded-for': '192.0.2.10' };
const elsewhere = { 'x-forwarded-for': '198.51.100.7' };
let count = 0;
/** A guest with a mail address of their own, and the link that was mailed. */
async function invited(more: Parameters<typeof invite>[1] = {}) {
  const mail = `gast${++count}@example.net`;
  const made = await invite(founder, { ...more, guest: { mail, ...more.guest } });
  await post.deliver();
  return { ...made, mail, link: linkTo(world, mail) };
}
const enter = (link: string, headers = home) => comesIn(app, world, post.deliver, { link, headers });
const said = async (response: Response | Promise<Response>) => {
  const answer = await response;
  return `${answer.status} ${await answer.text()}`;
};
const nobody = () => browserOn(app);
const over = await said(nobody().get('/gast'));
const logged = (action: string) =>
  world.asSuperuser(
    `select 1 from audit_entries where organisation_id = $1 and convert_from(body, 'utf8') like '%"' || $2 || '"%'`,
    [organisation, action],
  );
const end = (guest: string, object: { kind: string; id: string }) =>
  inTransaction(founder, (c) => endAccess(c, { guest, object, because: 'by-worker' }));

describe('somebody of another organisation', () => {
  test('comes in with a link and a code, and then reads who invited', async () => {
    const { link } = await invited();
    const guest = await enter(link);
    const page = await said(guest.get('/gast', home));
    expect(page).toMatch(/^200 /);
    expect(page).toContain('Dag Fatima Voorbeeld');
    expect(page).toContain('Noor Voorbeeld van Praktijk Voorbeeld nodigde u uit');
    expect(
      guest.given.filter((line) => line.startsWith('gast')).every((line) => /HttpOnly; SameSite=Lax/.test(line)),
    ).toBe(true);
  });

  test('gets a mail and pages that name nobody and nothing before the second proof', async () => {
    const { link, mail } = await invited();
    const sent = world.outbox.messages().find(({ to }) => to === mail)!;
    const pages = [sent.text, sent.subject ?? '', await said(nobody().get(link)), over];
    for (const each of pages) expect(each).not.toMatch(/Fatima|Noor|Praktijk|Huisarts|Zorgvuldig|zorg(?!-)|cliënt/i);
  });

  test('proves by three words that were agreed on, and is asked to wait after five wrong tries (T-14)', async () => {
    const { link, word } = await invited({ guest: { proof: 'word' } });
    const guest = nobody();
    for (let wrong = 0; wrong < 5; wrong++) await guest.post(`${link}/bewijs`, { bewijs: 'een twee drie' }, home);
    expect(await said(guest.post(`${link}/bewijs`, { bewijs: word! }, home))).toContain('Even wachten');
    const other = await invited({ guest: { proof: 'word' } });
    expect(await nobody().goes(nobody().post(`${other.link}/bewijs`, { bewijs: other.word! }, home))).toBe('/gast');
  });

  test('proves by a code that a worker read aloud, once, and a newer code replaces it', async () => {
    const { link, access } = await invited({ guest: { proof: 'phone' } });
    const make = () => inTransaction(founder, async (c) => makeGuestSecret(c, (await findAccess(c, access))!, 'phone'));
    const [first, second] = [await make(), await make()];
    if (first?.kind !== 'code' || second?.kind !== 'code') throw new Error('No code was made');
    expect(second.replaces).toBe(true);
    expect((await nobody().post(`${link}/bewijs`, { bewijs: first.code }, home)).status).toBe(422);
    expect(await nobody().goes(nobody().post(`${link}/bewijs`, { bewijs: second.code }, home))).toBe('/gast');
    expect((await nobody().post(`${link}/bewijs`, { bewijs: second.code }, home)).status).toBe(422);
  });

  test('signs off and is out', async () => {
    const guest = await enter((await invited()).link);
    const cookies = [...guest.cookies];
    await guest.post('/gast/afmelden', {}, home);
    for (const [name, value] of cookies) guest.cookies.set(name, value);
    expect(await said(guest.get('/gast', home))).toBe(over);
  });
});

describe('a visit belongs to one browser in one place (T-20)', () => {
  test('a cookie at another network address opens nothing, there and where it came from, and is logged', async () => {
    const { link } = await invited();
    const guest = await enter(link);
    const before = (await logged('guests.close-visit')).length;
    expect(await said(guest.get('/gast', elsewhere))).toBe(over);
    expect(await said(guest.get('/gast', home))).toBe(over);
    expect(await logged('guests.close-visit')).toHaveLength(before + 1);
    // The way back is the link and a new code.
    expect(await said((await enter(link)).get('/gast', home))).toContain('Dag Fatima');
  });

  test('a cookie in another browser ends the visit', async () => {
    const guest = await enter((await invited()).link);
    expect(await said(guest.get('/gast', { ...home, 'user-agent': 'Another/1.0' }))).toBe(over);
    expect(await said(guest.get('/gast', home))).toBe(over);
  });

  test('who comes in at a second place ends the first', async () => {
    const { link, access } = await invited();
    const first = await enter(link);
    const second = await enter(link, elsewhere);
    expect(await said(second.get('/gast', elsewhere))).toContain('Dag Fatima');
    expect(await said(first.get('/gast', home))).toBe(over);
    const [knock] = await world.asSuperuser<{ times: number }>('select times from guest_knocks where access_id = $1', [
      access,
    ]);
    expect(knock?.times).toBe(1);
  });

  test('of the place only keyed hashes are kept', async () => {
    await enter((await invited()).link);
    const rows = await world.asSuperuser<{ row: string }>('select s::text as row from guest_sessions s');
    for (const { row } of rows) expect(row).not.toMatch(/192\.0\.2|Mozilla/);
  });
});

describe('after the end', () => {
  test('removed: who is in is out at once, with the page of every other reason', async () => {
    const { link, guest: id, object } = await invited();
    const guest = await enter(link);
    await end(id, object);
    expect(await said(guest.get('/gast', home))).toBe(over);
    expect(await said(guest.get('/gast/iets/dat/niet/bestaat', home))).toBe(over);
    expect(await said(nobody().get('/gast/iets'))).toBe(over);
  });

  test('the last day has passed: out, and logged', async () => {
    const { link } = await invited({ until: '2026-03-02' });
    const guest = await enter(link);
    const before = (await logged('guests.close-visit')).length;
    world.clock.set('2026-03-03T00:00:01.000+01:00');
    expect(await said(guest.get('/gast', home))).toBe(over);
    expect(await logged('guests.close-visit')).toHaveLength(before + 1);
    expect(await said(nobody().get(link))).toContain('Deze link opent niets');
    world.clock.set('2026-03-02T09:00:00.000Z');
  });

  test('removed before the mail left: it does not leave', async () => {
    const mail = `laat${++count}@example.net`;
    const { guest, object } = await invite(founder, { guest: { mail } });
    await end(guest, object);
    await post.deliver();
    expect(world.outbox.messages().filter(({ to }) => to === mail)).toEqual([]);
    const [listed] = await inTransaction(founder, (c) => listAccesses(c, { guest }));
    expect(listed).toMatchObject({ state: 'ended', mail: 'stopped' });
  });

  test('a new access opens with a new link, and the old link stays shut', async () => {
    const { link, guest, object, mail } = await invited();
    await end(guest, object);
    await inTransaction(founder, (c) => giveAccess(c, { guest, object, until: '2026-06-30' }));
    await post.deliver();
    expect(linkTo(world, mail)).not.toBe(link);
    expect(await said(nobody().get(link))).toContain('Deze link opent niets');
    expect((await nobody().get(linkTo(world, mail))).status).toBe(200);
  });
});

describe('a link that opens nothing (T-13)', () => {
  test('shows the same bytes for unknown, expired, removed, foreign and nonsense', async () => {
    const [removed, expired] = [await invited(), await invited()];
    await end(removed.guest, removed.object);
    await world.asSuperuser(`update guest_accesses set until_on = '2026-03-01' where id = $1`, [expired.access]);
    const never = `/g/${newSecret(organisation).text}`;
    const expected = await said(nobody().get(never));
    expect(expected).toMatch(/^404 .*Deze link opent niets/s);
    const foreign = `/g/${newSecret(newId()).text}`;
    const paths = [removed.link, expired.link, foreign, '/g/x', `/g/${'a'.repeat(65)}`, '/g/%3Cscript%3E', '/g'];
    for (const path of paths) expect(await said(nobody().get(path))).toBe(expected);
    for (const path of [never, removed.link, expired.link, foreign]) {
      for (const what of ['code', 'bewijs']) {
        expect(await said(nobody().post(`${path}/${what}`, { bewijs: '12345678' }))).toBe(expected);
      }
    }
  });

  test('a door that closed notes in the log, later, how often it was tried; one that never was does not', async () => {
    const { link, guest, object } = await invited();
    await end(guest, object);
    for (let tries = 0; tries < 3; tries++) await nobody().get(link);
    await nobody().get(`/g/${newSecret(organisation).text}`);
    const before = (await logged('guests.knock-closed-door')).length;
    await noteKnocks.perform(practice.system, {});
    expect((await logged('guests.knock-closed-door')).length).toBeGreaterThan(before);
    expect(await noteKnocks.perform(practice.system, {})).toMatchObject({ kind: 'absent' });
    const [listed] = await inTransaction(founder, (c) => listAccesses(c, { guest }));
    expect(listed?.knocks).toBe(3);
  });
});

describe('looking at a link (T-03)', () => {
  test('a robot that opens and presses every button uses up no code and comes nowhere', async () => {
    const { link, access } = await invited({ guest: { proof: 'letter' } });
    const made = await inTransaction(founder, async (c) =>
      makeGuestSecret(c, (await findAccess(c, access))!, 'letter'),
    );
    const robot = nobody();
    for (let time = 0; time < 20; time++) {
      await robot.get(link);
      await robot.post(`${link}/code`);
      await robot.post(`${link}/bewijs`);
    }
    expect(await said(robot.get('/gast'))).toBe(over);
    const code = made?.kind === 'code' ? made.code : '';
    expect(await nobody().goes(nobody().post(`${link}/bewijs`, { bewijs: code }, home))).toBe('/gast');
  });
});

test('a mail that still waits is not doubled, and who has no access gets none', async () => {
  const mail = `eens${++count}@example.net`;
  const { guest, object } = await invite(founder, { guest: { mail } });
  expect(await inTransaction(founder, (c) => tellGuest(c, { guest, object }))).toBe(true);
  await post.deliver();
  expect(world.outbox.messages().filter(({ to }) => to === mail)).toHaveLength(1);
  const nothing = { kind: 'room', id: newId() };
  expect(await inTransaction(founder, (c) => tellGuest(c, { guest, object: nothing }))).toBe(false);
});

test('old links and visits are forgotten; who has never visited is unknown to the address', async () => {
  const { link, guest, object } = await invited();
  await enter(link);
  await end(guest, object);
  world.clock.set('2026-05-01T09:00:00.000Z');
  await world.asSuperuser(`update guest_sessions set made_at = now() - interval '2 days'`);
  await forgetOldGuests.perform(practice.system, {});
  const count = async (sql: string) => (await world.asSuperuser(sql, [guest])).length;
  expect(await count('select 1 from guest_sessions where guest_id = $1')).toBe(0);
  expect(await count('select 1 from guest_tokens join guest_accesses on id = access_id where guest_id = $1')).toBe(0);
  world.clock.set('2026-03-02T09:00:00.000Z');
});

test('what is known of a guest is sealed', async () => {
  await invited();
  const rows = await world.asSuperuser<{ row: string }>('select g::text as row from guests g');
  for (const { row } of rows) expect(row).not.toMatch(new RegExp(`${fatima.name}|example.net|0400`));
});
