import {
  Alert,
  Button,
  ButtonLink,
  Card,
  ClientPage,
  EmptyState,
  type FieldErrors,
  Form,
  RadioGroup,
  type View,
} from '../../../ui/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import { say } from '../say.ts';
import { ownTexts } from '../texts-own.ts';
import type { OwnConsents } from '../view-own-consents.ts';
import { ownUrl, questionOf, ShownText } from './parts.tsx';

/** The name of the field of one question. */
export const fieldOf = (question: string): string => `antwoord-${question}`;

type Props = { view: View; consents: OwnConsents; values: FormValues; errors?: FieldErrors };

/** Each question by itself, nothing chosen beforehand (AVG 4(11)); what stands here is what is kept. */
export const OwnQuestionsPage = ({ view, consents, values, errors }: Props) => {
  const text = say(ownTexts, view.language);
  const { questions, forName } = consents;
  return (
    <ClientPage
      view={view}
      title={text('questionsTitle')}
      lead={questions.length === 0 ? undefined : text('questionsLead')}
      back={{ href: ownUrl(), text: text('back') }}
      errors={errors}
    >
      {forName === null ? null : <Alert>{text('lookingFor', { name: forName })}</Alert>}
      {questions.length === 0 ? (
        <EmptyState
          title={text('noQuestions')}
          icon="message-question"
          action={<ButtonLink href={ownUrl()}>{text('title')}</ButtonLink>}
        >
          {text('noQuestionsText')}
        </EmptyState>
      ) : (
        <Form action={ownUrl('vragen')}>
          {questions.map((question, at) => (
            <Card tab={text('questionOf', { n: at + 1, total: questions.length })}>
              <RadioGroup
                name={fieldOf(question.id)}
                label={questionOf(question.text)}
                description={<ShownText text={question.text} language={question.language} />}
                options={[
                  { value: 'yes', text: text('yes') },
                  { value: 'no', text: text('no') },
                ]}
                value={values[fieldOf(question.id)]}
                error={errors?.[fieldOf(question.id)]}
              />
            </Card>
          ))}
          <Button wide icon="check">
            {text('send')}
          </Button>
        </Form>
      )}
    </ClientPage>
  );
};
