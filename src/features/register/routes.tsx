import { respond, show, submit, unanswered } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import { makePdf } from '../../platform/document/index.ts';
import { exportEntry } from './export-entry.ts';
import { exportPlan } from './export-plan.ts';
import { type Exported, exportRegister } from './export-register.ts';
import { type File, fileOf, makeFile } from './files/make-file.ts';
import { listRegister } from './list-register.ts';
import { EntryPage } from './pages/entry-page.tsx';
import { ExportPage } from './pages/export-page.tsx';
import { RegisterPage } from './pages/register-page.tsx';
import { readEntry } from './read-entry.ts';
import { texts } from './texts.ts';
import { fetchExport, watchExport } from './watch-export.ts';

export const routes = webRoutes();

/** Seconds between two looks at how far a file is; the browser asks again by itself, without a script. */
const LOOK_AGAIN = '2';

const activityOf = (w: W) => ({ activity: w.req.param('activiteit') ?? '' });
const exportOf = (w: W) => ({ export: w.req.param('uitvoer') ?? '' });

const attached = ({ body, name, type }: File): Response =>
  new Response(new Uint8Array(body), {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  });

routes.get('/register', (w) =>
  show(w, listRegister, w.req.query(), (page, view) => <RegisterPage {...page} view={view} />),
);

routes.post('/register/uitvoer', (w) =>
  submit(w, exportRegister, {
    to: (exported) => (exported.kind === 'later' ? `/register/uitvoer/${exported.id}` : answeredAtOnce(exported)),
    again: async (_problem, view) => {
      const listed = await listRegister.ask(callerOf(w), {});
      if (listed.kind !== 'answer') return <NotFoundPage view={view} />;
      return <RegisterPage {...listed.answer} view={view} refusal={texts.nothingToTake[view.language]} />;
    },
  }),
);

async function answeredAtOnce({ format, entries, ...rest }: Extract<Exported, { kind: 'now' }>): Promise<Response> {
  return attached(fileOf(await makeFile(format, entries, rest), format, rest.about.now));
}

routes.get('/register/uitvoer/:uitvoer', async (w) => {
  const asked = await watchExport.ask(callerOf(w), exportOf(w));
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const row = asked.answer;
  if (row.madeAt === null && row.failedAt === null) w.header('refresh', LOOK_AGAIN);
  return respond(w, <ExportPage row={row} view={await w.var.view(w.var.language)} />);
});

routes.get('/register/uitvoer/:uitvoer/bestand', async (w) => {
  const asked = await fetchExport.ask(callerOf(w), exportOf(w));
  return asked.kind === 'answer' ? attached(asked.answer) : unanswered(w, asked);
});

routes.get('/register/:activiteit', (w) =>
  show(w, readEntry, activityOf(w), ({ entry, document }, view) => (
    <EntryPage view={view} entry={entry} document={document} />
  )),
);

routes.get('/register/:activiteit/pdf', async (w) => {
  const taken = await exportEntry.perform(callerOf(w), activityOf(w));
  if (taken.kind !== 'done') return unanswered(w, taken.kind === 'refused' ? { kind: 'absent' } : taken);
  return attached({ ...fileOf(makePdf(taken.value), 'pdf', taken.value.madeAt) });
});

routes.get('/activiteiten/:activiteit/plan.pdf', async (w) => {
  const version = w.req.query('versie');
  const taken = await exportPlan.perform(callerOf(w), { ...activityOf(w), ...(version !== undefined && { version }) });
  if (taken.kind !== 'done') return unanswered(w, taken.kind === 'refused' ? { kind: 'absent' } : taken);
  return attached({ ...fileOf(makePdf(taken.value), 'pdf', taken.value.madeAt), name: 'plan.pdf' });
});
