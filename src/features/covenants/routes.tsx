import type { Child } from 'hono/jsx';
import { noProblem, type Problem, show, submit } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { beginCovenant, chooseExample } from './begin-covenant.ts';
import { guestRoutes } from './guest/routes.tsx';
import { offerCovenant } from './life/offer-covenant.ts';
import { BeginPage, CovenantsPage } from './pages/covenants-page.tsx';
import type { FormProps } from './pages/frame.tsx';
import { ListPage, type ListedStop } from './pages/list-page.tsx';
import { OfferPage } from './pages/offer-page.tsx';
import { PartPage } from './pages/part-page.tsx';
import { parts } from './parts/index.ts';
import { lists, type PartName } from './parts/part-names.ts';
import { nextPath, partPath, pathOf } from './paths.ts';
import { type DraftPage, openCovenant, readCovenants } from './read-covenant.ts';
import { lifeRoutes } from './routes-life.tsx';
import { removeItem, savePart } from './save-part.ts';
import { noticed, refusalText, sayErrors } from './say.ts';

export const routes = webRoutes();

const root = '/convenanten/:convenant';
const covenantOf = (w: W) => ({ covenant: w.req.param('convenant') ?? '' });

routes.get('/convenanten', (w) =>
  show(w, readCovenants, {}, (page, view) => <CovenantsPage view={noticed(w, view)} {...page} />),
);
routes.get('/convenanten/nieuw', (w) =>
  show(w, chooseExample, {}, (examples, view) => <BeginPage view={view} examples={examples} />),
);
routes.post('/convenanten', (w) =>
  submit(w, beginCovenant, {
    to: ({ id }) => `${pathOf(id)}/doel`,
    again: (_problem, view) => <NotFoundPage view={view} />,
  }),
);

type Draw = (form: FormProps, page: DraftPage) => Child;

/** A form of the draft, as it is or as it came back. */
async function draftForm(w: W, view: View, page: DraftPage, problem: Problem, draw: Draw, stored: object = {}) {
  const form: FormProps = {
    view: noticed(w, view),
    values: { ...stored, ...problem.values },
    errors: sayErrors(problem.errors, view.language),
    refusal: refusalText(problem.refusal, view.language),
  };
  return draw(form, page);
}

const again = (w: W, draw: Draw) => async (problem: Problem, view: View) => {
  const asked = await openCovenant.ask(callerOf(w), covenantOf(w));
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  return draftForm(w, view, asked.answer, problem, draw);
};

/** The id of what is written; `nieuw` for a new one. */
const whichOf = (w: W): string => (w.req.param('welk') ?? '').replace(/^nieuw$/, '');

function mountPart(path: string, part: PartName) {
  const draw =
    (w: W): Draw =>
    (form, page) => <PartPage {...form} page={page} part={part} which={whichOf(w)} />;
  routes.get(`${root}${path}`, (w) =>
    show(w, openCovenant, covenantOf(w), (page, view) =>
      draftForm(w, view, page, noProblem, draw(w), parts[part].values(page.draft, whichOf(w))),
    ),
  );
  routes.post(`${root}${path}`, (w) =>
    submit(w, savePart, {
      with: { ...covenantOf(w), deel: part, welk: whichOf(w) },
      to: ({ id, which, next }) => `${afterSaving(id, part, which, next)}?gelukt=bewaard`,
      again: again(w, draw(w)),
    }),
  );
}

/** A need goes on with its data; other things of a list go back to the list; the rest walks on. */
function afterSaving(id: string, part: PartName, which: string, next: 'volgende' | 'overzicht'): string {
  if (next === 'overzicht') return pathOf(id);
  if (part === 'behoefte') return partPath(id, 'gegevens', which);
  if (part === 'gegevens') return partPath(id, 'behoefte');
  return Object.hasOwn(lists, part) ? partPath(id, part) : nextPath(id, part);
}

for (const part of ['doel', 'protocol', 'afspraken', 'looptijd'] as const) mountPart(`/${part}`, part);
for (const [part, list] of Object.entries(lists) as [ListedStop, string][]) {
  routes.get(`${root}/${list}`, (w) =>
    show(w, openCovenant, covenantOf(w), (page, view) => <ListPage view={noticed(w, view)} page={page} stop={part} />),
  );
  mountPart(`/${list}/:welk`, part);
  routes.post(`${root}/${list}/:welk/verwijdering`, (w) =>
    submit(w, removeItem, {
      with: { ...covenantOf(w), deel: part, welk: whichOf(w) },
      to: ({ id }) => `${partPath(id, part)}?gelukt=weg`,
      again: again(w, (form, page) => <ListPage view={form.view} page={page} stop={part} />),
    }),
  );
}
mountPart('/behoeften/:welk/gegevens', 'gegevens');

routes.get(`${root}/controle`, (w) =>
  show(w, openCovenant, covenantOf(w), (page, view) =>
    draftForm(w, view, page, noProblem, (form) => <OfferPage {...form} page={page} />),
  ),
);
routes.post(`${root}/versies`, (w) =>
  submit(w, offerCovenant, {
    with: covenantOf(w),
    to: ({ id }) => `${pathOf(id)}/handtekeningen?gelukt=aangeboden`,
    again: again(w, (form, page) => <OfferPage {...form} page={page} />),
  }),
);

routes.route('/', lifeRoutes);
routes.route('/', guestRoutes);
