import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { networkOf } from '../../../platform/http/address.ts';
import type { W } from '../../../platform/http/web.ts';

/** Where somebody sits: the network address and the browser, in memory only. */
export const Place = z.object({ network: z.string().max(100), browser: z.string().max(1000) });
export type Place = z.infer<typeof Place>;

export const placeOf = (w: W): Place => ({
  // In IPv6 a computer takes another address of its own network every day (RFC 8981).
  network: networkOf(w.var.address),
  browser: (w.req.header('user-agent') ?? '').slice(0, 1000),
});

/** What is kept of a place: enough to see that it is the same one, and nothing to find it by. */
export async function hashPlace(
  c: Pick<Context, 'ground' | 'organisation'>,
  { network, browser }: Place,
): Promise<{ network: Buffer; browser: Buffer }> {
  const key = await c.ground.vault.secretFor(c.organisation, 'guest-places');
  const keyed = (what: string, value: string) => createHmac('sha256', key).update(`${what}\0${value}`).digest();
  return { network: keyed('network', network), browser: keyed('browser', browser) };
}
