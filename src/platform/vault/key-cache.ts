/** A key stays in memory for at most this long: after it, a key that another process destroyed is gone here too. */
export const cacheMilliseconds = 60_000;

/** Least recently used out first; nothing older than a minute is given. Uses real time, passed in. */
export type KeyCache<T> = {
  find(name: string): T | undefined;
  /** Forgets `name`, and makes loads that began before refuse to be kept. */
  evict(name: string): void;
  /** Loads until no eviction came in between, then keeps what it loaded. */
  load(load: () => Promise<ReadonlyMap<string, T>>): Promise<ReadonlyMap<string, T>>;
};

export function keyCache<T>(limit: number, now: () => Date): KeyCache<T> {
  const kept = new Map<string, { value: T; since: number }>();
  let evictions = 0;
  const find = (name: string): T | undefined => {
    const one = kept.get(name);
    if (!one) return undefined;
    const age = now().getTime() - one.since;
    kept.delete(name);
    if (age < 0 || age >= cacheMilliseconds) return undefined;
    kept.set(name, one);
    return one.value;
  };
  const keep = (name: string, value: T, since: number) => {
    kept.delete(name);
    kept.set(name, { value, since });
    if (kept.size > limit) kept.delete(kept.keys().next().value!);
  };
  return {
    find,
    evict: (name) => {
      evictions += 1;
      kept.delete(name);
    },
    async load(load) {
      for (;;) {
        const before = evictions;
        const since = now().getTime();
        const loaded = await load();
        if (before !== evictions) continue;
        for (const [name, value] of loaded) keep(name, value, since);
        return loaded;
      }
    },
  };
}
