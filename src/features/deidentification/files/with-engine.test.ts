import { beforeAll, describe, expect, it } from 'vitest';
import { changeInMemory, putBackInMemory } from '../../../../test/support/change-in-memory.ts';
import { openDocumentFile, unpacked, wordFile } from '../../../../test/support/office-files.ts';
import { type Engine, openEngine } from '../engine/index.ts';
import { type EngineChoices, withEngine } from './with-engine.ts';

let engine: Engine;
beforeAll(async () => void (engine = await openEngine()));
const open = (more: Partial<EngineChoices> = {}) =>
  withEngine(engine, { known: [], threshold: 0.5, styles: {}, language: 'nl', ...more });

const sentences = [
  'Mevrouw Fatma El-Khattabi belde op 3 maart 2026.',
  'Zij woont aan de Dorpsstraat 12 in Lochem en is te bereiken op 06-12345678.',
  'Meneer Jan de Vries kwam ook. Jans fiets staat bij mevrouw El-Khattabi.',
];

describe('The engine on files', () => {
  it('gives a person one tag in every piece, keeps a possessive s, and remembers for the next file', async () => {
    const opened = open();
    const { text } = await changeInMemory(Buffer.from(sentences.join('\n')), { kind: 'txt', engine: opened });
    expect(text).toMatch(/^Mevrouw \[persoon 1\] belde/);
    expect(text).toContain('[persoon 2]s fiets staat bij mevrouw [persoon 1].');
    expect(opened.memory().people).toHaveLength(2);
    const next = await changeInMemory(Buffer.from('Fatma El-Khattabi kwam.'), {
      kind: 'txt',
      engine: open({ memory: opened.memory() }),
    });
    expect(next.text).toBe('[persoon 1] kwam.');
  });

  it('finds whom the case knows in the next file, also where nothing else says that it is a name', async () => {
    const opened = open();
    opened.replace('Xaqe Bliepstra kwam.', [{ start: 0, end: 14, label: 'person' }]);
    const text = 'Bliepstra belde weer. Xaqe is ziek.';
    const wordsIn = (engine: typeof opened) => engine.find(text, []).map(({ start, end }) => text.slice(start, end));
    expect(wordsIn(opened)).toEqual(['Bliepstra', 'Xaqe']);
    expect(wordsIn(open({ memory: opened.memory() }))).toEqual(['Bliepstra', 'Xaqe']);
  });

  it('says the same in a Word file with words cut anywhere, in an OpenDocument text, and in plain text', async () => {
    const plain = await changeInMemory(Buffer.from(sentences.join('\n\n')), { kind: 'txt', engine: open() });
    const runs = (text: string) =>
      text.replace(/.{1,3}/gs, (part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`);
    const spans = (text: string) => text.replace(/.{1,3}/gs, (part) => `<text:span>${part}</text:span>`);
    const words = (markup: string, end: string) =>
      markup
        .replaceAll(end, '\n\n')
        .replace(/<[^>]+>/g, '')
        .trim();
    const word = await changeInMemory(await wordFile(sentences.map((each) => `<w:p>${runs(each)}</w:p>`).join('')), {
      kind: 'docx',
      engine: open(),
    });
    const document = await changeInMemory(
      await openDocumentFile(sentences.map((each) => `<text:p>${spans(each)}</text:p>`).join('')),
      { kind: 'odt', engine: open() },
    );
    const [inWord, inDocument] = [await unpacked(word.bytes), await unpacked(document.bytes)];
    expect(words(inWord['word/document.xml']!.slice(55), '</w:p>').replace(/^.*?>\s*/s, '')).toBe(plain.text);
    expect(words(inDocument['content.xml']!.slice(38), '</text:p>')).toBe(plain.text);
    const back = await unpacked(await putBackInMemory(word.bytes, word.lines, 'docx'));
    expect(words(back['word/document.xml']!.slice(55), '</w:p>')).toContain(sentences.join('\n\n'));
  });

  it('moves dates, keeps ages coarse and speaks English when asked', async () => {
    const styles = { date: 'shifted', age: 'coarse' } as const;
    const chosen = open({ styles, shiftDays: 7, language: 'en' });
    const { text } = await changeInMemory(Buffer.from('Jan Jansen (43 jaar) belde op 3 maart 2026.'), {
      kind: 'txt',
      engine: chosen,
    });
    expect(text).toContain('[person 1]');
    expect(text).toContain('10 maart 2026');
    expect(text).not.toContain('43');
  });

  it('finds who sent a mail in the words of the mail, also by first name and in small letters', async () => {
    const mail =
      'From: Katinka Verzonnen <kv@example.org>\r\nSubject: x\r\n\r\nkatinka belt nog. Groet, K. Verzonnen\r\n';
    const { text } = await changeInMemory(Buffer.from(mail), { kind: 'eml', engine: open() });
    expect(text).not.toMatch(/katinka|verzonnen|kv@/i);
  });
});
