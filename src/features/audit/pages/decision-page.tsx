import { sayAlternative, sayCondition, sayOutcome } from '../../../gate/texts.ts';
import { checkRows } from '../../../platform/http/pages.tsx';
import { dateInWords, DescriptionList, fill, Page, Section, TenChecks, type View } from '../../../ui/index.ts';
import { sayAct } from '../say-act.ts';
import { texts } from '../texts.ts';
import type { ShownDecision } from '../view-decision.ts';

/** A decision as it was taken: act, outcome, ten checks, the versions of plan and law. */
export const DecisionPage = ({ view, shown }: { view: View; shown: ShownDecision }) => {
  const { language } = view;
  const { activity, by } = shown;
  const { decision, act, at } = shown.decision;
  const nameOf = (id: string) =>
    activity?.purposes.find((purpose) => purpose.id === id)?.title[language] ??
    activity?.fields.find((field) => field.id === id)?.label[language] ??
    activity?.parties.get(id);
  const more = [
    ...decision.conditions.map((condition) => sayCondition(condition, language)),
    ...decision.alternatives.map((alternative) => sayAlternative(alternative, language)),
  ];
  return (
    <Page
      view={view}
      title={texts.decisionTitle[language]}
      heading={sayOutcome(decision.outcome, language)}
      above={texts.decisionTitle[language]}
      lead={texts.decisionLead[language]}
    >
      <DescriptionList
        rows={[
          { term: texts.decisionAct[language], value: sayAct(act, language, nameOf) },
          {
            term: texts.who[language],
            value: by.kind === 'person' ? by.name : texts[by.kind === 'system' ? 'nobody' : 'somebody'][language],
          },
          { term: texts.when[language], value: dateInWords(at, language, true) },
          { term: texts.lawOn[language], value: dateInWords(decision.lawOn, language) },
          {
            term: activity?.title[language] ?? '',
            value: fill(texts.planVersion[language], { n: decision.plan.version }),
          },
        ]}
      />
      <TenChecks checks={checkRows(decision, language, nameOf)} />
      {more.length > 0 ? (
        <Section title={texts.alsoPossible[language]}>
          <ul>
            {[...new Set(more)].map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  );
};
