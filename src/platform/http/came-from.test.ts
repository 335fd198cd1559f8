import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { cameFrom } from './came-from.ts';
import type { Web } from './web.ts';

const app = new Hono<Web>().all('*', (w) => w.json({ from: cameFrom(w) ?? null }));

async function from(referer: string | undefined, method = 'GET') {
  const headers = { host: 'zorg.example.org', ...(referer !== undefined && { referer }) };
  const answer = await app.request('/clienten/1', { method, headers });
  return ((await answer.json()) as { from: string | null }).from;
}

test('leads back to the page of ours, whose notice is not said again', async () => {
  expect(await from('https://zorg.example.org/vandaag')).toBe('/vandaag');
  expect(await from('https://zorg.example.org/clienten?activiteit=a&gelukt=client')).toBe('/clienten?activiteit=a');
});

test('leads back to a form at the address it was sent to, and a page never to itself', async () => {
  expect(await from('https://zorg.example.org/clienten/1', 'POST')).toBe('/clienten/1');
  expect(await from('https://zorg.example.org/clienten/1')).toBeNull();
});

test.each([undefined, 'nonsense', 'https://elsewhere.example.net/clienten', 'https://zorg.example.org//elsewhere'])(
  'does not lead to %s',
  async (referer) => {
    expect(await from(referer)).toBeNull();
  },
);
