import { show, submit } from '../../platform/http/bind.tsx';
import { dayOf } from '../../platform/dates.ts';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { answerAdvice, askAdvice, readReport } from './ask-advice.ts';
import type { KeptScan } from './keeper.ts';
import { AdvicePart, type AdviceProblem } from './pages/advice.tsx';
import { ReportPage } from './pages/report-page.tsx';
import { ScansListPage } from './pages/start-page.tsx';
import { openQuestions } from './policy.ts';
import { scanRoutes } from './routes-scan.tsx';
import { linkOf, mayChange, noticed, pdfOf, placeOf, type ScanDoor, scanOf, showScan } from './scan-door.tsx';
import { listScans, own } from './scans.ts';
import { sayErrors, texts } from './texts.ts';

/** Scans of an organisation, for people who work there. */
export const routes = webRoutes();

const door: ScanDoor = { base: '/privacyscan', kind: 'own', actions: own };

routes.get('/privacyscan', (w) =>
  show(w, listScans, {}, (page, view) => (
    <ScansListPage {...page} view={noticed(w, view)} base={door.base} errors={{}} />
  )),
);

routes.post('/privacyscan', (w) =>
  submit(w, own.begin, {
    to: (scan) => `${door.base}/${scan}/vraag/1`,
    again: async ({ errors }, view) => {
      const asked = await listScans.ask(callerOf(w), {});
      if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
      const said = sayErrors(errors, view.language);
      return <ScansListPage {...asked.answer} view={view} base={door.base} errors={said} />;
    },
  }),
);

/** The report of a scan that is finished, with the advice that was asked on it. */
async function report(w: W, kept: KeptScan, view: View, problem?: AdviceProblem) {
  const asked = await readReport.ask(callerOf(w), scanOf(w));
  if (asked.kind !== 'answer') return null;
  const place = placeOf(w, door);
  const { actor } = w.var.identity;
  const mayStart =
    actor.kind === 'worker' && actor.roles.some((role) => role === 'process-owner' || role === 'administrator');
  const rest = { place, kept, link: linkOf(w, door), mayChange: mayChange(w, door), mayStart };
  const today = dayOf(w.var.ground.clock.now());
  const part = { ...asked.answer, here: place.here, today, problem, language: view.language };
  const errors = problem ? { [problem.of ? `antwoord-${problem.of}` : problem.field]: problem.error } : {};
  return <ReportPage view={view} {...rest} errors={errors} advice={<AdvicePart {...part} />} />;
}

routes.get('/privacyscan/:scan/verslag', (w) =>
  showScan(w, door, (kept, view) =>
    openQuestions(kept.scan).length > 0 ? w.redirect(placeOf(w, door).here, 303) : report(w, kept, view),
  ),
);

routes.get('/privacyscan/:scan/verslag.pdf', (w) =>
  showScan(w, door, async ({ scan }) => {
    const asked = await readReport.ask(callerOf(w), scanOf(w));
    if (asked.kind !== 'answer' || openQuestions(scan).length > 0) return null;
    return pdfOf(w, { scan, ...asked.answer });
  }),
);

/** The report again, with the words of whoever asked or answered still in the form. */
async function advised(w: W, view: View, problem: AdviceProblem) {
  const asked = await own.read.ask(callerOf(w), scanOf(w));
  const page = asked.kind === 'answer' ? await report(w, asked.answer, view, problem) : null;
  return page ?? <NotFoundPage view={view} />;
}

const typedIn = (value: string | readonly string[] | undefined) => (typeof value === 'string' ? value : '');

routes.post('/privacyscan/:scan/advies', (w) =>
  submit(w, askAdvice, {
    with: scanOf(w),
    to: (scan) => `${door.base}/${scan}/verslag?gelukt=gevraagd`,
    again: ({ errors, values }, view) => {
      const error = sayErrors(errors, view.language)['vraag'] ?? '';
      return advised(w, view, { field: 'vraag', typed: typedIn(values['vraag']), error });
    },
  }),
);

routes.post('/privacyscan/:scan/advies/:advies/antwoord', (w) => {
  const of = w.req.param('advies') ?? '';
  return submit(w, answerAdvice, {
    with: { ...scanOf(w), advies: of },
    to: (scan) => `${door.base}/${scan}/verslag?gelukt=geantwoord`,
    again: ({ errors, values, refusal }, view) => {
      const error =
        refusal === null ? (sayErrors(errors, view.language)['antwoord'] ?? '') : texts.answeredAlready[view.language];
      return advised(w, view, { field: 'antwoord', of, typed: typedIn(values['antwoord']), error });
    },
  });
});

routes.route('/', scanRoutes(door));
