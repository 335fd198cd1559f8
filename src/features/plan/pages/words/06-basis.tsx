import { balancingTexts, basisFormTexts } from '../../form-texts/06-basis.ts';
import { formTexts } from '../../form-texts.ts';
import { balancingParts, type PlanPurposeText } from '../../policy.ts';
import { inBoth } from '../../running-activity.ts';
import { texts } from '../../texts.ts';
import { basisTexts } from '../../word-texts.ts';
import { lines, names, type Reader, type Said, say } from './reader.tsx';

export const basesInWords = (reader: Reader): Said[] =>
  reader.document.purposes.map((purpose) => ({
    term: names(reader)(purpose.id),
    value: lines(partsOf(reader, purpose).filter((part) => part !== '')),
  }));

function partsOf(reader: Reader, purpose: PlanPurposeText): string[] {
  const { basis, basisText, consentText, otherBases, freeBecause, doors, secrecy } = purpose;
  const named = (id: string) => {
    const row = reader.laws.get(id);
    return row ? `${row.law} ${row.article}` : id;
  };
  const answer = (question: string, words: string | undefined) => (words ? `${question} ${words}` : '');
  return [
    basis === null ? say(reader, texts.nothing) : say(reader, basisTexts[basis]),
    inBoth(basisText)[reader.language],
    answer(say(reader, basisFormTexts.dropped), otherBases),
    ...balancingParts.map((part) => answer(say(reader, balancingTexts[part]), purpose.balancing[part])),
    consentText ? `“${inBoth(consentText)[reader.language]}”` : '',
    answer(say(reader, formTexts.free), freeBecause),
    ...doors.map(({ law, safeguards }) => answer(`${named(law)}:`, safeguards)),
    secrecy === 'professional' ? say(reader, formTexts.secrecyYes) : '',
    [...purpose.basisLaw, ...doors.map(({ law }) => law)].map(named).join(' · '),
  ];
}
