import { fill } from '../../../../ui/index.ts';
import { formTexts } from '../../form-texts.ts';
import { names, type Reader, type Said, say } from './reader.tsx';

export const comparisonsInWords = (reader: Reader): Said[] =>
  reader.document.purposes.flatMap(({ id, compatibleWith }) =>
    compatibleWith.map(({ purpose, reason }) => ({
      term: fill(say(reader, formTexts.comparison), { from: names(reader)(purpose), to: names(reader)(id) }),
      value: reason,
    })),
  );
