import type { Hono } from 'hono';
import { respond, submit } from '../../platform/http/bind.tsx';
import { type Identity, NO_ORGANISATION, type Web } from '../../platform/http/web.ts';
import type { Text } from '../../ui/index.ts';
import { ReportPage } from './pages/report-page.tsx';
import { OpenStartPage } from './pages/start-page.tsx';
import { openQuestions } from './policy.ts';
import { scanRoutes } from './routes-scan.tsx';
import { linkOf, noticed, pdfOf, placeOf, type ScanDoor, showScan } from './scan-door.tsx';
import { open } from './scans.ts';
import { sayErrors, texts } from './texts.ts';

/** Whoever holds the link, whether or not somebody is signed in in this browser. */
const visitor: Identity = { actor: { kind: 'visitor' }, organisation: NO_ORGANISATION };

/**
 * A scan without an account, mounted in the demo: nobody is known, the address is the key, and it ends by itself.
 * `home`: where this door leads back to.
 */
export function openScanRoutes(base: string, home: { href: string; text: Text }): Hono<Web> {
  const door: ScanDoor = { base, kind: 'open', actions: open, identity: visitor };
  const routes = scanRoutes(door);
  const back = (language: 'nl' | 'en') => ({ href: home.href, text: home.text[language] });
  routes.get(base, async (w) => {
    const view = noticed(w, await w.var.view(w.var.language));
    return respond(w, <OpenStartPage view={view} base={base} back={back(view.language)} errors={{}} />);
  });
  routes.post(base, (w) =>
    submit(w, open.begin, {
      identity: visitor,
      to: (token) => `${base}/${token}/vraag/1`,
      again: ({ errors }, view) => (
        <OpenStartPage view={view} base={base} back={back(view.language)} errors={sayErrors(errors, view.language)} />
      ),
    }),
  );
  routes.get(`${base}/:scan/verslag`, (w) =>
    showScan(w, door, (kept, view) => {
      if (openQuestions(kept.scan).length > 0) return w.redirect(placeOf(w, door).here, 303);
      const rest = { place: placeOf(w, door), kept, link: linkOf(w, door), mayChange: true, mayStart: false };
      return <ReportPage view={view} {...rest} errors={{}} />;
    }),
  );
  routes.get(`${base}/:scan/verslag.pdf`, (w) =>
    showScan(w, door, ({ scan }) =>
      openQuestions(scan).length > 0
        ? null
        : pdfOf(w, { scan, advice: [], organisation: texts.withoutAccount[w.var.language] }),
    ),
  );
  return routes;
}
