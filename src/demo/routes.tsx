import { openScanRoutes } from '../features/impact-scan/index.ts';
import { signInAs } from '../features/organisation/index.ts';
import { respond } from '../platform/http/bind.tsx';
import { readForm } from '../platform/http/form.ts';
import { type W, webRoutes } from '../platform/http/web.ts';
import type { Demo } from './demo.ts';
import { ChairsPage } from './pages/chairs-page.tsx';
import { ClockPage } from './pages/clock-page.tsx';
import { OutboxPage } from './pages/outbox-page.tsx';
import { ResetPage } from './pages/reset-page.tsx';
import { texts } from './texts.ts';

const LONGEST = 3650;

/** The rooms of the demo. They are mounted in a demo only: elsewhere not one of these addresses exists. */
export function demoRoutes(demo: Demo) {
  const routes = webRoutes();
  const view = (w: W) => w.var.view(w.var.language);

  routes.get('/demo', async (w) =>
    respond(w, <ChairsPage view={await view(w)} cast={demo.cast()} restarted={w.req.query('gelukt') === 'opnieuw'} />),
  );
  routes.post('/demo/stoel/:persona', async (w) => {
    const persona = demo.cast().personas.find(({ id }) => id === w.req.param('persona'));
    if (!persona) return w.notFound();
    await signInAs(w, persona);
    return w.redirect('/vandaag', 303);
  });

  routes.route('/', openScanRoutes('/demo/privacyscan', { href: '/demo', text: texts.title }));

  routes.get('/demo/postvak', async (w) =>
    respond(w, <OutboxPage view={await view(w)} messages={demo.outbox.messages()} />),
  );
  routes.get('/demo/postvak.json', (w) => w.json(demo.outbox.messages()));

  routes.get('/demo/klok', async (w) => {
    const moved = w.req.query('gelukt') === 'vooruit';
    return respond(w, <ClockPage view={await view(w)} now={demo.clock.now()} moved={moved} />);
  });
  routes.post('/demo/klok', async (w) => {
    const { dagen } = await readForm(w);
    const days = typeof dagen === 'string' && /^\d{1,4}$/.test(dagen.trim()) ? Number(dagen) : 0;
    if (days < 1 || days > LONGEST) {
      return respond(
        w,
        <ClockPage view={await view(w)} now={demo.clock.now()} typed={String(dagen ?? '')} wrong />,
        422,
      );
    }
    await demo.moveClock(days);
    return w.redirect('/demo/klok?gelukt=vooruit', 303);
  });

  routes.get('/demo/opnieuw', async (w) => respond(w, <ResetPage view={await view(w)} />));
  routes.post('/demo/opnieuw', async (w) => {
    await demo.reset();
    return w.redirect('/demo?gelukt=opnieuw', 303);
  });
  return routes;
}
