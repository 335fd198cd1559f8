import { inBoth } from '../../running-activity.ts';
import { categoryTexts } from '../../word-texts.ts';
import { type Reader, type Said, say } from './reader.tsx';

export const dataInWords = (reader: Reader): Said[] =>
  (['ordinary', 'sensitive', 'special', 'criminal', 'national-number'] as const).flatMap((category) => {
    const own = reader.document.fields.filter((field) => field.category === category && !field.off);
    const value = own.map(({ label }) => inBoth(label)[reader.language]).join(', ');
    return own.length === 0 ? [] : [{ term: say(reader, categoryTexts[category]), value }];
  });
