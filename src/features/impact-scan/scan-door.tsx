import type { Child } from 'hono/jsx';
import { respond, unanswered } from '../../platform/http/bind.tsx';
import { makePdf } from '../../platform/document/index.ts';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type Identity, type W } from '../../platform/http/web.ts';
import type { View } from '../../ui/index.ts';
import type { SeenScan } from './keeper.ts';
import type { Place } from './pages/place.ts';
import { reportDocument } from './report-document.tsx';
import type { ScanActions } from './scan-actions.ts';
import { notices } from './texts.ts';

/** Through which door somebody comes to a scan: that of the organisation, or a link without an account. */
export type ScanDoor = {
  base: string;
  kind: Place['kind'];
  actions: ScanActions;
  /** Who asks, where the session of the browser does not count. */
  identity?: Identity;
};

export const noticed = (w: W, view: View): View => {
  const code = w.req.query('gelukt') ?? '';
  const said = Object.hasOwn(notices, code) ? notices[code] : undefined;
  return said ? { ...view, notice: { kind: 'success', text: said[view.language] } } : view;
};

export const scanOf = (w: W) => ({ scan: w.req.param('scan') ?? '' });
export const placeOf = (w: W, { base, kind }: ScanDoor): Place => ({ base, kind, here: `${base}/${scanOf(w).scan}` });
export const linkOf = (w: W, door: ScanDoor): string => `${w.var.ground.publicUrl}${placeOf(w, door).here}`;

/** Who only checks the work reads and changes nothing. */
export const mayChange = (w: W, { kind }: ScanDoor): boolean => {
  const { actor } = w.var.identity;
  return kind === 'open' || (actor.kind === 'worker' && actor.roles.some((role) => role !== 'auditor'));
};

type Built = Child | Response | null;

/** Shows a page of a scan, or leads elsewhere; `build` answers null where there is no such page. */
export async function showScan(
  w: W,
  door: ScanDoor,
  build: (kept: SeenScan, view: View) => Built | Promise<Built>,
): Promise<Response> {
  const asked = await door.actions.read.ask(callerOf(w, door.identity), scanOf(w));
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const page = await build(asked.answer, noticed(w, await w.var.view(w.var.language)));
  if (page instanceof Response) return page;
  return page === null ? unanswered(w, { kind: 'absent' }) : respond(w, page);
}

/** The same for a page on which something is changed: not for who may only read. */
export const showForm = (w: W, door: ScanDoor, build: Parameters<typeof showScan>[2]): Promise<Response> =>
  showScan(w, door, (kept, view) => (mayChange(w, door) ? build(kept, view) : null));

/** The page of a form that came back. Who may no longer see it, sees what everybody sees of what is not there. */
export async function again(w: W, door: ScanDoor, view: View, page: (kept: SeenScan) => Child): Promise<Child> {
  const asked = await door.actions.read.ask(callerOf(w, door.identity), scanOf(w));
  return asked.kind === 'answer' ? page(asked.answer) : <NotFoundPage view={view} />;
}

/** The report to take along: the file has no name in its name, and is kept by nobody on the way. */
export function pdfOf(w: W, report: Omit<Parameters<typeof reportDocument>[0], 'madeAt' | 'language'>): Response {
  const document = reportDocument({ ...report, madeAt: w.var.ground.clock.now(), language: w.var.language });
  return w.body(new Uint8Array(makePdf(document)), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="privacyscan.pdf"',
    'cache-control': 'no-store',
  });
}
