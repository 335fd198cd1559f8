// What somebody does who has just typed `npm start`: from the welcome page to the first day, and back in again.
import { describe, expect, test } from 'vitest';
import { openChromium } from '../support/chromium.ts';
import { ownFolder, startProcess } from '../support/process.ts';
import { goodPassword, totpCode } from '../support/staff.ts';
import { newVisitor, type Way, wayName } from '../support/visitor.ts';

const opened = await openChromium();
if ('missing' in opened) process.stderr.write(`The journeys are skipped: ${opened.missing}\n`);

const ways: readonly Way[] = [
  { width: 360, javaScript: true },
  { width: 1280, javaScript: false },
];

describe.skipIf('missing' in opened).each(ways.map((way) => [wayName(way), way] as const))('at %s', (_, way) => {
  test('the first person begins an organisation, leaves and signs in again', { timeout: 120_000 }, async () => {
    if ('missing' in opened) return;
    const product = await startProcess('start', { ZORGVULDIG_DATA: ownFolder() });
    const fenna = await newVisitor(opened.browser, product.url, way);
    await fenna.opens('/');
    expect((await fenna.context.request.get('/demo')).status(), 'Nothing of the demo is here').toBe(404);
    await fenna.presses('Begin je organisatie');
    await fenna.page.locator('input[name="code"]').fill('0000-0000-0000');
    await fenna.sends();
    expect(await fenna.page.title(), 'A wrong code is said at the field').toMatch(/^Fout:/);
    await fenna.page.locator('input[name="code"]').fill(await product.setupCode());
    await fenna.sends();
    await fenna.page.locator('input[name="name"]').fill('Fenna Voorbeeld');
    await fenna.page.locator('input[name="mail"]').fill('fenna@example.org');
    await fenna.sends();
    await fenna.page.locator('input[name="password"]').fill('kort');
    await fenna.sends();
    expect(await fenna.page.title()).toMatch(/^Fout:/);
    await fenna.page.locator('input[name="password"]').fill(goodPassword);
    await fenna.sends();
    const secret = (await fenna.page.locator('.zv-secret').textContent())!.replace(/\s/g, '');
    await fenna.page.locator('input[name="code"]').fill(await totpCode(secret));
    await fenna.sends();
    const codes = (await fenna.reads()).match(/\b[a-z2-9]{4}(-[a-z2-9]{4}){3}\b/g) ?? [];
    expect(new Set(codes).size, 'Recovery codes to keep').toBeGreaterThanOrEqual(8);
    await fenna.page.locator('input[name="kept"]').check({ force: true });
    await fenna.sends();
    await fenna.page.locator('input[name="name"]').fill('Praktijk Voorbeeld');
    await fenna.page.locator('input[name="country"][value="BE"]').check({ force: true });
    await fenna.page.locator('input[name="kind"][value="solo"]').check({ force: true });
    await fenna.sends();
    await fenna.page.locator('input[name="template"][value="begeleiding-zelfstandige"]').check({ force: true });
    await fenna.sends();
    await fenna.sends();
    expect(fenna.path()).toBe('/vandaag');
    expect(await fenna.reads()).toContain('Fenna');

    const menu = fenna.page.locator('header summary').filter({ visible: true });
    if ((await menu.count()) > 0) await menu.first().click();
    await fenna.sends('form[action="/afmelden"]');
    expect(fenna.path()).toBe('/aanmelden');
    await fenna.opens('/vandaag');
    expect(fenna.path(), 'Who is not signed in comes to the door').toBe('/aanmelden');
    await fenna.page.locator('input[name="mail"]').fill('fenna@example.org');
    await fenna.page.locator('input[name="password"]').fill(goodPassword);
    await fenna.sends();
    // The code of the next half minute: the one before was used.
    await fenna.page.locator('input[name="code"]').fill(await totpCode(secret, 1));
    await fenna.sends();
    expect(fenna.path()).toBe('/vandaag');
    await fenna.leaves();
    await product.end();
    expect(product.said().stderr, 'A day without trouble leaves no line').toBe('');
  });
});
