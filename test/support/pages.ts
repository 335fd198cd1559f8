import { Hono } from 'hono';
import type { Web } from '../../src/platform/http/web.ts';
import { errorPages } from '../../src/platform/http/error-pages.tsx';
import type { Caller } from '../../src/platform/shell.ts';

/**
 * The pages of one feature as somebody sees them, without sign-in: for what a page says and how a form answers.
 * The whole product with its sessions is `createApp`.
 */
export function pagesFor(routes: Hono<Web>, caller: Caller) {
  const app = new Hono<Web>();
  app.use(async (w, next) => {
    w.set('ground', caller.ground);
    w.set('request', caller.request);
    w.set('language', 'nl');
    w.set('identity', { actor: caller.actor, organisation: caller.organisation });
    w.set('view', async (language) => ({
      language,
      path: w.req.path,
      who: { name: 'Noor Voorbeeld', roleText: 'Medewerker', organisationName: 'Praktijk Voorbeeld' },
      navigation: [],
      help: null,
      demo: null,
    }));
    await next();
  });
  app.route('/', routes);
  errorPages(app, caller.ground.log);
  const body = (fields: Readonly<Record<string, string | readonly string[]>>) =>
    new URLSearchParams(
      Object.entries(fields).flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' ? [[name, value]] : value.map((each): [string, string] => [`${name}[]`, each]),
      ),
    );
  return {
    get: (path: string) => app.request(path),
    post: (path: string, fields: Readonly<Record<string, string | readonly string[]>> = {}) =>
      app.request(path, { method: 'POST', body: body(fields) }),
  };
}
