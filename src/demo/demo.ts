import type { Outbox } from '../connections/mail/outbox.ts';
import { endSessions } from '../features/organisation/sessions.ts';
import type { Ground } from '../platform/context.ts';
import type { Text } from '../ui/index.ts';
import type { MovableClock } from './clock.ts';
import { type Cast, tellStory } from './story.ts';

/** Somebody of the demo whose chair the visitor can take. */
export type Persona = {
  id: string;
  name: string;
  role: Text;
  organisation: string;
  organisationName: string;
  account: string;
  /** What there is to do from this chair. */
  tryThis: Text;
};

export type Demo = {
  clock: MovableClock;
  outbox: Outbox;
  cast: () => Cast;
  /** Moves business time forward, then does what became due. */
  moveClock: (days: number) => Promise<void>;
  /** Forgets everything and tells the story again. */
  reset: () => Promise<void>;
};

type Parts = { ground: Ground; clock: MovableClock; outbox: Outbox; runDueTasks: () => Promise<void> };

/** Tells the story of two invented organisations, relative to today. */
export async function openDemo({ ground, clock, outbox, runDueTasks }: Parts): Promise<Demo> {
  let cast = await tellStory(ground);
  return {
    clock,
    outbox,
    cast: () => cast,
    async moveClock(days) {
      clock.move(days);
      await runDueTasks();
    },
    async reset() {
      for (const { account } of cast.personas) {
        await ground.database.withoutOrganisation((tx) => endSessions(tx, { account }));
      }
      clock.reset();
      outbox.clear();
      cast = await tellStory(ground);
    },
  };
}
