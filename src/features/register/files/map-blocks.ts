import type { Block } from '../../../platform/document/index.ts';
import { dataMapSvg, type DataMapModel, fill, type Language } from '../../../ui/index.ts';
import { texts } from '../texts.ts';

/** Who gives and who gets, as a picture and in words; nothing where nobody does. */
export function mapBlocks(model: DataMapModel, language: Language): Block[] {
  const { incoming, outgoing } = model;
  if (incoming.length + outgoing.length === 0) return [];
  const none = texts.none[language].toLowerCase();
  const names = (nodes: typeof incoming) => nodes.map(({ name }) => name).join(', ') || none;
  const alt = fill(texts.mapAlt[language], { from: names(incoming), to: names(outgoing) });
  return [
    { kind: 'heading', level: 1, text: texts.map[language] },
    { kind: 'picture', svg: dataMapSvg(model, language), alt },
    { kind: 'paragraph', text: alt },
  ];
}
