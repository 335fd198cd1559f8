import { partyRoleTexts } from '../../word-texts.ts';
import { lines, names, type Reader, type Said, say } from './reader.tsx';

export const partiesInWords = (reader: Reader): Said[] =>
  reader.document.flows.map(({ partyName, purpose, role, fields }) => ({
    term: `${partyName} – ${names(reader)(purpose)}`,
    value: lines([
      say(reader, partyRoleTexts[role]),
      ...(fields.length > 0 ? [fields.map((id) => names(reader)(id, 'field')).join(', ')] : []),
    ]),
  }));
