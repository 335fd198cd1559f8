import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanName } from './clean-name.ts';
import { kindByName } from './kinds.ts';

test.each([
  ['Verslag dinsdag.docx', 'docx', 'Verslag dinsdag.docx'],
  ['C:\\Users\\mina\\verslag.pdf', 'pdf', 'verslag.pdf'],
  ['../../etc/passwd.txt', 'txt', 'passwd.txt'],
  // Shown as "factuurfdp.exe" turned around.
  ['factuur\u202Efdp.exe.pdf', 'pdf', 'factuurfdp.exe.pdf'],
  ['foto.JPEG', 'jpg', 'foto.jpg'],
  ['.pdf', 'pdf', 'bestand.pdf'],
  ['con.txt', 'txt', '_con.txt'],
  ['a\r\nContent-Type: text-html.txt', 'txt', 'aContent-Type- text-html.txt'],
  ['verslag \u{1F600}.txt', 'txt', 'verslag \u{1F600}.txt'],
] as const)('%j becomes a name without tricks', (given, kind, name) => {
  expect(cleanName(given, kind)).toBe(name);
});

test('whatever a name holds, it ends as what the file is, and holds no path, control or turning mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const name = cleanName(given, 'pdf');
      expect(name.endsWith('.pdf')).toBe(true);
      expect(name.length).toBeLessThan(260);
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}/\\<>:"|?*]/u);
      expect(name.isWellFormed()).toBe(true);
      expect(encodeURIComponent(name)).toBeTruthy();
    }),
  );
});

test.each(['a.svg', 'a.html', 'a.docm', 'a.xlsm', 'a.exe', 'a.zip', 'a.js', 'a.gif', 'a', '', 'a.pdf.exe', 'pdf'])(
  '%j is no kind that may be attached',
  (name) => {
    expect(kindByName(name)).toBeUndefined();
  },
);
