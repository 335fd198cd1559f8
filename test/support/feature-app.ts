import { Hono } from 'hono';
import type { Actor, Ground } from '../../src/platform/context.ts';
import { errorPages } from '../../src/platform/http/error-pages.tsx';
import type { Web } from '../../src/platform/http/web.ts';
import { newId } from '../../src/platform/ids.ts';

type Seen = { ground: Ground; organisation: string; actor: Actor; language?: 'nl' | 'en' };

/** The routes of one feature behind a bare frame, as somebody sees them; sign-in is taken as done. */
export function featureApp(routes: readonly Hono<Web>[], { ground, organisation, actor, language = 'nl' }: Seen) {
  const app = new Hono<Web>();
  app.use(async (w, next) => {
    w.set('ground', ground);
    // Entries of the log name the request that they came from (I-3).
    w.set('request', newId());
    w.set('language', language);
    w.set('identity', { actor, organisation });
    w.set('view', async () => ({ language, path: w.req.path, who: null, navigation: [], help: null, demo: null }));
    await next();
  });
  for (const each of routes) app.route('/', each);
  errorPages(app, ground.log);
  const read = async (asked: Response | Promise<Response>) => {
    const answer = await asked;
    const { status, headers } = answer;
    return { status, headers, to: headers.get('location') ?? '', page: await answer.text() };
  };
  return {
    get: (path: string) => read(app.request(path)),
    post: (path: string, fields: Record<string, string> | [string, string][] = {}) =>
      read(app.request(path, { method: 'POST', body: new URLSearchParams(fields) })),
    raw: (request: Request) => app.request(request),
    send: (path: string, body: FormData) => read(app.request(path, { method: 'POST', body })),
  };
}
