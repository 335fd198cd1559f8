import type { Hono } from 'hono';
import { errorKind, type Log } from '../log.ts';
import { respond } from './bind.tsx';
import { UnreadableForm } from './form.ts';
import { NotFoundPage, UnexpectedPage, UnreadableFormPage } from './pages.tsx';
import type { Web } from './web.ts';

/** The one place where an error becomes a page. Nobody sees more of it than a reference number. */
export function errorPages(app: Hono<Web>, log: Log): void {
  app.notFound(async (w) => respond(w, <NotFoundPage view={await w.var.view(w.var.language)} />, 404));
  app.onError(async (error, w) => {
    const view = await w.var.view(w.var.language);
    if (error instanceof UnreadableForm) {
      const status = error.status === 413 ? 413 : 422;
      return respond(w, <UnreadableFormPage view={view} tooLarge={error.status === 413} />, status);
    }
    const reference = w.var.request;
    log({ event: 'request-failed', reference, route: w.req.routePath, error: errorKind(error) });
    return respond(w, <UnexpectedPage view={view} reference={reference} />, 500);
  });
}
