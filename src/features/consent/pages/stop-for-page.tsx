import { Button, Card, Form, Hidden, RadioGroup, TextArea } from '../../../ui/index.ts';
import { workerMethods } from '../policy.ts';
import { say } from '../say.ts';
import { togetherTexts } from '../texts-together.ts';
import { workTexts } from '../texts-work.ts';
import { AnswerSaid } from './answers.tsx';
import { ConsentFormPage, titleOf } from './frame.tsx';
import { urlOf } from './parts.tsx';
import { WhoSaid } from './who-said.tsx';
import type { AboutOne } from './record-answer-page.tsx';

/** The same as the person can do, when the person asks a worker: with who asked and how (interface J3, "namens"). */
export const StopForPage = ({ view, consents, subject, values, errors }: AboutOne) => {
  const text = say(workTexts, view.language);
  const name = consents.callName;
  const several = consents.together.has(subject.key);
  return (
    <ConsentFormPage
      view={view}
      consents={consents}
      title={text('stopTitle')}
      lead={text('stopLead', { name })}
      errors={errors}
    >
      <Card title={titleOf(subject)}>
        <p>{subject.explanation}</p>
        {subject.newest ? <AnswerSaid view={view} consents={consents} answer={subject.newest} /> : null}
      </Card>
      <Form action={urlOf(consents.client, 'intrekking')}>
        <Hidden name="subject" value={subject.key} />
        <WhoSaid
          view={view}
          consents={consents}
          subject={subject}
          value={typeof values.saidBy === 'string' ? values.saidBy : undefined}
          error={errors?.saidBy}
        />
        <RadioGroup
          name="method"
          label={several ? togetherTexts.how[view.language] : text('method', { name })}
          options={workerMethods.map((method) => ({ value: method, text: text(method) }))}
          value={values.method}
          error={errors?.method}
        />
        <TextArea
          name="evidence"
          label={text('stopEvidence')}
          description={text('stopEvidenceText')}
          value={values.evidence}
          error={errors?.evidence}
          maxLength={500}
          rows={4}
        />
        <Button kind="danger" icon="hand-stop">
          {text('stopNow')}
        </Button>
      </Form>
    </ConsentFormPage>
  );
};
