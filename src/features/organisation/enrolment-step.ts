import { z } from 'zod';
import { type Action, action } from '../../platform/action.ts';
import type { Context } from '../../platform/context.ts';
import { changeDraft, type Draft, findEnrolment } from './enrolments.ts';

type Step<Shape extends z.ZodRawShape, Refusal extends string> = {
  name: string;
  shape: Shape;
  /** The draft with the answer in it; or why not. */
  answer: (c: Context, draft: Draft, input: z.infer<z.ZodObject<Shape>>) => Promise<Draft | { refused: Refusal }>;
};

/** One page of making an account: finds the draft by the cookie, adds one answer, keeps it. */
export function enrolmentStep<Shape extends z.ZodRawShape, Refusal extends string = never>({
  name,
  shape,
  answer,
}: Step<Shape, Refusal>): Action<unknown, Draft, Refusal> {
  return action({
    name,
    may: ['visitor'],
    input: z.looseObject({ enrolment: z.string() }).and(z.object(shape)) as unknown as z.ZodType<
      { enrolment: string } & z.infer<z.ZodObject<Shape>>
    >,
    gather: (c, { enrolment }) => findEnrolment(c, enrolment),
    gate: 'own-account',
    run: async (c, input, enrolment) => {
      const draft = await answer(c, enrolment.draft, input);
      if ('refused' in draft) return draft;
      await changeDraft(c, { ...enrolment, draft });
      return { done: draft };
    },
  });
}
