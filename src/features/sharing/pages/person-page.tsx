import { fill, RadioGroup, TextArea } from '../../../ui/index.ts';
import { checkTexts as texts } from '../texts/check-texts.ts';
import { QuestionFrame, type QuestionProps } from './question-frame.tsx';

/** Does the person know, and can it be done together? Not sharing in silence is the rule (S2.12, S3.14). */
export const PersonPage = (props: QuestionProps) => {
  const { view, shown, errors } = props;
  const { language } = view;
  const { knows, together, why } = shown.check.answers;
  return (
    <QuestionFrame {...props} title={fill(texts.personTitle[language], { name: shown.person?.callName ?? '' })}>
      <RadioGroup
        name="knows"
        label={texts.knows[language]}
        options={[
          { value: 'yes', text: texts.knowsYes[language] },
          { value: 'not-yet', text: texts.knowsNotYet[language] },
          { value: 'not-safe', text: texts.knowsNotSafe[language] },
        ]}
        value={knows}
        error={errors?.knows}
      />
      <RadioGroup
        name="together"
        label={texts.together[language]}
        options={[
          { value: 'together', text: texts.togetherYes[language] },
          { value: 'through', text: texts.through[language] },
          { value: 'neither', text: texts.neither[language] },
        ]}
        value={together}
        error={errors?.together}
      />
      <TextArea
        name="why"
        label={texts.why[language]}
        value={why}
        error={errors?.why}
        rows={2}
        optional={texts.whyNeeded[language]}
      />
    </QuestionFrame>
  );
};
