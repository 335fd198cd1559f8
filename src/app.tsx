import { Hono } from 'hono';
import { routes as agreements } from './features/agreements/routes.tsx';
import { routes as audit } from './features/audit/routes.tsx';
import { routes as clients } from './features/clients/routes.tsx';
import { routes as consent } from './features/consent/routes.tsx';
import { routes as covenants } from './features/covenants/routes.tsx';
import { identifyClient } from './features/delivery/index.ts';
import { routes as delivery } from './features/delivery/routes.tsx';
import { guestsOnly, identifyGuest } from './features/guests/index.ts';
import { routes as guests } from './features/guests/routes.tsx';
import { identifyWorker, signInFirst } from './features/organisation/index.ts';
import { routes as enquiries } from './features/enquiries/routes.tsx';
import { routes as guidance } from './features/guidance/routes.tsx';
import { routes as inbox } from './features/inbox/routes.tsx';
import { routes as impactScan } from './features/impact-scan/routes.tsx';
import { routes as exchange } from './features/exchange/routes.tsx';
import { routes as notice } from './features/notice/routes.tsx';
import { routes as oversight } from './features/oversight/routes.tsx';
import { routes as organisation } from './features/organisation/routes.tsx';
import { routes as plan } from './features/plan/routes.tsx';
import { routes as register } from './features/register/routes.tsx';
import { routes as whoKnows } from './features/who-knows/routes.tsx';
import type { Demo } from './demo/demo.ts';
import { demoRoutes } from './demo/routes.tsx';
import { frameOf } from './frame.ts';
import type { Ground } from './platform/context.ts';
import { errorPages } from './platform/http/error-pages.tsx';
import { addressOf } from './platform/http/address.ts';
import { onlyFromHere, onlyOurName, secureHeaders } from './platform/http/guard.ts';
import { languageOf, languageRoutes } from './platform/http/language.ts';
import { type Identity, NO_ORGANISATION, type W, type Web } from './platform/http/web.ts';
import { assetRoutes } from './platform/http/asset-routes.ts';
import { afterRoutes as afterSharing } from './features/sharing/after-routes.tsx';
import { backingRoutes } from './features/sharing/backing/routes.tsx';
import { routes as rooms } from './features/rooms/routes.tsx';
import { routes as sharing } from './features/sharing/routes.tsx';
import { routes as quality } from './features/quality/routes.tsx';
import { routes as tips } from './features/tips/routes.tsx';
import { routes as pseudonyms } from './features/pseudonyms/routes.tsx';
import { routes as weighings } from './features/weighings/routes.tsx';
import { guestHomeRoutes } from './guest-home.tsx';
import { todayRoutes } from './today.tsx';
import { visitHomeRoutes } from './visit-home.tsx';
import { welcomeRoutes, type Welcome } from './welcome.tsx';

export type AppOptions = {
  ground: Ground;
  welcome: Welcome;
  /** Proxies of our own in front; 0 unless told. */
  trustedProxies?: number;
  /** Only in the demo; without it not one of its routes exists. */
  demo?: Demo;
};

/** What people can do: every page and every form of the product. */
export function createApp({ ground, welcome, demo, trustedProxies = 0 }: AppOptions): Hono<Web> {
  const app = new Hono<Web>();
  app.use(secureHeaders(ground.publicUrl.startsWith('https:')));
  app.use(onlyOurName(ground.publicUrl));
  app.route('/', assetRoutes);
  app.use(onlyFromHere(ground.publicUrl));
  app.use(async (w, next) => {
    w.set('ground', ground);
    w.set('language', languageOf(w));
    w.set('address', addressOf(w, trustedProxies));
    w.set('identity', { actor: { kind: 'visitor' }, organisation: NO_ORGANISATION });
    const identity = await identify(w);
    if (identity) w.set('identity', identity);
    w.set('view', (language) => frameOf(w, language, demo !== undefined));
    await next();
  });
  app.use(guestsOnly);
  app.use(signInFirst(demo ? '/demo' : '/aanmelden'));
  app.route('/', languageRoutes);
  app.route('/', welcomeRoutes(welcome));
  app.route('/', todayRoutes);
  app.route('/', guestHomeRoutes);
  app.route('/', visitHomeRoutes);
  for (const routes of [
    organisation,
    guidance,
    guests,
    enquiries,
    impactScan,
    exchange,
    plan,
    agreements,
    covenants,
    notice,
    register,
    clients,
    consent,
    // Before the share check, which takes what stands after /delen/ for one of its own.
    quality,
    sharing,
    pseudonyms,
    tips,
    weighings,
    afterSharing,
    backingRoutes,
    delivery,
    rooms,
    whoKnows,
    inbox,
    oversight,
    audit,
  ]) {
    app.route('/', routes);
  }
  if (demo) app.route('/', demoRoutes(demo));
  errorPages(app, ground.log);
  return app;
}

/** Each kind of person has paths of its own, and is known nowhere else. */
function identify(w: W): Promise<Identity | null> {
  if (/^\/(mijn|l)(\/|$)/.test(w.req.path)) return identifyClient(w);
  return /^\/(gast|g)(\/|$)/.test(w.req.path) ? identifyGuest(w) : identifyWorker(w);
}
