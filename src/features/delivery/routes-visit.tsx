import type { Child } from 'hono/jsx';
import { respond } from '../../platform/http/bind.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { NeutralLinkPage } from '../../platform/links/neutral-link-page.tsx';
import { OwnReportPage } from './pages/own-report-page.tsx';
import { VisitOverPage } from './pages/visit-home-page.tsx';
import { hashOf } from '../../platform/links/token.ts';
import { say, sayDay } from './say.ts';
import { readCookie, takeCookieBack } from './sessions/cookies.ts';
import { visitTexts as texts } from './texts.ts';
import { endVisit } from './visits/end-visit.ts';
import { readReport } from './visits/read-report.ts';

/** The pages of a client who came through a link with the second proof. */
export const visitRoutes = webRoutes();

const visits = (w: W) => ['client', 'representative'].includes(w.var.identity.actor.kind);
const sessionOf = (w: W): Buffer => hashOf(readCookie(w, 'visit') ?? '');

const page = async (w: W, make: (view: View) => Child, status: 200 | 403 | 404 = 200) =>
  respond(w, make(await w.var.view(w.var.language)), status);

const over = (w: W) => page(w, (view) => <VisitOverPage view={view} />, 403);

const findReport = (w: W) => readReport.ask(callerOf(w), { report: w.req.param('report'), session: sessionOf(w) });

visitRoutes.get('/mijn/verslagen/:report', async (w) => {
  if (!visits(w)) return over(w);
  const asked = await findReport(w);
  if (asked.kind !== 'answer') return page(w, (view) => <NeutralLinkPage view={view} />, 404);
  return page(w, (view) => <OwnReportPage view={view} report={asked.answer} />);
});

visitRoutes.get('/mijn/verslagen/:report/tekst', async (w) => {
  if (!visits(w)) return over(w);
  const asked = await findReport(w);
  if (asked.kind !== 'answer') return page(w, (view) => <NeutralLinkPage view={view} />, 404);
  const { language } = w.var;
  const { title, from, heldOn, body } = asked.answer;
  const lines = [
    title,
    say(texts.about, language, { day: sayDay(heldOn, language) }),
    say(texts.from, language, { name: from }),
  ];
  return w.body(`${lines.join('\n')}\n\n${body}\n`, 200, {
    'content-type': 'text/plain; charset=utf-8',
    // The name says nothing: it ends up in a list of downloads.
    'content-disposition': `attachment; filename="bericht-${heldOn}.txt"`,
  });
});

visitRoutes.post('/mijn/afmelden', async (w) => {
  await endVisit.perform(callerOf(w), { session: sessionOf(w) });
  takeCookieBack(w, 'visit');
  return w.redirect('/mijn', 303);
});
