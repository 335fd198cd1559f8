import { inBoth } from '../../running-activity.ts';
import { type Reader, type Said } from './reader.tsx';

export const purposesInWords = (reader: Reader): Said[] =>
  reader.document.purposes.map(({ title, explanation, why }) => ({
    term: inBoth(title)[reader.language],
    value: `${inBoth(explanation)[reader.language]} ${inBoth(why)[reader.language]}`,
  }));
