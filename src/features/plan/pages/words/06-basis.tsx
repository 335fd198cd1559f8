import { inBoth } from '../../running-activity.ts';
import { texts } from '../../texts.ts';
import { basisTexts } from '../../word-texts.ts';
import { lines, names, type Reader, type Said, say } from './reader.tsx';

export function basesInWords(reader: Reader): Said[] {
  const named = (id: string) => {
    const row = reader.laws.get(id);
    return row ? `${row.law} ${row.article}` : id;
  };
  return reader.document.purposes.map((purpose) => {
    const laws = [...purpose.basisLaw, ...purpose.doors.map(({ law }) => law)].map(named).join(' · ');
    const basis = purpose.basis === null ? say(reader, texts.nothing) : say(reader, basisTexts[purpose.basis]);
    const question = purpose.consentText ? `“${inBoth(purpose.consentText)[reader.language]}”` : '';
    const parts = [basis, inBoth(purpose.basisText)[reader.language], question, purpose.freeBecause, laws];
    return { term: names(reader)(purpose.id), value: lines(parts.filter((part) => part !== '')) };
  });
}
