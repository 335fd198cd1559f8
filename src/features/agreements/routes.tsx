import { show, submit } from '../../platform/http/bind.tsx';
import type { Problem } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { addAgreement, renewAgreement } from './add-agreement.ts';
import { describeAgreement } from './describe-agreement.ts';
import { readParties } from './list-parties.ts';
import { AgreementSheetPage } from './pages/agreement-sheet-page.tsx';
import { AgreementPage } from './pages/agreement-page.tsx';
import { PartiesPage } from './pages/parties-page.tsx';
import { readAgreement, readAgreementSheet } from './read-agreement.ts';
import { mapRoutes } from './routes-map.tsx';
import { partyRoutes } from './routes-party.tsx';
import { sayErrors } from './texts.ts';

export const routes = webRoutes();

const partyOf = (w: W) => ({ partij: w.req.param('partij') ?? '' });
const agreementOf = (w: W) => ({ ...partyOf(w), overeenkomst: w.req.param('overeenkomst') ?? '' });

/** The form as it was typed, with what is wrong with it. */
async function again(w: W, { errors, values }: Problem<never>, view: View, input: object) {
  const asked = await readAgreement.ask(callerOf(w), input);
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  return <AgreementPage {...asked.answer} values={values} errors={sayErrors(errors, view.language)} view={view} />;
}

routes.get('/partijen', (w) =>
  show(w, readParties, w.req.query(), (page, view) => <PartiesPage {...page} view={view} />),
);

routes.get('/partijen/:partij/overeenkomsten/nieuw', (w) =>
  show(w, readAgreement, partyOf(w), (page, view) => <AgreementPage {...page} errors={{}} view={view} />),
);

routes.post('/partijen/:partij/overeenkomsten', (w) =>
  submit(w, addAgreement, {
    with: partyOf(w),
    to: ({ party }) => `/partijen/${party}?gelukt=vastgelegd`,
    again: (problem, view) => again(w, problem, view, partyOf(w)),
  }),
);

routes.get('/partijen/:partij/overeenkomsten/:overeenkomst/verlenging', (w) =>
  show(w, readAgreement, agreementOf(w), (page, view) => <AgreementPage {...page} errors={{}} view={view} />),
);

routes.post('/partijen/:partij/overeenkomsten/:overeenkomst/verlenging', (w) =>
  submit(w, renewAgreement, {
    with: agreementOf(w),
    to: ({ party }) => `/partijen/${party}?gelukt=verlengd`,
    again: (problem, view) => again(w, problem, view, agreementOf(w)),
  }),
);

routes.get('/partijen/:partij/overeenkomsten/:overeenkomst/inhoud', (w) =>
  show(w, readAgreementSheet, agreementOf(w), (page, view) => <AgreementSheetPage {...page} errors={{}} view={view} />),
);

routes.post('/partijen/:partij/overeenkomsten/:overeenkomst/inhoud', (w) =>
  submit(w, describeAgreement, {
    with: agreementOf(w),
    to: ({ party }) => `/partijen/${party}?gelukt=bewaard`,
    again: async ({ errors, values }, view) => {
      const asked = await readAgreementSheet.ask(callerOf(w), agreementOf(w));
      if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
      const wrong = sayErrors(errors, view.language);
      return <AgreementSheetPage {...asked.answer} values={values} errors={wrong} view={view} />;
    },
  }),
);

routes.route('/', partyRoutes);
routes.route('/', mapRoutes);
