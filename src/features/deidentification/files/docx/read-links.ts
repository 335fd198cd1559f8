import type { ReadPart } from '../office/change-office.ts';
import { attributePiece } from '../xml/running-text.ts';
import { walkMarkup } from '../xml/walk-xml.ts';

/** A link that goes nowhere; Word wants an address. */
const NOWHERE = 'about:blank';

/** The picture of the first page; signatures, which hold the name of the signer and fit no more. */
const takenOut = /\/(thumbnail|digital-signature\/origin)$/;

/** [Content_Types].xml without the lines of what is taken out. */
export function readContentTypes(markup: string): ReadPart {
  const cuts: NonNullable<ReadPart['cuts']> = [];
  walkMarkup(
    markup,
    {
      open: ({ name, attributes, from, to, closed }) => {
        const part = attributes.find((each) => each.name === 'PartName')?.value ?? '';
        if (closed && name === 'Override' && isTakenOut(part.slice(1))) cuts.push({ from, to, text: '' });
      },
      close: () => undefined,
      text: () => undefined,
    },
    'xml',
  );
  return { pieces: [], cuts };
}

export const isTakenOut = (name: string): boolean => /^(docProps\/thumbnail\.|_xmlsignatures\/)/i.test(name);

/**
 * The list of what a part points at (ECMA-376 part 2, 6.5). Addresses outside the file tell who somebody is, where a
 * template stands and whose computer it was.
 */
export function readLinks(markup: string): ReadPart {
  const pieces: ReadPart['pieces'] = [];
  const cuts: NonNullable<ReadPart['cuts']> = [];
  walkMarkup(
    markup,
    {
      open: ({ name, attributes, from, to, closed }) => {
        if (name !== 'Relationship') return;
        const value = (of: string) => attributes.find((each) => each.name === of);
        if (closed && takenOut.test(value('Type')?.value ?? '')) cuts.push({ from, to, text: '' });
        const target = value('Target');
        if (!target || value('TargetMode')?.value.toLowerCase() !== 'external') return;
        pieces.push(attributePiece(target, { whole: 'blank', fit: () => NOWHERE }));
      },
      close: () => undefined,
      text: () => undefined,
    },
    'xml',
  );
  return { pieces, cuts };
}
