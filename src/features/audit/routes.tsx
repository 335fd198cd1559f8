import { Readable } from 'node:stream';
import { show, unanswered } from '../../platform/http/bind.tsx';
import { callerOf, webRoutes } from '../../platform/http/web.ts';
import { exportKeys, exportLog } from './export-log.ts';
import { DecisionPage } from './pages/decision-page.tsx';
import { LogPage } from './pages/log-page.tsx';
import { OwnLogPage } from './pages/own-log-page.tsx';
import { viewDecision } from './view-decision.ts';
import { viewLog } from './view-log.ts';
import { viewOwnLog } from './view-own-log.ts';

export const routes = webRoutes();

routes.get('/logboek', (w) => {
  const before = w.req.query('voor');
  return show(w, viewLog, before === undefined ? {} : { before }, (log, view) => <LogPage view={view} log={log} />);
});

routes.get('/logboek/uitvoer', async (w) => {
  const asked = await exportLog.ask(callerOf(w), {});
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const { file, name } = asked.answer;
  return w.body(Readable.toWeb(file()) as ReadableStream, 200, {
    'content-type': 'application/gzip',
    'content-disposition': `attachment; filename="${name}"`,
  });
});

routes.get('/logboek/sleutel', async (w) => {
  const asked = await exportKeys.ask(callerOf(w), {});
  if (asked.kind !== 'answer') return unanswered(w, asked);
  return w.body(asked.answer, 200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-disposition': 'attachment; filename="logboek.pub"',
  });
});

routes.get('/besluiten/:decision', (w) =>
  show(w, viewDecision, { decision: w.req.param('decision') }, (shown, view) => (
    <DecisionPage view={view} shown={shown} />
  )),
);

routes.get('/mijn/logboek', (w) => show(w, viewOwnLog, {}, (log, view) => <OwnLogPage view={view} log={log} />));
