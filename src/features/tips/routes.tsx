import type { Child } from 'hono/jsx';
import { type Problem, show, submit } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { FieldErrors, Language, View } from '../../ui/index.ts';
import { readWall } from './read-wall.ts';
import { LONGEST_TIP, removeTip, stickTip } from './stick-tip.ts';
import { errorTexts, texts } from './texts.ts';
import { WallPage } from './wall-page.tsx';

export const routes = webRoutes();

routes.get('/tips', (w) => show(w, readWall, {}, (wall, view) => <WallPage view={noticed(w, view)} {...wall} />));

function noticed(w: W, view: View): View {
  const done = w.req.query('gelukt');
  if (done !== 'geplakt' && done !== 'weg') return view;
  return { ...view, notice: { kind: 'success', text: texts[done === 'weg' ? 'removed' : 'stuck'][view.language] } };
}

routes.post('/tips', (w) =>
  submit(w, stickTip, { to: () => '/tips?gelukt=geplakt', again: (problem, view) => wallAgain(w, problem, view) }),
);

/** Taken away by somebody else a moment ago, or never there. */
routes.post('/tips/:tip/weg', (w) =>
  submit(w, removeTip, {
    with: { tip: w.req.param('tip') },
    to: () => '/tips?gelukt=weg',
    again: (problem, view) => wallAgain(w, { ...problem, errors: {} }, view),
  }),
);

/** The wall with what was typed, and what in it names somebody. */
async function wallAgain(w: W, { errors, refusal, values }: Problem, view: View): Promise<Child> {
  const typed = refusal === 'names-somebody' ? String(values.tip ?? '').slice(0, LONGEST_TIP * 2) : null;
  const asked = await readWall.ask(callerOf(w), { typed });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  const wrong = refusal === null ? sayErrors(errors, view.language) : { tip: errorTexts.named[view.language] };
  return <WallPage view={view} {...asked.answer} values={values} errors={wrong} />;
}

const sayErrors = (errors: FieldErrors, language: Language): FieldErrors => ({
  ...(errors.tip && { tip: errorTexts[errors.tip === 'too_big' ? 'tooLong' : 'empty'][language] }),
  ...(errors.van && { van: errorTexts.chooseName[language] }),
});
