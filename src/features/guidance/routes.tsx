import { respond, show, submit } from '../../platform/http/bind.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import type { FieldErrors, Language, View } from '../../ui/index.ts';
import { links } from './catalogue.ts';
import { LinksPage } from './pages/links-page.tsx';
import { QuickCheckPage, QuickResultPage } from './pages/quick-check-page.tsx';
import { WayPage } from './pages/way-page.tsx';
import { WaysPage } from './pages/ways-page.tsx';
import { readSaid, unanswered } from './policy.ts';
import { errorText, texts } from './texts.ts';
import { decideOnWay, listWays, readWay, takeBackWay } from './ways.ts';

export const routes = webRoutes();

const told = (w: W, view: View): View =>
  w.req.query('gelukt') === 'bewaard'
    ? { ...view, notice: { kind: 'success', text: texts.kept[view.language] } }
    : view;

routes.get('/kanalen', (w) => show(w, listWays, {}, (known, view) => <WaysPage view={told(w, view)} known={known} />));

const wayOf = (w: W) => ({ weg: w.req.param('weg') ?? '' });

routes.get('/kanalen/:weg', (w) =>
  show(w, readWay, wayOf(w), (way, view) => <WayPage view={view} way={way} values={{}} errors={{}} />),
);

routes.post('/kanalen/:weg', (w) =>
  submit(w, decideOnWay, {
    with: wayOf(w),
    to: () => '/kanalen?gelukt=bewaard',
    again: async ({ errors, refusal, values }, view) => {
      const asked = await readWay.ask(callerOf(w), wayOf(w));
      if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
      const wrong = refusal ? { ...errors, naam: refusal } : errors;
      return <WayPage view={view} way={asked.answer} values={values} errors={sayErrors(wrong, view.language)} />;
    },
  }),
);

routes.post('/kanalen/:weg/voorstel', (w) =>
  submit(w, takeBackWay, {
    with: wayOf(w),
    to: () => '/kanalen?gelukt=bewaard',
    again: (_problem, view) => <NotFoundPage view={view} />,
  }),
);

const sayErrors = (errors: FieldErrors, language: Language): FieldErrors =>
  Object.fromEntries(Object.entries(errors).map(([field, code]) => [field, errorText(code ?? '')[language]]));

/** Nothing of it is kept: the answers stand in the address and are about no person. */
routes.get('/snelle-check', async (w) => {
  const view = await w.var.view(w.var.language);
  const said = readSaid((name) => w.req.query(name));
  const open = unanswered(said);
  if (w.req.query('klaar') !== 'ja') return respond(w, <QuickCheckPage view={view} said={said} errors={{}} />);
  if (open.length > 0) {
    const errors = Object.fromEntries(open.map((point) => [point, texts.answerEach[view.language]]));
    return respond(w, <QuickCheckPage view={view} said={said} errors={errors} />, 422);
  }
  const again = `/snelle-check?${new URLSearchParams(said).toString()}`;
  return respond(w, <QuickResultPage view={view} said={said} again={again} />);
});

routes.get('/wegwijzer', async (w) => {
  const view = await w.var.view(w.var.language);
  return respond(w, <LinksPage view={view} links={links} />);
});
