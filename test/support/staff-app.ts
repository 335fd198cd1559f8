import { Hono } from 'hono';
import { identifyWorker } from '../../src/features/organisation/index.ts';
import { routes } from '../../src/features/organisation/routes.tsx';
import type { Ground } from '../../src/platform/context.ts';
import { addressOf } from '../../src/platform/http/address.ts';
import { errorPages } from '../../src/platform/http/error-pages.tsx';
import { onlyFromHere, secureHeaders } from '../../src/platform/http/guard.ts';
import { NO_ORGANISATION, type Web } from '../../src/platform/http/web.ts';

/** The pages of the feature organisation alone, with a bare frame. `/wie` says who the server takes the browser for. */
export function staffApp(ground: Ground, trustedProxies = 0): Hono<Web> {
  const app = new Hono<Web>();
  app.use(secureHeaders(ground.publicUrl.startsWith('https:')));
  app.use(onlyFromHere(ground.publicUrl));
  app.use(async (w, next) => {
    w.set('ground', ground);
    w.set('language', 'nl');
    w.set('address', addressOf(w, trustedProxies));
    w.set('identity', (await identifyWorker(w)) ?? { actor: { kind: 'visitor' }, organisation: NO_ORGANISATION });
    w.set('view', async (language) => ({
      language,
      path: w.req.path,
      who: null,
      navigation: [],
      help: null,
      demo: null,
    }));
    await next();
  });
  app.route('/', routes);
  app.get('/wie', (w) => w.json(w.var.identity));
  errorPages(app, ground.log);
  return app;
}
