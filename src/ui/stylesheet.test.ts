import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { selectUsed } from './stylesheet.ts';

const tokens = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = [...tokens.matchAll(/:root \{([^}]*--zv-paper[^}]*)\}/g)].map(
  (match) => match[1] ?? '',
);

const colours = (block: string): Map<string, string> =>
  new Map([...block.matchAll(/--zv-([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']));

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const grounds = ['paper', 'sheet', 'kraft'];
const texts: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-soft', ground],
    ['accent', ground],
  ]),
  ...['accent', 'honey', 'leaf', 'brick'].map((name): [string, string] => ['ink', `${name}-wash`]),
  ['ink', 'kraft-deep'],
  ['accent', 'accent-wash'],
  ['ink-soft', 'accent-wash'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-deep'],
  ['honey-ink', 'honey-wash'],
  ['leaf', 'leaf-wash'],
  ['leaf', 'sheet'],
  ['brick', 'brick-wash'],
  ['brick', 'paper'],
  ['brick', 'sheet'],
  ['sheet', 'brick'],
  ['on-bar', 'bar'],
];
const edges: [string, string][] = grounds.map((ground): [string, string] => ['line-strong', ground]);

describe.each([
  ['by day', colours(light)],
  ['by night', colours(dark)],
])('the colours %s', (_, colour) => {
  const ratio = ([front, ground]: [string, string]) => contrast(colour.get(front) ?? '', colour.get(ground) ?? '');

  it.each(texts)('let %s be read on %s (WCAG 1.4.3)', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)('let the edge of a field (%s) be seen on %s (WCAG 1.4.11)', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3);
  });
});

describe('the part of the NL Design System that is served', () => {
  it('keeps the rules of used blocks, also within media queries, and leaves the others', () => {
    const css = `@charset "UTF-8"; /* .utrecht-map-marker {} */
      .utrecht-button { color: red } .utrecht-map-marker { color: blue }
      .utrecht-button--hover { color: green }
      @media print { .utrecht-link { a: b } .utrecht-drawer { c: d } }
      @media screen { .utrecht-drawer { c: d } }`;
    expect(selectUsed(css).replace(/\s+/g, ' ')).toBe(
      '.utrecht-button{ color: red }@media print{.utrecht-link{ a: b }}',
    );
  });
});
