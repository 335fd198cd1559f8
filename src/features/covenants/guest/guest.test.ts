import { describe, expect, test } from 'vitest';
import { type Browser, browserOn } from '../../../../test/support/browser.ts';
import { comesIn, invite, linkTo } from '../../../../test/support/guests.ts';
import { does } from '../../../../test/support/house.ts';
import { jobsByHand } from '../../../../test/support/letterbox.ts';
import { openPractice } from '../../../../test/support/practice.ts';
import { openWorld, type World } from '../../../../test/support/world.ts';
import { createApp } from '../../../app.tsx';
import { newId } from '../../../platform/ids.ts';
import { inTransaction } from '../../../platform/shell.ts';
import { beginCovenant } from '../begin-covenant.ts';
import { inviteSigner, remindSigners } from '../life/invite-signer.ts';
import { leaveCovenant } from '../life/leave-covenant.ts';
import { offerCovenant } from '../life/offer-covenant.ts';
import { reviseCovenant } from '../life/revise-covenant.ts';
import { signCovenant } from '../life/sign-covenant.ts';
import { openCovenant } from '../read-covenant.ts';
import { removeItem } from '../save-part.ts';
import { findCovenant } from '../store.ts';

const real = await openWorld();
const post = jobsByHand(real);
const world: World = { ...real, ground: post.ground };
const app = createApp({ ground: world.ground, welcome: { startDemo: null }, trustedProxies: 1 }) as never;
const { founder, system } = await openPractice(world, {
  kind: 'team',
  template: 'begeleiding-wijkteam',
  country: 'NL',
});

const home = { 'x-forwarded-for': '192.0.2.10' };
const elsewhere = { 'x-forwarded-for': '198.51.100.7' };
let count = 0;

const find = (covenant: string) => inTransaction(founder, async (c) => (await findCovenant(c, covenant))!);
const digestOf = async (covenant: string) => (await find(covenant)).versions.at(-1)!.digest.toString('hex');

async function offer(covenant: string): Promise<void> {
  const asked = await openCovenant.ask(founder, { covenant });
  if (asked.kind !== 'answer') throw new Error(asked.kind);
  await does(founder, offerCovenant, { covenant, gelezen: asked.answer.written.digest, toch: 'Komt nog.' });
}

/** A covenant with the doctor and the housing association, offered for signing. */
async function offered(): Promise<string> {
  const { id: covenant } = await does(founder, beginCovenant, { voorbeeld: 'wonen-zorg-wijkteam' });
  for (const welk of ['thuiszorg', 'school']) await does(founder, removeItem, { covenant, deel: 'partij', welk });
  await offer(covenant);
  return covenant;
}

async function asks(covenant: string, partij: string) {
  const mail = `tekenaar${++count}@example.net`;
  const typed = { guestName: 'Toon Verzonnen', guestMail: mail, guestPhone: '0400 00 00 44', guestProof: 'sms' };
  const { guest } = await does(founder, inviteSigner, { covenant, partij, ...typed });
  await post.deliver();
  return { mail, guest, link: linkTo(world, mail) };
}
const enter = (link: string) => comesIn(app, world, post.deliver, { link, headers: home });
const page = async (response: Response | Promise<Response>) => {
  const answer = await response;
  return `${answer.status} ${await answer.text()}`;
};
const signs = async (guest: Browser, covenant: string, gelezen?: string) =>
  guest.post(
    `/gast/convenanten/${covenant}/handtekening`,
    { gelezen: gelezen ?? (await digestOf(covenant)), naam: 'Toon Verzonnen', functie: 'Directeur' },
    home,
  );
const over = await page(browserOn(app).get('/gast'));

describe('somebody who signs for another organisation', () => {
  test('finds the covenant behind the link, reads all of it, and signs with name and function', async () => {
    const covenant = await offered();
    const guest = await enter((await asks(covenant, 'woningcorporatie')).link);
    const start = await page(guest.get('/gast', home));
    expect(start).toContain('Dit convenant wacht op uw handtekening');
    expect(start).toContain(`/gast/convenanten/${covenant}`);
    const text = await page(guest.get(`/gast/convenanten/${covenant}`, home));
    expect(text).toContain('vraagt u om dit te lezen voor Woningcorporatie');
    expect(text).toContain('Welk doel over wonen we met de inwoner afspraken');
    const pdf = await guest.get(`/gast/convenanten/${covenant}/pdf`, home);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect((await signs(guest, covenant)).headers.get('location')).toBe(
      `/gast/convenanten/${covenant}?gelukt=getekend`,
    );
    expect(await page(guest.get(`/gast/convenanten/${covenant}`, home))).toContain('U hebt getekend');
    const [signer] = (await find(covenant)).signers.filter(({ party }) => party === 'woningcorporatie');
    expect(signer!.signature).toMatchObject({ way: 'code', words: { name: 'Toon Verzonnen', function: 'Directeur' } });
    expect(signer!.signature!.digest.toString('hex')).toBe(await digestOf(covenant));
  });

  test('signs only the text that was read, once, and with a name and a function', async () => {
    const covenant = await offered();
    const guest = await enter((await asks(covenant, 'woningcorporatie')).link);
    expect(await page(signs(guest, covenant, 'f'.repeat(64)))).toContain('De tekst is intussen veranderd');
    const empty = { gelezen: await digestOf(covenant), naam: ' ', functie: '' };
    expect(await page(guest.post(`/gast/convenanten/${covenant}/handtekening`, empty, home))).toMatch(/^422 /);
    await signs(guest, covenant);
    expect((await signs(guest, covenant)).status).toBe(404);
  });

  test('gets a mail that names nobody and nothing', async () => {
    const covenant = await offered();
    const { mail } = await asks(covenant, 'woningcorporatie');
    const { text, subject } = world.outbox.messages().find(({ to }) => to === mail)!;
    expect(`${subject} ${text}`).not.toMatch(/convenant|Toon|Woning|Praktijk|tekenen|wijkteam/i);
  });

  test('is told when the last one signed, and can read it then', async () => {
    const covenant = await offered();
    const doctor = await enter((await asks(covenant, 'huisarts')).link);
    await signs(doctor, covenant);
    const { mail, link } = await asks(covenant, 'woningcorporatie');
    await signs(await enter(link), covenant);
    const before = world.outbox.messages().filter(({ to }) => to === mail).length;
    await does(founder, signCovenant, { covenant, gelezen: await digestOf(covenant), functie: 'Directeur' });
    await post.deliver();
    expect(world.outbox.messages().filter(({ to }) => to === mail)).toHaveLength(before + 1);
    expect((await find(covenant)).versions[0]!.completeAt).not.toBeNull();
    expect(await page(doctor.get(`/gast/convenanten/${covenant}`, home))).toContain('Dit convenant geldt.');
  });

  test('is asked again when the text changed, over the same door', async () => {
    const covenant = await offered();
    const { mail, link } = await asks(covenant, 'woningcorporatie');
    const guest = await enter(link);
    const first = await digestOf(covenant);
    await signs(guest, covenant);
    await does(founder, reviseCovenant, { covenant });
    await does(founder, removeItem, { covenant, deel: 'bijlage', welk: 'verklaring' });
    await offer(covenant);
    await post.deliver();
    expect((await find(covenant)).signers.filter(({ version, signature }) => version === 2 && signature)).toEqual([]);
    const again = await enter(linkTo(world, mail));
    expect(await page(signs(again, covenant, first))).toContain('De tekst is intussen veranderd');
    expect((await signs(again, covenant)).status).toBe(303);
  });

  test('is reminded once a week, and not after signing', async () => {
    const covenant = await offered();
    const { guest, link } = await asks(covenant, 'woningcorporatie');
    const reminded = async () => {
      await remindSigners.perform(system, {});
      return (await find(covenant)).signers.find((signer) => signer.guest === guest)!.remindedAt?.toISOString() ?? null;
    };
    expect(await reminded()).toBeNull();
    try {
      world.clock.moveDays(7);
      const first = await reminded();
      expect(first).not.toBeNull();
      world.clock.moveDays(1);
      expect(await reminded()).toBe(first);
      await signs(await enter(link), covenant);
      world.clock.moveDays(30);
      expect(await reminded()).toBe(first);
    } finally {
      world.clock.set('2026-03-02T09:00:00.000Z');
    }
  });
});

describe('a door opens one covenant for one guest (T-13, T-20)', () => {
  test('another covenant, or one that is not there, is not there; for who came for something else too', async () => {
    const covenant = await offered();
    const other = await offered();
    const guest = await enter((await asks(covenant, 'woningcorporatie')).link);
    const nothing = await page(guest.get(`/gast/convenanten/${newId()}`, home));
    expect(nothing).toMatch(/^404 /);
    expect(await page(guest.get(`/gast/convenanten/${other}`, home))).toMatch(/^404 /);
    expect((await signs(guest, other)).status).toBe(404);
    const made = await invite(founder, { guest: { mail: `kamer${++count}@example.net` } });
    await post.deliver();
    expect(made.object.kind).toBe('room');
    const visitor = await enter(linkTo(world, `kamer${count}@example.net`));
    expect(await page(visitor.get(`/gast/convenanten/${covenant}`, home))).toMatch(/^404 /);
  });

  test('from another address, after the party left, and after somebody else took over: the same closed page', async () => {
    const covenant = await offered();
    const first = await enter((await asks(covenant, 'woningcorporatie')).link);
    expect(await page(first.get(`/gast/convenanten/${covenant}`, elsewhere))).toBe(over);
    const replaced = await enter((await asks(covenant, 'woningcorporatie')).link);
    const { link } = await asks(covenant, 'woningcorporatie');
    expect(await page(replaced.get(`/gast/convenanten/${covenant}`, home))).toBe(over);
    const guest = await enter(link);
    await does(founder, leaveCovenant, { covenant, partij: 'woningcorporatie', dag: '2026-03-02', waarom: 'Fusie.' });
    expect(await page(guest.get(`/gast/convenanten/${covenant}`, home))).toBe(over);
    expect(await page(signs(guest, covenant))).toBe(over);
  });

  test('somebody who works here is no guest, and a guest is nobody who works here', async () => {
    const covenant = await offered();
    const guest = await enter((await asks(covenant, 'woningcorporatie')).link);
    expect((await guest.get(`/convenanten/${covenant}`, home)).status).not.toBe(200);
    expect((await guest.get('/convenanten', home)).status).not.toBe(200);
  });
});
