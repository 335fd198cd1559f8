import type { Child } from 'hono/jsx';
import type { Problem } from '../../../platform/http/bind.tsx';
import { Button, type FieldErrors, fill, Form, PlainPage, TextField, type View } from '../../../ui/index.ts';
import { type EnrolmentStep, stepsFor } from '../enrolment-path.ts';
import type { ShownEnrolment } from '../show-enrolment.ts';
import { beginTexts } from '../texts-begin.ts';
import { wordProblem } from '../wording.ts';

export type StepProps = { view: View; enrolment: ShownEnrolment['draft']; problem: Problem };

export const sayIn = (view: View) => (name: keyof typeof beginTexts) => beginTexts[name][view.language];

export const SetupCodePage = ({ view, problem }: { view: View; problem: Problem }) => {
  const say = sayIn(view);
  const said = wordProblem(view.language, problem, { otherwise: 'code' });
  const errors: FieldErrors = problem.refusal === 'wrong-code' ? { code: say('wrongCode') } : said;
  return (
    <PlainPage
      view={view}
      title={say('begin')}
      lead={say('beginLead')}
      errors={errors}
      back={{ href: '/', text: say('back') }}
    >
      <Form action="/begin">
        <TextField
          name="code"
          label={say('setupCode')}
          description={say('setupCodeHint')}
          value={problem.values.code}
          error={errors.code}
          size="medium"
        />
        <Button>{say('next')}</Button>
      </Form>
    </PlainPage>
  );
};

type FrameProps = {
  view: View;
  enrolment: ShownEnrolment['draft'];
  step: EnrolmentStep;
  title: string;
  lead?: string;
  errors: FieldErrors;
  button?: string;
  children?: Child;
};

/** One page on the way to an account: where we are, one question, one button. */
export const StepPage = ({ view, enrolment, step, title, lead, errors, button, children }: FrameProps) => {
  const say = sayIn(view);
  const steps = stepsFor(enrolment);
  const at = steps.indexOf(step);
  const where = fill(say('step'), { n: at + 1, total: steps.length });
  const before = steps[at - 1];
  // The codes are gone once they are kept, and the app once it is connected: there is no way back to those pages.
  const back = before && before !== 'herstelcodes' && before !== 'tweede-stap' ? before : undefined;
  return (
    <PlainPage
      view={view}
      title={title}
      lead={lead ? `${where} ${lead}` : where}
      errors={errors}
      back={back && { href: `/begin/${back}`, text: say('back') }}
    >
      <Form action={`/begin/${step}`}>
        {children}
        <Button>{button ?? say('next')}</Button>
      </Form>
    </PlainPage>
  );
};
