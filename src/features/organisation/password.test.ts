import { expect, it } from 'vitest';
import { hashPassword, problemWithPassword, verifyPassword } from './password.ts';

const own = ['Fenna Voorbeeld', 'fenna@praktijk.example.org', 'Praktijk De Linde'];

it.each([
  ['', 'required'],
  ['elf tekens!', 'too-short'],
  ['x'.repeat(30), 'too-common'],
  ['Wachtwoord2026!', 'too-common'],
  ['welkomhier123', 'too-common'],
  ['Qwertyuiop[]1', 'too-common'],
  ['123456789012', 'too-common'],
  ['correct horse battery staple', 'too-common'],
  ['FennaVoorbeeld1', 'too-close'],
  ['praktijkdelinde!', 'too-close'],
  ['a1b2'.repeat(5), 'too-common'],
  ['lange zin over fietsen '.repeat(10), 'too-long'],
])('%j: %s', (password, problem) => {
  expect(problemWithPassword(password, own)).toBe(problem);
});

it('takes a sentence, and asks for no special signs', () => {
  expect(problemWithPassword('regen op het zinken dak', own)).toBeNull();
  expect(problemWithPassword('fenna fietst langs de vaart', own)).toBeNull();
});

it('knows its own password, also typed with other Unicode, and no other', async () => {
  const kept = await hashPassword('cafe\u0301 op de hoek');
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword(kept, 'café op de hoek')).toBe(true);
  expect(await verifyPassword(kept, 'cafe op de hoek')).toBe(false);
  expect(await verifyPassword(undefined, 'cafe op de hoek')).toBe(false);
});
