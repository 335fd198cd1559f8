import { show, unanswered } from '../../platform/http/bind.tsx';
import { callerOf, webRoutes } from '../../platform/http/web.ts';
import { clientWays } from './client-ways.ts';
import { OpeningPage, TellReferrerPage } from './pages/opening-page.tsx';
import { urlOf } from './pages/parts.tsx';
import { viewRecord } from './record/view-record.ts';
import { closeWall, openWall } from './referrer/open-wall.ts';
import { tellReferrer, viewOpening } from './referrer/tell-referrer.ts';
import { clientOf, submitOnClient } from './submit-on-client.ts';
import { errorsOf } from './texts/error-texts.ts';

/** The wall around a referrer, opened by the client for one thing. */
export const openingRoutes = webRoutes();

openingRoutes.get('/clienten/:client/doorverwijzer/:referrer/opening', (w) =>
  show(
    w,
    viewRecord,
    { client: clientOf(w) },
    (record, view) => <OpeningPage view={view} record={record} referrer={w.req.param('referrer')} values={{}} />,
    { stop: clientWays(w, clientOf(w)) },
  ),
);

openingRoutes.post('/clienten/:client/doorverwijzer/:referrer/opening', (w) =>
  submitOnClient(w, openWall, {
    with: { referrer: w.req.param('referrer') },
    to: () => `${urlOf(clientOf(w))}?gelukt=muur-open`,
    question: viewRecord,
    again: (record, problem, view) => (
      <OpeningPage
        view={view}
        record={record}
        referrer={w.req.param('referrer')}
        values={problem.values}
        errors={errorsOf(view.language, problem, 'until')}
      />
    ),
  }),
);

openingRoutes.get('/clienten/:client/doorverwijzer/opening/:opening', (w) =>
  show(
    w,
    viewOpening,
    { client: clientOf(w), opening: w.req.param('opening') },
    (shown, view) => <TellReferrerPage view={view} shown={shown} />,
    { stop: clientWays(w, clientOf(w)) },
  ),
);

openingRoutes.post('/clienten/:client/doorverwijzer/opening/:opening/verteld', async (w) => {
  const client = clientOf(w);
  const performed = await tellReferrer.perform(callerOf(w), { client, opening: w.req.param('opening') });
  if (performed.kind === 'done') return w.redirect(`${urlOf(client)}?gelukt=muur-verteld`, 303);
  if (performed.kind === 'stopped') return unanswered(w, performed, clientWays(w, client));
  return performed.kind === 'refused' ? w.redirect(urlOf(client), 303) : unanswered(w, { kind: 'absent' });
});

openingRoutes.post('/clienten/:client/doorverwijzer/opening/:opening/sluiting', async (w) => {
  const client = clientOf(w);
  const performed = await closeWall.perform(callerOf(w), { client, opening: w.req.param('opening') });
  const to = `${urlOf(client)}${performed.kind === 'done' ? '?gelukt=muur-dicht' : ''}`;
  return performed.kind === 'absent' ? unanswered(w, performed) : w.redirect(to, 303);
});
