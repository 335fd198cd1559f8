// J4: the FG reviews an activity. Asked, read with what changed, advised with a comment, answered with a reason, kept.
import { describe, expect, test } from 'vitest';
import { openChromium } from '../support/chromium.ts';
import { startProcess } from '../support/process.ts';
import { newVisitor, type Visitor, type Way, wayName } from '../support/visitor.ts';

const opened = await openChromium();
if ('missing' in opened) process.stderr.write(`The journey of the FG is skipped: ${opened.missing}\n`);
const demo = await startProcess('demo');
const both: readonly Way[] = [
  { width: 360, javaScript: true },
  { width: 1280, javaScript: false },
];

async function takeChair(way: Way, persona: string): Promise<Visitor> {
  if ('missing' in opened) throw new Error(opened.missing);
  const visitor = await newVisitor(opened.browser, demo.url, way);
  await visitor.opens('/demo');
  await visitor.presses('Ga hier zitten', `form[action="/demo/stoel/${persona}"]`);
  return visitor;
}

async function startAgain(way: Way): Promise<void> {
  if ('missing' in opened) throw new Error(opened.missing);
  const visitor = await newVisitor(opened.browser, demo.url, way);
  await visitor.opens('/demo/opnieuw');
  await visitor.presses('Begin de demo opnieuw', 'main');
  await visitor.leaves();
}

describe.skipIf('missing' in opened).each(both.map((way) => [wayName(way), way] as const))('at %s', (_, way) => {
  test('a question to the FG becomes advice, and the owner answers it', { timeout: 180_000 }, async () => {
    await startAgain(way);
    const ilse = await takeChair(way, 'ilse');
    await ilse.opens('/activiteiten');
    await ilse.presses(/verhuiz/i, 'main');
    const activity = ilse.path();
    await ilse.presses('Advies van de FG', 'main');
    await ilse.presses('Vraag de FG', 'main form');
    expect(await ilse.page.title(), 'A question without words comes back').toMatch(/^Fout:/);
    await ilse.fills('Wat wil je van de FG weten?', 'Mag de reden van de verhuizing erbij?');
    await ilse.presses('Vraag de FG', 'main form');
    expect(await ilse.reads()).toContain('De FG is gevraagd');

    const ruben = await takeChair(way, 'ruben');
    expect(await ruben.reads(), 'It waits on the first page of the day').toContain('Geef advies over een plan');
    await ruben.opens('/toezicht');
    await ruben.presses(/verhuiz/i, 'main');
    expect(await ruben.reads()).toContain('Mag de reden van de verhuizing erbij?');
    await ruben.chooses('Akkoord met advies');
    await ruben.fills('Wat adviseer je?', 'Alleen als de wet erom vraagt.');
    await ruben.page.locator('summary', { hasText: 'Opmerkingen per stap' }).click();
    await ruben.fills(/^Bij stap 6/, 'Noem hier het artikel.');
    await ruben.presses('Verstuur dit advies');
    expect(await ruben.reads()).toContain('Je advies is verstuurd');

    await ilse.opens(activity);
    expect(await ilse.reads()).toContain('De FG heeft geadviseerd');
    await ilse.presses('Naar het advies');
    expect(await ilse.reads()).toContain('Noem hier het artikel.');
    await ilse.chooses('Ik wijk af, met een reden');
    await ilse.presses('Bewaar mijn antwoord');
    expect(await ilse.page.title(), 'Deviating asks for a reason').toMatch(/^Fout:/);
    await ilse.fills('Waarom?', 'De wet vraagt het bij deze aanvraag.');
    await ilse.presses('Bewaar mijn antwoord');
    expect(await ilse.reads()).toContain('Je antwoord is bewaard');
    await ilse.leaves();

    await ruben.opens('/toezicht');
    expect(await ruben.reads()).toContain('Afgeweken');
    await ruben.leaves();
  });
});
