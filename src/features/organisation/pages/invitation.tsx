import type { Problem } from '../../../platform/http/bind.tsx';
import { Alert, ButtonLink, Card, CardGrid, fill, PlainPage, PostButton, type View } from '../../../ui/index.ts';
import type { Role } from '../../../platform/context.ts';
import { nameRoles } from '../role-names.ts';
import { wordProblem } from '../wording.ts';
import { sayIn } from './begin.tsx';

type Shown = { name: string; roles: readonly Role[]; organisation: string; inviter: string | null };
type InvitationProps = { view: View; invitation: Shown; token: string; signedIn: boolean; problem: Problem };

/** The same two doors for everybody: it does not tell whether an account exists. */
export const InvitationPage = ({ view, invitation, token, signedIn, problem }: InvitationProps) => {
  const say = sayIn(view);
  const { refusal } = wordProblem(view.language, problem, { otherwise: 'refusal' });
  const lead = fill(say('invitationLead'), {
    inviter: invitation.inviter ?? say('someone'),
    organisation: invitation.organisation,
    roles: nameRoles(invitation.roles, view.language),
  });
  return (
    <PlainPage view={view} title={say('invitation')} lead={lead}>
      {refusal ? <Alert kind="attention">{refusal}</Alert> : null}
      {signedIn ? (
        <>
          <p>{say('signedInAs')}</p>
          <PostButton action={`/uitnodiging/${token}/aanname`}>{say('accept')}</PostButton>
        </>
      ) : (
        <CardGrid>
          <Card
            title={say('newHere')}
            footer={<PostButton action={`/uitnodiging/${token}`}>{say('makeAccount')}</PostButton>}
          >
            <p>{say('newHereAbout')}</p>
          </Card>
          <Card title={say('haveAccount')} footer={<ButtonLink href="/aanmelden">{say('signIn')}</ButtonLink>}>
            <p>{say('haveAccountAbout')}</p>
          </Card>
        </CardGrid>
      )}
    </PlainPage>
  );
};

export const InvitationOverPage = ({ view }: { view: View }) => {
  const say = sayIn(view);
  return (
    <PlainPage view={view} title={say('over')}>
      <p>{say('overText')}</p>
      <ButtonLink href="/aanmelden">{say('signIn')}</ButtonLink>
    </PlainPage>
  );
};
