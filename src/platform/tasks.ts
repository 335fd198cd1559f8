import { errorKind, type Log } from './log.ts';

/** Something that happens by itself. `run` finds the work that is due in our own tables; nothing waits in a timer. */
export type Task = { name: string; everySeconds: number; run: () => Promise<void> };

export type Tasks = {
  start: () => void;
  /** Runs every task once, in order: after the demo's clock was moved, and in tests. */
  runAll: () => Promise<void>;
  stop: () => Promise<void>;
};

/**
 * Repeats each task, never twice at the same time in this process. Several processes may run the same task:
 * each finds due work under a row lock, so that it is done once. A failure is logged and tried again next time.
 */
export function openTasks(tasks: readonly Task[], log: Log): Tasks {
  const timers: NodeJS.Timeout[] = [];
  const running = new Map<string, Promise<void>>();

  const runOne = (task: Task): Promise<void> => {
    const already = running.get(task.name);
    if (already) return already;
    const round = task
      .run()
      .catch((error: unknown) => log({ event: 'task-failed', job: task.name, error: errorKind(error) }))
      .finally(() => running.delete(task.name));
    running.set(task.name, round);
    return round;
  };

  return {
    start() {
      for (const task of tasks) {
        timers.push(setInterval(() => void runOne(task), task.everySeconds * 1000).unref());
      }
    },
    async runAll() {
      for (const task of tasks) await runOne(task);
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running.values());
    },
  };
}
