import { show, submit } from '../../platform/http/bind.tsx';
import type { Problem } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { addAgreement, renewAgreement } from './add-agreement.ts';
import { readParties } from './list-parties.ts';
import { AgreementPage } from './pages/agreement-page.tsx';
import { PartiesPage } from './pages/parties-page.tsx';
import { readAgreement } from './read-agreement.ts';
import { notices, sayErrors } from './texts.ts';

export const routes = webRoutes();

const partyOf = (w: W) => ({ partij: w.req.param('partij') ?? '' });
const agreementOf = (w: W) => ({ ...partyOf(w), overeenkomst: w.req.param('overeenkomst') ?? '' });

const noticed = (w: W, view: View): View => {
  const code = w.req.query('gelukt') ?? '';
  const said = Object.hasOwn(notices, code) ? notices[code] : undefined;
  return said ? { ...view, notice: { kind: 'success', text: said[view.language] } } : view;
};

/** The form as it was typed, with what is wrong with it. */
async function again(w: W, { errors, values }: Problem<never>, view: View, input: object) {
  const asked = await readAgreement.ask(callerOf(w), input);
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  return <AgreementPage {...asked.answer} values={values} errors={sayErrors(errors, view.language)} view={view} />;
}

routes.get('/partijen', (w) =>
  show(w, readParties, {}, (page, view) => <PartiesPage {...page} view={noticed(w, view)} />),
);

routes.get('/partijen/:partij/overeenkomsten/nieuw', (w) =>
  show(w, readAgreement, partyOf(w), (page, view) => <AgreementPage {...page} errors={{}} view={view} />),
);

routes.post('/partijen/:partij/overeenkomsten', (w) =>
  submit(w, addAgreement, {
    with: partyOf(w),
    to: () => '/partijen?gelukt=vastgelegd',
    again: (problem, view) => again(w, problem, view, partyOf(w)),
  }),
);

routes.get('/partijen/:partij/overeenkomsten/:overeenkomst/verlenging', (w) =>
  show(w, readAgreement, agreementOf(w), (page, view) => <AgreementPage {...page} errors={{}} view={view} />),
);

routes.post('/partijen/:partij/overeenkomsten/:overeenkomst/verlenging', (w) =>
  submit(w, renewAgreement, {
    with: agreementOf(w),
    to: () => '/partijen?gelukt=verlengd',
    again: (problem, view) => again(w, problem, view, agreementOf(w)),
  }),
);
