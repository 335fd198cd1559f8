import type { Child } from 'hono/jsx';
import { noProblem, type Problem, respond, show, submit, unanswered } from '../../platform/http/bind.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { addTeam } from './add-team.ts';
import { changeMember } from './change-member.ts';
import { changeOrganisation } from './change-organisation.ts';
import { chooseContactPerson } from './contacts/choose-contact-person.ts';
import { addContact, callOffAbsence, removeContact, tellAbsence } from './contacts/keep-contacts.ts';
import { endMembership } from './end-membership.ts';
import { inviteMember } from './invite-member.ts';
import { AbsencePage, FurtherContactPage } from './pages/contact-forms.tsx';
import { OrganisationPage, type ShownOrganisation } from './pages/organisation.tsx';
import { InvitedPage, InvitePage, MemberPage } from './pages/people.tsx';
import { PermissionsPage } from './pages/permissions.tsx';
import { ContactPersonPage, DetailsPage } from './pages/settings.tsx';
import { showOrganisation, showPermissions } from './show-organisation.ts';
import { doneTexts } from './texts-people.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

export const peopleRoutes = webRoutes();

type Page = (shown: ShownOrganisation, view: View, problem: Problem) => Child | null;

function noticed(w: W, view: View): View {
  const code = w.req.query('gelukt') ?? '';
  const text = Object.hasOwn(doneTexts, code) ? doneTexts[code] : undefined;
  return text ? { ...view, notice: { kind: 'success', text: text[view.language] } } : view;
}

/** A page that needs a certain right, or a certain person, is not there without. */
async function showIf(w: W, page: Page): Promise<Response> {
  const asked = await showOrganisation.ask(callerOf(w), {});
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const made = page(asked.answer, noticed(w, await w.var.view(w.var.language)), noProblem);
  return made === null ? unanswered(w, { kind: 'absent' }) : respond(w, made);
}

/** The form again, with what was wrong. */
const againWith = (w: W, page: Page) => async (problem: Problem, view: View) => {
  const asked = await showOrganisation.ask(callerOf(w), {});
  if (asked.kind !== 'answer') throw new Error('The organisation was there a moment ago.');
  return page(asked.answer, view, problem);
};

const overview: Page = (shown, view, problem) => <OrganisationPage view={view} shown={shown} problem={problem} />;
const invite: Page = ({ administers, teams }, view, problem) =>
  administers ? <InvitePage view={view} teams={teams} problem={problem} /> : null;
const contact: Page = (shown, view, problem) =>
  shown.mayChooseContact ? <ContactPersonPage view={view} shown={shown} problem={problem} /> : null;
const furtherContact: Page = (shown, view, problem) =>
  shown.mayChooseContact ? <FurtherContactPage view={view} shown={shown} problem={problem} /> : null;
const absence: Page = (shown, view, problem) =>
  shown.mayChooseContact ? <AbsencePage view={view} shown={shown} problem={problem} /> : null;
const details: Page = (shown, view, problem) =>
  shown.administers ? <DetailsPage view={view} shown={shown} problem={problem} /> : null;
const memberPage =
  (membership: string): Page =>
  (shown, view, problem) => {
    const member = shown.members.find((one) => one.membership === membership);
    const allowed = shown.administers || membership === shown.ownMembership;
    return member && allowed ? <MemberPage view={view} shown={shown} member={member} problem={problem} /> : null;
  };

peopleRoutes.get('/organisatie', (w) => showIf(w, overview));
peopleRoutes.get('/organisatie/uitnodigen', (w) => showIf(w, invite));
peopleRoutes.get('/organisatie/contactpersoon', (w) => showIf(w, contact));
peopleRoutes.get('/organisatie/contactpersonen/nieuw', (w) => showIf(w, furtherContact));
peopleRoutes.get('/organisatie/afwezig', (w) => showIf(w, absence));
peopleRoutes.get('/organisatie/gegevens', (w) => showIf(w, details));
peopleRoutes.get('/organisatie/mensen/:membership', (w) => showIf(w, memberPage(w.req.param('membership'))));
peopleRoutes.get('/organisatie/rechten', (w) =>
  show(w, showPermissions, {}, (rows, view) => <PermissionsPage view={view} rows={rows} />),
);

peopleRoutes.post('/organisatie/teams', (w) =>
  submit(w, addTeam, { to: () => '/organisatie?gelukt=team', again: againWith(w, overview) }),
);
peopleRoutes.post('/organisatie/contactpersoon', (w) =>
  submit(w, chooseContactPerson, { to: () => '/organisatie?gelukt=contactpersoon', again: againWith(w, contact) }),
);
peopleRoutes.post('/organisatie/contactpersonen/nieuw', (w) =>
  submit(w, addContact, { to: () => '/organisatie?gelukt=contactpersonen', again: againWith(w, furtherContact) }),
);
peopleRoutes.post('/organisatie/contactpersonen/einde', (w) =>
  submit(w, removeContact, { to: () => '/organisatie?gelukt=contactpersonen', again: againWith(w, overview) }),
);
peopleRoutes.post('/organisatie/afwezig', (w) =>
  submit(w, tellAbsence, { to: () => '/organisatie?gelukt=afwezig', again: againWith(w, absence) }),
);
peopleRoutes.post('/organisatie/afwezig/einde', (w) =>
  submit(w, callOffAbsence, { to: () => '/organisatie?gelukt=afwezig', again: againWith(w, overview) }),
);
peopleRoutes.post('/organisatie/gegevens', (w) =>
  submit(w, changeOrganisation, { to: () => '/organisatie?gelukt=gegevens', again: againWith(w, details) }),
);
peopleRoutes.post('/organisatie/uitnodigingen/intrekking', (w) =>
  submit(w, withdrawInvitation, { to: () => '/organisatie?gelukt=uitnodiging', again: againWith(w, overview) }),
);

/** Answers with the link itself: it is kept as a digest only, so no later page could show it. */
peopleRoutes.post('/organisatie/uitnodigen', (w) =>
  submit(w, inviteMember, {
    to: async ({ token, name }) => {
      const link = `${w.var.ground.publicUrl}/uitnodiging/${token}`;
      return respond(w, <InvitedPage view={await w.var.view(w.var.language)} name={name} link={link} />);
    },
    again: againWith(w, invite),
  }),
);

peopleRoutes.post('/organisatie/mensen/:membership', (w) => {
  const membership = w.req.param('membership');
  return submit(w, changeMember, {
    with: { membership },
    to: () => '/organisatie?gelukt=rollen',
    again: againWith(w, memberPage(membership)),
  });
});

peopleRoutes.post('/organisatie/mensen/:membership/einde', (w) => {
  const membership = w.req.param('membership');
  return submit(w, endMembership, {
    with: { membership },
    to: ({ self }) => (self ? '/aanmelden?gelukt=afgemeld' : '/organisatie?gelukt=einde'),
    again: againWith(w, memberPage(membership)),
  });
});
