import type { OfficeKind } from '../office/change-office.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { readElements } from '../xml/read-elements.ts';
import { isTakenOut, readContentTypes, readLinks } from './read-links.ts';
import { readWord } from './read-word.ts';
import { customRules, foreignRules, propertyRules } from './word-rules.ts';

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Word documents (ECMA-376, ISO/IEC 29500), also as LibreOffice and others write them. */
export const docx: OfficeKind = {
  check: async (names, read) => {
    if (!names.has('[Content_Types].xml')) throw new UnreadableFile('other-kind');
    if (!(await read('[Content_Types].xml')).includes(main)) throw new UnreadableFile('other-kind');
  },
  reader: (name) => {
    if (/\.rels$/i.test(name)) return readLinks;
    if (/^docProps\/(core|app)\.xml$/i.test(name)) return (markup) => ({ pieces: readElements(markup, propertyRules) });
    if (/^docProps\/custom\.xml$/i.test(name)) return (markup) => ({ pieces: readElements(markup, customRules) });
    if (/^customXml\/item\d+\.xml$/i.test(name)) return (markup) => ({ pieces: readElements(markup, foreignRules) });
    if (/^word\/(theme\/|fontTable|numbering\.xml|styles|webSettings)/i.test(name)) return undefined;
    if (name === '[Content_Types].xml') return readContentTypes;
    return /\.xml$/i.test(name) ? readWord : undefined;
  },
  isTakenOut,
  note: (names, outcome) => {
    const count = (pattern: RegExp) => names.filter((name) => pattern.test(name) && !name.endsWith('/')).length;
    const pictures = count(/(^|\/)media\//i);
    const embedded = count(/(^|\/)(embeddings|activeX|vbaProject\.bin|ink)/i);
    if (pictures > 0) outcome.note('pictures', pictures);
    if (embedded > 0) outcome.note('embedded', embedded);
    if (names.some(isTakenOut)) outcome.note('preview-taken-out');
  },
};
