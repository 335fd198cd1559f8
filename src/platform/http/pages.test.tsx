import { expect, test } from 'vitest';
import type { Check, Decision } from '../../gate/decision.ts';
import { StoppedPage } from './pages.tsx';
import type { View } from '../../ui/index.ts';

const view: View = { language: 'nl', path: '/', who: null, navigation: [], help: null, demo: null };
const check = (step: Check['step'], result: Check['result'], reason: Check['reason']): Check => ({
  step,
  result,
  reason,
  about: ['corporatie'],
  law: [],
  deviable: false,
});
const decision: Decision = {
  outcome: 'not-like-this',
  checks: [
    check(1, 'ok', 'stays-inside'),
    check(4, 'obstacle', 'field-not-for-purpose'),
    check(6, 'consult', 'conflict-of-duties'),
    check(7, 'obstacle', 'agreement-not-in-force'),
  ],
  conditions: [],
  alternatives: [
    { step: 6, kind: 'ask-consent' },
    { step: 6, kind: 'lift-secrecy' },
    { step: 7, kind: 'renew-agreement' },
  ],
  plan: { activity: 'a', version: 1 },
  lawOn: '2026-11-21',
  deviated: false,
};
const asked = 'Je wilt dit delen met de corporatie.';
const ways = [
  { title: 'Sluit of vernieuw de overeenkomst', text: 'Naar de partijen', href: '/partijen' },
  { title: 'Stel voor om dit in het plan op te nemen', text: 'Naar de partijen', href: '/partijen' },
  { title: 'Geef het aan de persoon zelf', text: 'Geef', post: '/geef' },
];
const page = String(<StoppedPage view={view} decision={decision} stop={{ asked, ways }} back="/clienten/1" />);

test('what cannot be done like this has one heading, what was wanted, and a way back', () => {
  expect(page.match(/Zo nog niet/g)).toHaveLength(3); // the tab, the heading, the name of the region
  expect(page.match(/<h1/g)).toHaveLength(1);
  expect(page).toContain(asked);
  expect(page).toMatch(/<a class="zv-back" href="\/clienten\/1">/);
});

test('every step that stops it is told under why, not only the first', () => {
  const why = page.slice(page.indexOf('>Waarom<'), page.lastIndexOf('<details'));
  expect([...why.matchAll(/Stap (\d+)/g)].map(([, step]) => step)).toEqual(['4', '7', '6']);
});

test('what has a button comes first, what has none is a sentence below, and nothing is said twice', () => {
  const [buttons = '', lines = ''] = page
    .slice(page.indexOf('>Dit kan wel<'), page.indexOf('>Waarom<'))
    .split('Je kunt ook');
  expect(buttons.match(/zv-outcome__way--with-action/g)).toHaveLength(2);
  expect(buttons.match(/primary-action/g)).toHaveLength(1);
  expect(lines.match(/<li>/g)).toHaveLength(1);
  expect(lines).toContain('Vraag de persoon of je dit mag vertellen');
});
