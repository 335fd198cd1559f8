import { generate } from 'otplib';
import { expect, it } from 'vitest';
import { digestOfCode, newRecoveryCodes, newSetupCode } from './recovery-codes.ts';
import { findTotpStep, newTotpSecret, qrOf, totpUri } from './second-factor.ts';

const now = new Date('2026-03-01T12:00:10Z');
const step = Math.floor(now.getTime() / 30_000);
const codeAt = (secret: string, steps: number) => generate({ secret, epoch: (step + steps) * 30 });

it('takes the code of now and of one step to either side, and no other', async () => {
  const secret = newTotpSecret();
  for (const [steps, right] of [
    [0, true],
    [-1, true],
    [1, true],
    [-2, false],
    [2, false],
  ] as const) {
    expect(await findTotpStep(secret, await codeAt(secret, steps), now, 0)).toBe(right ? step + steps : undefined);
  }
});

it('takes a code once, and no older one after it', async () => {
  const secret = newTotpSecret();
  const used = (await findTotpStep(secret, await codeAt(secret, 0), now, 0))!;
  expect(await findTotpStep(secret, await codeAt(secret, 0), now, used)).toBeUndefined();
  expect(await findTotpStep(secret, await codeAt(secret, -1), now, used)).toBeUndefined();
  expect(await findTotpStep(secret, await codeAt(secret, 1), now, used)).toBe(used + 1);
});

it.each(['', '12345', '1234567', '١٢٣٤٥٦', 'abcdef', '0'.repeat(9_999)])('is no code: %j', async (typed) => {
  expect(await findTotpStep(newTotpSecret(), typed, now, 0)).toBeUndefined();
});

it('takes a code with a space in it', async () => {
  const secret = newTotpSecret();
  const code = await codeAt(secret, 0);
  expect(await findTotpStep(secret, ` ${code.slice(0, 3)} ${code.slice(3)} `, now, 0)).toBe(step);
});

it('draws a picture without script or style', () => {
  const picture = qrOf(totpUri('JBSWY3DPEHPK3PXP', 'anna@example.org'));
  expect(picture).toMatch(/^<svg /);
  expect(picture).not.toMatch(/script|style=|on\w+=/);
});

it('makes ten different codes that may be typed in any way', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  expect(digestOfCode(codes[0]!.toUpperCase().replaceAll('-', ' '))).toEqual(digestOfCode(codes[0]!));
  expect(newSetupCode()).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
});
