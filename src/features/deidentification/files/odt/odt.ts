import type { OfficeKind, ReadPart } from '../office/change-office.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { type ElementRules, readElements } from '../xml/read-elements.ts';
import { walkMarkup } from '../xml/walk-xml.ts';
import { readOpenDocument } from './read-opendocument.ts';

const MANIFEST = 'META-INF/manifest.xml';
const isTakenOut = (name: string): boolean => /^(Thumbnails\/|META-INF\/\w*signatures\.xml$)/i.test(name);

const meta = new Set([
  'creator',
  'initial-creator',
  'printed-by',
  'title',
  'subject',
  'description',
  'keyword',
  'user-defined',
  'contributor',
  'publisher',
]);
const metaRules: ElementRules = {
  element: ({ name }) => (meta.has(name) ? 'blank' : undefined),
  attribute: (element, name) => (element === 'template' && (name === 'href' || name === 'title') ? 'blank' : undefined),
};

/** What a program remembers of the computer on which it ran. */
const settingsRules: ElementRules = {
  element: ({ name, attributes }) => {
    const called = attributes.find((each) => each.name === 'name')?.value ?? '';
    return name === 'config-item' && /^(Printer(Name|Setup)|PrintFaxName|CurrentDatabase)/.test(called)
      ? 'blank'
      : undefined;
  },
  attribute: () => undefined,
};

/** The list of parts without what is taken out. */
function readManifest(markup: string): ReadPart {
  const cuts: NonNullable<ReadPart['cuts']> = [];
  walkMarkup(
    markup,
    {
      open: ({ name, attributes, from, to, closed }) => {
        const path = attributes.find((each) => each.name === 'full-path')?.value ?? '';
        if (closed && name === 'file-entry' && isTakenOut(path)) cuts.push({ from, to, text: '' });
      },
      close: () => undefined,
      text: () => undefined,
    },
    'xml',
  );
  return { pieces: [], cuts };
}

/** OpenDocument texts (ODF 1.2 and 1.3, ISO/IEC 26300). */
export const odt: OfficeKind = {
  check: async (names, read) => {
    if (!names.has('content.xml') || !names.has('mimetype')) throw new UnreadableFile('other-kind');
    if (!(await read('mimetype')).startsWith('application/vnd.oasis.opendocument.text')) {
      throw new UnreadableFile('other-kind');
    }
    if (names.has(MANIFEST) && (await read(MANIFEST)).includes('encryption-data')) throw new UnreadableFile('locked');
  },
  reader: (name) => {
    if (/(^|\/)(content|styles)\.xml$/.test(name)) return readOpenDocument;
    if (/(^|\/)meta\.xml$/.test(name)) return (markup) => ({ pieces: readElements(markup, metaRules) });
    if (/(^|\/)settings\.xml$/.test(name)) return (markup) => ({ pieces: readElements(markup, settingsRules) });
    return name === MANIFEST ? readManifest : undefined;
  },
  isTakenOut,
  note: (names, outcome) => {
    const count = (pattern: RegExp) => names.filter((name) => pattern.test(name) && !name.endsWith('/')).length;
    const pictures = count(/^(Pictures|ObjectReplacements)\//i);
    const embedded = count(/^((Basic|Scripts)\/|Object [^/]*$)/i);
    if (pictures > 0) outcome.note('pictures', pictures);
    if (embedded > 0) outcome.note('embedded', embedded);
    if (names.some(isTakenOut)) outcome.note('preview-taken-out');
  },
};
