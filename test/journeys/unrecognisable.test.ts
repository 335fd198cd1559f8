// S0.10, S1.30: somebody makes a case unrecognisable, on a phone and on a desk, with the keyboard alone and no scripts.
import { describe, expect, test } from 'vitest';
import { openChromium } from '../support/chromium.ts';
import { startProcess } from '../support/process.ts';
import { newVisitor, type Visitor, type Way, wayName, ways } from '../support/visitor.ts';

const opened = await openChromium();
if ('missing' in opened) process.stderr.write(`The journeys are skipped: ${opened.missing}\n`);
const demo = await startProcess('demo');

async function takeChair(way: Way, persona: string): Promise<Visitor> {
  if ('missing' in opened) throw new Error(opened.missing);
  const visitor = await newVisitor(opened.browser, demo.url, way);
  await visitor.opens('/demo');
  await visitor.presses('Ga hier zitten', `form[action="/demo/stoel/${persona}"]`);
  return visitor;
}

const story =
  'Mevrouw Fatima El Amrani uit Deventer belde op 3 mei 2026. Haar zoon Ilias zit op basisschool De Regenboog. ' +
  'Bel 06-12345678 of f.elamrani@example.org. De opa van Ilias was burgemeester van Olst.';

/** Moves with Tab until this has the focus; nobody who works without a mouse wants more than this many steps. */
async function tabTo({ page }: Visitor, selector: string, most = 60): Promise<void> {
  for (let steps = 0; steps < most; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`${selector} is out of reach of the keyboard`);
}

/** Presses Enter or Space where the focus is, and waits for the page that follows. */
async function sendsWith(visitor: Visitor, key: 'Enter' | 'Space'): Promise<void> {
  await Promise.all([visitor.page.waitForEvent('load'), visitor.page.keyboard.press(key)]);
}

const output = ({ page }: Visitor) => page.locator('#kopie').inputValue();

describe.skipIf('missing' in opened)('a case that others may read', () => {
  test.each(ways.filter(({ javaScript }) => !javaScript).map((way) => [wayName(way), way] as const))(
    'at %s is made unrecognisable with the keyboard alone',
    { timeout: 60_000 },
    async (_, way) => {
      const sanne = await takeChair(way, 'sanne');
      const { page } = sanne;
      await sanne.opens('/onherkenbaar');
      await tabTo(sanne, 'textarea[name="tekst"]');
      await page.keyboard.insertText(story);
      await tabTo(sanne, 'textarea[name="wie"]', 3);
      await page.keyboard.insertText('Ilias');
      await tabTo(sanne, 'main form button', 2);
      await sendsWith(sanne, 'Enter');
      expect(await output(sanne)).not.toMatch(/Fatima|Amrani|Ilias|06-|example/);
      // A mark in the text leads to the line where one chooses about it; there the arrows choose.
      await tabTo(sanne, '.zv-fold summary');
      await page.keyboard.press('Enter');
      await tabTo(sanne, '.zv-fold[open] input[type="radio"]', 3);
      await page.keyboard.press('End');
      for (let at = 0; at < 4 && !(await ownWords(sanne)); at += 1) await page.keyboard.press('ArrowDown');
      await tabTo(sanne, '.zv-fold[open] input[type="text"]', 3);
      await page.keyboard.insertText('een bewoner');
      await sendsWith(sanne, 'Enter');
      expect(await output(sanne)).toContain('een bewoner');
      await tabTo(sanne, 'textarea[name="nieuw"]');
      await page.keyboard.insertText('burgemeester');
      await tabTo(sanne, 'button[value="kijk"]');
      await sendsWith(sanne, 'Enter');
      expect(await output(sanne)).not.toContain('burgemeester');
      expect(await output(sanne)).toContain('een bewoner');
      await sanne.leaves();
    },
  );

  test.each(ways.filter(({ javaScript }) => javaScript).map((way) => [wayName(way), way] as const))(
    'at %s is looked at on every page of the desk, also beside a file and with a key',
    { timeout: 60_000 },
    async (_, way) => {
      const sanne = await takeChair(way, 'sanne');
      await sanne.opens('/onherkenbaar');
      await sanne.sends();
      expect(await sanne.page.title()).toMatch(/^Fout:/);
      await sanne.fills('Jouw tekst', story);
      await sanne.sends();
      for (const fold of await sanne.page.locator('.zv-fold summary').all()) await fold.click();
      await sanne.clicks(sanne.page.locator('button[value="leg-vast"]'));
      expect(await sanne.page.title()).toMatch(/^Fout:/);
      await sanne.opens('/onherkenbaar/besluiten');
      await sanne.opens('/clienten');
      await sanne.clicks(sanne.page.locator('main a', { hasText: 'Hendrik' }).first());
      const href = sanne.path();
      await sanne.opens(`${href}/onherkenbaar`);
      await sanne.fills('Jouw tekst', story);
      await sanne.sends();
      await sanne.opens(`${href}/onherkenbaar/sleutels`);
      await sanne.leaves();
    },
  );
});

/** Whether "own words" is what the arrows chose. */
const ownWords = ({ page }: Visitor) =>
  page.locator('.zv-fold[open] input[type="radio"][value="own"]').first().isChecked();
