import { Alert, Checkbox, CodeField, Link, MoreInfo, PasswordField, TextField } from '../../../ui/index.ts';
import { wordProblem } from '../wording.ts';
import { sayIn, StepPage, type StepProps } from './begin.tsx';
import { Codes, QrPicture, Secret } from './codes.tsx';

export const WhoPage = ({ view, enrolment, problem }: StepProps) => {
  const say = sayIn(view);
  const errors = wordProblem(view.language, problem, { otherwise: 'mail' });
  const { name = enrolment.name, mail = enrolment.mail } = problem.values;
  return (
    <StepPage {...{ view, enrolment, errors }} step="wie" title={say('who')} lead={say('whoLead')}>
      <TextField name="name" label={say('name')} autocomplete="name" value={name} error={errors.name} />
      <TextField name="mail" label={say('mail')} type="email" autocomplete="email" value={mail} error={errors.mail} />
    </StepPage>
  );
};

export const PasswordPage = ({ view, enrolment, problem }: StepProps) => {
  const say = sayIn(view);
  const errors = wordProblem(view.language, problem, { otherwise: 'password' });
  return (
    <StepPage {...{ view, enrolment, errors }} step="wachtwoord" title={say('password')}>
      <PasswordField
        name="password"
        label={say('passwordLabel')}
        description={say('passwordHint')}
        purpose="new"
        error={errors.password}
      />
    </StepPage>
  );
};

type App = { qr: string; secret: string; uri: string };

export const SecondFactorPage = ({ view, enrolment, problem, app }: StepProps & { app: App }) => {
  const say = sayIn(view);
  const errors = wordProblem(view.language, problem, { otherwise: 'code' });
  return (
    <StepPage
      {...{ view, enrolment, errors }}
      step="tweede-stap"
      title={say('secondFactor')}
      lead={say('secondFactorLead')}
    >
      <ol class="zv-flow zv-numbered">
        <li>{say('appStep1')}</li>
        <li class="zv-flow">
          <p>{say('appStep2')}</p>
          <QrPicture svg={app.qr} label={say('qrLabel')} />
          <MoreInfo title={say('typeInstead')}>
            <p>{say('typeInsteadText')}</p>
            <Secret>{app.secret}</Secret>
            <p>
              <Link href={app.uri}>{say('onThisPhone')}</Link>
            </p>
          </MoreInfo>
        </li>
        <li>{say('appStep3')}</li>
      </ol>
      <CodeField name="code" label={say('appCode')} error={errors.code} />
    </StepPage>
  );
};

export const RecoveryCodesPage = ({ view, enrolment, problem }: StepProps) => {
  const say = sayIn(view);
  const errors = wordProblem(view.language, problem, { otherwise: 'kept' });
  return (
    <StepPage {...{ view, enrolment, errors }} step="herstelcodes" title={say('codes')} lead={say('codesLead')}>
      <Alert kind="attention">{say('codesOnce')}</Alert>
      <Codes codes={enrolment.recoveryCodes ?? []} />
      <Checkbox name="kept" label={say('codesKept')} error={errors.kept} />
    </StepPage>
  );
};
