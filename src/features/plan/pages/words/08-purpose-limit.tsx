import { fill } from '../../../../ui/index.ts';
import { factorTexts, purposeLimitTexts, routeTexts } from '../../form-texts/08-purpose-limit.ts';
import { formTexts } from '../../form-texts.ts';
import { comparisonFactors } from '../../policy.ts';
import { inBoth } from '../../running-activity.ts';
import { lines, names, type Reader, type Said, say } from './reader.tsx';

export const comparisonsInWords = (reader: Reader): Said[] => [
  ...limits(reader),
  ...reader.document.purposes.flatMap(({ id, compatibleWith }) =>
    compatibleWith.map(({ purpose, reason, route, factors }) => ({
      term: fill(say(reader, formTexts.comparison), { from: names(reader)(purpose), to: names(reader)(id) }),
      value: lines([
        reason,
        say(reader, routeTexts[route]),
        ...comparisonFactors.flatMap((each) =>
          factors[each] ? `${say(reader, factorTexts[each])} ${factors[each]}` : [],
        ),
      ]),
    })),
  ),
];

function limits(reader: Reader): Said[] {
  const said = reader.document.purposes.flatMap(({ id, notFor }) =>
    notFor.nl === '' ? [] : `${names(reader)(id)}: ${inBoth(notFor)[reader.language]}`,
  );
  return said.length === 0 ? [] : [{ term: say(reader, purposeLimitTexts.notForTitle), value: lines(said) }];
}
