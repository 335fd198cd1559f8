import { inBoth } from '../../running-activity.ts';
import { needTexts } from '../../word-texts.ts';
import { type Reader, type Said, say } from './reader.tsx';

export function necessityInWords(reader: Reader): Said[] {
  const always = (id: string) =>
    reader.document.purposes.some(({ fields }) => fields.some((each) => each.field === id && each.need === 'always'));
  return reader.document.fields
    .filter(({ off }) => !off)
    .map(({ id, label, necessity: { needed } }) => ({
      term: inBoth(label)[reader.language],
      value: always(id) ? needed : `${say(reader, needTexts['if-relevant'])}. ${needed}`,
    }));
}
