import type { MarkupPiece } from './markup-piece.ts';
import { append, attributePiece, newRunningText, pieceOf, type RunningText } from './running-text.ts';
import { type Tag, walkMarkup } from './walk-xml.ts';

/** What becomes of the words of an element or an attribute: emptied, read for names, or one label as a whole. */
export type Treatment = 'blank' | 'read' | { whole: string };
export type ElementRules = {
  element: (tag: Tag, inside: readonly string[]) => Treatment | undefined;
  attribute: (element: string, name: string) => Treatment | undefined;
};

export const more = (treatment: Treatment): Partial<MarkupPiece> =>
  treatment === 'read' ? {} : { whole: treatment === 'blank' ? 'blank' : treatment.whole };

/** The words of markup without paragraphs (properties, settings): every element by itself. */
export function readElements(markup: string, rules: ElementRules): MarkupPiece[] {
  const pieces: MarkupPiece[] = [];
  const inside: string[] = [];
  const running: (RunningText | undefined)[] = [];
  const treatments: (Treatment | undefined)[] = [];
  walkMarkup(
    markup,
    {
      open: (tag) => {
        const { name, attributes, to, closed } = tag;
        for (const each of attributes) {
          const treatment = rules.attribute(name, each.name);
          if (treatment) pieces.push(attributePiece(each, more(treatment)));
        }
        const treatment = closed ? undefined : rules.element(tag, inside);
        const own = treatment && newRunningText();
        // An emptied element keeps a place to which its words can come back.
        if (own) append(own, { text: '', from: to, to, kind: 'text' });
        inside.push(name);
        running.push(own);
        treatments.push(treatment);
      },
      close: () => {
        inside.pop();
        const [own, treatment] = [running.pop(), treatments.pop()];
        if (own && treatment) pieces.push(pieceOf(own, more(treatment)));
      },
      text: (text, from, to) => {
        const own = running.at(-1);
        if (own) append(own, { text, from, to, kind: 'text' });
      },
    },
    'xml',
  );
  return pieces;
}
