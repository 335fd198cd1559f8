import { dataTexts, neededForTexts } from '../../form-texts/03-data.ts';
import { needsOfWork, type PlanFieldText } from '../../policy.ts';
import { inBoth } from '../../running-activity.ts';
import { categoryTexts } from '../../word-texts.ts';
import { lines, type Reader, type Said, say } from './reader.tsx';

const namesOf = (reader: Reader, fields: readonly PlanFieldText[]): string =>
  fields.map(({ label }) => inBoth(label)[reader.language]).join(', ');

/** The data by their kind, then what needs them, and why a kind is another than the name suggests. */
export function dataInWords(reader: Reader): Said[] {
  const inUse = reader.document.fields.filter(({ off }) => !off);
  const kinds = (['ordinary', 'sensitive', 'special', 'criminal', 'national-number'] as const).flatMap((category) => {
    const own = inUse.filter((field) => field.category === category);
    return own.length === 0 ? [] : [{ term: say(reader, categoryTexts[category]), value: namesOf(reader, own) }];
  });
  const needs = needsOfWork.flatMap((need) => {
    const own = inUse.filter(({ neededFor }) => neededFor === need);
    return own.length === 0 ? [] : [`${say(reader, neededForTexts[need])}: ${namesOf(reader, own)}`];
  });
  const reasons = inUse.flatMap((field) =>
    field.kindBecause === '' ? [] : [`${namesOf(reader, [field])}: ${field.kindBecause}`],
  );
  return [
    ...kinds,
    ...(needs.length === 0 ? [] : [{ term: say(reader, dataTexts.neededFor), value: lines(needs) }]),
    ...(reasons.length === 0 ? [] : [{ term: say(reader, dataTexts.kindBecause), value: lines(reasons) }]),
  ];
}
