import type { Child } from 'hono/jsx';
import { makePdf } from '../../../platform/document/index.ts';
import { noProblem, type Problem, show, submit, unanswered } from '../../../platform/http/bind.tsx';
import { NotFoundPage } from '../../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../../platform/http/web.ts';
import type { Text, View } from '../../../ui/index.ts';
import { notices, sayErrors } from '../texts.ts';
import { askDpiaAdvice } from './ask-advice.ts';
import { formTexts } from './form-texts.ts';
import { giveDpiaAdvice, recordOutsideAdvice } from './give-advice.ts';
import { contentOf } from './load-dpia.ts';
import { AdvicePage } from './pages/advice-page.tsx';
import { ConsultationPage, ReviewPage } from './pages/consultation-page.tsx';
import type { FormProps } from './pages/dpia-form.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { QuestionPage } from './pages/question-page.tsx';
import { ReportPage } from './pages/report-page.tsx';
import { AfterPage, MeasuresPage, RiskPage } from './pages/risk-pages.tsx';
import { RisksPage } from './pages/risks-page.tsx';
import { DecisionPage, ProportionalityPage, ViewsPage } from './pages/words-pages.tsx';
import { writePart } from './parts/index.ts';
import type { PartName } from './parts/part.ts';
import { type DpiaPage, readDpia } from './read-dpia.ts';
import { readDpiaReport } from './read-report.ts';
import { recordConsultation } from './record-consultation.ts';
import { recordDpiaReview } from './record-review.ts';
import { removeDpiaRisk } from './remove-risk.ts';
import { replyToDpiaAdvice } from './reply-to-advice.ts';
import { dpiaReport } from './report.tsx';
import { nextPage } from './next-page.ts';
import { saveDpiaPart } from './save-part.ts';
import { texts } from './texts.ts';

export const dpiaRoutes = webRoutes();

const root = '/activiteiten/:activiteit/dpia';
const activityOf = (w: W) => ({ activity: w.req.param('activiteit') ?? '' });
const hereOf = (w: W) => `/activiteiten/${w.req.param('activiteit')}/dpia`;
const versionOf = (w: W) => ({ version: w.req.query('versie') });

const noticed = (w: W, view: View): View => {
  const code = w.req.query('gelukt') ?? '';
  const said = Object.hasOwn(notices, code) ? notices[code] : undefined;
  return said ? { ...view, notice: { kind: 'success', text: said[view.language] } } : view;
};

const refusals: Readonly<Record<string, Text>> = {
  'saved-meanwhile': texts.savedMeanwhile,
  'own-activity': formTexts.ownActivity,
  'no-officer': formTexts.noOfficer,
  'asked-already': formTexts.askedAlready,
  'officer-here': formTexts.officerHere,
  'nothing-to-answer': formTexts.nothingToAnswer,
  'in-the-future': formTexts.inTheFuture,
  'not-sent': formTexts.notSent,
  'before-that': formTexts.beforeThat,
  'not-finished': formTexts.notFinished,
  'changed-meanwhile': formTexts.changedMeanwhile,
  'say-what-changes': formTexts.sayWhatChanges,
};

type Pages = (form: FormProps, w: W) => Child;

/** A page with a form: as it was saved, or as it came back. Who may only read gets the overview. */
async function formPage(w: W, view: View, page: DpiaPage, pages: Pages, part: PartName | null, problem: Problem) {
  const { language } = view;
  const stored = part ? writePart(part, whichOf(w, part), contentOf(page.loaded)) : {};
  const form: FormProps = {
    view,
    page,
    values: { ...stored, ...problem.values },
    errors: sayErrors(problem.errors, language),
    refusal: problem.refusal === null ? undefined : refusals[problem.refusal]?.[language],
  };
  return pages(form, w);
}

const whichOf = (w: W, part: PartName): string =>
  part === 'vraag' ? (w.req.param('nummer') ?? '') : (w.req.param('risico') ?? '').replace('nieuw', '');

/** Reading a page; `forAll`: also shown to who may not write. */
function shown(path: string, part: PartName | null, pages: Pages, forAll = false) {
  dpiaRoutes.get(`${root}${path}`, (w) =>
    show(w, readDpia, activityOf(w), (page, view) =>
      page.edit || forAll ? (
        formPage(w, noticed(w, view), page, pages, part, noProblem)
      ) : (
        <OverviewPage view={view} page={page} />
      ),
    ),
  );
}

const again = (w: W, pages: Pages, part: PartName | null) => async (problem: Problem, view: View) => {
  const asked = await readDpia.ask(callerOf(w), activityOf(w));
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  return formPage(w, view, asked.answer, pages, part, problem);
};

function part(path: string, name: PartName, pages: Pages) {
  shown(path, name, pages);
  dpiaRoutes.post(`${root}${path}`, (w) =>
    submit(w, saveDpiaPart, {
      with: { ...activityOf(w), deel: name, welk: whichOf(w, name) },
      to: (saved) => `${hereOf(w)}${nextPage(saved)}?gelukt=bewaard`,
      again: again(w, pages, name),
    }),
  );
}

dpiaRoutes.get(root, (w) =>
  show(w, readDpia, { ...activityOf(w), ...versionOf(w) }, (page, view) => (
    <OverviewPage view={noticed(w, view)} page={page} />
  )),
);

part('/vraag/:nummer', 'vraag', (form, w) => {
  const number = Number(w.req.param('nummer'));
  return form.page.pages[number - 1] ? (
    <QuestionPage {...form} number={number} />
  ) : (
    <OverviewPage view={form.view} page={form.page} />
  );
});
part('/besluit', 'besluit', (form) => <DecisionPage {...form} />);
part('/noodzaak', 'noodzaak', (form) => <ProportionalityPage {...form} />);
part('/meningen', 'meningen', (form) => <ViewsPage {...form} />);
part('/risicos', 'risicos', (form) => <RisksPage {...form} />);

const riskOf = (form: FormProps, w: W) => form.page.dpia.risks.find(({ id }) => id === w.req.param('risico'));

part('/risicos/:risico/maatregelen', 'maatregelen', (form, w) => {
  const risk = riskOf(form, w);
  return risk ? <MeasuresPage {...form} risk={risk} /> : <RisksPage {...form} />;
});
part('/risicos/:risico/na', 'na', (form, w) => {
  const risk = riskOf(form, w);
  return risk ? <AfterPage {...form} risk={risk} /> : <RisksPage {...form} />;
});
part('/risicos/:risico', 'risico', (form, w) => <RiskPage {...form} risk={riskOf(form, w)} />);

dpiaRoutes.post(`${root}/risicos/:risico/verwijdering`, (w) =>
  submit(w, removeDpiaRisk, {
    with: { ...activityOf(w), risico: w.req.param('risico') },
    to: () => `${hereOf(w)}/risicos?gelukt=bewaard`,
    again: again(w, (form) => <RisksPage {...form} />, 'risicos'),
  }),
);

const adviceForm: Pages = (form) => <AdvicePage {...form} />;
const toAdvice = (w: W) => ({
  with: activityOf(w),
  to: () => `${hereOf(w)}/fg?gelukt=bewaard`,
  again: again(w, adviceForm, null),
});

shown('/fg', 'geen-fg', adviceForm, true);
dpiaRoutes.post(`${root}/fg/vraag`, (w) => submit(w, askDpiaAdvice, toAdvice(w)));
dpiaRoutes.post(`${root}/fg/advies`, (w) => submit(w, giveDpiaAdvice, toAdvice(w)));
dpiaRoutes.post(`${root}/fg/buiten`, (w) => submit(w, recordOutsideAdvice, toAdvice(w)));
dpiaRoutes.post(`${root}/fg/antwoord`, (w) => submit(w, replyToDpiaAdvice, toAdvice(w)));
dpiaRoutes.post(`${root}/fg/geen`, (w) =>
  submit(w, saveDpiaPart, { ...toAdvice(w), with: { ...activityOf(w), deel: 'geen-fg', welk: '' } }),
);

shown('/raadpleging', null, (form) => <ConsultationPage {...form} />, true);
dpiaRoutes.post(`${root}/raadpleging`, (w) =>
  submit(w, recordConsultation, {
    with: activityOf(w),
    to: () => `${hereOf(w)}/raadpleging?gelukt=bewaard`,
    again: again(w, (form) => <ConsultationPage {...form} />, null),
  }),
);

shown('/herziening', null, (form) => <ReviewPage {...form} />);
dpiaRoutes.post(`${root}/herziening`, (w) =>
  submit(w, recordDpiaReview, {
    with: activityOf(w),
    to: () => `${hereOf(w)}?gelukt=bewaard`,
    again: again(w, (form) => <ReviewPage {...form} />, null),
  }),
);

dpiaRoutes.get(`${root}/rapport`, (w) =>
  show(w, readDpiaReport, { ...activityOf(w), ...versionOf(w) }, ({ dpia, ...about }, view) => {
    const version = w.req.query('versie');
    return (
      <ReportPage
        view={view}
        report={dpiaReport(dpia, { ...about, language: view.language })}
        activity={dpia.activity}
        pdf={`${hereOf(w)}/rapport.pdf${version === undefined ? '' : `?versie=${dpia.round}`}`}
      />
    );
  }),
);

dpiaRoutes.get(`${root}/rapport.pdf`, async (w) => {
  const asked = await readDpiaReport.ask(callerOf(w), { ...activityOf(w), ...versionOf(w) });
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const { dpia, ...about } = asked.answer;
  const pdf = makePdf(dpiaReport(dpia, { ...about, language: w.var.language }));
  return w.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="dpia-versie-${dpia.round}.pdf"`,
  });
});
