import type { Child } from 'hono/jsx';
import { respond, show, submit, unanswered } from '../../platform/http/bind.tsx';
import { type FormValues, readAnyForm } from '../../platform/http/form.ts';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import type { View } from '../../ui/index.ts';
import { readableForm } from './desk/arrived.ts';
import { keepKey, openKeys, removeKey } from './keys/keep-key.ts';
import { KeysPage } from './keys/keys-page.tsx';
import { deskOf } from './pages/place.ts';
import { texts } from './texts.ts';

export const keyRoutes = webRoutes();

const KEYS = '/clienten/:client/onherkenbaar/sleutels';
const clientOf = (w: W): string => w.req.param('client') ?? '';
const said = (values: FormValues, name: string): string => [values[name] ?? ''].flat()[0] ?? '';

keyRoutes.get(KEYS, (w) =>
  show(w, openKeys, { client: clientOf(w) }, (page, view) => (
    <KeysPage view={noticed(w, view)} place={deskOf(clientOf(w))} {...page} />
  )),
);

const noticed = (w: W, view: View): View =>
  w.req.query('gelukt') === 'weg'
    ? { ...view, notice: { kind: 'success', text: texts.keyRemoved[view.language] } }
    : view;

/** Posted, because the text may hold what nobody may read in an address. */
keyRoutes.post(KEYS, async (w) => {
  const values = readableForm(await readAnyForm(w));
  const given = { client: clientOf(w), key: said(values, 'sleutel'), text: said(values, 'tekst') };
  const asked = await openKeys.ask(callerOf(w), given);
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const view = await w.var.view(w.var.language);
  return respond(w, <KeysPage view={view} place={deskOf(clientOf(w))} {...asked.answer} values={values} />);
});

keyRoutes.post(`${KEYS}/:sleutel/weg`, (w) =>
  submit(w, removeKey, {
    with: { client: clientOf(w), key: w.req.param('sleutel') },
    to: () => `${deskOf(clientOf(w)).address}/sleutels?gelukt=weg`,
    again: (_problem, view) => withoutThatKey(w, view),
  }),
);

/** It was thrown away before, perhaps in another window: the page says what is there now. */
async function withoutThatKey(w: W, view: View): Promise<Child> {
  const asked = await openKeys.ask(callerOf(w), { client: clientOf(w) });
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  return <KeysPage view={view} place={deskOf(clientOf(w))} {...asked.answer} />;
}

/** Keeps the key of what stands on the desk. */
export const keepKeyOf = (w: W, client: string, values: FormValues) =>
  keepKey.perform(callerOf(w), { client, about: said(values, 'about'), desk: values });
