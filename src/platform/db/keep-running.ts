import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from './server.ts';

/** Starts a server; `onEnd` is called when it ends without having been asked to. */
export type Starting = (onEnd: (reason: string) => void) => Promise<Server>;

/**
 * A server that is started again when it ends by itself (the system was out of memory, somebody killed it), on the
 * same socket, so that the pools find it again. A first start that fails is thrown; later ones are tried again, at
 * most every 10 seconds. `told` hears the reason each time.
 */
export async function keepRunning(start: Starting, told: (reason: string) => void): Promise<Server> {
  const stopping = new AbortController();
  let again: Promise<void> | undefined;
  const onEnd = (reason: string) => {
    if (stopping.signal.aborted) return;
    told(reason);
    again = restart();
  };
  const restart = async () => {
    for (let wait = 100; !stopping.signal.aborted; wait = Math.min(wait * 2, 10_000)) {
      // Rejected by stop(), which ends the loop.
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      try {
        current = await start(onEnd);
        return;
      } catch (error) {
        told(error instanceof Error ? error.message : String(error));
      }
    }
  };
  let current = await start(onEnd);
  const stop = async () => {
    stopping.abort();
    await again;
    await current.stop();
  };
  return { port: current.port, stop };
}
