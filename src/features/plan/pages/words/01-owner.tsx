import { formTexts } from '../../form-texts.ts';
import { inBoth } from '../../running-activity.ts';
import { texts } from '../../texts.ts';
import { roleTexts } from '../../word-texts.ts';
import { type Reader, type Said, say } from './reader.tsx';

export const ownerInWords = (reader: Reader): Said[] => [
  { term: say(reader, texts.owner), value: reader.ownerName ?? say(reader, texts.noOwner) },
  { term: say(reader, formTexts.role), value: say(reader, roleTexts[reader.document.role]) },
  { term: say(reader, formTexts.summary), value: inBoth(reader.document.summary)[reader.language] },
];
