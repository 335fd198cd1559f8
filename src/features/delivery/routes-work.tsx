import type { Child } from 'hono/jsx';
import { noProblem, type Problem, respond, show, submit } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { revokeLink } from './links/revoke-link.ts';
import { sendAreaLink } from './links/send-area-link.ts';
import { CodePage } from './pages/code-page.tsx';
import { NewReportPage } from './pages/new-report-page.tsx';
import { ReportPage } from './pages/report-page.tsx';
import { ReportsPage } from './pages/reports-page.tsx';
import { makeCode } from './proof/make-code.ts';
import { listClientReports } from './reports/list-reports.ts';
import { prepareReport } from './reports/prepare-report.ts';
import { sendReport } from './reports/send-report.ts';
import { viewReport } from './reports/view-report.ts';
import { writeReport } from './reports/write-report.ts';
import { sayStopped } from './say-stop.ts';
import { noticeTexts, sayError } from './texts-work.ts';

/** Reports and links, for the people who work here. */
export const workRoutes = webRoutes();

const clientOf = (w: W) => w.req.param('client') ?? '';
const reportOf = (w: W) => ({ client: clientOf(w), report: w.req.param('report') ?? '' });
const linkOf = (w: W) => ({ client: clientOf(w), link: w.req.param('link') ?? '' });
const listOf = (w: W) => `/clienten/${clientOf(w)}/verslagen`;
const stopAt = (w: W, report?: string) => sayStopped(w, { client: clientOf(w), ...(report && { report }) });

/** Tells what just happened, by the code behind `gelukt`. */
function noticed(w: W, view: View): View {
  const code = w.req.query('gelukt') ?? '';
  const said = Object.hasOwn(noticeTexts, code) ? noticeTexts[code] : undefined;
  return said ? { ...view, notice: { kind: 'success', text: said[view.language] } } : view;
}

workRoutes.get('/clienten/:client/verslagen', (w) =>
  show(
    w,
    listClientReports,
    { client: clientOf(w) },
    (answer, view) => <ReportsPage view={noticed(w, view)} {...answer} />,
    { stop: stopAt(w) },
  ),
);

workRoutes.get('/clienten/:client/verslagen/nieuw', (w) =>
  show(
    w,
    prepareReport,
    { client: clientOf(w) },
    (answer, view) => <NewReportPage view={view} {...answer} problem={noProblem} />,
    { stop: stopAt(w) },
  ),
);

async function formAgain(w: W, problem: Problem, view: View): Promise<Child> {
  const asked = await prepareReport.ask(callerOf(w), { client: clientOf(w) });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  return <NewReportPage view={view} {...asked.answer} problem={problem} />;
}

workRoutes.post('/clienten/:client/verslagen', (w) =>
  submit(w, writeReport, {
    with: { client: clientOf(w) },
    to: (report) => `${listOf(w)}/${report}?gelukt=bewaard`,
    again: (problem, view) => formAgain(w, problem, view),
    stop: stopAt(w),
  }),
);

workRoutes.get('/clienten/:client/verslagen/:report', (w) =>
  show(w, viewReport, reportOf(w), (report, view) => <ReportPage view={noticed(w, view)} report={report} />, {
    stop: stopAt(w),
  }),
);

async function reportAgain(w: W, error: string, view: View): Promise<Child> {
  const asked = await viewReport.ask(callerOf(w), reportOf(w));
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  return <ReportPage view={view} report={asked.answer} error={error} />;
}

workRoutes.post('/clienten/:client/verslagen/:report/versturen', (w) =>
  submit(w, sendReport, {
    with: reportOf(w),
    to: ({ to }) => `${listOf(w)}/${reportOf(w).report}?gelukt=${to.kind === 'party' ? 'gedeeld' : 'verstuurd'}`,
    again: ({ refusal }, view) => reportAgain(w, refusal ?? 'choose-whom', view),
    stop: stopAt(w, reportOf(w).report),
  }),
);

/** A form of one button has nothing to correct: the list says why it did not go, and shows how things are. */
async function listAgain(w: W, { refusal }: Problem, plain: View): Promise<Child> {
  const text = sayError(refusal ?? 'required', plain.language);
  const view: View = { ...plain, notice: { kind: 'attention', text } };
  const asked = await listClientReports.ask(callerOf(w), { client: clientOf(w) });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  return <ReportsPage view={view} {...asked.answer} />;
}

workRoutes.post('/clienten/:client/links', (w) =>
  submit(w, sendAreaLink, {
    with: { client: clientOf(w) },
    to: () => `${listOf(w)}?gelukt=link-gestuurd`,
    again: (problem, view) => listAgain(w, problem, view),
    stop: stopAt(w),
  }),
);

workRoutes.post('/clienten/:client/links/:link/intrekken', (w) =>
  submit(w, revokeLink, {
    with: linkOf(w),
    to: () => `${listOf(w)}?gelukt=gesloten`,
    again: (problem, view) => listAgain(w, problem, view),
  }),
);

workRoutes.post('/clienten/:client/links/:link/code', (w) =>
  submit(w, makeCode, {
    with: linkOf(w),
    // Not a redirect: the code is shown in this answer and nowhere else.
    to: async (code) =>
      respond(w, <CodePage view={await w.var.view(w.var.language)} client={clientOf(w)} code={code} />),
    again: (problem, view) => listAgain(w, problem, view),
    stop: stopAt(w),
  }),
);
