import { callerOf, webRoutes } from '../../platform/http/web.ts';
import { isId } from '../../platform/ids.ts';
import { publishKeys } from './receipts/publish-keys.ts';

/** Public: who has a receipt or an export can verify it without us (RFC 8615). */
export const keysRoutes = webRoutes();

keysRoutes.get('/.well-known/zorgvuldig/:organisation/keys.json', async (w) => {
  const organisation = w.req.param('organisation');
  if (!isId(organisation)) return w.notFound();
  const visitor = callerOf(w, { actor: { kind: 'visitor' }, organisation });
  const asked = await publishKeys.ask(visitor, {});
  if (asked.kind !== 'answer') return w.notFound();
  return w.json(asked.answer, 200, { 'cache-control': 'public, max-age=300' });
});
