import type { Problem } from '../../../platform/http/bind.tsx';
import {
  Alert,
  Button,
  ButtonLink,
  CheckboxGroup,
  fill,
  Form,
  Page,
  PostButton,
  Section,
  Select,
  TextField,
  type View,
} from '../../../ui/index.ts';
import type { Member } from '../members.ts';
import { memberRoles, type Team } from '../policy.ts';
import { roleAbout, roleTexts } from '../role-names.ts';
import { wordProblem } from '../wording.ts';
import { Secret } from './codes.tsx';
import { sayPeople, type ShownOrganisation } from './organisation.tsx';

const backTo = (view: View) => ({ href: '/organisatie', text: sayPeople(view)('back') });

type Values = Problem['values'][string] | undefined;
const RolesField = ({ view, values, error }: { view: View; values: Values; error: string | undefined }) => (
  <CheckboxGroup
    name="roles"
    label={sayPeople(view)('roles')}
    options={memberRoles.map((role) => ({
      value: role,
      text: roleTexts[role][view.language],
      description: roleAbout[role][view.language],
    }))}
    values={values}
    error={error}
  />
);

const TeamField = ({ view, teams, value }: { view: View; teams: readonly Team[]; value: Values | null }) => {
  const say = sayPeople(view);
  if (teams.length === 0) return null;
  const options = [{ value: '', text: say('noTeam') }, ...teams.map(({ id, name }) => ({ value: id, text: name }))];
  return <Select name="team" label={say('ownTeam')} options={options} value={value ?? ''} empty={false} optional />;
};

type InviteProps = { view: View; teams: readonly Team[]; problem: Problem };

export const InvitePage = ({ view, teams, problem }: InviteProps) => {
  const say = sayPeople(view);
  const errors = wordProblem(view.language, problem, { otherwise: 'roles' });
  const { values } = problem;
  return (
    <Page view={view} title={say('invite')} lead={say('inviteLead')} back={backTo(view)} errors={errors} width="narrow">
      <Form action="/organisatie/uitnodigen">
        <TextField name="name" label={say('name')} value={values.name} error={errors.name} />
        <TextField
          name="mail"
          label={say('colleagueMail')}
          description={say('colleagueMailHint')}
          type="email"
          value={values.mail}
          error={errors.mail}
        />
        <RolesField view={view} values={values.roles} error={errors.roles} />
        <TeamField view={view} teams={teams} value={values.team} />
        <Button>{say('makeInvitation')}</Button>
      </Form>
    </Page>
  );
};

export const InvitedPage = ({ view, name, link }: { view: View; name: string; link: string }) => {
  const say = sayPeople(view);
  return (
    <Page view={view} title={say('invited')} lead={fill(say('invitedLead'), { name })} width="narrow">
      <Secret>{link}</Secret>
      <Alert kind="attention">{say('invitedHint')}</Alert>
      <ButtonLink href="/organisatie">{say('toOrganisation')}</ButtonLink>
    </Page>
  );
};

type MemberProps = { view: View; shown: ShownOrganisation; member: Member; problem: Problem };

export const MemberPage = ({ view, shown, member, problem }: MemberProps) => {
  const say = sayPeople(view);
  const errors = wordProblem(view.language, problem, { otherwise: 'roles' });
  const self = member.membership === shown.ownMembership;
  const place = `/organisatie/mensen/${member.membership}`;
  const roles =
    problem === undefined || !('team' in problem.values || 'roles' in problem.values)
      ? member.roles
      : problem.values.roles;
  return (
    <Page
      view={view}
      title={say('people')}
      heading={member.name}
      lead={shown.administers ? say('memberLead') : undefined}
      back={backTo(view)}
      errors={errors}
      width="narrow"
    >
      {shown.administers ? (
        <Form action={place}>
          <RolesField view={view} values={roles} error={errors.roles} />
          <TeamField view={view} teams={shown.teams} value={problem.values.team ?? member.team} />
          <Button>{say('save')}</Button>
        </Form>
      ) : null}
      <Section title={say(self ? 'leaveTitle' : 'endTitle')}>
        <p>{self ? say('leaveText') : fill(say('endText'), { name: member.name })}</p>
        <PostButton action={`${place}/einde`} kind="danger" icon="door-exit">
          {say(self ? 'leave' : 'end')}
        </PostButton>
      </Section>
    </Page>
  );
};
