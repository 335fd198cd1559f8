import { show, submit } from '../../../platform/http/bind.tsx';
import { NotFoundPage } from '../../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../../platform/http/web.ts';
import type { View } from '../../../ui/index.ts';
import { ActivityPage } from '../pages/activity-page.tsx';
import { StepPage } from '../pages/step-page.tsx';
import { ChangesPage } from '../pages/together/changes-page.tsx';
import { readActivity } from '../read-activity.ts';
import { readStep } from '../read-step.ts';
import { sayErrors } from '../texts.ts';
import { addStepComment } from './add-comment.ts';
import { readChanges } from './read-changes.ts';
import { resolveStepComment } from './resolve-comment.ts';

/** Addresses where people work on one plan together: comments, and what others changed. */
export const togetherRoutes = webRoutes();

const stepOf = (w: W) => ({ activity: w.req.param('activiteit') ?? '', step: w.req.param('stap') ?? '' });

type Done = { activity: string; step: number; van: 'stap' | 'plan' };

const back = ({ activity, step, van }: Done, code: string): string =>
  van === 'stap'
    ? `/activiteiten/${activity}/stap/${step}?gelukt=${code}#opmerkingen`
    : `/activiteiten/${activity}?gelukt=${code}#stap-${step}`;

/** The page that a comment was written on, with what was typed. Who may no longer see it, sees that it is not there. */
async function again(w: W, view: View, values: object, errors: Readonly<Record<string, string>>) {
  const { van = '', opmerking = '' } = values as { van?: unknown; opmerking?: unknown };
  const { step } = stepOf(w);
  const said = sayErrors(errors, view.language)['opmerking'];
  const comment = { step: Number(step), value: typeof opmerking === 'string' ? opmerking : '', error: said };
  if (van === 'stap') {
    const asked = await readStep.ask(callerOf(w), stepOf(w));
    if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
    return <StepPage page={asked.answer} values={asked.answer.values} errors={{}} view={view} comment={comment} />;
  }
  const asked = await readActivity.ask(callerOf(w), { activity: stepOf(w).activity });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  return <ActivityPage activity={asked.answer} view={view} comment={comment} />;
}

togetherRoutes.post('/activiteiten/:activiteit/stap/:stap/opmerkingen', (w) =>
  submit(w, addStepComment, {
    with: stepOf(w),
    to: (done) => back(done, 'opmerking'),
    again: ({ errors, values }, view) => again(w, view, values, errors),
  }),
);

togetherRoutes.post('/activiteiten/:activiteit/opmerkingen/:opmerking/oplossing', (w) =>
  submit(w, resolveStepComment, {
    with: { activity: w.req.param('activiteit') ?? '', comment: w.req.param('opmerking') ?? '' },
    to: (done) => back(done, 'opgelost'),
    again: (_problem, view) => <NotFoundPage view={view} />,
  }),
);

togetherRoutes.get('/activiteiten/:activiteit/wijzigingen', (w) =>
  show(
    w,
    readChanges,
    { activity: w.req.param('activiteit') ?? '', sinds: w.req.query('sinds') ?? '' },
    (page, view) => <ChangesPage page={page} view={view} />,
  ),
);
