import { show, submit } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import { advising } from '../plan/index.ts';
import { QueuePage } from './pages/queue-page.tsx';
import { ReviewPage } from './pages/review-page.tsx';
import { readQueue } from './read-queue.ts';
import { readReview } from './read-review.ts';

export const routes = webRoutes();

const questionOf = (w: W) => ({ vraag: w.req.param('vraag') ?? '' });

routes.get('/toezicht', (w) => show(w, readQueue, {}, (page, view) => <QueuePage {...page} view={view} />));

routes.get('/toezicht/:vraag', (w) =>
  show(w, readReview, questionOf(w), (page, view) => {
    const text = advising.lifeNotices['geadviseerd']![view.language];
    const told = w.req.query('gelukt') === 'geadviseerd';
    return <ReviewPage page={page} view={told ? { ...view, notice: { kind: 'success', text } } : view} />;
  }),
);

routes.post('/toezicht/:vraag/advies', (w) =>
  submit(w, advising.giveAdvice, {
    with: questionOf(w),
    to: ({ question }) => `/toezicht/${question}?gelukt=geadviseerd`,
    again: async ({ errors, refusal, values }, view) => {
      const asked = await readReview.ask(callerOf(w), questionOf(w));
      if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
      const said = refusal === null ? undefined : advising.lifeRefusals[refusal][view.language];
      const returned = { values, errors: advising.sayErrors(errors, view.language), refusal: said };
      return <ReviewPage page={asked.answer} view={view} returned={returned} />;
    },
  }),
);
