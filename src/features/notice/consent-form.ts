import { z } from 'zod';
import type { Block } from '../../platform/document/index.ts';
import { question } from '../../platform/question.ts';
import { getOrganisation } from '../organisation/index.ts';
import { listRunningDocuments, type PlanDocument } from '../plan/index.ts';
import { sayFields, sayIn, sayPurposeTerm, sayRecipients } from './say.ts';

export type ConsentForm = {
  activity: string;
  purpose: string;
  version: number;
  organisation: string;
  title: Readonly<Record<'nl' | 'en', string>>;
  blocks: Readonly<Record<'nl' | 'en', readonly Block[]>>;
};

/** A form on paper with the question of one purpose, as the plan that runs asks it (AVG 7(1), 7(2); S1.21). */
export const readConsentForm = question({
  name: 'notice.read-consent-form',
  may: ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({ activity: z.uuid(), purpose: z.string() }),
  gather: async (c, { activity, purpose: id }) => {
    const running = (await listRunningDocuments(c)).find((each) => each.id === activity);
    const purpose = running?.document.purposes.find((each) => each.id === id && each.consentText !== null);
    return running && purpose ? { running, purpose } : null;
  },
  gate: 'plan-content',
  read: async (c, _input, { running, purpose }) => {
    const { name } = await getOrganisation(c);
    const { document, id, version } = running;
    const titleIn = (language: 'nl' | 'en') => {
      const say = sayIn(language);
      return say.fixed('formTitle', { purpose: say.words(purpose.title) });
    };
    const answer: ConsentForm = {
      activity: id,
      purpose: purpose.id,
      version,
      organisation: name,
      title: { nl: titleIn('nl'), en: titleIn('en') },
      blocks: { nl: formBlocks(document, purpose, 'nl'), en: formBlocks(document, purpose, 'en') },
    };
    return { answer };
  },
});

/** One purpose, both answers as large as each other, and how to stop. Pure. */
export function formBlocks(
  document: PlanDocument,
  purpose: PlanDocument['purposes'][number],
  language: 'nl' | 'en',
): Block[] {
  const say = sayIn(language);
  const recipients = sayRecipients(say, document, purpose.id);
  const rows = [
    { term: say.fixed('what'), value: say.words(purpose.explanation) },
    { term: say.fixed('why'), value: say.words(purpose.why) },
    { term: say.fixed('which'), value: sayFields(say, document, purpose) },
    { term: say.fixed('who'), value: recipients.length === 0 ? say.fixed('nobody') : `${say.list(recipients)}.` },
    { term: say.fixed('howLong'), value: sayPurposeTerm(say, document, purpose.id) },
    { term: say.fixed('notFor'), value: say.words(purpose.notFor) },
  ];
  const free =
    purpose.freeBecause === '' ? say.fixed('formFreeText') : `${say.fixed('formFreeText')} ${purpose.freeBecause}`;
  return [
    { kind: 'paragraph', text: say.fixed('formLead') },
    { kind: 'heading', level: 1, text: say.fixed('formQuestion') },
    { kind: 'paragraph', text: purpose.consentText ? say.words(purpose.consentText) : '' },
    { kind: 'terms', rows: rows.filter(({ value }) => value !== '') },
    { kind: 'heading', level: 1, text: say.fixed('formFree') },
    { kind: 'paragraph', text: free },
    { kind: 'heading', level: 1, text: say.fixed('formStop') },
    { kind: 'paragraph', text: say.fixed('formStopText') },
    { kind: 'heading', level: 1, text: say.fixed('formAnswer') },
    { kind: 'list', items: [say.fixed('formYes'), say.fixed('formNo')] },
    {
      kind: 'terms',
      rows: [
        { term: say.fixed('formSign'), value: '…………………………………………………………………………' },
        { term: say.fixed('formFor'), value: '…………………………………………………………………………' },
      ],
    },
    { kind: 'paragraph', text: say.fixed('formKeep') },
  ];
}
