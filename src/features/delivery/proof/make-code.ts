import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { asked, gatherAbout } from '../ask-about.ts';
import { findLink } from '../links/store.ts';
import { actOfLink, linkState } from '../policy.ts';
import { codes } from './codes.ts';

/**
 * A code that a worker puts in a letter or reads aloud over a known number. The answer holds it, this once: only its
 * hash is kept. The one before stops working: `replaces` says whether there was one.
 */
export const makeCode = action({
  name: 'delivery.make-code',
  may: ['worker'],
  input: z.object({ client: z.uuid(), link: z.uuid(), weg: z.enum(['letter', 'phone']) }),
  gather: async (c, { client, link: id }) => {
    const link = await findLink(c, id);
    if (!link || link.client !== client || linkState(link, c.now) !== 'open') return null;
    const forRepresentative = link.representative !== null;
    const about = await gatherAbout(
      c,
      client,
      (plan) => actOfLink({ ...link, forRepresentative }, plan),
      link.representative,
    );
    return about && { ...about, link };
  },
  gate: asked,
  run: async (c, { client, weg: way }, { link }) => {
    const replaces = await codes.endSpoken(c, link.id);
    const id = await codes.add(c, { link: link.id, way, flow: null });
    const code = await codes.set(c, id);
    const until = (await codes.find(c, id))!.expires_at;
    const done = { code, way, until, replaces };
    return { done, trace: { about: [client], object: { kind: 'proof-code', id }, detail: way } };
  },
});
