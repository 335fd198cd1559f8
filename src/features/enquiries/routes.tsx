import { type Problem, show, submit } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { FieldErrors, Language, View } from '../../ui/index.ts';
import { noteEnquiry, noteOutcome } from './note-enquiry.ts';
import { EnquiriesPage } from './pages/enquiries-page.tsx';
import { EnquiryPage } from './pages/enquiry-page.tsx';
import { readEnquiries, readEnquiry } from './read-enquiries.ts';
import { errorAt, texts } from './texts.ts';

export const routes = webRoutes();

const nothing = { values: {}, errors: {} };
const enquiryOf = (w: W) => ({ vraag: w.req.param('vraag') ?? '' });

const told = (w: W, view: View): View =>
  w.req.query('gelukt') === 'vastgelegd'
    ? { ...view, notice: { kind: 'success', text: texts.kept[view.language] } }
    : view;

/** Each error names its field, whatever was wrong with it. */
const sayErrors = ({ errors }: Problem, language: Language): FieldErrors =>
  Object.fromEntries(Object.keys(errors).map((field) => [field, errorAt(field)[language]]));

routes.get('/vragen-van-anderen', (w) =>
  show(w, readEnquiries, {}, (asked, view) => <EnquiriesPage view={view} {...asked} {...nothing} />),
);

routes.post('/vragen-van-anderen', (w) =>
  submit(w, noteEnquiry, {
    to: (id) => `/vragen-van-anderen/${id}`,
    again: async (problem, view) => {
      const asked = await readEnquiries.ask(callerOf(w), {});
      if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
      const errors = sayErrors(problem, view.language);
      return <EnquiriesPage view={view} {...asked.answer} values={problem.values} errors={errors} />;
    },
  }),
);

routes.get('/vragen-van-anderen/:vraag', (w) =>
  show(w, readEnquiry, enquiryOf(w), (asked, view) => <EnquiryPage view={told(w, view)} {...asked} {...nothing} />),
);

routes.post('/vragen-van-anderen/:vraag', (w) =>
  submit(w, noteOutcome, {
    with: enquiryOf(w),
    to: (id) => `/vragen-van-anderen/${id}?gelukt=vastgelegd`,
    again: async (problem, view) => {
      const asked = await readEnquiry.ask(callerOf(w), enquiryOf(w));
      if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
      const errors = sayErrors(problem, view.language);
      return <EnquiryPage view={view} {...asked.answer} values={problem.values} errors={errors} />;
    },
  }),
);
