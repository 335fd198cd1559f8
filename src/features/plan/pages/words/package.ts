import { fill, type Language } from '../../../../ui/index.ts';
import { peopleTexts } from '../../form-texts/01-owner.ts';
import { recipientTexts } from '../../form-texts/07-recipient.ts';
import { isWritten, type PackagePart, packageOrder } from '../../catalogue/measures-package.ts';
import { namesInPlan } from '../../names-in-plan.ts';
import type { PlanDocument, PlanFlowText } from '../../policy.ts';
import { basisTexts, partyRoleTexts } from '../../word-texts.ts';

type Reading = { document: PlanDocument; language: Language };
export type SaidPart = { part: PackagePart; value: string };

/** The parts that follow from the rest of the plan and from the agreement. */
export function derivedParts({ document, language }: Reading, flow: PlanFlowText): SaidPart[] {
  const nameOf = namesInPlan(document, language);
  const people = document.people.map((each) => peopleTexts[each][language].toLowerCase()).join(', ');
  const data = flow.fields.map((field) => nameOf(field, 'field')).join(', ');
  const basis = document.purposes.find(({ id }) => id === flow.purpose)?.basis;
  return [
    { part: 'party', value: `${flow.partyName}. ${partyRoleTexts[flow.role][language]}.` },
    { part: 'data', value: [data, people].filter((each) => each !== '').join(' – ') },
    {
      part: 'basis',
      value: basis ? fill(recipientTexts.basisOf[language], { basis: basisTexts[basis][language].toLowerCase() }) : '',
    },
    { part: 'term', value: recipientTexts.fromAgreement[language] },
  ];
}

/** The whole package in its order, without the parts that nobody wrote. */
export function packageInWords(reading: Reading, flow: PlanFlowText): SaidPart[] {
  const derived = new Map(derivedParts(reading, flow).map(({ part, value }) => [part, value]));
  return packageOrder
    .map((part) => ({ part, value: (isWritten(part) ? flow.package[part] : derived.get(part)) ?? '' }))
    .filter(({ value }) => value !== '');
}
