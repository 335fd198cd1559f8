import { expect, test } from 'vitest';
import { addressOf, networkOf } from './address.ts';
import type { W } from './web.ts';

const request = (peer: string | undefined, forwarded?: string): W =>
  ({ env: { incoming: { socket: { remoteAddress: peer } } }, req: { header: () => forwarded } }) as unknown as W;

test.each([
  ['no proxy of ours: the header is not read', 0, '192.0.2.9, 198.51.100.7', '203.0.113.1'],
  ['one proxy: the last hop', 1, '192.0.2.9, 198.51.100.7', '198.51.100.7'],
  ['two proxies: the last but one', 2, '10.0.0.1, 192.0.2.9, 198.51.100.7', '192.0.2.9'],
  ['fewer hops than proxies: who is connected', 2, '192.0.2.9', '203.0.113.1'],
  ['no address in the header: who is connected', 1, '192.0.2.9, <script>', '203.0.113.1'],
  ['no header at all: who is connected', 1, undefined, '203.0.113.1'],
])('with %s', (_, proxies, header, address) => {
  expect(addressOf(request('203.0.113.1', header), proxies)).toBe(address);
});

test.each([
  ['203.0.113.1', '203.0.113.1'],
  ['::ffff:203.0.113.1', '203.0.113.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['local', 'local'],
])('%s shares one limit with %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
