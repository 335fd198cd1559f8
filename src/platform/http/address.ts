import { isIP } from 'node:net';
import type { W } from './web.ts';

/**
 * The network address of who asks. `trustedProxies` is how many proxies of our own stand in front: each adds one hop
 * at the right of X-Forwarded-For, and whatever is further left was typed by the visitor (threat T-18).
 * With 0 the header is not read at all.
 */
export function addressOf(w: W, trustedProxies: number): string {
  const socket = (w.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket;
  const peer = socket?.remoteAddress ?? 'local';
  if (trustedProxies === 0) return peer;
  const hops = (w.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  const claimed = hops.at(-trustedProxies) ?? '';
  return isIP(claimed) ? claimed : peer;
}

/** What shares one limit: an IPv4 address, or the /64 that one household or office has in IPv6. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail = ''] = plain.toLowerCase().split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
