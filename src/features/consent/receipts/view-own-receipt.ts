import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { getOrganisation } from '../../organisation/index.ts';
import type { Answer } from '../answer.ts';
import { listAnswers } from '../store.ts';
import { findSpeaker, speaksAbout } from '../who-speaks.ts';
import { RECEIPT_FORMAT, type ReceiptFile } from './receipt.ts';
import { findReceipt } from './store.ts';

export type OwnReceipt = {
  organisation: string;
  organisationId: string;
  answer: Answer;
  /** Null: it is signed a moment after the answer, when the log is sealed. */
  file: ReceiptFile | null;
  signedAt: Date | null;
};

/** What the person can keep: the answer, the text as it was shown, and the signed receipt. */
export const viewOwnReceipt = question({
  name: 'consent.view-own-receipt',
  may: ['client', 'representative'],
  input: z.object({ answer: z.uuid() }),
  gather: async (c, { answer: id }) => {
    const speaker = await findSpeaker(c);
    const answer = speaker && (await listAnswers(c, speaker.client)).find((each) => each.id === id);
    return answer && speaksAbout(speaker, answer) ? { client: speaker.client, answer } : null;
  },
  gate: 'own-view',
  read: async (c, _input, { client, answer }) => {
    const receipt = await findReceipt(c, answer.id);
    const { purpose, party, language, planVersion, text } = answer;
    const file: ReceiptFile | null = receipt && {
      format: RECEIPT_FORMAT,
      receipt: receipt.jws,
      salt: receipt.salt.toString('base64url'),
      person: client,
      shown: { purpose, party, language, planVersion, text },
    };
    const organisation = await getOrganisation(c);
    return {
      answer: {
        organisation: organisation.name,
        organisationId: c.organisation,
        answer,
        file,
        signedAt: receipt?.signedAt ?? null,
      } satisfies OwnReceipt,
      trace: { about: [client], object: { kind: 'consent', id: answer.id } },
    };
  },
});
