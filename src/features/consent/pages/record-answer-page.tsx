import type { FormValues } from '../../../platform/http/form.ts';
import {
  Button,
  Card,
  DateField,
  type FieldErrors,
  Form,
  Hidden,
  RadioGroup,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import type { SubjectState } from '../list-subjects.ts';
import { workerMethods } from '../policy.ts';
import { say } from '../say.ts';
import { togetherTexts } from '../texts-together.ts';
import { workTexts } from '../texts-work.ts';
import type { ClientConsents, ReadyText } from '../view-consents.ts';
import { ConsentFormPage, titleOf } from './frame.tsx';
import { questionOf, ShownText, urlOf } from './parts.tsx';
import { WhoSaid } from './who-said.tsx';

export type AboutOne = {
  view: View;
  consents: ClientConsents;
  subject: SubjectState;
  values: FormValues;
  errors?: FieldErrors;
};

const AnswerForm = ({ view, consents, subject, values, errors, shown }: AboutOne & { shown: ReadyText }) => {
  const text = say(workTexts, view.language);
  const name = consents.callName;
  const several = consents.together.has(subject.key);
  return (
    <Form action={urlOf(consents.client, 'antwoord')}>
      <Hidden name="subject" value={subject.key} />
      <Hidden name="shown" value={shown.hash} />
      <WhoSaid
        view={view}
        consents={consents}
        subject={subject}
        value={typeof values.saidBy === 'string' ? values.saidBy : undefined}
        error={errors?.saidBy}
      />
      <RadioGroup
        name="answer"
        label={several ? togetherTexts.what[view.language] : text('answer', { name })}
        options={[
          { value: 'given', text: text('saidYes') },
          { value: 'refused', text: text('saidNo') },
        ]}
        value={values.answer}
        error={errors?.answer}
      />
      <RadioGroup
        name="method"
        label={several ? togetherTexts.how[view.language] : text('method', { name })}
        options={workerMethods.map((method) => ({ value: method, text: text(method) }))}
        value={values.method}
        error={errors?.method}
      />
      <DateField
        name="saidOn"
        label={text('saidOn')}
        description={text('saidOnText')}
        value={values.saidOn}
        error={errors?.saidOn}
        optional
      />
      <TextArea
        name="evidence"
        label={text('evidenceLabel')}
        description={text('evidenceText')}
        value={values.evidence}
        error={errors?.evidence}
        maxLength={500}
        rows={4}
      />
      <Button>{text('keep')}</Button>
    </Form>
  );
};

/** On paper, by phone or in a conversation: the text to read out, then what was said and what shows it (AVG 7(1)). */
export const RecordAnswerPage = (about: AboutOne & { shown: ReadyText }) => {
  const { view, consents, subject, shown, errors } = about;
  const text = say(workTexts, view.language);
  return (
    <ConsentFormPage
      view={view}
      consents={consents}
      title={text('recordTitle')}
      lead={text('recordLead', { name: consents.callName })}
      errors={errors}
    >
      <Card tab={titleOf(subject)} title={questionOf(shown.text)}>
        <ShownText text={shown.text} language={shown.language} />
      </Card>
      <AnswerForm {...about} />
    </ConsentFormPage>
  );
};
