import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { NotProved } from '../../../platform/links/threshold.ts';
import { type Caller, inTransaction } from '../../../platform/shell.ts';
import { countOpenQuestions } from '../../consent/index.ts';
import { addSession } from '../sessions/store.ts';
import { readCode, readWords } from '../../../platform/proof/rules.ts';
import type { LinkKind } from '../policy.ts';
import { codes } from './codes.ts';
import { findDoor, type FoundDoor } from './find-door.ts';
import { addWordTry, findPauses, lockLink, removeWordTry } from './pauses.ts';
import type { Context } from '../../../platform/context.ts';

/** A try that was counted: the codes it may be compared with, or the try of a word. */
const Tried = z.union([z.object({ codes: z.array(z.uuid()) }), z.object({ word: z.uuid() })]);
type Tried = z.infer<typeof Tried>;

const proveIdentity = action({
  name: 'delivery.prove-identity',
  may: ['visitor'],
  input: z.object({ link: z.uuid(), typed: z.string().max(200), tried: Tried }),
  gather: async (c, { link }) => (await findDoor(c, link)) ?? null,
  gate: 'opening-a-link',
  run: async (c, { typed, tried }, door) => {
    if (!(await isRight(c, door, typed, tried))) return { refused: 'wrong' as const };
    if ('word' in tried) await removeWordTry(c, tried.word);
    const { link } = door;
    const { token } = await addSession(c, link);
    const questions = link.kind === 'consent' ? await countOpenQuestions(c, link.client, link.representative) : 0;
    const value = { token, kind: link.kind, object: link.object, questions };
    return { done: value, trace: { about: [link.client], object: { kind: 'secure-link', id: link.id } } };
  },
});

const isRight = async (c: Context, { proof }: FoundDoor, typed: string, tried: Tried): Promise<boolean> =>
  'codes' in tried ? codes.use(c, tried.codes, typed) : proof !== null && proof.matches(typed);

export type Proved = {
  token: string;
  kind: LinkKind;
  object: string;
  /** What a link to questions still has to ask; 0 for other links. */
  questions: number;
};

/**
 * The second proof of whoever opened a link. The try is counted in a transaction of its own before it is compared,
 * because a refusal undoes its transaction; a slip that cannot be a code or three words costs no try.
 */
export async function prove(
  caller: Caller,
  { link, typed, flow }: { link: string; typed: string; flow: Buffer | null },
): Promise<Proved | NotProved> {
  const counted = await inTransaction(caller, (c) => countTry(c, link, typed, flow));
  if (typeof counted === 'string') return counted;
  const proved = await proveIdentity.perform(caller, { link, ...counted });
  if (proved.kind === 'done') return proved.value;
  return proved.kind === 'refused' ? proved.refusal : 'absent';
}

type Counted = { typed: string; tried: Tried };

async function countTry(c: Context, link: string, typed: string, flow: Buffer | null): Promise<Counted | NotProved> {
  const door = await findDoor(c, link);
  if (!door?.proof) return 'absent';
  if (door.proof.kind !== 'word') {
    const code = readCode(typed);
    if (code === undefined) return 'not-a-code';
    return { typed: code, tried: { codes: await codes.takeTry(c, link, flow) } };
  }
  const words = readWords(typed);
  if (words === undefined) return 'not-words';
  await lockLink(c, link);
  if ((await findPauses(c, door.link)).words) return 'paused';
  return { typed: words, tried: { word: await addWordTry(c, link) } };
}
