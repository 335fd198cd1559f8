import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import type { NotProved } from '../../../platform/links/threshold.ts';
import { wordMatches } from '../../../platform/proof/agreed-word.ts';
import { readCode, readWords } from '../../../platform/proof/rules.ts';
import { type Caller, inTransaction } from '../../../platform/shell.ts';
import { noteVisit } from '../accesses/store.ts';
import { Place } from '../sessions/place.ts';
import { addSession, endSessions } from '../sessions/store.ts';
import { lockGuest } from '../store.ts';
import { codes } from './codes.ts';
import { findDoor, type FoundDoor } from './find-door.ts';
import { addWordTry, findPauses, removeWordTry } from './pauses.ts';

/** A try that was counted: the codes it may be compared with, or the try of the words. */
const Tried = z.union([z.object({ codes: z.array(z.uuid()) }), z.object({ word: z.uuid() })]);
type Tried = z.infer<typeof Tried>;

const proveIdentity = action({
  name: 'guests.prove-identity',
  may: ['visitor'],
  input: z.object({ link: z.uuid(), typed: z.string().max(200), tried: Tried, place: Place }),
  gather: async (c, { link }) => (await findDoor(c, link)) ?? null,
  gate: 'opening-a-link',
  run: async (c, { typed, tried, place }, door) => {
    if (!(await isRight(c, door, typed, tried))) return { refused: 'wrong' as const };
    if ('word' in tried) await removeWordTry(c, tried.word);
    const { access } = door;
    // One place at a time: whoever came in before is out.
    await lockGuest(c, access.guest);
    const others = await endSessions(c, { guest: access.guest }, 'elsewhere');
    const token = await addSession(c, access, place);
    await noteVisit(c, access.id);
    const object = { kind: 'guest-access', id: access.id };
    const detail = others > 0 ? 'elsewhere' : undefined;
    return { done: { token }, trace: { about: [access.guest], object, ...(detail && { detail }) } };
  },
});

const isRight = async (c: Context, { wordHash }: FoundDoor, typed: string, tried: Tried): Promise<boolean> =>
  'codes' in tried ? codes.use(c, tried.codes, typed) : wordHash !== null && wordMatches(wordHash, typed);

export type Proved = { token: string };
export type Given = { link: string; typed: string; flow: Buffer | null; place: Place };

/**
 * The second proof of whoever opened a link. The try is counted in a transaction of its own before it is compared,
 * because a refusal undoes its transaction; a slip that cannot be a code or three words costs no try.
 */
export async function prove(caller: Caller, { link, typed, flow, place }: Given): Promise<Proved | NotProved> {
  const counted = await inTransaction(caller, (c) => countTry(c, link, typed, flow));
  if (typeof counted === 'string') return counted;
  const proved = await proveIdentity.perform(caller, { link, place, ...counted });
  if (proved.kind === 'done') return proved.value;
  return proved.kind === 'refused' ? proved.refusal : 'absent';
}

type Counted = { typed: string; tried: Tried };

async function countTry(c: Context, link: string, typed: string, flow: Buffer | null): Promise<Counted | NotProved> {
  const door = await findDoor(c, link);
  if (!door?.proof) return 'absent';
  if (door.proof !== 'word') {
    const code = readCode(typed);
    if (code === undefined) return 'not-a-code';
    return { typed: code, tried: { codes: await codes.takeTry(c, link, flow) } };
  }
  const words = readWords(typed);
  if (words === undefined) return 'not-words';
  await lockGuest(c, door.access.guest);
  if ((await findPauses(c, door.access)).words) return 'paused';
  return { typed: words, tried: { word: await addWordTry(c, door.access.guest) } };
}
