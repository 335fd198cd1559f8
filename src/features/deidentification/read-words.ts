import { Readable, Writable } from 'node:stream';
import type { Language } from '../../ui/index.ts';
import {
  type Changer,
  changeFile,
  type FileKind,
  type FileOptions,
  kindOf,
  newOutcome,
  sayProblem,
  UnreadableFile,
} from './files/index.ts';
import { checkTexts } from './texts.ts';

/** Kinds of files whose words can be read on a screen; a table keeps its columns only on the command line. */
export const readableFiles = '.txt,.md,.docx,.odt,.eml';

/** The words of a file without its layout, or what is wrong with it in words. */
export async function readWords(
  { name, bytes }: { name: string; bytes: Uint8Array },
  language: Language,
): Promise<{ text: string; oldLetters: boolean } | { problem: string }> {
  const kind = kindOf(name);
  if (kind === 'csv') return { problem: checkTexts.noTable[language] };
  if (!kind) {
    const problem = /\.(?:doc|dot)$/i.test(name) ? 'old-office' : 'unknown-kind';
    return { problem: sayProblem(new UnreadableFile(problem), language) };
  }
  try {
    return { text: await wordsOf(bytes, kind), oldLetters: false };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    // On a screen somebody sees whether é is right; a file that is written unseen must not guess.
    const plain = kind === 'txt' || kind === 'md';
    if (plain && error.problem === 'utf8') return { text: await wordsOf(bytes, kind, oldLetters), oldLetters: true };
    return { problem: sayProblem(error, language) };
  }
}

const oldLetters = { encoding: 'windows-1252' } as const;

async function wordsOf(bytes: Uint8Array, kind: FileKind, options: FileOptions = {}): Promise<string> {
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
  await changeFile(Readable.from([bytes]), nowhere, { kind, changer, outcome: newOutcome(), options });
  return words.join('\n').trim();
}
