type Work<T> = () => Promise<T>;

/** Work on keys that may run together, and work that must run alone. First come, first served. */
export type Turns = {
  /** Two works that name the same key follow each other. */
  together<T>(keys: readonly string[], work: Work<T>): Promise<T>;
  alone<T>(work: Work<T>): Promise<T>;
};

const ended = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    () => undefined,
  );

export function turns(): Turns {
  const running = new Set<Promise<unknown>>();
  const busy = new Map<string, Promise<unknown>>();
  let lastAlone: Promise<unknown> = Promise.resolve();
  const track = <T>(work: Promise<T>): Promise<T> => {
    const end: Promise<boolean> = ended(work).then(() => running.delete(end));
    running.add(end);
    return work;
  };
  return {
    together(keys, work) {
      const before = [lastAlone, ...keys.map((key) => busy.get(key))];
      const mine = Promise.all(before).then(work);
      const end: Promise<void> = ended(mine).then(() =>
        keys.forEach((key) => busy.get(key) === end && busy.delete(key)),
      );
      keys.forEach((key) => busy.set(key, end));
      return track(mine);
    },
    alone(work) {
      const mine = Promise.all([lastAlone, ...running]).then(work);
      lastAlone = ended(mine);
      return track(mine);
    },
  };
}
