import { Hono } from 'hono';
import { addClient, changePermission } from '../../src/features/clients/index.ts';
import { setSecondProof } from '../../src/features/clients/proofs/set-second-proof.ts';
import { describeClient, HAND_OVER, handOver, identifyClient } from '../../src/features/delivery/index.ts';
import { routes } from '../../src/features/delivery/routes.tsx';
import { handOverToGuest, TELL_GUEST } from '../../src/features/guests/index.ts';
import type { Ground } from '../../src/platform/context.ts';
import { errorPages } from '../../src/platform/http/error-pages.tsx';
import { onlyFromHere, secureHeaders } from '../../src/platform/http/guard.ts';
import { callerOf, NO_ORGANISATION, type Web } from '../../src/platform/http/web.ts';
import { inTransaction } from '../../src/platform/shell.ts';
import type { Actor } from '../../src/platform/context.ts';
import { openPractice } from './practice.ts';
import { visitHomeRoutes } from '../../src/visit-home.tsx';
import type { World } from './world.ts';

/** Jobs that wait until a test says so: what a queue would do, without its pace. */
export function jobsByHand(world: World) {
  const waiting: { organisation: string; message: string }[] = [];
  const forGuests: typeof waiting = [];
  const ground: Ground = {
    ...world.ground,
    jobs: {
      ...world.ground.jobs,
      enqueue: async (_tx, name, { organisation, message }) => {
        const line = name === HAND_OVER ? waiting : name === TELL_GUEST ? forGuests : null;
        line?.push({ organisation: organisation!, message: message! });
      },
    },
  };
  const deliver = async () => {
    for (const { organisation, message } of waiting.splice(0))
      await handOver(ground, world.outbox, organisation, message);
    for (const { organisation, message } of forGuests.splice(0))
      await handOverToGuest(ground, world.outbox, organisation, message);
  };
  return { ground, waiting, deliver };
}

export const mina = { callName: 'Mina', name: 'Amina Voorbeeld', email: 'amina@example.org', phone: '0400 00 00 01' };

/** A practice with one client who said yes to reports, and a post office that works when told. */
export async function openLetterbox(real: World) {
  const post = jobsByHand(real);
  const world: World = { ...real, ground: post.ground };
  const practice = await openPractice(world);
  const { founder } = practice;

  async function client(
    proof: 'sms' | 'letter' | 'phone' | 'word' | null = 'sms',
    { consent = true, ...more }: { consent?: boolean } & Record<string, unknown> = {},
  ) {
    const added = await addClient.perform(founder, { activity: practice.activity, language: 'nl', ...mina, ...more });
    if (added.kind !== 'done') throw new Error(JSON.stringify(added));
    const id = added.value;
    const set = proof && (await setSecondProof.perform(founder, { client: id, kind: proof }));
    if (set && set.kind !== 'done') throw new Error(JSON.stringify(set));
    if (consent) await permit(id, 'given');
    return { id, word: set?.kind === 'done' ? set.value.word : null };
  }

  const permit = (id: string, state: 'given' | 'withdrawn', purpose = 'verslag-per-link') =>
    inTransaction(founder, (c) => changePermission(c, { client: id, purpose, channel: 'secure-link', state }));

  return { ...post, world, practice, client, permit };
}

/** The pages of delivery as the product mounts them; `as` is a worker, and without it whoever the cookie says. */
export function deliveryApp(ground: Ground, as?: { actor: Actor; organisation: string }): Hono<Web> {
  const app = new Hono<Web>();
  app.use(secureHeaders(ground.publicUrl.startsWith('https:')));
  app.use(onlyFromHere(ground.publicUrl));
  app.use(async (w, next) => {
    w.set('ground', ground);
    w.set('language', 'nl');
    w.set('address', 'local');
    w.set('identity', { actor: { kind: 'visitor' }, organisation: NO_ORGANISATION });
    const forClients = /^\/(mijn|l)(\/|$)/.test(w.req.path);
    const identity = forClients ? await identifyClient(w) : as;
    if (identity) w.set('identity', identity);
    w.set('view', async (language) => ({
      language,
      path: w.req.path,
      navigation: [],
      demo: null,
      ...(await describeClient(callerOf(w))),
    }));
    await next();
  });
  app.route('/', visitHomeRoutes);
  app.route('/', routes);
  errorPages(app, ground.log);
  return app;
}
