// J8 and the end of J4: Aanvraag verhuizen in ten steps on a phone, advice, approval, and everything that comes out of it.
import { describe, expect, test } from 'vitest';
import { openChromium } from '../support/chromium.ts';
import { type StepForms, stepForms } from '../support/plan-forms.ts';
import { startProcess } from '../support/process.ts';
import { newVisitor, type Visitor, type Way } from '../support/visitor.ts';

const opened = await openChromium();
if ('missing' in opened) process.stderr.write(`The journeys are skipped: ${opened.missing}\n`);
const demo = await startProcess('demo');

const phone: Way = { width: 360, javaScript: false };
const desk: Way = { width: 1280, javaScript: true };

async function takeChair(way: Way, persona: string): Promise<Visitor> {
  if ('missing' in opened) throw new Error(opened.missing);
  const visitor = await newVisitor(opened.browser, demo.url, way);
  await visitor.opens('/demo');
  await visitor.presses('Ga hier zitten', `form[action="/demo/stoel/${persona}"]`);
  return visitor;
}

const message = 'bericht-over-aanvraag';
const printer = `stroom.drukker-van-de-brieven.${message}`;

/** Owner and purpose; a purpose that says too much is heard at once, and other words solve it. */
async function firstSteps(ilse: Visitor, { writes, picks, presses, concludes }: StepForms): Promise<void> {
  expect(await ilse.reads()).toMatch(/Wel doen[\s\S]*Niet doen[\s\S]*Voorbeeld/);
  await picks('aantal', 'below-1000');
  await concludes('Ilse kent het werk.');
  const explanation = `doel.${message}.uitleg.nl`;
  await writes(explanation, 'Wij gebruiken uw gegevens om onze dienstverlening te verbeteren.');
  await presses('hierna', 'hier');
  expect(await ilse.reads(), 'A vague purpose is heard').toContain('dienstverlening te verbeteren');
  await writes(explanation, 'U krijgt een brief of een mail als uw aangifte binnen is.');
  await presses('hierna', 'hier');
  expect(await ilse.reads()).not.toContain('dienstverlening te verbeteren');
  await concludes('Elk doel in één zin.');
}

const points = async (ilse: Visitor) => Number(/telt (\d+) punten/.exec(await ilse.reads())![1]);

/** One field comes in from the list, another goes out: the meter shows what that costs and saves. */
async function fieldSteps(ilse: Visitor, { writes, ticks, picks, presses, concludes }: StepForms): Promise<void> {
  await ticks('lijst[]', 'contactvoorkeur');
  await ticks('lijst.doelen[]', message);
  await concludes('Hoe iemand bericht wil, hoort erbij.');
  const before = await points(ilse);
  await presses('uit', 'telefoon');
  expect(await points(ilse), 'The risk falls when a field goes').toBeLessThan(before);
  await writes('gegeven.contactvoorkeur.nodig', 'Anders krijgt iemand een mail die hij nooit leest.');
  await concludes('Bellen doen we niet meer.');
  await picks(`contactvoorkeur.${message}.moment`, 'during');
  await concludes('Pas vragen als de aangifte loopt.');
}

/** The basis, a new party that still lacks its agreements, and what the data are not for. */
async function ruleSteps(ilse: Visitor, { writes, ticks, picks, presses, concludes }: StepForms): Promise<void> {
  await ticks(`doel.${message}.grondslag`, 'public-task');
  await concludes('Bericht geven hoort bij de taak.');
  await writes('nieuw.naam', 'Drukker van de brieven');
  await picks('nieuw.doel', message);
  await picks('nieuw.rol', 'processor');
  await presses('hierna', 'hier');
  await ticks(`${printer}.gegevens[]`, 'achternaam');
  await ticks(`${printer}.overeenkomst`, 'ja');
  await picks(`${printer}.land`, 'NL');
  await concludes('De drukker werkt in onze opdracht.');
  await writes(`doel.${message}.nietvoor.nl`, 'Niet om te laten weten wat er in de buurt te doen is.');
  await concludes('Alleen over de aangifte.');
}

async function lastSteps(ilse: Visitor, { writes, ticks, presses, concludes }: StepForms): Promise<void> {
  await ticks('kies[]', 'geheimhouding-getekend');
  await presses('hierna', 'volgende');
  await ilse.presses('Vorige stap');
  await writes('maatregel.geheimhouding-getekend.bewijs', 'De map met getekende verklaringen.');
  await concludes('Wie werkt met aangiften, tekent.');
  await ticks('voorbeeld', 'gemeente-selectielijst');
  await presses('hierna', 'hier');
  expect(await ilse.page.locator('[name="vernietigen"]').inputValue(), 'The example fills in the term').toMatch(
    /^\d+$/,
  );
  await concludes('De selectielijst geeft de termijn.');
}

/** Whatever is still missing is one list; each line leads to the very field that solves it. */
async function solveAll(ilse: Visitor, { writes }: StepForms, here: string): Promise<void> {
  const words = 'Zo staat het in de overeenkomst met de drukker.';
  for (let round = 0; round < 20; round += 1) {
    await ilse.opens(`${here}/controle`);
    const step7 = ilse.page.locator(`main a[href*="/stap/7#"]`);
    if ((await step7.count()) === 0) return;
    await ilse.clicks(step7.first());
    const name = await ilse.page.locator(':target').evaluate((found) => found.getAttribute('name') ?? '');
    expect(name, 'The link leads to the field').toContain(`${printer}.pakket.`);
    await writes(name, words);
    const rest = await ilse.page.locator(`[name^="${printer}.pakket."]`).all();
    for (const field of rest) await field.fill(words);
    await ilse.presses('Bewaar en ga verder', 'main form');
  }
}

/** Nothing of the list of the DPIA fits a change of address, with a reason each. */
async function judgeDpia(ilse: Visitor, here: string): Promise<void> {
  await ilse.opens(`${here}/dpia/vraag/1`);
  while (/vraag\/\d+$/.test(ilse.path())) {
    for (const box of await ilse.page.locator('[name^="antwoord."][value="fits-not"]').all()) {
      await box.check({ force: true });
    }
    for (const why of await ilse.page.locator('textarea[name^="waarom."]').all()) {
      await why.fill('Dat doen we niet bij een verhuizing.');
    }
    await ilse.presses('Bewaar en ga verder', 'main form');
  }
}

const linkOf = async ({ page }: Visitor, name: string | RegExp) =>
  (await page.getByRole('link', { name }).first().getAttribute('href'))!;

/** A file that is fetched by this person: its first bytes and how long it is. */
async function fetched(visitor: Visitor, path: string) {
  const answer = await visitor.context.request.get(path);
  const body = await answer.body();
  return { status: answer.status(), begin: body.subarray(0, 4).toString('latin1'), size: body.length };
}

describe.skipIf('missing' in opened)('Aanvraag verhuizen', () => {
  test('goes through ten steps on a phone without JavaScript, and to the FG', { timeout: 180_000 }, async () => {
    const ilse = await takeChair(phone, 'ilse');
    await ilse.opens('/activiteiten/nieuw');
    // The examples of another sector than that of the house are folded.
    await ilse.page.locator('summary', { hasText: 'Gemeente: burgerzaken' }).click();
    await ilse.presses(/Aanvraag verhuizen$/, 'main');
    const here = ilse.path().replace(/\/stap.*/, '');
    const steps = stepForms(ilse);
    await firstSteps(ilse, steps);
    await fieldSteps(ilse, steps);
    await ruleSteps(ilse, steps);
    await lastSteps(ilse, steps);
    expect(ilse.path()).toBe(`${here}/controle`);
    expect(await ilse.page.getByRole('button', { name: 'Keur goed en laat gelden' }).count()).toBe(0);
    await solveAll(ilse, steps, here);
    await judgeDpia(ilse, here);
    await ilse.opens(`${here}/advies`);
    await ilse.fills('Wat wil je van de FG weten?', 'Mag de drukker de achternaam hebben?');
    await ilse.presses('Vraag de FG', 'main form');
    expect(await ilse.reads()).toContain('De FG is gevraagd');
    await ilse.leaves();
  });

  test('is advised on, answered and approved, and comes out in every document', { timeout: 180_000 }, async () => {
    const onPhone = await takeChair({ width: 360, javaScript: true }, 'ruben');
    await onPhone.opens('/toezicht');
    await onPhone.presses(/verhuiz/i, 'main');
    const asked = onPhone.path();
    expect(await onPhone.reads()).toContain('Mag de drukker de achternaam hebben?');
    await onPhone.leaves();

    const ruben = await takeChair(desk, 'ruben');
    await ruben.opens(asked);
    expect(await ruben.reads(), 'One page: what changes, who gets what, and the plan itself').toMatch(
      /Wat verandert er\?[\s\S]*Wie krijgt wat\?[\s\S]*Drukker van de brieven[\s\S]*Het hele plan/,
    );
    await ruben.chooses('Akkoord met advies');
    await ruben.fills('Wat adviseer je?', 'Een adres is genoeg voor de envelop.');
    await ruben.page.locator('summary', { hasText: 'Opmerkingen per stap' }).click();
    await ruben.fills(/^Bij stap 7/, 'Laat de drukker alles na een week wissen.');
    await ruben.presses('Verstuur dit advies');
    const [here] = /\/activiteiten\/[\w-]{36}/.exec(await ruben.page.locator('main').innerHTML())!;
    await ruben.leaves();

    const ilse = await takeChair(desk, 'ilse');
    await ilse.opens(`${here}/advies`);
    expect(await ilse.reads()).toContain('Laat de drukker alles na een week wissen.');
    await ilse.chooses('Ik wijk af, met een reden');
    await ilse.fills('Waarom?', 'Zonder naam komt de brief niet bij de goede persoon.');
    await ilse.presses('Bewaar mijn antwoord');
    await ilse.opens(`${here}/controle`);
    await ilse.presses('Keur goed en laat gelden');
    expect(await ilse.reads()).toContain('Goedgekeurd');
    expect(await fetched(ilse, `${here}/dpia/rapport.pdf`)).toMatchObject({ status: 200, begin: '%PDF' });

    await ilse.opens('/register?zoek=verhuizen&stand=running');
    await ilse.presses(/verhuizen/i, 'main');
    expect(await ilse.reads()).toContain('Drukker van de brieven');
    expect(await fetched(ilse, `${ilse.path()}/pdf`)).toMatchObject({ status: 200, begin: '%PDF' });
    await expectRegister(ilse);
    await ilse.leaves();
    await publishNotice();
  });
});

/** The whole register as a workbook and as a PDF, as the buttons give them. */
async function expectRegister(ilse: Visitor): Promise<void> {
  await ilse.opens('/register');
  for (const [name, begin] of [
    ['XLSX', 'PK'],
    ['PDF', '%PDF'],
  ] as const) {
    const [download] = await Promise.all([
      ilse.page.waitForEvent('download'),
      ilse.page.locator(`button[name="vorm"][value="${name.toLowerCase()}"]`).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const file = Buffer.concat(chunks);
    expect(file.subarray(0, begin.length).toString('latin1'), name).toBe(begin);
    expect(file.length, name).toBeGreaterThan(5000);
  }
}

/** The public page gets a new version, which says what changed since the one before. */
async function publishNotice(): Promise<void> {
  const mirjam = await takeChair(desk, 'mirjam');
  await mirjam.opens('/verklaring');
  const why = mirjam.page.locator('textarea[name="toch"]');
  if ((await why.count()) > 0) await why.fill('De rest volgt bij de volgende versie.');
  await mirjam.clicks(mirjam.page.locator('form[action="/verklaring/versies"] button'));
  const path = await linkOf(mirjam, /bekijk|lees/i);
  await mirjam.opens(path);
  expect(await mirjam.reads()).toContain('Aanvraag verhuizen');
  expect(await mirjam.reads()).toContain('Wat er anders is dan in versie 1');
  expect(await fetched(mirjam, `${path}/versies/2/pdf`)).toMatchObject({ status: 200, begin: '%PDF' });
  await mirjam.leaves();
}
