import { Card, RadioGroup, TextArea } from '../../../ui/index.ts';
import { towards } from '../check/recipients.ts';
import { checkTexts as texts } from '../texts/check-texts.ts';
import { QuestionFrame, type QuestionProps } from './question-frame.tsx';

export const DirectionPage = (props: QuestionProps) => {
  const { view, shown, errors } = props;
  const { language } = view;
  const { direction, question, to } = shown.check.answers;
  const outside = ['party', 'authority'].includes(towards(to)?.kind ?? '');
  return (
    <QuestionFrame
      {...props}
      title={texts.direction}
      after={
        outside ? (
          <Card title={texts.otherSecrecy[language]} icon="lock">
            <p>{texts.otherSecrecyAbout[language]}</p>
          </Card>
        ) : null
      }
    >
      <RadioGroup
        name="direction"
        label={texts.chooseOne[language]}
        options={[
          { value: 'tell', text: texts.tell[language] },
          { value: 'ask', text: texts.ask[language], description: texts.askAbout[language] },
        ]}
        value={direction}
        error={errors?.direction}
      />
      <TextArea
        name="question"
        label={texts.question[language]}
        description={texts.questionAbout[language]}
        value={question}
        error={errors?.question}
        rows={2}
        optional
      />
    </QuestionFrame>
  );
};
