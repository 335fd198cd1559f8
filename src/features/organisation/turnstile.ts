/** Too many wait already. Say that it is busy; nothing was tried. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

/** Lets `places` works run at the same time and `queue` wait, in order. @throws TooBusy */
export function turnstile(places: number, queue: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let taken = 0;
  return async (work) => {
    if (taken >= places) {
      if (waiting.length >= queue) throw new TooBusy('Too much work at once.');
      await new Promise<void>((go) => waiting.push(go));
    } else taken += 1;
    try {
      return await work();
    } finally {
      // The place is handed on, not freed, so that nobody slips in between.
      const next = waiting.shift();
      if (next) next();
      else taken -= 1;
    }
  };
}
