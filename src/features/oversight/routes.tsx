import { type Problem, show, submit } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { advising } from '../plan/index.ts';
import { OddLookPage } from './pages/odd-look-page.tsx';
import { OddLooksPage } from './pages/odd-looks-page.tsx';
import { QueuePage } from './pages/queue-page.tsx';
import { ReviewPage } from './pages/review-page.tsx';
import { readQueue } from './read-queue.ts';
import { readReview } from './read-review.ts';
import { readOddLook, readOddLooks } from './views/read-odd-looks.ts';
import { viewTexts } from './views/view-texts.ts';
import { writeFinding } from './views/write-finding.ts';

export const routes = webRoutes();

const questionOf = (w: W) => ({ vraag: w.req.param('vraag') ?? '' });

routes.get('/toezicht', (w) => show(w, readQueue, {}, (page, view) => <QueuePage {...page} view={view} />));

const lookOf = (w: W) => ({ inzage: w.req.param('inzage') ?? '' });
const said = (w: W, view: View): View =>
  w.req.query('gelukt') === 'vastgelegd'
    ? { ...view, notice: { kind: 'success', text: viewTexts.kept[view.language] } }
    : view;

routes.get('/toezicht/inzage', (w) =>
  show(w, readOddLooks, {}, (page, view) => <OddLooksPage {...page} view={said(w, view)} />),
);

routes.get('/toezicht/inzage/:inzage', (w) =>
  show(w, readOddLook, lookOf(w), (page, view) => <OddLookPage {...page} view={view} values={{}} errors={{}} />),
);

routes.post('/toezicht/inzage/:inzage', (w) =>
  submit(w, writeFinding, {
    with: lookOf(w),
    to: () => '/toezicht/inzage?gelukt=vastgelegd',
    again: async ({ errors, values }: Problem, view) => {
      const asked = await readOddLook.ask(callerOf(w), lookOf(w));
      if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
      const named = Object.keys(errors).map((field) => [
        field,
        viewTexts[field === 'uitkomst' ? 'choose' : 'write'][view.language],
      ]);
      // Somebody else was first: the page shows what was found.
      return <OddLookPage {...asked.answer} view={view} values={values} errors={Object.fromEntries(named)} />;
    },
  }),
);

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
