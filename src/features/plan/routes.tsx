import type { Child } from 'hono/jsx';
import { respond, show, submit, unanswered } from '../../platform/http/bind.tsx';
import type { FormValues } from '../../platform/http/form.ts';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { Question } from '../../platform/question.ts';
import type { View } from '../../ui/index.ts';
import { afterSaving } from './after-saving.ts';
import { approveActivity } from './approve-activity.ts';
import { dpiaRoutes } from './dpia/routes.tsx';
import { handOverActivity } from './hand-over-activity.ts';
import { lifeNotices, lifeRefusals } from './life/answer-texts.ts';
import { lifeRoutes } from './life/routes.tsx';
import { ActivitiesPage } from './pages/activities-page.tsx';
import { ActivityPage } from './pages/activity-page.tsx';
import { CheckPage } from './pages/check-page.tsx';
import { HandOverPage } from './pages/hand-over-page.tsx';
import { NewActivityPage } from './pages/new-activity-page.tsx';
import { StepPage } from './pages/step-page.tsx';
import { readActivities, readTemplates } from './read-activities.ts';
import { type ActivityPage as Activity, readActivity } from './read-activity.ts';
import { readStep, type StepPage as Step } from './read-step.ts';
import { reviseActivity } from './revise-activity.ts';
import { saveStep } from './save-step.ts';
import { startActivity } from './start-activity.ts';
import { togetherRoutes } from './together/routes.tsx';
import { togetherNotices } from './together/texts.ts';
import { errorTexts, notices, sayErrors, texts } from './texts.ts';

export const routes = webRoutes();
routes.route('/', dpiaRoutes);

/** The step that somebody came to check, from the report of a scan; null for anything else. */
const stepAsked = (w: W): number | null => {
  const asked = w.req.query('stap') ?? '';
  return /^([1-9]|10)$/.test(asked) ? Number(asked) : null;
};

const activityOf = (w: W) => ({ activity: w.req.param('activiteit') ?? '' });
const stepOf = (w: W) => ({ ...activityOf(w), step: w.req.param('stap') ?? '' });

const noticed = (w: W, view: View): View => {
  const code = w.req.query('gelukt') ?? '';
  const known = { ...notices, ...lifeNotices, ...togetherNotices };
  const said = Object.hasOwn(known, code) ? known[code] : undefined;
  return said ? { ...view, notice: { kind: 'success', text: said[view.language] } } : view;
};

/** The page of a form that came back. Who may no longer see it, sees what everybody sees of what is not there. */
async function again<Input, Answer>(
  w: W,
  view: View,
  question: Question<Input, Answer>,
  page: (answer: Answer) => Child,
  input: object = activityOf(w),
): Promise<Child> {
  const asked = await question.ask(callerOf(w), input);
  return asked.kind === 'answer' ? page(asked.answer) : <NotFoundPage view={view} />;
}

routes.get('/activiteiten', (w) =>
  show(w, readActivities, w.req.query(), (page, view) => (
    <ActivitiesPage {...page} view={noticed(w, view)} step={stepAsked(w)} />
  )),
);

routes.get('/activiteiten/nieuw', (w) =>
  show(w, readTemplates, {}, (page, view) => <NewActivityPage {...page} view={view} />),
);

routes.post('/activiteiten', (w) =>
  submit(w, startActivity, {
    to: (activity) => `/activiteiten/${activity}/stap/1?gelukt=begonnen`,
    again: ({ refusal }, view) => {
      const error = (refusal === null ? errorTexts['required']! : texts.cannotOwn)[view.language];
      return again(w, view, readTemplates, (page) => <NewActivityPage {...page} view={view} error={error} />, {});
    },
  }),
);

routes.get('/activiteiten/:activiteit', (w) =>
  show(w, readActivity, { ...activityOf(w), version: w.req.query('versie') }, (activity, view) => (
    <ActivityPage activity={activity} view={noticed(w, view)} />
  )),
);

routes.post('/activiteiten/:activiteit/concept', (w) =>
  submit(w, reviseActivity, {
    with: activityOf(w),
    to: (activity) => `/activiteiten/${activity}?gelukt=concept`,
    again: (_problem, view) => {
      const notice = { kind: 'attention', text: texts.draftExists[view.language] } as const;
      return again(w, view, readActivity, (page) => <ActivityPage activity={page} view={{ ...view, notice }} />);
    },
  }),
);

routes.get('/activiteiten/:activiteit/stap/:stap', (w) =>
  show(
    w,
    readStep,
    { ...stepOf(w), splits: w.req.query('splits'), zoek: w.req.query('zoek') ?? '', sinds: w.req.query('sinds') },
    (page, view) => <StepPage page={page} values={page.values} errors={{}} view={noticed(w, view)} />,
  ),
);

routes.post('/activiteiten/:activiteit/stap/:stap', (w) =>
  submit(w, saveStep, {
    with: stepOf(w),
    to: afterSaving,
    again: ({ errors, refusal, values }, view) => {
      const said =
        refusal === null
          ? undefined
          : {
              'saved-meanwhile': texts.savedMeanwhile,
              'cannot-own': texts.cannotOwn,
              owned: texts.ownedShort,
            };
      const show = (page: Step) => (
        <StepPage
          page={page}
          // What was typed, over what the plan says: a field that was not sent keeps its place.
          values={{ ...page.values, ...emptied(page.values), ...values }}
          errors={sayErrors(errors, view.language)}
          refusal={refusal === null ? undefined : said?.[refusal][view.language]}
          view={view}
        />
      );
      return again(w, view, readStep, show, stepOf(w));
    },
  }),
);

/** Boxes that are not ticked are not sent: what is missing from a form that came back was unticked. */
const emptied = (values: FormValues): FormValues =>
  Object.fromEntries(Object.keys(values).map((name) => [name, Array.isArray(values[name]) ? [] : '']));

routes.get('/activiteiten/:activiteit/controle', (w) =>
  show(w, readActivity, activityOf(w), (activity, view) => checked(activity, noticed(w, view))),
);

/** Only a draft is checked; a plan that runs is shown as it is. */
const checked = (activity: Activity, view: View, refusal?: string) =>
  activity.shown.kind === 'draft' && activity.may.edit ? (
    <CheckPage activity={activity} view={view} refusal={refusal} />
  ) : (
    <ActivityPage
      activity={activity}
      view={refusal === undefined ? view : { ...view, notice: { kind: 'attention', text: refusal } }}
    />
  );

routes.post('/activiteiten/:activiteit/versies', (w) =>
  submit(w, approveActivity, {
    with: activityOf(w),
    to: ({ activity, runsFrom }) => `/activiteiten/${activity}?gelukt=${runsFrom === null ? 'goedgekeurd' : 'gepland'}`,
    again: ({ refusal, errors }, view) => {
      const said =
        refusal === 'obstacles'
          ? texts.stillObstacles
          : refusal === 'saved-meanwhile' || 'concept' in errors || 'revisie' in errors
            ? texts.changedSinceRead
            : lifeRefusals[refusal ?? 'day-passed'];
      return again(w, view, readActivity, (activity) => checked(activity, view, said[view.language]));
    },
  }),
);

routes.get('/activiteiten/:activiteit/overdracht', async (w) => {
  const asked = await readActivity.ask(callerOf(w), activityOf(w));
  if (asked.kind !== 'answer' || !asked.answer.may.edit) return unanswered(w, { kind: 'absent' });
  return respond(w, <HandOverPage activity={asked.answer} view={await w.var.view(w.var.language)} />);
});

routes.post('/activiteiten/:activiteit/overdracht', (w) =>
  submit(w, handOverActivity, {
    with: activityOf(w),
    to: () => '/activiteiten?gelukt=overgedragen',
    again: ({ refusal, values }, view) => {
      const said = { 'cannot-own': texts.cannotOwn, 'already-owner': texts.alreadyOwner, owned: texts.ownedShort };
      const error = (refusal === null ? errorTexts['required']! : said[refusal])[view.language];
      const chosen = typeof values['eigenaar'] === 'string' ? values['eigenaar'] : undefined;
      return again(w, view, readActivity, (activity) => (
        <HandOverPage activity={activity} view={view} chosen={chosen} error={error} />
      ));
    },
  }),
);

routes.route('/', lifeRoutes);
routes.route('/', togetherRoutes);
