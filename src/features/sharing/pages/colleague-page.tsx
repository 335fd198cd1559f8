import { Alert, fill, RadioGroup, Select, type View } from '../../../ui/index.ts';
import { checkTexts as texts } from '../texts/check-texts.ts';
import { QuestionFrame, type QuestionProps } from './question-frame.tsx';

/** Within the organisation too not everybody needs to know (S3.4). */
export const ColleaguePage = (props: QuestionProps) => {
  const { view, shown, errors } = props;
  const { language } = view;
  const { colleague, involved } = shown.check.answers;
  return (
    <QuestionFrame {...props} title={texts.colleagueTitle}>
      <Outsider view={view} name={shown.outsider} />
      {shown.colleagues.length === 0 ? null : (
        <Select
          name="colleague"
          label={texts.colleagueWhich[language]}
          options={shown.colleagues.map(({ account, name }) => ({ value: account, text: name }))}
          value={colleague}
          error={errors?.colleague}
          optional
        />
      )}
      <RadioGroup
        name="involved"
        label={texts.involved[language]}
        options={[
          // Working together shows from the record of a colleague we know.
          ...(shown.colleagues.length === 0 ? [] : [{ value: 'yes', text: texts.involvedYes[language] }]),
          { value: 'no', text: texts.involvedNo[language] },
        ]}
        value={involved}
        error={errors?.involved}
      />
    </QuestionFrame>
  );
};

/** Who has no tie to the person is asked for advice; how more becomes possible stands first. */
export const Outsider = ({ view, name }: { view: View; name: string | null }) =>
  name === null ? null : (
    <Alert kind="info" title={fill(texts.outsider[view.language], { name })}>
      <p>{fill(texts.outsiderAbout[view.language], { name })}</p>
    </Alert>
  );
