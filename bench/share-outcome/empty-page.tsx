/** @jsxRuntime automatic */
/** @jsxImportSource hono/jsx */
import { respond } from '../../src/platform/http/bind.tsx';
import type { W } from '../../src/platform/http/web.ts';
import { Page } from '../../src/ui/index.ts';

const line = 'Hier staat niets. ';

/** A page that reads nothing and judges nothing, in the same frame and behind the same session, so many bytes long. */
export async function emptyPage(w: W): Promise<Response> {
  const view = await w.var.view(w.var.language);
  const page = (filling: number) => (
    <Page view={{ ...view, path: '/delen' }} title="Leeg" width="narrow">
      <p>{line.repeat(Math.ceil(filling / line.length)).slice(0, filling)}</p>
    </Page>
  );
  const wanted = Number(w.req.param('bytes'));
  known.set(wanted, known.get(wanted) ?? Buffer.byteLength(String(page(0))));
  return respond(w, page(Math.max(0, wanted - known.get(wanted)!)));
}

/** How long the page is without filling. */
const known = new Map<number, number>();
