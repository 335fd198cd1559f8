import { expect, test } from 'vitest';
import type { Demo } from '../../src/demo/demo.ts';
import { openChromium } from '../support/chromium.ts';
import { startProcess } from '../support/process.ts';
import { productRoutes, routeFor } from '../support/product-routes.ts';
import { newVisitor, type Visitor } from '../support/visitor.ts';

const opened = await openChromium();
if ('missing' in opened) process.stderr.write(`The journeys are skipped: ${opened.missing}\n`);
const demo = await startProcess('demo');
const routes = productRoutes({} as Demo);

/** What downloads is fetched instead of opened; it must be there, and hold something. */
const isFile = (path: string) =>
  /(\/pdf|\/bestand|\/bestanden\/[0-9a-f-]{36}|\.(pdf|xlsx|csv|json|jsonld))$/.test(path.split('?')[0]!);

/** Links of this page to pages of our own; what takes a log along, signs out or leaves is not a door. */
async function doorsOf({ page }: Visitor): Promise<string[]> {
  const hrefs = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return hrefs
    .map((href) => new URL(href, page.url()))
    .filter(({ origin }) => origin === demo.url)
    .filter(({ pathname }) => !/^\/(demo|taal|assets)(\/|$)|\/(uitvoer|sleutel|tekst)$/.test(pathname))
    .map(({ pathname, search }) => pathname + search);
}

/** Opens every kind of page that can be reached from this chair by following links. */
async function walk(visitor: Visitor): Promise<string[]> {
  const seen = new Map<string, number>();
  const failed: string[] = [];
  const todo = ['/vandaag'];
  for (let path = todo.shift(); path !== undefined; path = todo.shift()) {
    const kind = routeFor(routes, 'GET', path.split('?')[0]!)?.path ?? path;
    const times = seen.get(kind) ?? 0;
    // Three of a kind: a client with little, one with much, and one about to be archived.
    if (times >= (kind.includes(':client') ? 2 : kind.includes(':stap') ? 10 : 1)) continue;
    seen.set(kind, times + 1);
    if (isFile(path)) {
      const file = await visitor.context.request.get(path);
      if (file.status() !== 200 || (await file.body()).length < 20) failed.push(`${path}: ${file.status()}`);
      continue;
    }
    const response = await visitor.opens(path);
    if (response.status() !== 200) failed.push(`${path}: ${response.status()}`);
    todo.push(...(await doorsOf(visitor)));
  }
  return failed;
}

test.skipIf('missing' in opened).each([
  ['noor', 360],
  ['sanne', 1280],
  ['ilse', 360],
  ['mirjam', 1280],
  ['ruben', 360],
  ['olga', 360],
] as const)(
  'every door that %s sees at %i px leads to a room that is in order',
  { timeout: 180_000 },
  async (chair, width) => {
    if ('missing' in opened) return;
    const visitor = await newVisitor(opened.browser, demo.url, { width, javaScript: true });
    await visitor.opens('/demo');
    await visitor.page.locator(`form[action="/demo/stoel/${chair}"] button`).click();
    await visitor.page.waitForURL('**/vandaag');
    const failed = await walk(visitor);
    await visitor.leaves();
    expect(failed, 'A link to a page that is not there, or not for this chair').toEqual([]);
  },
);
