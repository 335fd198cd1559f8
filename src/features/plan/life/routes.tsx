import type { Child } from 'hono/jsx';
import { type Problem, respond, show, submit, unanswered } from '../../../platform/http/bind.tsx';
import { NotFoundPage } from '../../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../../platform/http/web.ts';
import type { View } from '../../../ui/index.ts';
import { answerAdvice } from '../advice/answer-advice.ts';
import { askAdvice } from '../advice/ask-advice.ts';
import { withdrawQuestion } from '../advice/withdraw-question.ts';
import { lifeNotices, lifeRefusals } from './answer-texts.ts';
import { closeActivity } from './close-activity.ts';
import { compareVersions } from './compare-versions.ts';
import { dropDraft } from './drop-draft.ts';
import { receiveActivity } from './receive-activity.ts';
import { reviewActivity, windUpActivity } from './review-activity.ts';
import { ActivityPage } from '../pages/activity-page.tsx';
import { AdvicePage } from '../pages/life/advice-page.tsx';
import { ClosingPage } from '../pages/life/closing-page.tsx';
import type { Returned } from '../pages/life/returned.ts';
import { ReviewPage } from '../pages/life/review-page.tsx';
import { VersionsPage } from '../pages/life/versions-page.tsx';
import { type ActivityPage as Activity, readActivity } from '../read-activity.ts';
import { sayErrors } from '../texts.ts';

/** Addresses about the life of a plan: advice, reviews, versions, closing. */
export const lifeRoutes = webRoutes();

const activityOf = (w: W) => ({ activity: w.req.param('activiteit') ?? '' });
type Page = (props: { view: View; activity: Activity; returned?: Returned | undefined }) => Child;
type Failed = Problem<keyof typeof lifeRefusals>;

const noticed = (w: W, view: View): View => {
  const code = w.req.query('gelukt') ?? '';
  const said = Object.hasOwn(lifeNotices, code) ? lifeNotices[code] : undefined;
  return said ? { ...view, notice: { kind: 'success', text: said[view.language] } } : view;
};

/** The page of a form that came back, with what was typed and what is possible. */
async function again(w: W, view: View, problem: Failed, Shown: Page, version?: 'running'): Promise<Child> {
  const asked = await readActivity.ask(callerOf(w), { ...activityOf(w), version });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  const { language } = view;
  const refusal = problem.refusal === null ? undefined : lifeRefusals[problem.refusal][language];
  const returned = { values: problem.values, errors: sayErrors(problem.errors, language), refusal };
  return <Shown view={view} activity={asked.answer} returned={returned} />;
}

/** On the page of the activity a refusal is a notice: it has no form of its own. */
const OnActivity: Page = ({ view, activity, returned }) => {
  const text = returned?.refusal ?? Object.values(returned?.errors ?? {})[0];
  return <ActivityPage activity={activity} view={text ? { ...view, notice: { kind: 'attention', text } } : view} />;
};

lifeRoutes.get('/activiteiten/:activiteit/advies', (w) =>
  show(w, readActivity, activityOf(w), (activity, view) => <AdvicePage activity={activity} view={noticed(w, view)} />),
);

lifeRoutes.post('/activiteiten/:activiteit/advies', (w) =>
  submit(w, askAdvice, {
    with: activityOf(w),
    to: ({ activity }) => `/activiteiten/${activity}/advies?gelukt=gevraagd`,
    again: (problem, view) => again(w, view, problem, AdvicePage),
  }),
);

lifeRoutes.post('/activiteiten/:activiteit/advies/antwoord', (w) =>
  submit(w, answerAdvice, {
    with: activityOf(w),
    to: ({ activity }) => `/activiteiten/${activity}/advies?gelukt=beantwoord`,
    again: (problem, view) => again(w, view, problem, AdvicePage),
  }),
);

lifeRoutes.post('/activiteiten/:activiteit/advies/terugname', (w) =>
  submit(w, withdrawQuestion, {
    with: activityOf(w),
    to: ({ activity }) => `/activiteiten/${activity}/advies?gelukt=teruggenomen`,
    again: (problem, view) => again(w, view, problem, AdvicePage),
  }),
);

lifeRoutes.get('/activiteiten/:activiteit/versies', (w) =>
  show(w, compareVersions, { ...activityOf(w), van: w.req.query('van'), naar: w.req.query('naar') }, (page, view) => (
    <VersionsPage page={page} view={view} />
  )),
);

lifeRoutes.post('/activiteiten/:activiteit/verval', (w) =>
  submit(w, dropDraft, {
    with: activityOf(w),
    to: ({ activity }) => `/activiteiten/${activity}?gelukt=vervallen`,
    again: (problem, view) => again(w, view, problem, OnActivity),
  }),
);

/** A page for who may do something with a running plan; the others see what everybody sees of what is not there. */
async function door(w: W, Shown: Page, may: (activity: Activity) => boolean, version?: 'running'): Promise<Response> {
  const asked = await readActivity.ask(callerOf(w), { ...activityOf(w), version });
  if (asked.kind !== 'answer' || !may(asked.answer)) return unanswered(w, { kind: 'absent' });
  return respond(w, <Shown view={noticed(w, await w.var.view(w.var.language))} activity={asked.answer} />);
}

lifeRoutes.get('/activiteiten/:activiteit/beoordeling', (w) =>
  door(w, ReviewPage, ({ may, running }) => may.edit && running !== null, 'running'),
);

lifeRoutes.post('/activiteiten/:activiteit/beoordeling', (w) =>
  submit(w, reviewActivity, {
    with: activityOf(w),
    to: ({ activity }) => `/activiteiten/${activity}?gelukt=nagekeken`,
    again: (problem, view) => again(w, view, problem, ReviewPage),
  }),
);

lifeRoutes.get('/activiteiten/:activiteit/afsluiting', (w) =>
  door(w, ClosingPage, ({ may, versions }) => may.approve && versions.length > 0),
);

lifeRoutes.post('/activiteiten/:activiteit/afsluiting', (w) =>
  submit(w, closeActivity, {
    with: activityOf(w),
    to: ({ activity }) => `/activiteiten/${activity}?gelukt=afgesloten`,
    again: (problem, view) => again(w, view, problem, ClosingPage),
  }),
);

lifeRoutes.post('/activiteiten/:activiteit/afronding', (w) =>
  submit(w, windUpActivity, {
    with: activityOf(w),
    to: ({ activity }) => `/activiteiten/${activity}?gelukt=afgerond`,
    again: (problem, view) => again(w, view, problem, OnActivity),
  }),
);

lifeRoutes.post('/activiteiten/:activiteit/overdracht/ontvangst', (w) =>
  submit(w, receiveActivity, {
    with: activityOf(w),
    to: ({ activity }) => `/activiteiten/${activity}?gelukt=overgenomen`,
    again: (problem, view) => again(w, view, problem, OnActivity),
  }),
);
