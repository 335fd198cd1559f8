import { Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keeping } from '../../../test/support/office-files.ts';
import { type Answer, answerLines } from './jsonl.ts';

/** Finds every "Jan"; the risk is the length. */
const answer = (text: string): Answer => ({
  spans: [...text.matchAll(/Jan/g)].map(({ index }) => ({ start: index, end: index + 3, label: 'person' })),
  risk: [text.length],
});

async function* inChunks(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function run(input: string | Buffer, chunk = 7) {
  const [output, errors] = [keeping(), keeping()];
  const streams = { output: output.stream, errors: errors.stream };
  const failed = await answerLines(inChunks(Buffer.from(input), chunk), streams, answer);
  const lines = (kept: typeof output) =>
    kept
      .bytes()
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { failed, out: lines(output), errors: lines(errors) };
}

describe('Lines of JSON', () => {
  it('are answered one by one, in the same order, with offsets in UTF-16', async () => {
    const { out, failed } = await run(
      '\ufeff{"id":1,"text":"😀 Jan"}\r\n\n{"text":"","id":"b","more":2}\n{"text":"Jan"}',
    );
    expect(failed).toBe(0);
    expect(out).toEqual([
      { id: 1, spans: [{ start: 3, end: 6, label: 'person' }], risk: [6] },
      { id: 'b', spans: [], risk: [0] },
      { spans: [{ start: 0, end: 3, label: 'person' }], risk: [3] },
    ]);
  });

  it('keep their number as it was written, also a larger one than a program can count to', async () => {
    const output = keeping();
    const line = Buffer.from('{"id":12345678901234567891,"text":""}\n');
    await answerLines(inChunks(line, 7), { output: output.stream, errors: keeping().stream }, answer);
    expect(output.bytes().toString()).toBe('{"id":12345678901234567891,"spans":[],"risk":[0]}\n');
  });

  it('that cannot be read are told with their number and nothing of their words, and the others go on', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":1,"text":"a"}\ngeheim\n{"id":2}\nnull\n[1]\n'),
      Buffer.from([0x22, 0xff, 0x22, 10]),
      Buffer.from('{"id":3,"text":"b"}\n'),
    ]);
    const { out, errors, failed } = await run(bytes);
    expect(out.map(({ id }) => id)).toEqual([1, 3]);
    expect(errors).toEqual([
      { line: 2, error: 'not-json' },
      { line: 3, id: 2, error: 'no-text' },
      { line: 4, error: 'no-text' },
      { line: 5, error: 'no-text' },
      { line: 6, error: 'not-utf8' },
    ]);
    expect(failed).toBe(5);
  });

  it('are the same however they arrive', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 30 }), async (all, chunk) => {
        const { out } = await run(all.map((text, id) => JSON.stringify({ id, text })).join('\n'), chunk);
        expect(out).toEqual(all.map((text, id) => ({ id, ...answer(text) })));
      }),
    );
  });

  it('wait for a reader that is slow', async () => {
    let given = 0;
    async function* lines() {
      for (const id of [1, 2, 3, 4, 5]) {
        given = id;
        yield Buffer.from(`{"id":${id},"text":"a"}\n`);
      }
    }
    const waiting: (() => void)[] = [];
    let release = (done: () => void): void => void waiting.push(done);
    const slow = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => release(done) });
    const done = answerLines(lines(), { output: slow, errors: slow }, answer);
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
    expect(given).toBe(1);
    release = (go) => go();
    waiting.forEach((go) => go());
    expect(await done).toBe(0);
    expect(given).toBe(5);
  });
});
