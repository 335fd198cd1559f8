import { TextArea } from '../../../ui/index.ts';
import { checkTexts as texts } from '../texts/check-texts.ts';
import { QuestionFrame, type QuestionProps } from './question-frame.tsx';

export const GoalPage = (props: QuestionProps) => {
  const { view, shown, errors } = props;
  const { language } = view;
  return (
    <QuestionFrame {...props} title={texts.title}>
      <TextArea
        name="goal"
        label={texts.goal[language]}
        description={`${texts.goalAbout[language]} ${texts.goalExample[language]}`}
        value={shown.check.answers.goal}
        error={errors?.goal}
        rows={3}
      />
    </QuestionFrame>
  );
};
