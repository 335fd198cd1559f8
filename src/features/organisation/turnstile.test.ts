import { expect, it } from 'vitest';
import { TooBusy, turnstile } from './turnstile.ts';

it('lets two in at a time, keeps the order, and refuses when the row is full', async () => {
  const enter = turnstile(2, 2);
  let inside = 0;
  let most = 0;
  const order: number[] = [];
  const open: (() => void)[] = [];
  const work = (number: number) => async () => {
    most = Math.max(most, ++inside);
    order.push(number);
    await new Promise<void>((go) => open.push(go));
    inside -= 1;
  };
  const four = [1, 2, 3, 4].map((number) => enter(work(number)));
  await expect(enter(work(5))).rejects.toBeInstanceOf(TooBusy);
  for (let step = 0; step < 4; step += 1) {
    await new Promise((go) => setImmediate(go));
    open[step]!();
  }
  await Promise.all(four);
  expect({ most, order }).toEqual({ most: 2, order: [1, 2, 3, 4] });
});

it('gives the place on when a work fails', async () => {
  const enter = turnstile(1, 1);
  const failing = enter(() => Promise.reject(new Error('no')));
  const next = enter(() => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('no');
  await expect(next).resolves.toBe('done');
});
