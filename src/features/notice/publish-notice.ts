import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { prepareNotice } from './gather-notice.ts';
import { addNotice } from './store.ts';

/**
 * The notice as it is today becomes public, as a new version. What is missing or contradicts is shown beforehand and
 * needs words to go on: a notice that is late helps nobody, one that is wrong does harm.
 */
export const publishNotice = action({
  name: 'notice.publish-notice',
  may: ['privacy-contact', 'administrator'],
  input: z.object({
    /** The version that was public when the page was read; 0 for none. */
    na: z.coerce.number().int().min(0),
    /** Digest of the content on that page; the page always sends it. */
    inhoud: z.string().optional(),
    toch: z.string().trim().max(2000).optional().default(''),
  }),
  gather: async (c) => prepareNotice(c),
  gate: 'plan-content',
  run: async (c, { na, inhoud, toch }, { content, digest, plans, published, missing, contradictions }) => {
    if (c.actor.kind !== 'worker') throw new Error('Only somebody who works here publishes the notice.');
    const before = published?.version ?? 0;
    if (before !== na || (inhoud !== undefined && inhoud !== digest))
      return { refused: 'published-meanwhile' as const };
    if (missing.some(({ kind }) => kind === 'no-contact' || kind === 'no-activity')) {
      return { refused: 'cannot-be-reached' as const };
    }
    if (missing.length + contradictions.length > 0 && toch === '') return { refused: 'needs-words' as const };
    const version = before + 1;
    if (!(await addNotice(c, { version, content, plans, note: toch, publishedBy: c.actor.account }))) {
      return { refused: 'published-meanwhile' as const };
    }
    return {
      done: { version },
      trace: { object: { kind: 'privacy-notice', id: c.organisation } },
    };
  },
});
