import { RadioGroup, Select } from '../../../ui/index.ts';
import { checkTexts as texts } from '../texts/check-texts.ts';
import { QuestionFrame, type QuestionProps } from './question-frame.tsx';

/** Within the organisation too not everybody needs to know (S3.4). */
export const ColleaguePage = (props: QuestionProps) => {
  const { view, shown, errors } = props;
  const { language } = view;
  const { colleague, involved } = shown.check.answers;
  return (
    <QuestionFrame {...props} title={texts.colleagueTitle}>
      <Select
        name="colleague"
        label={texts.colleagueWhich[language]}
        options={shown.colleagues.map(({ account, name }) => ({ value: account, text: name }))}
        value={colleague}
        optional
      />
      <RadioGroup
        name="involved"
        label={texts.involved[language]}
        options={[
          { value: 'yes', text: texts.involvedYes[language] },
          { value: 'no', text: texts.involvedNo[language] },
        ]}
        value={involved}
        error={errors?.involved}
      />
    </QuestionFrame>
  );
};
