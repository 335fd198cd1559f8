import type { Problem } from '../../../platform/http/bind.tsx';
import {
  Badge,
  Button,
  ButtonLink,
  dateInWords,
  DescriptionList,
  fill,
  Form,
  List,
  Page,
  PostButton,
  Section,
  TextField,
  type View,
} from '../../../ui/index.ts';
import type { Absence } from '../contacts/absences.ts';
import type { FurtherContact } from '../contacts/further-contacts.ts';
import type { Organisation } from '../get-organisation.ts';
import type { Invitation } from '../invitations.ts';
import type { Member } from '../members.ts';
import type { Team } from '../policy.ts';
import { nameRoles } from '../role-names.ts';
import { peopleTexts } from '../texts-people.ts';
import { wordProblem } from '../wording.ts';
import { FurtherContacts } from './contacts.tsx';

export type ShownOrganisation = {
  organisation: Organisation;
  members: readonly Member[];
  teams: readonly Team[];
  invitations: readonly Invitation[];
  chosenContact: { membership: string; phone: string | null; mail: string | null } | null;
  furtherContacts: readonly FurtherContact[];
  absences: readonly Absence[];
  administers: boolean;
  mayChooseContact: boolean;
  ownMembership: string;
};

export const sayPeople = (view: View) => (name: keyof typeof peopleTexts) => peopleTexts[name][view.language];
type PartProps = { view: View; shown: ShownOrganisation; say: ReturnType<typeof sayPeople> };

const People = ({ view, shown, say }: PartProps) => {
  const teamNames = new Map(shown.teams.map(({ id, name }) => [id, name]));
  const invite =
    shown.organisation.kind === 'solo' ? (
      <ButtonLink href="/organisatie/gegevens">{say('withOthers')}</ButtonLink>
    ) : (
      <ButtonLink href="/organisatie/uitnodigen" icon="plus">
        {say('invite')}
      </ButtonLink>
    );
  return (
    <Section title={say('people')} actions={shown.administers ? invite : undefined}>
      <List
        label={say('people')}
        items={shown.members.map(({ membership, name, roles, team }) => ({
          title: name,
          href:
            shown.administers || membership === shown.ownMembership ? `/organisatie/mensen/${membership}` : undefined,
          icon: 'user' as const,
          text: [nameRoles(roles, view.language), team && teamNames.get(team)].filter(Boolean).join(' · '),
          badges: membership === shown.ownMembership ? <Badge>{say('you')}</Badge> : undefined,
        }))}
      />
    </Section>
  );
};

const Invitations = ({ view, shown, say }: PartProps) =>
  shown.invitations.length === 0 ? null : (
    <Section title={say('openInvitations')}>
      <List
        label={say('openInvitations')}
        items={shown.invitations.map(({ id, name, roles, expiresAt }) => ({
          title: name,
          icon: 'mail' as const,
          text: fill(say('invitationUntil'), {
            roles: nameRoles(roles, view.language),
            date: dateInWords(expiresAt, view.language),
          }),
          badges: (
            <PostButton action="/organisatie/uitnodigingen/intrekking" fields={{ invitation: id }} kind="secondary">
              {say('withdraw')}
            </PostButton>
          ),
        }))}
      />
    </Section>
  );

const Contact = ({ view, shown, say }: PartProps) => {
  const { contact } = shown.organisation;
  const change = shown.mayChooseContact ? (
    <ButtonLink href="/organisatie/contactpersoon" icon="edit">
      {say('change')}
    </ButtonLink>
  ) : undefined;
  const reach = contact && [contact.phone, contact.mail].filter(Boolean).join(' · ');
  return (
    <Section title={say('contact')} actions={change}>
      <p>{say(contact ? 'contactLead' : 'noContact')}</p>
      {contact ? (
        <List items={[{ title: contact.name, icon: 'message-question' as const, text: reach || say('noPhone') }]} />
      ) : null}
      {shown.organisation.kind === 'team' ? <FurtherContacts view={view} shown={shown} /> : null}
    </Section>
  );
};

const Teams = ({ view, shown, say, problem }: PartProps & { problem: Problem }) => {
  const errors = wordProblem(view.language, problem, { otherwise: 'name' });
  const inTeam = (team: string) => shown.members.filter((member) => member.team === team).length;
  return (
    <Section title={say('teams')}>
      {shown.teams.length === 0 ? <p>{say('noTeams')}</p> : null}
      {shown.teams.length === 0 ? null : (
        <List
          label={say('teams')}
          items={shown.teams.map(({ id, name }) => ({
            title: name,
            icon: 'users' as const,
            text: fill(say('members'), { n: inTeam(id) }),
          }))}
        />
      )}
      {shown.administers ? (
        <Form action="/organisatie/teams">
          <TextField
            name="name"
            label={say('teamName')}
            value={problem.values.name}
            error={errors.name}
            size="medium"
          />
          <Button kind="secondary">{say('addTeam')}</Button>
        </Form>
      ) : null}
    </Section>
  );
};

export const OrganisationPage = ({
  view,
  shown,
  problem,
}: {
  view: View;
  shown: ShownOrganisation;
  problem: Problem;
}) => {
  const say = sayPeople(view);
  const parts = { view, shown, say };
  const { organisation, administers } = shown;
  const change = administers ? { href: '/organisatie/gegevens' } : undefined;
  return (
    <Page
      view={view}
      title={say('organisation')}
      heading={organisation.name}
      above={say('organisation')}
      lead={say('lead')}
      errors={wordProblem(view.language, problem, { otherwise: 'name' })}
      actions={
        <>
          <ButtonLink href="/kanalen" icon="send">
            {say('ways')}
          </ButtonLink>
          <ButtonLink href="/organisatie/rugdekking" icon="heart-handshake">
            {say('backing')}
          </ButtonLink>
          <ButtonLink href="/organisatie/rechten" icon="list-check">
            {say('rights')}
          </ButtonLink>
        </>
      }
    >
      <People {...parts} />
      <Invitations {...parts} />
      <Contact {...parts} />
      {organisation.kind === 'team' ? <Teams {...parts} problem={problem} /> : null}
      <Section title={say('details')}>
        <DescriptionList
          rows={[
            { term: say('name'), value: organisation.name, change },
            { term: say('kind'), value: say(organisation.kind), change },
            { term: say('country'), value: say(organisation.country) },
          ]}
        />
      </Section>
    </Page>
  );
};
