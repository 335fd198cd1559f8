import type { Child } from 'hono/jsx';
import { sayStep } from '../../../../gate/texts.ts';
import type { StepNumber } from '../../../../gate/decision.ts';
import { DescriptionList, fill, type Language, MoreInfo, Prose } from '../../../../ui/index.ts';
import { type Difference, differences } from '../../differences/differences.ts';
import { lifeTexts } from '../../life/texts.ts';
import type { PlanDocument } from '../../policy.ts';

/** What changed between two plans, in sentences under their step; the whole texts unfold. */
export const Changes = ({
  before,
  after,
  language,
}: {
  before: PlanDocument;
  after: PlanDocument;
  language: Language;
}): Child => {
  const found = differences(before, after);
  if (found.length === 0) return <p>{lifeTexts.noChanges[language]}</p>;
  const steps = [...new Set(found.map(({ step }) => step))];
  return (
    <DescriptionList
      rows={steps.map((step) => ({
        term: `${fill(lifeTexts.step[language], { step })} · ${sayStep(step as StepNumber, language)}`,
        value: (
          <div class="zv-flow">
            <ul>
              {found
                .filter((each) => each.step === step)
                .map((each) => (
                  <li>
                    {each.sentence[language]}
                    <BothSides difference={each} language={language} />
                  </li>
                ))}
            </ul>
          </div>
        ),
      }))}
    />
  );
};

/** Only where the sentence could not hold both texts. */
const BothSides = ({
  difference: { before, after, sentence },
  language,
}: {
  difference: Difference;
  language: Language;
}) => {
  const told = [before, after].every((side) => side === null || sentence[language].includes(side[language]));
  if (told) return null;
  return (
    <MoreInfo title={lifeTexts.both[language]}>
      {before ? <Prose>{`${lifeTexts.was[language]}: ${before[language]}`}</Prose> : null}
      {after ? <Prose>{`${lifeTexts.is[language]}: ${after[language]}`}</Prose> : null}
    </MoreInfo>
  );
};
