import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { action } from '../../../platform/action.ts';
import { question } from '../../../platform/question.ts';
import { LabelDecision, refuseLabel } from '../../deidentification/index.ts';
import { listMembers, namesOf } from '../../organisation/index.ts';
import { LONGEST_TEXT } from '../desk/desk.ts';
import { gatherClient } from '../desk/look.ts';
import { findCase, listKeys } from '../keys/store.ts';
import { addCheck, listChecks } from './store.ts';

/** Who writes for others, and who watches over it. */
const readers = ['worker', 'process-owner', 'privacy-contact', 'fg', 'auditor'] as const;

/**
 * Records what somebody decided about a text that goes to others (S1.30). The check looks once more: what points at one
 * person stays only with a reason in words, and never in a text that is called anonymous.
 */
export const checkPublication = action({
  name: 'pseudonyms.check-publication',
  may: readers.filter((role) => role !== 'auditor'),
  input: z.object({
    text: z
      .string()
      .min(1)
      .max(LONGEST_TEXT * 2),
    /** On whose desk the text was written; null: on nobody's. */
    client: z.uuid().nullable().default(null),
    destination: z.string().trim().min(3, { error: 'destinationMissing' }).max(200),
    ...LabelDecision.shape,
  }),
  gather: (c, { client }) => rememberedAt(c, client),
  gate: 'checked-text',
  run: async (c, { text, destination, ...given }, { remembered }) => {
    const decision = LabelDecision.parse(given);
    // Who holds the way back can name everybody: pseudonymised (AVG 4(5)), whatever the text itself says.
    if (remembered && decision.label === 'anonymous') return { refused: 'way-back' as const };
    const names = (await listMembers(c)).map(({ name }) => name);
    const refused = refuseLabel(text, { names }, decision);
    if (refused) return { refused };
    const by = c.actor.kind === 'worker' ? c.actor.account : '';
    const fingerprint = createHash('sha256').update(text).digest('hex');
    const id = await addCheck(c, { ...decision, destination, fingerprint }, by);
    return { done: id, trace: { object: { kind: 'publication-check', id } } };
  },
});

/** Whether the file of this client says who is who in its texts. Null: not there, or not for this actor. */
async function rememberedAt(c: Context, client: string | null) {
  if (client === null) return { remembered: false };
  if ((await gatherClient(c, client)) === null) return null;
  const [memory, keys] = [await findCase(c, client), await listKeys(c, client)];
  return { remembered: memory !== null || keys.length > 0 };
}

/** The decisions of this worker; those of everybody for who watches over privacy. */
export const listPublications = question({
  name: 'pseudonyms.list-publications',
  may: readers,
  input: z.object({}),
  gather: async () => ({}),
  gate: 'checked-text',
  read: async (c) => {
    if (c.actor.kind !== 'worker') return { answer: [] };
    const { account, roles } = c.actor;
    const all = roles.some((role) => role === 'privacy-contact' || role === 'fg' || role === 'auditor');
    const checks = await listChecks(c, all ? null : account);
    const names = await namesOf(c, [...new Set(checks.map(({ decidedBy }) => decidedBy))]);
    return { answer: checks.map((check) => ({ ...check, by: names.get(check.decidedBy) ?? '' })) };
  },
});
