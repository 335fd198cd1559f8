import type { Hono } from 'hono';
import { submit } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { type Web, webRoutes } from '../../platform/http/web.ts';
import { costValues } from './cost-fields.ts';
import { AnswersPage, DiscardPage } from './pages/answers-page.tsx';
import { CostsPage } from './pages/costs-page.tsx';
import { QuestionPage } from './pages/question-page.tsx';
import { SectorPage } from './pages/start-page.tsx';
import { costsOf, QUESTIONS } from './policy.ts';
import { again, linkOf, mayChange, placeOf, type ScanDoor, scanOf, showForm, showScan } from './scan-door.tsx';
import { sayErrors } from './texts.ts';

/** The pages of one scan: questions, answers, figures, throwing away. The same with and without an account. */
export function scanRoutes(door: ScanDoor): Hono<Web> {
  const routes = webRoutes();
  const one = `${door.base}/:scan`;
  routes.get(one, (w) =>
    showScan(w, door, (kept, view) => {
      const rest = { place: placeOf(w, door), kept, link: linkOf(w, door), mayChange: mayChange(w, door) };
      return <AnswersPage view={view} {...rest} />;
    }),
  );
  routes.get(`${one}/weggooien`, (w) =>
    showForm(w, door, ({ removal }, view) =>
      removal === 'yes' ? <DiscardPage view={view} place={placeOf(w, door)} /> : null,
    ),
  );
  routes.post(`${one}/verwijdering`, (w) =>
    submit(w, door.actions.discard, {
      ...as(door),
      with: scanOf(w),
      to: () => `${door.base}?gelukt=weg`,
      again: (_problem, view) => <NotFoundPage view={view} />,
    }),
  );
  questionRoutes(routes, door);
  sectorRoutes(routes, door);
  costRoutes(routes, door);
  return routes;
}

const as = ({ identity }: ScanDoor) => (identity ? { identity } : {});

function questionRoutes(routes: Hono<Web>, door: ScanDoor): void {
  const path = `${door.base}/:scan/vraag/:vraag`;
  routes.get(path, (w) =>
    showForm(w, door, (kept, view) => {
      const number = Number(w.req.param('vraag'));
      if (!Number.isInteger(number) || number < 1 || number > QUESTIONS) return null;
      return <QuestionPage view={view} place={placeOf(w, door)} kept={kept} number={number} errors={{}} />;
    }),
  );
  routes.post(path, (w) => {
    const place = placeOf(w, door);
    const vraag = w.req.param('vraag') ?? '';
    return submit(w, door.actions.answer, {
      ...as(door),
      with: { ...scanOf(w), vraag },
      to: (next) => (next === null ? `${place.here}?gelukt=bewaard` : `${place.here}/vraag/${next}`),
      again: ({ errors, values }, view) =>
        again(w, door, view, (kept) => {
          if (errors['vraag']) return <NotFoundPage view={view} />;
          const typed = { number: Number(vraag), values, errors: sayErrors(errors, view.language) };
          return <QuestionPage view={view} place={place} kept={kept} {...typed} />;
        }),
    });
  });
}

function sectorRoutes(routes: Hono<Web>, door: ScanDoor): void {
  const path = `${door.base}/:scan/sector`;
  routes.get(path, (w) =>
    showForm(w, door, ({ scan }, view) => (
      <SectorPage view={view} here={placeOf(w, door).here} value={scan.sector} errors={{}} />
    )),
  );
  routes.post(path, (w) => {
    const { here } = placeOf(w, door);
    return submit(w, door.actions.changeSector, {
      ...as(door),
      with: scanOf(w),
      to: () => `${here}?gelukt=bewaard`,
      again: ({ errors }, view) =>
        again(w, door, view, ({ scan }) => (
          <SectorPage view={view} here={here} value={scan.sector} errors={sayErrors(errors, view.language)} />
        )),
    });
  });
}

function costRoutes(routes: Hono<Web>, door: ScanDoor): void {
  const path = `${door.base}/:scan/kosten`;
  routes.get(path, (w) =>
    showForm(w, door, ({ scan }, view) => (
      <CostsPage view={view} place={placeOf(w, door)} values={costValues(costsOf(scan))} errors={{}} />
    )),
  );
  routes.post(path, (w) => {
    const place = placeOf(w, door);
    return submit(w, door.actions.changeCosts, {
      ...as(door),
      with: scanOf(w),
      to: () => `${place.here}/verslag?gelukt=bewaard`,
      again: ({ errors, values }, view) =>
        again(w, door, view, () => (
          <CostsPage view={view} place={place} values={values} errors={sayErrors(errors, view.language)} />
        )),
    });
  });
}
