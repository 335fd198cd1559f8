import { categories, channels, newMeasure, type PlanDocument } from '../policy.ts';
import type { FormStep } from './form-step.ts';
import { LONG, type StepForm } from './step-form.ts';

/** Step 9: what each way may carry, whether it asks a second proof, and the measures (AVG 32). */
export const securityStep: FormStep = {
  read: (form) => {
    const rules = channels.flatMap((channel) => {
      const carries = form.list(`weg.${channel}.draagt`, categories);
      const secondProof = form.ticked(`weg.${channel}.bewijs`);
      return carries.length === 0 ? [] : [{ channel, carries, secondProof }];
    });
    const measures = readMeasures(form);
    return { change: (document) => ({ ...document, channels: rules, measures }) };
  },
  write: ({ channels: rules, measures }: PlanDocument) => ({
    ...Object.fromEntries(
      channels.map((channel) => [
        `weg.${channel}.draagt`,
        rules.find((rule) => rule.channel === channel)?.carries ?? [],
      ]),
    ),
    ...Object.fromEntries(
      channels.map((channel) => [
        `weg.${channel}.bewijs`,
        rules.find((rule) => rule.channel === channel)?.secondProof ? 'ja' : '',
      ]),
    ),
    'maatregelen.nl': measures.map(({ text }) => text.nl).join('\n'),
    'maatregelen.en': measures.map(({ text }) => text.en).join('\n'),
  }),
};

/** One measure on a line; the English line stands at the same place as the Dutch one. */
function readMeasures(form: StepForm): PlanDocument['measures'] {
  const lines = (name: string) => form.text(name, { longest: LONG * 3 }).split('\n');
  const english = lines('maatregelen.en');
  const dutch = lines('maatregelen.nl');
  if (dutch.length > 60) form.wrong('maatregelen.nl', 'too-many');
  if (dutch.some((line) => line.length > LONG)) form.wrong('maatregelen.nl', 'too-long');
  if (english.some((line) => line.length > LONG)) form.wrong('maatregelen.en', 'too-long');
  const texts = dutch.map((nl, at) => ({ nl: nl.trim(), en: english[at]?.trim() ?? '' })).filter(({ nl }) => nl !== '');
  return texts.map((text, at) => newMeasure({ id: `maatregel-${at + 1}`, text }));
}
