import type { Action } from '../action.ts';
import { type Submitted, submitValues, unanswered } from '../http/bind.tsx';
import { respond } from '../http/bind.tsx';
import type { W } from '../http/web.ts';
import type { Answered } from '../question.ts';
import { dropFiles, receiveUpload, type ReceiveOptions } from './receive-upload.ts';

export type SubmittedWithFiles<Value, Refusal extends string> = Submitted<Value, Refusal> &
  ReceiveOptions & {
    /** Asked before a byte is read: whoever may not do this keeps nobody busy. */
    allowed: () => Promise<Answered<unknown>>;
    /** The file field; the action gets what arrived under `files` (see `arrivedFiles`). */
    field: string;
  };

/**
 * Answers a POST with files, as `submit` does without: receives, performs, and removes what the action did not keep. A
 * file that is refused comes back as an error at its field: a `FileRefusal`, for `sayFileRefusal`.
 */
export async function submitWithFiles<Input, Value, Refusal extends string>(
  w: W,
  action: Action<Input, Value, Refusal>,
  { allowed, field, largest, mostFiles, ...how }: SubmittedWithFiles<Value, Refusal>,
): Promise<Response> {
  const asked = await allowed();
  if (asked.kind !== 'answer') return unanswered(w, asked, how.stop);
  const { values, files, refused } = await receiveUpload(w, {
    ...(largest !== undefined && { largest }),
    ...(mostFiles !== undefined && { mostFiles }),
    ...(how.identity && { identity: how.identity }),
  });
  try {
    if (!refused) return await submitValues(w, action, values, { ...how, with: { ...how.with, files } });
    const errors = { [field]: refused.refusal };
    const page = await how.again({ errors, refusal: null, values }, await w.var.view(w.var.language));
    return await respond(w, page, refused.refusal === 'too-large' ? 413 : 422);
  } finally {
    await dropFiles(w, files);
  }
}
