// Somebody makes a plan of her own out of nothing, through the screens only, and it runs (S4 in ten steps).
import { expect, test } from 'vitest';
import { openChromium } from '../support/chromium.ts';
import { startProcess } from '../support/process.ts';
import { newVisitor, type Visitor } from '../support/visitor.ts';

const opened = await openChromium();
if ('missing' in opened) process.stderr.write(`The journeys are skipped: ${opened.missing}\n`);
const demo = await startProcess('demo');

/** How much there was to type: what somebody chooses costs a tap, what she types costs time. */
type Typed = { fields: number; signs: number };

async function types(visitor: Visitor, typed: Typed, name: string, value: string): Promise<void> {
  const field = visitor.page.locator(`[name="${name}"]`);
  for (const fold of await visitor.page.locator('details:not([open])', { has: field }).all()) {
    await fold.evaluate((details) => details.setAttribute('open', ''));
  }
  await field.fill(value);
  typed.fields += 1;
  typed.signs += value.length;
}

/** Opens what is folded around a field, as somebody does who taps its line, and ticks it. */
async function ticks({ page }: Visitor, name: string, value: string): Promise<void> {
  const box = page.locator(`[name="${name}"][value="${value}"]`);
  for (const fold of await page.locator('details:not([open])', { has: box }).all()) {
    await fold.evaluate((details) => details.setAttribute('open', ''));
  }
  await box.check({ force: true });
}

/** What the conversation about a step was, and on. */
async function concludes(visitor: Visitor, typed: Typed, words: string): Promise<void> {
  await types(visitor, typed, 'besproken', words);
  await types(visitor, typed, 'met', 'Sanne');
  await visitor.presses('Bewaar en ga verder', 'main form');
}

async function saysWhatItIs(ilse: Visitor, typed: Typed): Promise<void> {
  await types(ilse, typed, 'titel.nl', 'Wandelen met de buurt');
  await ticks(ilse, 'mensen[]', 'residents');
  await ilse.picks('Over hoeveel mensen ongeveer?', 'below-100');
  await concludes(ilse, typed, 'Wij organiseren de wandeling zelf.');
  await types(ilse, typed, 'nieuw.titel.nl', 'U uitnodigen voor de wandeling');
  await types(ilse, typed, 'nieuw.uitleg.nl', 'Wij mailen u de dag en de plek van de wandeling.');
  await types(ilse, typed, 'nieuw.waarom.nl', 'Zo weet u waar u moet zijn.');
  await concludes(ilse, typed, 'Eén doel is genoeg.');
}

async function choosesData(ilse: Visitor, typed: Typed): Promise<void> {
  await ticks(ilse, 'lijst[]', 'voornaam');
  await ticks(ilse, 'lijst[]', 'e-mail');
  await ticks(ilse, 'lijst.doelen[]', 'u-uitnodigen-voor-de-wandeling');
  await concludes(ilse, typed, 'Een voornaam en een mailadres zijn genoeg.');
  await types(ilse, typed, 'gegeven.voornaam.nodig', 'Om iemand aan te spreken.');
  await types(ilse, typed, 'gegeven.e-mail.nodig', 'Om de uitnodiging te sturen.');
  await concludes(ilse, typed, 'Met minder lukt het niet.');
  await ticks(ilse, 'doel.u-uitnodigen-voor-de-wandeling.wegen[]', 'mail');
  await types(ilse, typed, 'informeren.nl', 'Op het formulier staat wat wij met uw gegevens doen.');
  await ticks(ilse, 'informeren.wegen[]', 'in-person');
  await concludes(ilse, typed, 'Wij vragen het als iemand zich aanmeldt.');
}

async function choosesRules(ilse: Visitor, typed: Typed): Promise<void> {
  const purpose = 'doel.u-uitnodigen-voor-de-wandeling';
  await ticks(ilse, `${purpose}.grondslag`, 'public-task');
  await ticks(ilse, `${purpose}.wetten[]`, 'nl.wmo.2.3.1');
  await concludes(ilse, typed, 'De Wmo geeft ons deze taak.');
  await concludes(ilse, typed, 'Er krijgt niemand anders gegevens.');
  await concludes(ilse, typed, 'Alleen voor de wandeling.');
  await ticks(ilse, 'kies[]', 'tweede-stap');
  await types(ilse, typed, 'plek.nieuw.naam', 'De server van de gemeente');
  await ilse.picks('In welk land?', { label: 'Nederland' });
  await concludes(ilse, typed, 'De gewone beveiliging past.');
  await ilse.picks('Wanneer begint de klok?', 'end-of-service');
  await types(ilse, typed, 'archief', '0');
  await types(ilse, typed, 'vernietigen', '1');
  await types(ilse, typed, 'reden.nl', 'Na de laatste wandeling is het niet meer nodig.');
  await concludes(ilse, typed, 'Een maand is lang genoeg.');
}

test.skipIf('missing' in opened)(
  'an activity of one’s own goes from nothing to running in ten steps, on a phone',
  { timeout: 120_000 },
  async () => {
    if ('missing' in opened) return;
    const ilse = await newVisitor(opened.browser, demo.url, { width: 360, javaScript: true });
    await ilse.opens('/demo');
    await ilse.presses('Ga hier zitten', 'form[action="/demo/stoel/ilse"]');
    await ilse.opens('/activiteiten');
    await ilse.presses('Nieuwe activiteit');
    await ilse.presses(/Eigen activiteit$/, 'main');
    const typed: Typed = { fields: 0, signs: 0 };
    await saysWhatItIs(ilse, typed);
    await choosesData(ilse, typed);
    await choosesRules(ilse, typed);
    expect(ilse.path()).toMatch(/controle$/);
    console.log(typed, await ilse.reads());
    await ilse.presses('Keur goed en laat gelden');
    expect(await ilse.reads()).toContain('Goedgekeurd');
    await ilse.leaves();
  },
);
