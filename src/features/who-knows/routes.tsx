import { respond, show } from '../../platform/http/bind.tsx';
import { readForm } from '../../platform/http/form.ts';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import { clientWays, closeWall, stopTellingCarer } from '../clients/index.ts';
import { NothingHerePage, ownUrl, OwnWhoKnowsPage, StopCarerPage, type Stopping } from './pages/own-who-knows-page.tsx';
import { RecipientsListPage, WhoKnowsPage } from './pages/who-knows-page.tsx';
import { ownTexts } from './texts.ts';
import { type OwnWhoKnows, viewOwnWhoKnows } from './view-own-who-knows.ts';
import { viewWhoKnows } from './view-who-knows.ts';

export const routes = webRoutes();

const clientOf = (w: W): string => w.req.param('client') ?? '';

routes.get('/clienten/:client/wie-weet-wat', (w) =>
  show(w, viewWhoKnows, { client: clientOf(w) }, (known, view) => <WhoKnowsPage view={view} known={known} />, {
    stop: clientWays(w, clientOf(w)),
  }),
);

routes.get('/clienten/:client/wie-weet-wat/lijst', (w) =>
  show(w, viewWhoKnows, { client: clientOf(w) }, (known, view) => <RecipientsListPage view={view} known={known} />, {
    stop: clientWays(w, clientOf(w)),
  }),
);

/** Without the second proof there is nobody: every address leads to the door. */
for (const path of [ownUrl, `${ownUrl}/*`]) {
  routes.use(path, async (w, next) => {
    await next();
    const { kind } = w.var.identity.actor;
    if (kind !== 'client' && kind !== 'representative') w.res = w.redirect('/mijn', 303);
  });
}

const withNotice = (w: W, view: View): View =>
  w.req.query('gelukt') === 'gestopt'
    ? { ...view, notice: { kind: 'success', text: ownTexts.stopped[view.language] } }
    : view;

routes.get(ownUrl, (w) =>
  show(w, viewOwnWhoKnows, {}, (known, view) =>
    known ? <OwnWhoKnowsPage view={withNotice(w, view)} known={known} /> : <NothingHerePage view={view} />,
  ),
);

/** What may be stopped here of what the address names; undefined: nothing, or not of this person. */
function stoppingOf(w: W, known: OwnWhoKnows): Stopping | undefined {
  const carer = known.carers.find(({ id, hears }) => id === w.req.query('wie') && hears.length > 0);
  if (carer) return { field: 'carer', id: carer.id, name: carer.name };
  const id = w.req.query('opening') ?? '';
  const referrer = known.referrers.find(({ opened }) => opened.some((each) => each.id === id));
  return referrer && { field: 'opening', id, name: referrer.name };
}

routes.get(`${ownUrl}/stoppen`, async (w) => {
  const asked = await viewOwnWhoKnows.ask(callerOf(w), {});
  const known = asked.kind === 'answer' ? asked.answer : null;
  const stopping = known && !known.forSomebodyElse ? stoppingOf(w, known) : undefined;
  if (!stopping) return w.redirect(ownUrl, 303);
  return respond(w, <StopCarerPage view={await w.var.view(w.var.language)} stopping={stopping} />);
});

routes.post(`${ownUrl}/stoppen`, async (w) => {
  const values = await readForm(w);
  const { opening } = values;
  if (opening === undefined) await stopTellingCarer.perform(callerOf(w), values);
  else await closeWall.perform(callerOf(w), { opening });
  // Pressed twice: it is as the person wants it.
  return w.redirect(`${ownUrl}?gelukt=gestopt`, 303);
});
