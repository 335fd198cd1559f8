// Somebody makes a plan of her own out of nothing, through the screens only, and it runs (S4, in ten steps).
import { expect, test } from 'vitest';
import { openChromium } from '../support/chromium.ts';
import { type StepForms, stepForms } from '../support/plan-forms.ts';
import { startProcess } from '../support/process.ts';
import { newVisitor, type Visitor } from '../support/visitor.ts';

const opened = await openChromium();
if ('missing' in opened) process.stderr.write(`The journeys are skipped: ${opened.missing}\n`);
const demo = await startProcess('demo');

/** The id that the product makes of the title of the purpose. */
const purpose = 'doel.u-uitnodigen-voor-de-wandeling';

async function saysWhatItIs({ writes, ticks, picks, concludes }: StepForms): Promise<void> {
  await writes('titel.nl', 'Wandelen met de buurt');
  await ticks('mensen[]', 'residents');
  await picks('aantal', 'below-100');
  await concludes('Wij organiseren de wandeling zelf.');
  await writes('nieuw.titel.nl', 'U uitnodigen voor de wandeling');
  await writes('nieuw.uitleg.nl', 'Wij mailen u de dag en de plek van de wandeling.');
  await writes('nieuw.waarom.nl', 'Zo weet u waar u moet zijn.');
  await concludes('Eén doel is genoeg.');
}

async function choosesData({ writes, ticks, concludes }: StepForms): Promise<void> {
  await ticks('lijst[]', 'voornaam');
  await ticks('lijst[]', 'e-mail');
  await ticks('lijst.doelen[]', 'u-uitnodigen-voor-de-wandeling');
  await concludes('Een voornaam en een mailadres zijn genoeg.');
  await writes('gegeven.voornaam.nodig', 'Om iemand aan te spreken.');
  await writes('gegeven.e-mail.nodig', 'Om de uitnodiging te sturen.');
  await concludes('Met minder lukt het niet.');
  await ticks(`${purpose}.wegen[]`, 'mail');
  await writes('informeren.nl', 'Op het formulier staat wat wij met uw gegevens doen.');
  await ticks('informeren.wegen[]', 'in-person');
  await concludes('Wij vragen het als iemand zich aanmeldt.');
}

async function choosesRules({ writes, ticks, picks, concludes }: StepForms): Promise<void> {
  await ticks(`${purpose}.grondslag`, 'contract');
  await concludes('Wie meewandelt, meldt zich zelf aan.');
  await concludes('Er krijgt niemand anders gegevens.');
  await concludes('Alleen voor de wandeling.');
  await ticks('kies[]', 'tweede-stap');
  await writes('plek.nieuw.naam', 'De server van de gemeente');
  await picks('plek.nieuw.land', 'NL');
  await concludes('De gewone beveiliging past.');
  await picks('vanaf', 'end-of-service');
  await writes('archief', '0');
  await writes('vernietigen', '1');
  await writes('reden.nl', 'Na de laatste wandeling is het niet meer nodig.');
  await concludes('Een maand is lang genoeg.');
}

/** Follows the first line of what is still to do: it leads to the very field. */
async function solves(ilse: Visitor, { writes }: StepForms, told: RegExp, name: string, words: string): Promise<void> {
  await ilse.presses(told, 'main');
  expect(await ilse.page.locator(':target').isVisible(), `The link shows the field ${name}`).toBe(true);
  expect(await ilse.page.locator(`:target[name="${name}"], :target [name="${name}"]`).count()).toBe(1);
  await writes(name, words);
  await ilse.presses('Bewaar en ga verder', 'main form');
}

test.skipIf('missing' in opened)(
  'an activity of one’s own goes from nothing to running in ten steps, on a phone',
  { timeout: 180_000 },
  async () => {
    if ('missing' in opened) return;
    const ilse = await newVisitor(opened.browser, demo.url, { width: 360, javaScript: true });
    await ilse.opens('/demo');
    await ilse.presses('Ga hier zitten', 'form[action="/demo/stoel/ilse"]');
    await ilse.opens('/activiteiten/nieuw');
    await ilse.presses(/Eigen activiteit$/, 'main');
    await ilse.opens(ilse.path().replace(/1$/, '6'));
    expect(await ilse.reads(), 'A step that waits for another says where to begin').toContain('Eerst een doel');
    await ilse.presses(/^Stap 2 van 10/, 'main');
    expect(await ilse.reads()).toContain('Het eerste doel');
    await ilse.presses('Vorige stap');
    const steps = stepForms(ilse);
    await saysWhatItIs(steps);
    await choosesData(steps);
    await choosesRules(steps);

    expect(ilse.path()).toMatch(/controle$/);
    expect(await ilse.page.getByRole('button', { name: 'Keur goed en laat gelden' }).count()).toBe(0);
    await solves(ilse, steps, /hoe de gegevens vernietigd worden/, 'vernietigd.nl', 'Wij wissen de lijst.');
    await solves(ilse, steps, /niets over back-ups/, 'kopie.nl', 'Een back-up per week, versleuteld.');
    await solves(ilse, steps, /na hoeveel dagen een back-up/, 'kopiedagen', '30');
    await ilse.presses('Keur goed en laat gelden');
    expect(await ilse.reads()).toContain('Goedgekeurd');
    // Half an hour is for thinking, not for typing: what has to be typed is counted, so that it stays little.
    expect(steps.typed.fields, 'Fields to type in').toBeLessThanOrEqual(40);
    expect(steps.typed.signs, 'Signs to type').toBeLessThanOrEqual(1200);
    await ilse.opens('/register?zoek=wandelen');
    expect(await ilse.reads()).toContain('Wandelen met de buurt');
    await ilse.leaves();
  },
);
