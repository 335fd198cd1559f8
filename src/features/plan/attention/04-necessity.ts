import { necessityQuestions, type PlanDocument } from '../policy.ts';
import type { Attention, AttentionKind } from './attention.ts';

const no = /^(nee|neen|niet nodig|no|not needed)(?![\p{L}\p{N}])/iu;

// "Lukt het niet met minder?": people answer no and mean that less will not do. Only these words say that it would.
const lessWillDo =
  /(?<!\p{L})(?:(?:kan|lukt|gaat) (?:het |dat )?(?:ook |wel |best |prima )*(?:met minder|zonder)|less would do|could do with less)(?!\p{L})/iu;

/** Whether an answer says that the field does not pass this question: then something else is possible (S4.34). */
export const saysNo = (answer: string, question: (typeof necessityQuestions)[number]): boolean =>
  (question === 'less' ? lessWillDo : no).test(answer.trim());

const kinds: Readonly<Record<(typeof necessityQuestions)[number], AttentionKind>> = {
  needed: 'answered-no-needed',
  less: 'answered-no-less',
  now: 'answered-no-now',
  proportion: 'answered-no-proportion',
  basis: 'answered-no-basis',
  explain: 'answered-no-explain',
  keep: 'answered-no-keep',
};

/** Step 4: an answer that begins with no, with the change that makes it possible (S3.3). */
export const necessityAttention = ({ fields }: PlanDocument): Attention[] =>
  fields
    .filter(({ off }) => !off)
    .flatMap(({ id, necessity }) =>
      necessityQuestions
        .filter((question) => saysNo(necessity[question], question))
        .map((question) => ({
          step: 4,
          kind: kinds[question],
          about: id,
          field: `gegeven.${id}.${question === 'needed' ? 'nodig' : question}`,
        })),
    );
