import { respond, show, submit, unanswered } from '../../../platform/http/bind.tsx';
import { NotFoundPage } from '../../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../../platform/http/web.ts';
import type { View } from '../../../ui/index.ts';
import { type BackingsPage, readBacking, recordBacking, withdrawBacking } from './backing-actions.ts';
import { BackingForm, BackingPage } from './backing-pages.tsx';
import { texts } from './texts.ts';

export const backingRoutes = webRoutes();

const notices = { bewaard: texts.saved, ingetrokken: texts.withdrawn };

function noticed(w: W, view: View): View {
  const code = w.req.query('gelukt') ?? '';
  const text = Object.hasOwn(notices, code) ? notices[code as keyof typeof notices] : undefined;
  return text ? { ...view, notice: { kind: 'success', text: text[view.language] } } : view;
}

const pageAgain = async (w: W): Promise<BackingsPage | null> => {
  const asked = await readBacking.ask(callerOf(w), {});
  return asked.kind === 'answer' ? asked.answer : null;
};

backingRoutes.get('/organisatie/rugdekking', (w) =>
  show(w, readBacking, {}, (page, view) => <BackingPage view={noticed(w, view)} page={page} />),
);

backingRoutes.get('/organisatie/rugdekking/nieuw', async (w) => {
  const page = await pageAgain(w);
  if (!page?.mayArrange) return unanswered(w, { kind: 'absent' });
  return respond(w, <BackingForm view={await w.var.view(w.var.language)} page={page} />);
});

backingRoutes.post('/organisatie/rugdekking', (w) =>
  submit(w, recordBacking, {
    to: () => '/organisatie/rugdekking?gelukt=bewaard',
    again: async (problem, view) => {
      const page = await pageAgain(w);
      return page ? <BackingForm view={view} page={page} problem={problem} /> : <NotFoundPage view={view} />;
    },
  }),
);

backingRoutes.post('/organisatie/rugdekking/intrekking', (w) =>
  submit(w, withdrawBacking, {
    to: () => '/organisatie/rugdekking?gelukt=ingetrokken',
    again: async (_problem, view) => {
      const page = await pageAgain(w);
      return page ? <BackingPage view={view} page={page} /> : <NotFoundPage view={view} />;
    },
  }),
);
