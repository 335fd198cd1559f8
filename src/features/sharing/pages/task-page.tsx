import { fill, type Language, MoreInfo, type Option, RadioGroup } from '../../../ui/index.ts';
import type { CheckPage } from '../check/desk.ts';
import { towards } from '../check/recipients.ts';
import { checkTexts as texts } from '../texts/check-texts.ts';
import type { GroundOption } from '../weighing/grounds.ts';
import { QuestionFrame, type QuestionProps } from './question-frame.tsx';

/** Which task or law, and whose secret it is. The law stands under each answer, and says whether it was checked. */
export const TaskPage = (props: QuestionProps) => {
  const { view, shown, errors } = props;
  const { language } = view;
  return (
    <QuestionFrame {...props} title={texts.task} lead={texts.taskAbout}>
      <RadioGroup
        name="task"
        label={texts.chooseOne[language]}
        options={shown.grounds.map((ground) => optionFor(ground, shown, language))}
        value={shown.check.answers.task}
        error={errors?.task}
      />
      <MoreInfo title={texts.secrecy[language]}>
        <p>{texts.ownSecrecy[language]}</p>
      </MoreInfo>
    </QuestionFrame>
  );
};

const named = {
  meldcode: texts.taskMeldcode,
  prosecutor: texts.taskProsecutor,
  demand: texts.taskDemand,
  'shared-secrecy': texts.taskShared,
} as const;

function optionFor(
  { value, task, citation }: GroundOption,
  { activity, check }: CheckPage,
  language: Language,
): Option {
  if (task === 'plan') {
    const id = towards(check.answers.to)?.purpose;
    const purpose = activity.purposes.find((each) => each.id === id)?.title[language] ?? '';
    return { value, text: fill(texts.taskPlan[language], { purpose }) };
  }
  if (task === 'conflict') {
    return { value, text: texts.taskConflict[language], description: texts.taskConflictAbout[language] };
  }
  if (!citation) {
    return { value, text: texts.taskDemandNoLaw[language], description: texts.taskDemandNoLawAbout[language] };
  }
  const said = language === 'nl' ? citation.text : citation.textEn;
  const unchecked = citation.checked ? '' : ` (${texts.unchecked[language]})`;
  return { value, text: named[task][language], description: `${said} ${citation.law} ${citation.article}${unchecked}` };
}
