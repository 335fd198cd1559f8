import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import {
  findIdentifying,
  type Known,
  LabelDecision,
  refuseLabel,
  remainingRisks,
  withTags,
} from '../deidentification/index.ts';
import { listMembers } from '../organisation/index.ts';
import { runningActivity } from '../plan/index.ts';
import { countsOf, readers } from './count-activity.ts';
import { addAgreement, agreementParts, AgreementWords } from './store.ts';

const some = z.string().max(20_000).default('');
const day = z.union([z.literal(''), z.iso.date()]).default('');

const asOneText = (words: AgreementWords): string =>
  agreementParts
    .map((part) => words[part])
    .filter((text) => text !== '')
    .join('\n\n');

/** Nobody's file is open here: colleagues are the only people we know by name. */
const known = async (c: Context): Promise<Known> => ({ names: (await listMembers(c)).map(({ name }) => name) });

/** What the check sees in the words of an agreement, while somebody writes. */
export const checkAgreement = question({
  name: 'quality.check-words',
  may: readers,
  input: z.object({ seen: some, agreed: some, who: some, replace: z.boolean().default(false) }),
  gather: async () => ({}),
  gate: 'checked-text',
  read: async (c, { replace, ...written }) => {
    const names = await known(c);
    const words = replace ? withTags(written, { known: names, language: c.language }) : written;
    const text = asOneText(words);
    const findings = findIdentifying(text, names);
    return { answer: { words, checked: { text, findings, risks: remainingRisks(text, findings) } } };
  },
});

/** Records what an evaluation led to. */
export const recordAgreement = action({
  name: 'quality.record-agreement',
  may: readers.filter((role) => role !== 'auditor'),
  input: z.object({ activity: z.uuid(), reviewOn: day, ...AgreementWords.shape, ...LabelDecision.shape }),
  gather: async (c, { activity }) => {
    const running = await runningActivity(c, activity);
    return running?.plan.purposes.some(({ aim }) => aim === 'quality') ? running : null;
  },
  gate: 'checked-text',
  run: async (c, input, running) => {
    const words = AgreementWords.parse(input);
    const decision = LabelDecision.parse(input);
    const refused = refuseLabel(asOneText(words), await known(c), decision);
    if (refused) return { refused };
    const counts = await countsOf(c, running.id);
    const reviewOn = input.reviewOn === '' ? null : input.reviewOn;
    const by = c.actor.kind === 'worker' ? c.actor.account : '';
    const id = await addAgreement(c, { activity: running.id, words, decision, reviewOn, counts, by });
    return { done: id, trace: { object: { kind: 'quality-agreement', id } } };
  },
});
