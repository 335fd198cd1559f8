import type { Action } from '../../platform/action.ts';
import { respond, unanswered } from '../../platform/http/bind.tsx';
import { readForm } from '../../platform/http/form.ts';
import { callerOf, webRoutes } from '../../platform/http/web.ts';
import { isId } from '../../platform/ids.ts';
import { clientWays } from './client-ways.ts';
import { TidyPage } from './pages/tidy-page.tsx';
import { removeRecordedField } from './record/record-field.ts';
import { clientOf } from './submit-on-client.ts';
import { keepField } from './tidying/keep-field.ts';
import { listTidying } from './tidying/list-tidying.ts';

/** Looking once a month at what is "indien relevant". */
export const tidyRoutes = webRoutes();

tidyRoutes.get('/clienten/opruimen', async (w) => {
  const activity = w.req.query('activiteit') ?? '';
  const asked = await listTidying.ask(callerOf(w), { activity });
  if (asked.kind === 'stopped') return unanswered(w, asked);
  const { actor } = w.var.identity;
  if (actor.kind !== 'worker' || !actor.roles.includes('worker')) return unanswered(w, { kind: 'absent' });
  // Nothing to look at and nothing to see are one page: it names nobody.
  const old = asked.kind === 'answer' ? asked.answer : [];
  return respond(w, <TidyPage view={await w.var.view(w.var.language)} old={old} activity={activity} />);
});

const decided = <Refusal extends string>(path: string, action: Action<never, unknown, Refusal>) =>
  tidyRoutes.post(`/clienten/:client/gegevens/${path}`, async (w) => {
    const client = clientOf(w);
    const { field, activiteit } = await readForm(w);
    const performed = await action.perform(callerOf(w), { client, field });
    if (performed.kind === 'stopped') return unanswered(w, performed, clientWays(w, client));
    if (performed.kind !== 'done') return unanswered(w, { kind: 'absent' });
    const back = typeof activiteit === 'string' && isId(activiteit) ? `?activiteit=${activiteit}` : '';
    return w.redirect(`/clienten/opruimen${back}`, 303);
  });

decided('nodig', keepField as Action<never, unknown, string>);
decided('opgeruimd', removeRecordedField as Action<never, unknown, string>);
