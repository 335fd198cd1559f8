import type { Problem } from '../../../platform/http/bind.tsx';
import {
  Badge,
  Button,
  ButtonLink,
  CodeField,
  dateInWords,
  fill,
  Form,
  List,
  Page,
  PasswordField,
  PostButton,
  RadioGroup,
  Section,
  type View,
} from '../../../ui/index.ts';
import type { Account } from '../accounts.ts';
import type { OpenSession } from '../sessions.ts';
import { texts } from '../texts.ts';
import { wordProblem } from '../wording.ts';
import { Codes } from './codes.tsx';

export type ShownAccount = Account & {
  sessions: readonly (OpenSession & { current: boolean })[];
  recoveryCodesLeft: number;
  organisations: number;
};

type AccountProps = { view: View; account: ShownAccount; problem: Problem };
type Say = (name: keyof typeof texts) => string;

const Sessions = ({ view, account, say }: { view: View; account: ShownAccount; say: Say }) => (
  <Section title={say('sessions')}>
    <p>{say('sessionsLead')}</p>
    <List
      label={say('sessions')}
      items={account.sessions.map((one) => ({
        title: one.device || say('unknownDevice'),
        icon: 'device-mobile' as const,
        text: fill(say('sessionTimes'), {
          since: dateInWords(one.since, view.language, true),
          seen: dateInWords(one.lastSeenAt, view.language, true),
        }),
        badges: one.current ? (
          <Badge kind="good">{say('thisDevice')}</Badge>
        ) : (
          <PostButton action="/account/sessies/einde" fields={{ id: one.id }} kind="secondary">
            {say('endSession')}
          </PostButton>
        ),
      }))}
    />
    {account.sessions.length > 1 ? (
      <PostButton action="/account/sessies/andere" kind="secondary" icon="logout">
        {say('endOthers')}
      </PostButton>
    ) : null}
  </Section>
);

export const AccountPage = ({ view, account, problem }: AccountProps) => {
  const say: Say = (name) => texts[name][view.language];
  const at = { 'wrong-password': 'current', wait: 'current', busy: 'current', 'wrong-code': 'code', otherwise: 'next' };
  const aboutCodes = 'code' in problem.values;
  const errors = wordProblem(view.language, problem, aboutCodes ? { otherwise: 'code' } : at);
  return (
    <Page
      view={view}
      title={say('account')}
      heading={account.name}
      above={say('account')}
      lead={account.mail}
      errors={errors}
    >
      {account.organisations > 1 ? (
        <ButtonLink href="/aanmelden/organisatie" icon="building">
          {say('switchOrganisation')}
        </ButtonLink>
      ) : null}
      <Sessions view={view} account={account} say={say} />
      <Section title={say('changePassword')}>
        <p>{say('changePasswordLead')}</p>
        <Form action="/account/wachtwoord">
          <PasswordField name="current" label={say('currentPassword')} purpose="current" error={errors.current} />
          <PasswordField
            name="next"
            label={say('newPassword')}
            description={say('passwordHint')}
            purpose="new"
            error={errors.next}
          />
          <Button kind="secondary">{say('save')}</Button>
        </Form>
      </Section>
      <Section title={say('recoveryCodes')}>
        <p>{fill(say('recoveryCodesLeft'), { n: account.recoveryCodesLeft })}</p>
        <Form action="/account/herstelcodes">
          <CodeField name="code" label={say('appCode')} description={say('renewCodesLead')} error={errors.code} />
          <Button kind="secondary">{say('renewCodes')}</Button>
        </Form>
      </Section>
      <Section title={say('language')}>
        <Form action="/account/taal">
          <RadioGroup
            name="language"
            label={say('whichLanguage')}
            options={[
              { value: 'nl', text: say('dutch') },
              { value: 'en', text: say('english') },
            ]}
            value={account.language}
            inRow
          />
          <Button kind="secondary">{say('save')}</Button>
        </Form>
      </Section>
    </Page>
  );
};

export const NewCodesPage = ({ view, codes }: { view: View; codes: readonly string[] }) => {
  const say: Say = (name) => texts[name][view.language];
  return (
    <Page view={view} title={say('newCodes')} lead={say('codesOnce')} width="narrow">
      <Codes codes={codes} />
      <ButtonLink href="/account" kind="primary">
        {say('codesKept')}
      </ButtonLink>
    </Page>
  );
};
