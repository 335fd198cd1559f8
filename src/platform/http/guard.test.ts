import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { onlyOurName } from './guard.ts';
import type { Web } from './web.ts';

const answerTo = async (publicUrl: string, host: string) => {
  const app = new Hono<Web>().use(onlyOurName(publicUrl));
  app.get('/', (w) => w.text('here'));
  return (await app.request('/', { headers: { host } })).status;
};

test.each([
  ['http://127.0.0.1:3000', '127.0.0.1:3000', 200],
  ['http://127.0.0.1:3000', 'localhost:3000', 200],
  ['http://127.0.0.1:3000', '[::1]:3000', 200],
  ['http://127.0.0.1:3000', 'evil.example', 421],
  ['http://127.0.0.1:3000', '127.0.0.1.evil.example:3000', 421],
  ['http://127.0.0.1:3000', 'not a name', 421],
  ['https://praktijk.example.org', 'anything.example', 200],
])('the product at %s answers to the name %s with %d', async (publicUrl, host, status) => {
  expect(await answerTo(publicUrl, host)).toBe(status);
});
