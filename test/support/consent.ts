import { Hono } from 'hono';
import { addClient } from '../../src/features/clients/index.ts';
import { setSecondProof } from '../../src/features/clients/proofs/set-second-proof.ts';
import { askConsent } from '../../src/features/consent/index.ts';
import { routes } from '../../src/features/consent/routes.tsx';
import type { Actor, Language } from '../../src/platform/context.ts';
import { errorPages } from '../../src/platform/http/error-pages.tsx';
import { onlyFromHere, secureHeaders } from '../../src/platform/http/guard.ts';
import { NO_ORGANISATION, type Web } from '../../src/platform/http/web.ts';
import type { Caller } from '../../src/platform/shell.ts';
import { browserOn } from './browser.ts';
import type { Practice } from './practice.ts';
import { callerIn, type World } from './world.ts';

/** The pages about consent with a bare frame, for a browser of whoever is named. */
export function consentPages({ ground }: World, by?: Caller, language: Language = 'nl') {
  const app = new Hono<Web>();
  app.use(secureHeaders(false));
  app.use(onlyFromHere(ground.publicUrl));
  app.use(async (w, next) => {
    w.set('ground', ground);
    w.set('language', language);
    w.set('address', '192.0.2.1');
    w.set('identity', by ?? { actor: { kind: 'visitor' }, organisation: NO_ORGANISATION });
    const empty = { language, path: w.req.path, who: null, navigation: [], help: null, demo: null };
    w.set('view', async () => empty);
    await next();
  });
  app.route('/', routes);
  errorPages(app, ground.log);
  return browserOn(app as never, ground.publicUrl);
}

export type AskedClient = Awaited<ReturnType<typeof addAskable>>;

/** A client who can be reached by mail and proves to be himself by SMS. */
export async function addAskable(world: World, practice: Practice, more: Record<string, string> = {}) {
  const person = { callName: 'Mina', name: 'Amina Voorbeeld', email: 'mina@example.org', phone: '0400 00 00 01' };
  const added = await addClient.perform(practice.founder, {
    activity: practice.activity,
    language: 'nl',
    ...person,
    ...more,
  });
  if (added.kind !== 'done') throw new Error(JSON.stringify(added));
  const client = added.value;
  const proof = await setSecondProof.perform(practice.founder, { client, kind: 'sms' });
  if (proof.kind !== 'done') throw new Error(JSON.stringify(proof));
  const actor: Actor = { kind: 'client', client };
  const caller = callerIn(world.ground, practice.organisation, actor);
  return {
    client,
    caller,
    ask: (...subjects: string[]) => askConsent.perform(practice.founder, { client, subjects, way: 'link' }),
  };
}
