import type { Problem } from '../../../platform/http/bind.tsx';
import {
  Alert,
  Button,
  CodeField,
  fill,
  Form,
  List,
  MoreInfo,
  PasswordField,
  PlainPage,
  PostButton,
  TextField,
  type View,
} from '../../../ui/index.ts';
import type { MemberRole } from '../policy.ts';
import { nameRoles } from '../role-names.ts';
import { texts } from '../texts.ts';
import { wordProblem } from '../wording.ts';

type FormProps = { view: View; problem: Problem };

const notices = {
  afgemeld: { kind: 'success', text: texts.signedOut },
  voorbij: { kind: 'attention', text: texts.sessionOver },
} as const;

/** `after`: the code behind `?gelukt=`. */
export const SignInPage = ({ view, problem, after = '' }: FormProps & { after?: string | undefined }) => {
  const say = (name: keyof typeof texts) => texts[name][view.language];
  const errors = wordProblem(view.language, problem, { otherwise: 'mail' });
  const notice = Object.hasOwn(notices, after) ? notices[after as keyof typeof notices] : null;
  const noticed = notice ? { ...view, notice: { ...notice, text: notice.text[view.language] } } : view;
  return (
    <PlainPage view={noticed} title={say('signIn')} lead={say('signInLead')} errors={errors}>
      <Form action="/aanmelden">
        <TextField
          name="mail"
          label={say('mail')}
          type="email"
          autocomplete="username"
          value={problem.values.mail}
          error={errors.mail}
        />
        <PasswordField name="password" label={say('password')} purpose="current" error={errors.password} />
        <Button>{say('next')}</Button>
      </Form>
      <MoreInfo title={say('cannotSignIn')}>
        <p>{say('cannotSignInText')}</p>
      </MoreInfo>
    </PlainPage>
  );
};

export const SecondStepPage = ({ view, problem }: FormProps) => {
  const say = (name: keyof typeof texts) => texts[name][view.language];
  const errors = wordProblem(view.language, problem, { otherwise: 'code' });
  return (
    <PlainPage
      view={view}
      title={say('secondStep')}
      lead={say('secondStepLead')}
      errors={errors}
      back={{ href: '/aanmelden', text: say('back') }}
    >
      <Form action="/aanmelden/tweede-stap">
        <CodeField name="code" label={say('appCode')} description={say('appCodeHint')} error={errors.code} />
        <Button>{say('signIn')}</Button>
      </Form>
    </PlainPage>
  );
};

type Own = { id: string; name: string; roles: readonly MemberRole[]; current: boolean };

export const ChooseOrganisationPage = ({ view, organisations }: { view: View; organisations: readonly Own[] }) => {
  const say = (name: keyof typeof texts) => texts[name][view.language];
  const none = organisations.length === 0;
  const title = say(none ? 'noOrganisation' : 'chooseOrganisation');
  return (
    <PlainPage view={view} title={title} lead={none ? undefined : say('chooseOrganisationLead')}>
      {none ? <Alert kind="info">{say('noOrganisationText')}</Alert> : null}
      <List
        label={title}
        items={organisations.map(({ id, name, roles }) => ({
          title: name,
          text: nameRoles(roles, view.language),
          icon: 'building' as const,
          badges: (
            <PostButton action="/aanmelden/organisatie" fields={{ organisation: id }} kind="secondary">
              {say('next')}
              <span class="zv-hidden">: {name}</span>
            </PostButton>
          ),
        }))}
      />
      <PostButton action="/afmelden" kind="quiet" icon="logout">
        {say('signOut')}
      </PostButton>
    </PlainPage>
  );
};

export const fewCodesNotice = (view: View, left: number): View => ({
  ...view,
  notice: { kind: 'attention', text: fill(texts.fewCodes[view.language], { n: left }) },
});
