import type { Child } from 'hono/jsx';
import type { Action } from '../../platform/action.ts';
import { makePdf } from '../../platform/document/index.ts';
import { noProblem, type Problem, respond, show, submit, unanswered } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import type { Question } from '../../platform/question.ts';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { evaluateCovenant, recordKept } from './life/evaluate-covenant.ts';
import { endCovenant, leaveCovenant } from './life/leave-covenant.ts';
import { dropDraft, reviseCovenant } from './life/revise-covenant.ts';
import { recordPaperSignature, signCovenant } from './life/sign-covenant.ts';
import { GuestSecretPage } from '../guests/index.ts';
import { closeSignerAccess, inviteSigner, makeSignerSecret } from './life/invite-signer.ts';
import { InvitePage } from './pages/invite-page.tsx';
import { CovenantPage } from './pages/covenant-page.tsx';
import type { FormProps } from './pages/frame.tsx';
import { EndPage, EvaluatePage, LeavePage } from './pages/life-pages.tsx';
import { PartnerPage } from './pages/partner-page.tsx';
import { SignaturesPage } from './pages/signatures-page.tsx';
import { VersionPage } from './pages/version-page.tsx';
import { pathOf } from './paths.ts';
import { arrangeCovenant, type CovenantPage as Shown, readCovenant } from './read-covenant.ts';
import { noticed, refusalText, sayErrors } from './say.ts';
import { versionDocument } from './version-document.tsx';

export const lifeRoutes = webRoutes();

const root = '/convenanten/:convenant';
const covenantOf = (w: W) => ({ covenant: w.req.param('convenant') ?? '' });
const to = (path: string, code: string) => (done: { id: string }) => `${pathOf(done.id)}${path}?gelukt=${code}`;

type Draw = (form: FormProps, page: Shown) => Child;
type Asked = Question<{ covenant: string }, Shown>;

const formOf = (w: W, view: View, problem: Problem): FormProps => ({
  view: noticed(w, view),
  values: problem.values,
  errors: sayErrors(problem.errors, view.language),
  refusal: refusalText(problem.refusal, view.language),
});

const again = (w: W, asked: Asked, draw: Draw) => async (problem: Problem, view: View) => {
  const answer = await asked.ask(callerOf(w), covenantOf(w));
  return answer.kind === 'answer' ? draw(formOf(w, view, problem), answer.answer) : <NotFoundPage view={view} />;
};

/** A page with a form and what the form does; both about one covenant. */
function mount<Input, Refusal extends string>(
  path: string,
  asked: Asked,
  draw: Draw,
  act?: { action: Action<Input, { id: string }, Refusal>; to: (done: { id: string }) => string },
) {
  lifeRoutes.get(`${root}${path}`, (w) =>
    show(w, asked, covenantOf(w), (page, view) => draw(formOf(w, view, noProblem), page)),
  );
  if (act) {
    lifeRoutes.post(`${root}${path}`, (w) =>
      submit(w, act.action, { with: covenantOf(w), to: act.to, again: again(w, asked, draw) }),
    );
  }
}

const overview: Draw = ({ view }, page) => <CovenantPage view={view} page={page} />;
const signatures: Draw = (form, page) => <SignaturesPage {...form} page={page} />;

mount('', readCovenant, overview);
mount('/handtekeningen', readCovenant, signatures);
mount('/vertrek', arrangeCovenant, (form, page) => <LeavePage {...form} page={page} />, {
  action: leaveCovenant,
  to: to('', 'vertrokken'),
});
mount('/einde', arrangeCovenant, (form, page) => <EndPage {...form} page={page} />, {
  action: endCovenant,
  to: to('', 'gestopt'),
});
mount('/evaluatie', arrangeCovenant, (form, page) => <EvaluatePage {...form} page={page} />, {
  action: evaluateCovenant,
  to: to('', 'geevalueerd'),
});

lifeRoutes.post(`${root}/handtekeningen/eigen`, (w) =>
  submit(w, signCovenant, {
    with: covenantOf(w),
    to: to('/handtekeningen', 'getekend'),
    again: again(w, readCovenant, signatures),
  }),
);
lifeRoutes.post(`${root}/handtekeningen/papier`, (w) =>
  submit(w, recordPaperSignature, {
    with: covenantOf(w),
    to: to('/handtekeningen', 'getekend'),
    again: again(w, readCovenant, signatures),
  }),
);
const invitation =
  (w: W): Draw =>
  (form, page) => {
    const party = page.open?.written.content.parties.find(({ id, ours }) => id === w.req.param('partij') && !ours);
    if (!party) return signatures(form, page);
    return <InvitePage {...form} page={page} party={party} sms={w.var.ground.reaches.sms} />;
  };
lifeRoutes.get(`${root}/handtekeningen/:partij/uitnodiging`, (w) =>
  show(w, arrangeCovenant, covenantOf(w), (page, view) => invitation(w)(formOf(w, view, noProblem), page)),
);
lifeRoutes.post(`${root}/handtekeningen/:partij/uitnodiging`, (w) =>
  submit(w, inviteSigner, {
    with: { ...covenantOf(w), partij: w.req.param('partij') },
    to: to('/handtekeningen', 'verstuurd'),
    again: again(w, arrangeCovenant, invitation(w)),
  }),
);
lifeRoutes.post(`${root}/toegang/:toegang/code`, (w) =>
  submit(w, makeSignerSecret, {
    with: { ...covenantOf(w), toegang: w.req.param('toegang') },
    to: async ({ secret }) => {
      const back = `${pathOf(covenantOf(w).covenant)}/handtekeningen`;
      return respond(w, <GuestSecretPage view={await w.var.view(w.var.language)} secret={secret} back={back} />);
    },
    again: again(w, readCovenant, signatures),
  }),
);
lifeRoutes.post(`${root}/toegang/:toegang/einde`, (w) =>
  submit(w, closeSignerAccess, {
    with: { ...covenantOf(w), toegang: w.req.param('toegang') },
    to: to('/handtekeningen', 'bewaard'),
    again: again(w, readCovenant, signatures),
  }),
);
lifeRoutes.post(`${root}/volgende-versie`, (w) =>
  submit(w, reviseCovenant, { with: covenantOf(w), to: to('/doel', 'nieuw'), again: again(w, readCovenant, overview) }),
);
lifeRoutes.post(`${root}/concept-weg`, (w) =>
  submit(w, dropDraft, { with: covenantOf(w), to: to('', 'weg'), again: again(w, readCovenant, overview) }),
);

const partner =
  (w: W): Draw =>
  (form, page) => {
    const party = page.content.parties.find(({ id, ours }) => id === w.req.param('partij') && !ours);
    return party ? <PartnerPage {...form} page={page} party={party} /> : <NotFoundPage view={form.view} />;
  };
lifeRoutes.get(`${root}/partners/:partij`, (w) =>
  show(w, readCovenant, covenantOf(w), (page, view) => partner(w)(formOf(w, view, noProblem), page)),
);
lifeRoutes.post(`${root}/partners/:partij`, (w) =>
  submit(w, recordKept, {
    with: { ...covenantOf(w), partij: w.req.param('partij') },
    to: to(`/partners/${w.req.param('partij')}`, 'bewaard'),
    again: again(w, readCovenant, partner(w)),
  }),
);

const versionOf = (w: W, page: Shown) =>
  page.covenant.versions.find(({ version }) => String(version) === w.req.param('versie'));

lifeRoutes.get(`${root}/versies/:versie`, (w) =>
  show(w, readCovenant, covenantOf(w), (page, view) => {
    const version = versionOf(w, page);
    return version ? <VersionPage view={view} page={page} version={version} /> : <NotFoundPage view={view} />;
  }),
);
lifeRoutes.get(`${root}/versies/:versie/pdf`, async (w) => {
  const asked = await readCovenant.ask(callerOf(w), covenantOf(w));
  const version = asked.kind === 'answer' ? versionOf(w, asked.answer) : undefined;
  if (asked.kind !== 'answer' || !version) return unanswered(w, { kind: 'absent' });
  const pdf = makePdf(versionDocument(asked.answer, version, w.var.language));
  return w.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="convenant-versie-${version.version}.pdf"`,
  });
});
/** The very bytes that the hash was taken of. */
lifeRoutes.get(`${root}/versies/:versie/tekst`, async (w) => {
  const asked = await readCovenant.ask(callerOf(w), covenantOf(w));
  const version = asked.kind === 'answer' ? versionOf(w, asked.answer) : undefined;
  if (!version) return unanswered(w, { kind: 'absent' });
  return w.body(version.written.text, 200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': `attachment; filename="convenant-versie-${version.version}.txt"`,
  });
});
