import { makePdf } from '../../../platform/document/index.ts';
import { noProblem, type Problem, show, submit, unanswered } from '../../../platform/http/bind.tsx';
import { NotFoundPage } from '../../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../../platform/http/web.ts';
import type { View } from '../../../ui/index.ts';
import type { FormProps } from '../pages/frame.tsx';
import { noticed, refusalText, sayErrors } from '../say.ts';
import { versionDocument } from '../version-document.tsx';
import { GuestPage } from './guest-page.tsx';
import { readAsGuest, signAsGuest } from './read-as-guest.ts';

/** What somebody of another organisation sees of a covenant, without an account. */
export const guestRoutes = webRoutes();

const root = '/gast/convenanten/:convenant';
const covenantOf = (w: W) => ({ covenant: w.req.param('convenant') ?? '' });
const formOf = (w: W, view: View, problem: Problem): FormProps => ({
  view: noticed(w, view),
  values: problem.values,
  errors: sayErrors(problem.errors, view.language),
  refusal: refusalText(problem.refusal, view.language),
});

guestRoutes.get(root, (w) =>
  show(w, readAsGuest, covenantOf(w), (page, view) => <GuestPage {...formOf(w, view, noProblem)} page={page} />),
);

guestRoutes.post(`${root}/handtekening`, (w) =>
  submit(w, signAsGuest, {
    with: covenantOf(w),
    to: ({ id }) => `/gast/convenanten/${id}?gelukt=getekend`,
    again: async (problem, view) => {
      const asked = await readAsGuest.ask(callerOf(w), covenantOf(w));
      if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
      return <GuestPage {...formOf(w, view, problem)} page={asked.answer} />;
    },
  }),
);

guestRoutes.get(`${root}/pdf`, async (w) => {
  const asked = await readAsGuest.ask(callerOf(w), covenantOf(w));
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const { version } = asked.answer;
  const pdf = makePdf(versionDocument(asked.answer, version, w.var.language));
  return w.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="convenant-versie-${version.version}.pdf"`,
  });
});
