import { type Change, changed, type Changer, type Piece } from './piece.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** First line of a key; one line per batch follows, so that a key of a large file is never whole in memory. */
const MARK = 'zorgvuldig-deidentify-key-1';

/** [piece, where it stands in the changed piece, what stands there, what stood there before] */
type Put = readonly [number, number, string, string];
type Line = { size: number; put: readonly Put[] };

export type KeyWriter = { add: (pieces: readonly Piece[], changes: readonly (readonly Change[])[]) => Promise<void> };

/**
 * Writes lines of a key. `kind` says which format it belongs to: pieces are numbered as that format reads them. A text
 * is cut by its characters when it is put back, everything else by its pieces.
 */
export async function openKey(write: (line: string) => Promise<void>, kind: string): Promise<KeyWriter> {
  await write(`${JSON.stringify({ key: MARK, kind })}\n`);
  const isText = kind === 'txt' || kind === 'md';
  return {
    add: async (pieces, changes) => {
      const put = changes.flatMap((each, piece) => putsOf(pieces[piece]!, each, piece));
      const size = isText ? changed(pieces[0]!.text, changes[0]!).length : pieces.length;
      await write(`${JSON.stringify({ size, put } satisfies Line)}\n`);
    },
  };
}

function putsOf({ text }: Piece, changes: readonly Change[], piece: number): Put[] {
  let shift = 0;
  return changes.map(({ start, end, text: instead }): Put => {
    const at = start + shift;
    shift += instead.length - (end - start);
    return [piece, at, instead, text.slice(start, end)];
  });
}

/** Puts back what a key remembers. The file must be as it was written: a place that says something else is told. */
export async function puttingBack(lines: AsyncIterator<string>, kind: string): Promise<Changer> {
  const head = parse(await lines.next()) as { key?: unknown; kind?: unknown } | undefined;
  if (head?.key !== MARK) throw new UnreadableFile('not-a-key');
  if (head.kind !== kind) throw new UnreadableFile('key-of-another-kind');
  let line: Line | undefined;
  const look = async () => (line ??= lineOf(parse(await lines.next())));
  return {
    batchSize: async () => (await look())?.size,
    change: async (pieces) => {
      const { put } = (await look()) ?? { put: [] };
      line = undefined;
      return restore(pieces, put);
    },
  };
}

/** How tags are written: in brackets, escaped in Markdown, round in front matter, or the address of a mail. */
const tags = /\\?\[[^[\]\n]{1,160}\]|\([^()\n]{1,160}\)|[\w.-]{1,160}@weggehaald\.invalid/g;

/**
 * Puts back what tags stand for wherever they stand, in a file that somebody worked on. A numbered tag may stand for
 * several forms of a name: the fullest comes back. What stood for different things ("[persoon]") stays.
 */
export async function puttingBackTags(lines: AsyncIterator<string>): Promise<Changer> {
  const head = parse(await lines.next()) as { key?: unknown } | undefined;
  if (head?.key !== MARK) throw new UnreadableFile('not-a-key');
  const words = new Map<string, string>();
  const several = new Set<string>();
  for (let line = lineOf(parse(await lines.next())); line; line = lineOf(parse(await lines.next()))) {
    for (const [, , tag, before] of line.put) {
      const there = words.get(tag);
      if (there !== undefined && there !== before && !/\d/.test(tag)) several.add(tag);
      if (there === undefined || before.length > there.length) words.set(tag, before);
    }
  }
  for (const tag of several) words.delete(tag);
  const back = (text: string): Change[] =>
    [...text.matchAll(tags)].flatMap(({ 0: tag, index }) => {
      const before = words.get(tag);
      return before === undefined ? [] : [{ start: index, end: index + tag.length, text: before }];
    });
  return {
    batchSize: () => Promise.resolve(undefined),
    change: (pieces) => Promise.resolve(pieces.map(({ text }) => back(text))),
  };
}

function parse({ value, done }: IteratorResult<string>): unknown {
  if (done || value === undefined) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw new UnreadableFile('not-a-key');
  }
}

function lineOf(value: unknown): Line | undefined {
  if (value === undefined) return undefined;
  const { size, put } = value as Partial<Line>;
  if (typeof size !== 'number' || !Array.isArray(put) || !put.every(isPut)) throw new UnreadableFile('not-a-key');
  return { size, put };
}

const isPut = (put: unknown): put is Put =>
  Array.isArray(put) && put.length === 4 && put.every((each, at) => typeof each === (at < 2 ? 'number' : 'string'));

function restore(pieces: readonly Piece[], put: readonly Put[]): Change[][] {
  const changes: Change[][] = pieces.map(() => []);
  for (const [piece, start, instead, before] of put) {
    const text = pieces[piece]?.text;
    if (text === undefined || text.slice(start, start + instead.length) !== instead) {
      throw new UnreadableFile('changed-since');
    }
    changes[piece]!.push({ start, end: start + instead.length, text: before });
  }
  return changes;
}
