import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { surroundingsOf } from '../around.ts';
import type { CovenantContent } from '../content.ts';
import { covenantBlocks, digestOf, textOf } from '../document.ts';
import { asksWords, gapsOf, isEssential } from '../gaps/gaps.ts';
import type { Written } from '../covenant.ts';
import type { Choices } from '../parts/part.ts';
import { addVersion, changeDraft, changeVersion, findCovenant } from '../store.ts';
import { keepers, whoActs } from '../who-acts.ts';
import { inviteAgain } from './invite-signer.ts';

/** The text of a version as it will be signed: the same for the screen, the PDF and the hash. */
export function writeVersion(content: CovenantContent, choices: Choices, number: number, note: string): Written {
  const blocks = {
    nl: covenantBlocks({ content, choices, language: 'nl' }),
    en: covenantBlocks({ content, choices, language: 'en' }),
  };
  return { content, blocks, text: textOf(`${content.title} (versie ${number})`, blocks.nl), note };
}

/**
 * Freezes the draft as a version and asks every party to sign it. What is open is shown beforehand; where it does not
 * stop a covenant from being one, words are enough to go on. A version that still waited is taken back.
 */
export const offerCovenant = action({
  name: 'covenants.offer-covenant',
  may: keepers,
  input: z.object({
    covenant: z.uuid(),
    /** SHA-256 of the text on the page that was read, so that nobody offers what somebody else changed meanwhile. */
    gelezen: z.string().max(64),
    toch: z.string().trim().max(2000).optional().default(''),
  }),
  gather: async (c, { covenant }) => {
    const found = await findCovenant(c, covenant, true);
    return found?.draft ? { found, draft: found.draft } : null;
  },
  gate: 'agreement-content',
  run: async (c, { gelezen, toch }, { found, draft }) => {
    const { around, choices } = await surroundingsOf(c);
    const gaps = gapsOf(draft, around);
    if (gaps.some(isEssential) || draft.start === null) return { refused: 'not-complete' as const };
    if (gaps.some(asksWords) && toch === '') return { refused: 'needs-words' as const };
    const by = whoActs(c);
    const number = (found.versions.at(-1)?.version ?? 0) + 1;
    const written = writeVersion(draft, choices, number, toch);
    if (digestOf(written.text).toString('hex') !== gelezen) return { refused: 'changed-meanwhile' as const };
    for (const { version, completeAt, withdrawnAt } of found.versions) {
      if (completeAt || withdrawnAt) continue;
      await changeVersion(c, found.id, version, { withdrawn_at: c.now, withdrawn_by: by });
    }
    const { start: from, end: until, evaluateOn } = draft;
    await addVersion(
      c,
      { covenant: found.id, version: number, written, digest: digestOf(written.text), from, until, evaluateOn },
      by,
    );
    await changeDraft(c, found.id, by, null);
    await inviteAgain(c, found.id, number);
    return {
      done: { id: found.id, version: number },
      trace: {
        object: { kind: 'covenant', id: found.id },
        detail: `versie ${number}, sha256 ${gelezen}`,
      },
    };
  },
});
