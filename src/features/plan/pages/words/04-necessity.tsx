import { fill } from '../../../../ui/index.ts';
import { necessityLabels, necessityTexts } from '../../form-texts/04-necessity.ts';
import { necessityQuestions, type PlanFieldText } from '../../policy.ts';
import { riskOf } from '../../necessity/risk.ts';
import { inBoth } from '../../running-activity.ts';
import { needTexts } from '../../word-texts.ts';
import { lines, type Reader, type Said, say } from './reader.tsx';

/** Why each field is needed, the other answers where somebody gave them, and the sum of the risk meter. */
export function necessityInWords(reader: Reader): Said[] {
  const { fields } = reader.document;
  const { total, most } = riskOf(reader.document);
  const risk = fill(say(reader, necessityLabels.riskPicture), { total, most });
  return [
    { term: say(reader, necessityLabels.riskTitle), value: risk },
    ...fields.filter(({ off }) => !off).map((field) => fieldInWords(reader, field)),
  ];
}

function fieldInWords(reader: Reader, { id, label, necessity }: PlanFieldText): Said {
  const uses = reader.document.purposes.flatMap(({ fields }) => fields.filter(({ field }) => field === id));
  const always = uses.some(({ need }) => need === 'always');
  const needed = always ? necessity.needed : `${say(reader, needTexts['if-relevant'])}. ${necessity.needed}`;
  const others = necessityQuestions
    .filter((question) => question !== 'needed' && necessity[question] !== '')
    .map((question) => `${say(reader, necessityTexts[question])} ${necessity[question]}`);
  return {
    term: inBoth(label)[reader.language],
    value: others.length === 0 ? needed : lines([needed, ...others]),
  };
}
