import { expect, test } from 'vitest';
import { sayAlternative, sayCondition, sayOutcome, sayReason, sayStep, sayWord } from './texts.ts';
import { alternativeTexts } from './texts/alternatives.ts';
import { conditionTexts } from './texts/conditions.ts';
import { reasonTexts } from './texts/reasons.ts';
import type { Check } from './decision.ts';

const check = (reason: Check['reason'], about: string[]): Check => ({
  step: 7,
  result: 'obstacle',
  reason,
  about,
  law: [],
  deviable: false,
});

test('a reason uses the names that the organisation gave', () => {
  const names: Record<string, string> = { psych: 'de psycholoog', verslag: 'gespreksverslag', email: 'e-mailadres' };
  expect(sayReason(check('not-in-flow', ['psych', 'verslag', 'email']), 'nl', (id) => names[id])).toBe(
    'Een deel kan wel. Het plan geeft dit niet aan de psycholoog: gespreksverslag en e-mailadres.',
  );
});

test('channels and operations name themselves; a name is used as it is, whatever it contains', () => {
  expect(sayReason(check('channel-not-in-plan', ['mail']), 'en')).toContain('Not in it: ordinary e-mail.');
  expect(sayReason(check('no-agreement', ['x']), 'nl', () => '{first} $& constructor')).toContain(
    'met {first} $& constructor.',
  );
});

test('a sentence starts with a capital where the name of a channel begins it', () => {
  expect(sayReason(check('channel-too-open', ['mail', 'verslag']), 'nl')).toContain(
    'Gewone e-mail is te open voor: verslag.',
  );
});

test('no sentence is longer than people read at once, and none is a bare no', () => {
  const all = [reasonTexts, conditionTexts, alternativeTexts].flatMap((texts) => Object.values(texts));
  for (const { nl, en } of all) {
    for (const sentence of [nl, en].flatMap((text) => text.split(/(?<=[.:;]) /))) {
      expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(18);
    }
    expect(nl).not.toMatch(/^Nee\b|verboden|weigeren/i);
  }
});

test('the words of the screen are there in both languages', () => {
  expect([sayOutcome('not-like-this', 'nl'), sayStep(10, 'en'), sayWord('self', 'nl')]).toEqual([
    'Zo nog niet – dit kan wel',
    'Archive and destroy',
    'de persoon zelf',
  ]);
  expect(sayAlternative({ kind: 'give-to-person' }, 'nl')).toBe('Geef het aan de persoon zelf');
  expect(sayCondition({ kind: 'keep-advice' }, 'en')).toBe('The advice is kept with this decision.');
});
