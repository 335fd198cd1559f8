import { expect, test } from 'vitest';
import { sourceFiles } from '../support/source.ts';

const files = sourceFiles(/\.tsx?$/);
const named = (pattern: RegExp) =>
  new Set(files.flatMap(({ text }) => [...text.matchAll(pattern)].map((match) => match[1]!)));

const enqueued = named(/jobs\.enqueue\(\s*[\w.]+,\s*([\w'"-]+)/g);
const worked = named(/jobs\.work\(\s*([\w'"-]+)/g);

test('every queue that gets jobs has somebody who does them', () => {
  expect(enqueued.size, 'No jobs.enqueue(tx, NAME, …) was found: does this test still read the right form?').not.toBe(
    0,
  );
  const waiting = [...enqueued].filter((queue) => !worked.has(queue));
  expect(waiting, 'Name a worker with jobs.work(NAME, …) in src/jobs.ts; these jobs would wait for ever').toEqual([]);
});

test('nobody waits at a queue that gets no jobs', () => {
  const idle = [...worked].filter((queue) => !enqueued.has(queue));
  expect(idle, 'Take the worker out of src/jobs.ts, or enqueue something').toEqual([]);
});
