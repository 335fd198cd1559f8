import { afterAll, expect, onTestFinished } from 'vitest';

/** Runs when the test file ends, or inside a test when that test ends: vitest forgets an afterAll that a test asks for. */
export function atEnd(work: () => Promise<void>): void {
  if (expect.getState().currentTestName === undefined) afterAll(work);
  else onTestFinished(work);
}
