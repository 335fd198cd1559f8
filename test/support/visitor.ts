import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import type { Demo } from '../../src/demo/demo.ts';
import { productRoutes, routeFor } from './product-routes.ts';

/** Where screenshots go when the environment asks for them; git does not see the folder. */
const screens = process.env.KEEP_SCREENS ? join(import.meta.dirname, '..', '..', '.screens') : null;
const routes = productRoutes({} as Demo);

export type Way = { width: 360 | 1280; javaScript: boolean };
export const ways: readonly Way[] = [
  { width: 360, javaScript: true },
  { width: 1280, javaScript: false },
  { width: 1280, javaScript: true },
  { width: 360, javaScript: false },
];
export const wayName = ({ width, javaScript }: Way) => `${width} px, ${javaScript ? 'with' : 'without'} JavaScript`;

/** Pages whose accessibility was looked at in this test file: the same page twice teaches nothing, at any width. */
const looked = new Set<string>();

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

export type Visitor = Awaited<ReturnType<typeof newVisitor>>;

/**
 * Somebody with a browser of their own. After every step the page is looked at: no axe violations, nothing wider than
 * the screen, no request to elsewhere, nothing that the policy had to stop, and forms that go to addresses that exist.
 */
export async function newVisitor(browser: Browser, origin: string, way: Way, storageState?: State) {
  const context: BrowserContext = await browser.newContext({
    baseURL: origin,
    viewport: { width: way.width, height: 780 },
    javaScriptEnabled: way.javaScript,
    locale: 'nl-NL',
    ...(storageState && { storageState }),
  });
  const page: Page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  const visited: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(`a request to ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Refused/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));

  async function look(): Promise<void> {
    const path = new URL(page.url()).pathname;
    visited.push(path);
    const heading = await page.locator('h1').first().innerText();
    const name = `${routeFor(routes, 'GET', path)?.path ?? path} ${heading}`;
    expect.soft(await page.evaluate(whatSticksOut), `${path} is wider than a screen of ${way.width} px`).toEqual([]);
    const forms = await page
      .locator('form')
      .evaluateAll((all) =>
        all.map(
          (form) => [form.getAttribute('method')?.toUpperCase() ?? 'GET', form.getAttribute('action') ?? ''] as const,
        ),
      );
    for (const [method, action] of forms) {
      const to = new URL(action, page.url()).pathname;
      expect
        .soft(routeFor(routes, method, to), `${path} has a form to ${method} ${to}, which does not exist`)
        .toBeDefined();
    }
    expect.soft(complaints.splice(0), `on ${path}`).toEqual([]);
    if (looked.has(name) || !way.javaScript) return;
    looked.add(name);
    if (screens) {
      mkdirSync(screens, { recursive: true });
      const file = `${String(looked.size).padStart(3, '0')} ${name} ${way.width}`.replace(/[^\w]+/g, '-').slice(0, 120);
      await page.screenshot({ path: join(screens, `${file}.png`), fullPage: true });
    }
    await expectAccessible(page, path);
  }

  return {
    page,
    context,
    way,
    /** Paths that were looked at, in order. */
    visited,
    /** Goes to an address of the product, or follows one that was sent. */
    async opens(path: string): Promise<Response> {
      const response = await page.goto(path);
      await look();
      return response!;
    },
    /** Presses the button, or follows the link, that is called so. */
    async presses(name: string | RegExp, within: string = 'body'): Promise<void> {
      const named = page
        .locator(within)
        .getByRole('button', { name })
        .or(page.locator(within).getByRole('link', { name }));
      await Promise.all([page.waitForEvent('load'), named.first().click()]);
      await look();
    },
    /** Presses this button, or follows this link. */
    async clicks(what: Locator): Promise<void> {
      await Promise.all([page.waitForEvent('load'), what.click()]);
      await look();
    },
    /** Sends the form of this page with its first button. */
    async sends(form: string = 'main form'): Promise<void> {
      await Promise.all([
        page.waitForEvent('load'),
        page.locator(`${form} button`).filter({ visible: true }).first().click(),
      ]);
      await look();
    },
    fills: (label: string | RegExp, value: string) => page.getByLabel(label).first().fill(value),
    // A styled box lies under its own label, which takes the click as it does for a person.
    chooses: (label: string | RegExp, within: string = 'body') =>
      page.locator(within).getByLabel(label).first().check({ force: true }),
    picks: (label: string | RegExp, option: string | { label: string }) =>
      page.getByLabel(label).first().selectOption(option),
    /** The text of the page, as one reads it. */
    reads: () => page.locator('body').innerText(),
    heading: () => page.locator('h1').first().innerText(),
    path: () => new URL(page.url()).pathname,
    leaves: () => context.close(),
  };
}

/** Runs in the page: the innermost elements that make it wider than the screen. */
const whatSticksOut = `(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > clientWidth + 1);
  const innermost = wide.filter((each) => !wide.some((other) => other !== each && each.contains(other)));
  const found = innermost.map((each) => (each.className || each.tagName) + ': ' + each.textContent.trim().slice(0, 40));
  return [scrollWidth - clientWidth + ' px too wide', ...found.slice(0, 5)];
})()`;

async function expectAccessible(page: Page, path: string): Promise<void> {
  // Our pages have no frames: without the round over them, and the blank page that it opens, this is twice as fast.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
  expect.soft(found, `axe on ${path}`).toEqual([]);
}
