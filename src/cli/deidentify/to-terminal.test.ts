import { finished } from 'node:stream/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { toTerminal } from './to-terminal.ts';

afterEach(() => void vi.restoreAllMocks());

it('holds small files back until they are whole, and knows of large ones that a half was written', async () => {
  const out: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk, done?: unknown) => {
    out.push(String(chunk));
    if (typeof done === 'function') done();
    return true;
  });
  const { stream, isHalf } = toTerminal(4);
  stream.write('abc');
  expect([out.join(''), isHalf()]).toEqual(['', false]);
  stream.write('de');
  expect([out.join(''), isHalf()]).toEqual(['abcde', true]);
  stream.end('f');
  await finished(stream);
  expect(out.join('')).toBe('abcdef');
});
