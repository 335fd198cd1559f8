// The whole thread, as somebody new walks it in the demo: plan, client, consent, report, refusal, withdrawal, clock, proof.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { openChromium } from '../support/chromium.ts';
import { ownFolder, runCommand, startProcess } from '../support/process.ts';
import { newVisitor, type Visitor, type Way, wayName, ways } from '../support/visitor.ts';

const opened = await openChromium();
if ('missing' in opened) process.stderr.write(`The journeys are skipped: ${opened.missing}\n`);
const demo = await startProcess('demo');
const folder = ownFolder();

type Message = { channel: 'mail' | 'sms'; to: string; subject: string | null; text: string; html: string | null };
const outbox = async (): Promise<Message[]> =>
  (await fetch(`${demo.url}/demo/postvak.json`)).json() as Promise<Message[]>;

/** Waits for a message that was not there before, and answers it. */
async function nextMessage(before: number, channel: Message['channel']): Promise<Message> {
  const arrived = async () =>
    (await outbox()).slice(0, (await outbox()).length - before).find((each) => each.channel === channel);
  await vi.waitUntil(async () => (await arrived()) !== undefined, { timeout: 20_000, interval: 100 });
  return (await arrived())!;
}
const linkIn = ({ text }: Message) => new URL(/http\S+\/l\/\S+/.exec(text)![0]).pathname;

const come = (way: Way) => {
  if ('missing' in opened) throw new Error(opened.missing);
  return newVisitor(opened.browser, demo.url, way);
};

async function takeChair(way: Way, persona: string): Promise<Visitor> {
  const visitor = await come(way);
  await visitor.opens('/demo');
  await visitor.presses('Ga hier zitten', `form[action="/demo/stoel/${persona}"]`);
  expect(visitor.path()).toBe('/vandaag');
  return visitor;
}

/** Opens a link as its receiver does: with the code that comes over another way. */
async function openLink(visitor: Visitor, link: string): Promise<void> {
  await visitor.opens(link);
  const before = (await outbox()).length;
  await visitor.presses('Stuur mij een code');
  const sms = await nextMessage(before, 'sms');
  await visitor.fills('Code van 8 cijfers', /\d{4} \d{4}/.exec(sms.text)![0]);
  await visitor.presses('Ga verder');
}

const mina = { callName: 'Mina', name: 'Amina Verzonnen', email: 'mina@example.net', phone: '0400 00 00 77' };
const today = () => new Date().toISOString().slice(0, 10);

async function approvePlan(way: Way): Promise<void> {
  const ilse = await takeChair(way, 'ilse');
  await ilse.opens('/activiteiten');
  await ilse.presses(/verhuiz/i, 'main');
  expect(await ilse.reads()).toContain('van 10 stappen besproken');
  await ilse.presses(/^Verder bij stap|^Loop de stappen/);
  const first = Number(/stap\/(\d+)/.exec(ilse.path())![1]);
  expect(first, 'Resumes where it was left').toBeGreaterThan(1);
  for (let step = first; step <= 10; step += 1) {
    await ilse.fills('Wat is er besproken?', `Stap ${step} doorgenomen.`);
    await ilse.fills('Met wie?', 'met de FG');
    // Stops once half-way, and goes on where it was.
    if (step === first) {
      await ilse.presses('Bewaar en ga later verder');
      await ilse.presses(/^Verder bij stap/);
    } else await ilse.presses('Bewaar en ga verder');
  }
  expect(ilse.path()).toMatch(/controle$/);
  await ilse.presses('Keur goed en laat gelden');
  expect(await ilse.reads()).toContain('Goedgekeurd');
  await ilse.leaves();
}

async function addClient(noor: Visitor): Promise<string> {
  await noor.opens('/clienten');
  await noor.presses('Nieuwe cliënt');
  await noor.presses('Cliënt toevoegen');
  expect(await noor.page.title(), 'An empty form comes back with its errors').toMatch(/^Fout:/);
  await noor.fills('Roepnaam', mina.callName);
  await noor.fills(/^Naam/, mina.name);
  await noor.fills(/^E-mail/, mina.email);
  await noor.fills(/^Mobiel nummer/, mina.phone);
  await noor.presses('Cliënt toevoegen');
  const client = noor.path();
  await noor.opens(`${client}/tweede-bewijs`);
  await noor.chooses(/^Code per sms/);
  await noor.presses('Bewaren');
  await noor.opens(`${client}/doelen`);
  await noor.fills('Waar werken jullie samen aan?', 'Weer naar de markt gaan.');
  await noor.presses('Bewaren');
  await noor.opens(`${client}/doorverwijzer`);
  await noor.page.locator('input[name="name"]').first().fill('Rik Verzonnen');
  await noor.page.locator('input[name="relation"]').first().fill('buurtwerker');
  await noor.page.locator('textarea[name="received"]').first().fill('Ze komt weinig buiten.');
  await noor.presses('Bewaren');
  await noor.presses('Besproken');
  expect(await noor.reads()).toContain('Besproken op');
  return client;
}

async function askConsent(noor: Visitor, client: string, way: Way): Promise<void> {
  const before = (await outbox()).length;
  await noor.opens(`${client}/toestemmingen/vragen`);
  const boxes = noor.page.locator('input[type="checkbox"]');
  expect(await boxes.evaluateAll((all) => all.filter((box) => 'checked' in box && box.checked).length)).toBe(0);
  await noor.page.locator('input[value="verslag-per-link"]').check({ force: true });
  await noor.chooses(/^Met een bericht/);
  await noor.presses('Vraag toestemming', 'form');
  const mail = await nextMessage(before, 'mail');
  expect(mail.to).toBe(mina.email);
  const said = `${mail.subject} ${mail.text} ${mail.html}`;
  expect(said, 'No name, no organisation, no topic, no hint of care (T-02)').not.toMatch(
    /Mina|Amina|Noor|Wilgentuin|verslag|toestemming|cliënt|begeleid/i,
  );

  // Whoever only opens the link has said nothing (T-03).
  const robot = await come(way);
  await robot.opens(linkIn(mail));
  await robot.opens(linkIn(mail));
  await robot.leaves();
  await noor.opens(`${client}/toestemmingen`);
  expect(await noor.reads()).toContain('Wacht op antwoord');

  const client1 = await come(way);
  await openLink(client1, linkIn(mail));
  expect(client1.path()).toBe('/mijn/toestemmingen/vragen');
  expect(await client1.page.locator('input[type="radio"]:checked').count(), 'Nothing is chosen beforehand').toBe(0);
  await client1.presses('Bewaar mijn antwoord');
  expect(await client1.page.title()).toMatch(/^Fout:/);
  await client1.chooses('Ja, dat mag');
  await client1.presses('Bewaar mijn antwoord');
  expect(await client1.reads()).toContain('Uw antwoord is bewaard');
  await keepReceipt(client1);
  await client1.leaves();
}

/** The receipt is signed once its entry is sealed, and verifies on another computer. */
async function keepReceipt(client: Visitor): Promise<void> {
  await client.page.locator('summary', { hasText: 'Wat er eerder gekozen is' }).click();
  await client.presses('Bekijk het bewijs');
  const path = client.path();
  await vi.waitUntil(async () => (await client.context.request.get(`${path}.json`)).status() === 200, {
    timeout: 20_000,
    interval: 200,
  });
  await client.opens(path);
  const receipt = join(folder, 'bewijs.json');
  writeFileSync(receipt, await (await client.context.request.get(`${path}.json`)).text());
  const keys = /\/\.well-known\/[^"]+keys\.json/.exec(await client.page.content())![0];
  writeFileSync(join(folder, 'keys.json'), await (await fetch(demo.url + keys)).text());
  const verified = await runCommand(['verify-receipt', receipt, '--pub', join(folder, 'keys.json')]);
  expect(verified.code, verified.stdout + verified.stderr).toBe(0);
}

async function sendReport(noor: Visitor, client: string, way: Way): Promise<string> {
  await noor.opens(`${client}/verslagen/nieuw`);
  await noor.fills(/^Datum/, today());
  await noor.fills('Titel', 'De markt op zaterdag');
  await noor.fills('Verslag', 'We spraken over de markt.\n\nJe gaat zaterdag kijken.');
  await noor.presses('Bewaar het verslag');
  const report = noor.path();
  const before = (await outbox()).length;
  await noor.presses('Verstuur', 'main form');
  const mail = await nextMessage(before, 'mail');
  expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toMatch(/markt|Mina|Noor|verslag/i);

  // The link alone shows nothing; a wrong, a foreign and a used-up one look the same.
  const stranger = await come(way);
  const link = linkIn(mail);
  await stranger.opens(link);
  expect(await stranger.reads()).not.toMatch(/markt|Mina|Noor/);
  await stranger.page.locator('summary', { hasText: 'Ik heb al een code' }).click();
  await stranger.fills('Code van 8 cijfers', '0000 0000');
  await stranger.presses('Ga verder');
  expect(await stranger.reads()).toContain('Dat klopt niet');
  const wrong = await stranger.opens(`/l/${'A'.repeat(link.length - 3)}`);
  const neutral = [wrong.status(), await stranger.reads()];
  expect([(await stranger.opens('/l/niets')).status(), await stranger.reads()]).toEqual(neutral);
  expect((await stranger.opens('/mijn')).status(), 'Nobody is known without the second proof').toBe(403);
  await stranger.leaves();

  const reader = await come(way);
  await openLink(reader, link);
  expect(await reader.reads()).toContain('Je gaat zaterdag kijken.');
  await reader.leaves();
  await noor.opens(report);
  expect(await noor.reads()).toMatch(/Geopend/i);
  await noor.presses('Sluit deze link');
  const late = await come(way);
  expect([(await late.opens(link)).status(), await late.reads()], 'A closed link is like one that never was').toEqual(
    neutral,
  );
  await late.leaves();
  return report;
}

const stopped = async (visitor: Visitor): Promise<string> => {
  expect(await visitor.heading()).toBe('Zo nog niet. Dit kan wel.');
  expect(
    await visitor.page.locator('main a.utrecht-button, main button').count(),
    'At least one button that does it',
  ).toBeGreaterThan(0);
  await visitor.page.locator('summary', { hasText: 'Meer weten' }).first().click();
  await visitor.page.locator('summary', { hasText: 'De tien vragen' }).click();
  return visitor.reads();
};

async function refusals(noor: Visitor, report: string): Promise<void> {
  // The report to the referrer.
  await noor.opens(report);
  await noor.page
    .locator('input[value="partij:verwijzer"], input[value="partij:doorverwijzer"]')
    .first()
    .check({ force: true });
  await noor.presses('Verstuur', 'main form:has(input[type="radio"])');
  await stopped(noor);
  const before = (await outbox()).length;
  await noor.presses('Stuur het naar de cliënt');
  expect(noor.path(), 'The button really does it').toBe(report);
  await nextMessage(before, 'mail');

  // A message for a purpose without consent: Selma has not been asked yet.
  await noor.opens('/clienten');
  await noor.presses('Selma', 'main');
  const selma = noor.path();
  await noor.opens(`${selma}/verslagen/nieuw`);
  if ((await noor.heading()) !== 'Zo nog niet. Dit kan wel.') {
    await noor.fills(/^Datum/, today());
    await noor.fills('Titel', 'Eerste gesprek');
    await noor.fills('Verslag', 'We maakten kennis.');
    await noor.presses('Bewaar het verslag');
    await noor.presses('Verstuur', 'main form:has(input[type="radio"])');
  }
  await stopped(noor);
  await noor.presses('Vraag toestemming', 'main');
  expect(noor.path()).toBe(`${selma}/toestemmingen/vragen`);
  expect(
    await noor.page.locator('input[value="verslag-per-link"]').isChecked(),
    'The question is filled in already',
  ).toBe(true);

  // A field that the plan does not have.
  await noor.opens(`${selma}/gegevens`);
  await noor.page.locator('main select').selectOption({ label: 'Iets anders, dat niet in het plan staat' });
  await noor.fills('Wat noteer je?', 'Iets.');
  await noor.presses('Bewaren', 'main');
  await stopped(noor);
}

async function withdraw(noor: Visitor, client: string, report: string, way: Way): Promise<void> {
  const before = (await outbox()).length;
  await noor.opens(`${client}/verslagen`);
  await noor.presses('Stuur een link naar de eigen pagina');
  const mina = await come(way);
  await openLink(mina, linkIn(await nextMessage(before, 'mail')));
  expect(mina.path()).toBe('/mijn');
  // Three taps after the code.
  await mina.presses('Stoppen of veranderen', 'main');
  await mina.presses('Stop hiermee', 'main');
  await mina.presses('Ja, stop hiermee', 'main');
  expect(await mina.reads()).toContain('Gestopt. Het geldt vanaf nu.');
  await noor.opens(report);
  await noor.presses('Verstuur', 'main form:has(input[type="radio"])');
  await stopped(noor);

  // The client reads in sentences who looked and what was sent.
  await mina.opens('/mijn/logboek');
  expect(await mina.reads()).toContain('Noor Verlinde');
  await mina.leaves();
}

async function proof(noor: Visitor): Promise<void> {
  await noor.opens('/logboek');
  const decisions = noor.page.locator('a[href^="/besluiten/"]');
  await noor.opens((await decisions.first().getAttribute('href'))!);
  for (const step of ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']) expect(await noor.reads()).toContain(step);
  const log = join(folder, 'log.ndjson.gz');
  writeFileSync(log, await (await noor.context.request.get('/logboek/uitvoer')).body());
  writeFileSync(join(folder, 'log.pub'), await (await noor.context.request.get('/logboek/sleutel')).body());
  const verified = await runCommand(['verify-audit', log, '--pub', join(folder, 'log.pub')]);
  expect(verified.code, verified.stdout + verified.stderr).toBe(0);
}

async function clock(noor: Visitor, client: string): Promise<void> {
  const dates = async () => (await noor.opens(client), /archief[^.]*?\d{1,2} \w+ \d{4}/i.exec(await noor.reads())?.[0]);
  await noor.opens(`${client}/afspraken`);
  await noor.fills('Dag', today());
  await noor.fills('Uur', '10:00');
  await noor.chooses(/^Gesprek/);
  await noor.presses('Bewaren');
  const first = await dates();
  expect(first, 'The record shows when it goes to the archive').toBeDefined();
  await noor.opens('/demo/klok');
  await noor.fills(/Hoeveel dagen/, '60');
  await noor.presses('Zet de klok vooruit');
  await noor.opens('/clienten');
  expect(await noor.page.locator('main').innerText(), 'Edith went to the archive by herself').not.toContain('Edith');
  await noor.opens('/clienten/archief');
  expect(await noor.reads()).toContain('Edith');
  expect(await dates()).toBe(first);
  const later = new Date(Date.now() + 59 * 86_400_000).toISOString().slice(0, 10);
  await noor.opens(`${client}/afspraken`);
  await noor.fills('Dag', later);
  await noor.fills('Uur', '10:00');
  await noor.chooses(/^Gesprek/);
  await noor.presses('Bewaren');
  expect(await dates(), 'A new appointment moves the date').not.toBe(first);
}

describe.skipIf('missing' in opened).each(ways.map((way) => [wayName(way), way] as const))('at %s', (_, way) => {
  test('somebody new walks from the plan to the proof', { timeout: 240_000 }, async () => {
    const start = await come(way);
    await start.opens('/demo/opnieuw');
    await start.presses('Begin de demo opnieuw', 'main');
    await start.leaves();
    await approvePlan(way);
    const noor = await takeChair(way, 'noor');
    const client = await addClient(noor);
    await askConsent(noor, client, way);
    const report = await sendReport(noor, client, way);
    await refusals(noor, report);
    await withdraw(noor, client, report, way);
    await proof(noor);
    await clock(noor, client);
    await noor.leaves();
  });
});

test.skipIf('missing' in opened)('a page is the same with and without JavaScript', { timeout: 60_000 }, async () => {
  const one = await takeChair({ width: 1280, javaScript: true }, 'noor');
  await one.opens('/clienten');
  await one.presses('Bram', 'main');
  const client = one.path();
  const state = await one.context.storageState();
  if ('missing' in opened) return;
  const other = await newVisitor(opened.browser, demo.url, { width: 1280, javaScript: false }, state);
  const rooms = ['', '/toestemmingen', '/toestemmingen/vragen', '/verslagen/nieuw', '/doelen'].map(
    (room) => client + room,
  );
  for (const path of [
    '/vandaag',
    '/clienten',
    '/clienten/nieuw',
    '/activiteiten',
    '/logboek',
    '/demo/postvak',
    ...rooms,
  ]) {
    await one.opens(path);
    await other.opens(path);
    expect(await other.page.content(), path).toBe(await one.page.content());
  }
  await one.leaves();
  await other.leaves();
});
