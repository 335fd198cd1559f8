import { Readable, Writable } from 'node:stream';
import type { Language } from '../../ui/index.ts';
import { type Changer, changeFile, kindOf, newOutcome, sayProblem, UnreadableFile } from './files/index.ts';

/** Kinds of files whose words can be read on a screen; a table keeps its columns only on the command line. */
export const readableFiles = '.txt,.md,.docx,.odt,.eml';

/** The words of a file without its layout, or what is wrong with it in words. */
export async function readWords(
  { name, bytes }: { name: string; bytes: Uint8Array },
  language: Language,
): Promise<{ text: string } | { problem: string }> {
  const kind = kindOf(name);
  if (!kind || kind === 'csv') return { problem: sayProblem(new UnreadableFile('unknown-kind'), language) };
  const words: string[] = [];
  // Reads and changes nothing: what the file would become is thrown away.
  const changer: Changer = {
    batchSize: () => Promise.resolve(undefined),
    change: (pieces) => {
      words.push(...pieces.filter(({ whole }) => whole === undefined).map(({ text }) => text));
      return Promise.resolve(pieces.map(() => []));
    },
  };
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  try {
    await changeFile(Readable.from([bytes]), nowhere, { kind, changer, outcome: newOutcome(), options: {} });
  } catch (error) {
    if (error instanceof UnreadableFile) return { problem: sayProblem(error, language) };
    throw error;
  }
  return { text: words.join('\n').trim() };
}
