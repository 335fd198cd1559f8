import fc from 'fast-check';
import { listTemplates } from '../../src/features/plan/templates.ts';
import type { PlanContent } from '../../src/features/plan/document/content.ts';

/** A plan that uses most of what a plan can hold: a starting plan of the product. */
export const somePlan = (id = 'begeleiding-wijkteam'): PlanContent =>
  structuredClone(listTemplates().find((template) => template.id === id)!.content);

export const allPlans = (): PlanContent[] => listTemplates().map(({ content }) => structuredClone(content));

/** What people type: signs that mean something to HTML, to JSON and to a spreadsheet among them. */
export const typed = fc
  .string({ unit: fc.constantFrom(...'abcé <>&"\'\\=+-@;:,.\n€1'), maxLength: 24 })
  .map((text) => text.trim());

const word = typed.map((text) => text.replace(/\n/g, ' ').trim());

/** A starting plan with other words in it, in every place where somebody can type. */
export const anyPlan: fc.Arbitrary<PlanContent> = fc
  .tuple(fc.constantFrom(...allPlans()), fc.infiniteStream(word), fc.infiniteStream(typed))
  .map(([plan, words, texts]) => {
    const next = <T>(stream: Iterator<T>): T => stream.next().value as T;
    const both = (text: { nl: string; en: string }) => (text.nl === '' ? text : { nl: next(texts), en: next(texts) });
    return {
      ...structuredClone(plan),
      title: { nl: next(words), en: next(words) },
      summary: both(plan.summary),
      purposes: plan.purposes.map((purpose) => ({
        ...purpose,
        title: { nl: `${purpose.id} ${next(words)}`.trim(), en: '' },
        explanation: both(purpose.explanation),
        why: both(purpose.why),
        basisText: both(purpose.basisText),
      })),
      fields: plan.fields.map((field) => ({
        ...field,
        label: { nl: `${field.id} ${next(words)}`.trim(), en: '' },
        necessity: { ...field.necessity, needed: next(texts) },
      })),
      measures: plan.measures.map((measure) => ({ ...measure, text: both(measure.text), evidence: next(texts) })),
    };
  });
