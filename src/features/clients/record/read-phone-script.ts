import { z } from 'zod';
import { question } from '../../../platform/question.ts';

/** What to say when a referrer calls (T-04). The same for every client and for nobody: it reads nothing. */
export const readPhoneScript = question({
  name: 'clients.read-phone-script',
  may: ['worker', 'privacy-contact', 'fg', 'administrator'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'plan-content',
  read: async () => ({ answer: null }),
});
