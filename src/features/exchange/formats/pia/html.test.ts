import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typed } from '../../../../../test/support/some-plan.ts';
import { cleanHtml } from './clean.ts';
import { asPlain, fromHtml, toHtml } from './html.ts';

const line = typed.map((text) => text.replace(/\s+/g, ' ').trim());
/** Empty lines in a row are one. */
const words = typed.map((text) => text.replace(/\n{3,}/g, '\n\n'));
const item = fc
  .record({ term: line, text: words, marks: fc.array(fc.tuple(line.filter(Boolean), words), { maxLength: 3 }) })
  // Without a name there is nothing that separates it from what is said.
  .filter(({ term, text }) => term !== '' && !text.startsWith(':'));

describe('answers in HTML', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.record({ text: words, items: fc.array(item, { maxLength: 4 }) }), (said) => {
        expect(fromHtml(toHtml(said))).toEqual(said);
      }),
      { numRuns: 500 },
    );
  });

  it('of others become plain text in which lists and paragraphs can still be told apart', () => {
    const html =
      '<h3>Waarom</h3><p>Om te <b>helpen</b>.</p>\n<ul>\n <li>Naam</li><li>Adres</li></ul><div>En&nbsp;meer</div>';
    expect(asPlain(fromHtml(html))).toBe('Waarom\n\nOm te helpen.\nEn\u00a0meer\n- Naam\n- Adres');
  });

  it.each([
    ['<script>alert(1)</script>Naam', 'Naam'],
    ['<img src=x onerror=alert(1)>Naam', 'Naam'],
    ['<a href="javascript:alert(1)">Naam</a>', 'Naam'],
    ['<p onclick="x">Naam</p>', '<p>Naam</p>'],
    ['<svg><script>x</script></svg>Naam', 'Naam'],
    ['<iframe srcdoc="<script>x</script>"></iframe>Naam', 'Naam'],
    ['&lt;script&gt;', '&lt;script&gt;'],
  ])('%s is kept as %s', (html, clean) => {
    expect(cleanHtml(html)).toBe(clean);
  });

  it('hold nothing that runs once they are cleaned', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      'script',
      '/',
      ' onx=',
      '"',
      'a',
      '<p>',
      '</p>',
      '<svg',
      '<!--',
      '-->',
      '&lt;',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
        (html) => {
          const clean = cleanHtml(html);
          expect(clean).not.toMatch(/<(?!\/?(p|br|ul|ol|li|strong|b|em|i|u|h[1-4]|blockquote)>)/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
