import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('the example of the readme runs outside the application, in a folder of its own', () => {
  const readme = readFileSync(join(root, 'src/features/deidentification/engine/README.md'), 'utf8');
  const example = /```ts\n([\s\S]*?)```/.exec(readme)![1]!;
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(12);
  const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-example-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  symlinkSync(root, join(folder, 'zorgvuldig'));
  writeFileSync(join(folder, 'example.mts'), example);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['example.mts'], { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('person El Amrani');
  expect(stdout).toContain('phone 06-12345678');
  expect(stdout).not.toMatch(/^\[persoon.*(Amrani|Ilias)/m);
  expect(stdout.trim().endsWith('true')).toBe(true);
});
