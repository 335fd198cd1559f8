import { sayDate } from '../../platform/dates.ts';
import type { Block, Document } from '../../platform/document/index.ts';
import { type Language, MOST_IN_GRID, NeedGridPicture } from '../../ui/index.ts';
import { type Covenant, signersOf, type StoredVersion } from './covenant.ts';
import type { Around } from './gaps/gaps.ts';
import { gridOf } from './grid.ts';
import { nameOfParty } from './names.ts';
import { docTexts as d } from './texts/doc-texts.ts';
import { wayTexts } from './texts/texts.ts';

type From = { covenant: Covenant; organisation: string; around: Around };

/** A version as a document for paper: the text as it was offered, the matrix as a picture, and who signed. */
export function versionDocument(from: From, version: StoredVersion, language: Language): Document {
  const { covenant, organisation } = from;
  const { content, blocks } = version.written;
  return {
    title: content.title,
    subtitle: d.subtitle[language],
    language,
    organisation,
    madeAt: version.offeredAt,
    version: String(version.version),
    blocks: [
      ...withPicture(blocks[language], from, version, language),
      ...signatureBlocks(covenant, version, language),
    ],
  };
}

/** The picture stands right under the heading of the needs; it shows no gaps, because it is what was agreed. */
function withPicture(blocks: readonly Block[], { around }: From, version: StoredVersion, language: Language): Block[] {
  const { content } = version.written;
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === d.needs[language]);
  const grid = gridOf(content, [], around.plans);
  if (at < 0 || content.parties.length > MOST_IN_GRID || grid.cells.length === 0) return [...blocks];
  const svg = String(<NeedGridPicture {...grid} language={language} />);
  return [...blocks.slice(0, at + 1), { kind: 'picture', svg, alt: d.needs[language] }, ...blocks.slice(at + 1)];
}

function signatureBlocks(covenant: Covenant, version: StoredVersion, language: Language): Block[] {
  const rows = signersOf(covenant, version.version).map(({ party, signature }) => {
    const name = nameOfParty(version.written.content, party);
    if (!signature) return [name, '', d.notSigned[language]];
    const { words, at, way } = signature;
    return [name, `${words.name}\n${words.function}`, `${sayDate(at, language, true)}\n${wayTexts[way][language]}`];
  });
  const head = [d.parties[language], d.signedBy[language], d.signedAt[language]];
  return [
    { kind: 'heading', level: 1, text: d.signatures[language] },
    { kind: 'table', caption: d.signatures[language], head, rows },
    {
      kind: 'terms',
      rows: [
        {
          term: d.fingerprint[language],
          value: version.digest
            .toString('hex')
            .replace(/(.{8})/g, '$1 ')
            .trim(),
        },
      ],
    },
  ];
}
