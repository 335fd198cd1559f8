import { generate } from 'otplib';
import type { Hono } from 'hono';
import { announceSetupCode } from '../../src/features/organisation/index.ts';
import type { Ground } from '../../src/platform/context.ts';
import type { Web } from '../../src/platform/http/web.ts';
import { type Browser, browserOn } from './browser.ts';

export const goodPassword = 'regen op het zinken dak';

/** The code that an app would show; `steps` half minutes from now. Real time: sign-in knows no other. */
export const totpCode = (secret: string, steps = 0): Promise<string> =>
  generate({ secret: secret.replace(/\s/g, ''), epoch: Math.floor(Date.now() / 1000) + steps * 30 });

const textIn = (html: string, pattern: RegExp): string => {
  const found = pattern.exec(html)?.[1];
  if (!found) throw new Error(`${pattern} is not in the page: ${html.slice(0, 2000)}`);
  return found;
};

/** The pages from name to recovery codes. Returns the secret of the app, the codes, and the code that was used. */
export async function fillInAccount(browser: Browser, person: { name: string; mail: string }) {
  await browser.goes(browser.post('/begin/wie', person));
  await browser.goes(browser.post('/begin/wachtwoord', { password: goodPassword }));
  const app = await (await browser.get('/begin/tweede-stap')).text();
  const secret = textIn(app, /class="zv-secret">([A-Z2-7 ]+)</).replace(/\s/g, '');
  const used = await totpCode(secret);
  await browser.goes(browser.post('/begin/tweede-stap', { code: used }));
  const page = await (await browser.get('/begin/herstelcodes')).text();
  const codes = [...page.matchAll(/<li>([a-z2-9-]{19})<\/li>/g)].map((match) => match[1]!);
  await browser.goes(browser.post('/begin/herstelcodes', { kept: 'ja' }));
  return { secret, codes, used };
}

export const founder = { name: 'Fenna Voorbeeld', mail: 'fenna@example.org' };

/** The whole first run in a new browser; it is signed in afterwards. */
export async function firstRun(ground: Ground, app: Hono<Web>, organisation: Record<string, string> = {}) {
  const browser = browserOn(app as never, ground.publicUrl);
  const code = await announceSetupCode(ground);
  await browser.goes(browser.post('/begin', { code: code! }));
  const account = await fillInAccount(browser, founder);
  const described = { name: 'Praktijk De Linde', country: 'BE', kind: 'team', ...organisation };
  await browser.goes(browser.post('/begin/organisatie', described));
  await browser.goes(browser.post('/begin/sjabloon', { template: 'none' }));
  await browser.goes(browser.post('/begin/controle'));
  return { browser, ...account };
}
