import { z } from 'zod';
import type { Threshold } from '../../../platform/links/threshold.ts';
import { question } from '../../../platform/question.ts';
import { findDoorByToken } from './find-door.ts';
import { findPauses } from './pauses.ts';

/** Opens a link without a trace: looking is not proving, and robots look (T-03). */
export const openLink = question({
  name: 'guests.open-link',
  may: ['visitor'],
  input: z.object({ hash: z.instanceof(Buffer) }),
  gather: async (c, { hash }) => (await findDoorByToken(c, hash)) ?? null,
  gate: 'opening-a-link',
  read: async (c, _input, { access, proof }) => {
    const pauses = await findPauses(c, access);
    const pausedUntil = proof === 'word' ? pauses.words : proof === 'sms' ? pauses.codes : null;
    const answer: Threshold = { link: access.id, proof, pausedUntil };
    return { answer };
  },
});
