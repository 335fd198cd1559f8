import { respond, show, submit, unanswered } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { readUpload as readUploadedFile, UploadRefused } from '../../platform/http/upload.ts';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import { exportActivity, type ExportedFile } from './export-activity.ts';
import { type Finding, UnusableFile } from './finding.ts';
import { planSchema } from './formats/plan-file.ts';
import { importUpload } from './import-upload.ts';
import { keepUpload, mayImport } from './keep-upload.ts';
import { ExportsPage } from './pages/exports-page.tsx';
import { ImportPage } from './pages/import-page.tsx';
import { PreviewPage } from './pages/preview-page.tsx';
import { readExports } from './read-exports.ts';
import { readUpload } from './read-upload.ts';
import { LARGEST, readFile } from './reading/read-file.ts';
import { readDrafts } from './read-drafts.ts';
import { asText } from './write-formats.ts';

export const routes = webRoutes();

const uploadOf = (w: W) => ({ upload: w.req.param('upload') ?? '' });
const activityOf = (w: W) => ({ activity: w.req.param('activiteit') ?? '' });

/** Where the published schema of our own format stands; open to everybody, like the format. */
export const SCHEMA_PATH = '/formaten/plan-2.schema.json';

routes.get(SCHEMA_PATH, (w) =>
  w.body(asText(planSchema(`${w.var.ground.publicUrl}${SCHEMA_PATH}`)), 200, {
    'content-type': 'application/schema+json; charset=utf-8',
  }),
);

routes.get('/activiteiten/importeren', (w) => show(w, mayImport, {}, (_page, view) => <ImportPage view={view} />));

routes.post('/activiteiten/importeren', async (w) => {
  // Before a byte is read: whoever may not do this keeps nobody busy.
  const may = await mayImport.ask(callerOf(w), {});
  if (may.kind !== 'answer') return unanswered(w, may);
  try {
    const recognised = await readFile(await readUploadedFile(w, 'bestand', LARGEST), w.var.language);
    // The country changes nothing about what is wrong.
    const { drafts, problems } = readDrafts(recognised, { country: 'NL' });
    if (drafts.length === 0) return await importAgain(w, 'unusable', 422, problems);
    const kept = await keepUpload.perform(callerOf(w), recognised);
    if (kept.kind !== 'done') return await importAgain(w, 'unreadable', 422);
    return w.redirect(`/activiteiten/importeren/${kept.value}`, 303);
  } catch (error) {
    if (error instanceof UnusableFile) return importAgain(w, 'unusable', 422, error.findings);
    if (error instanceof UploadRefused) return importAgain(w, error.reason, error.reason === 'too-large' ? 413 : 422);
    throw error;
  }
});

async function importAgain(w: W, error: string, status: 413 | 422, findings: readonly Finding[] = []) {
  const view = await w.var.view(w.var.language);
  return respond(w, <ImportPage view={view} error={error} findings={findings} />, status);
}

routes.get('/activiteiten/importeren/:upload', (w) =>
  show(w, readUpload, uploadOf(w), (page, view) => <PreviewPage view={view} page={page} />),
);

routes.post('/activiteiten/importeren/:upload', (w) =>
  submit(w, importUpload, {
    with: uploadOf(w),
    to: ([first, ...more]) =>
      more.length > 0 ? '/activiteiten?gelukt=ingelezen' : `/activiteiten/${first}?gelukt=ingelezen`,
    again: async ({ refusal }, view) => {
      const asked = await readUpload.ask(callerOf(w), uploadOf(w));
      if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
      return <PreviewPage view={view} page={asked.answer} error={refusal ?? 'problems'} />;
    },
  }),
);

routes.get('/activiteiten/:activiteit/meenemen', (w) =>
  show(w, readExports, activityOf(w), (page, view) => <ExportsPage view={view} page={page} />),
);

routes.post('/activiteiten/:activiteit/meenemen', (w) =>
  submit(w, exportActivity, {
    with: activityOf(w),
    to: (file) => asDownload(w, file),
    again: async (_problem, view) => {
      const asked = await readExports.ask(callerOf(w), activityOf(w));
      return asked.kind === 'answer' ? <ExportsPage view={view} page={asked.answer} /> : <NotFoundPage view={view} />;
    },
  }),
);

const asDownload = (w: W, { name, type, body }: ExportedFile): Response =>
  w.body(body, 200, { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` });
