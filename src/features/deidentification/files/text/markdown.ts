import type { Piece } from '../piece.ts';

/**
 * Blocks of a Markdown text, in order. Everything is read as text, code and targets of links as well: names stand there
 * too. A tag between square brackets must not become markup:
 * - in the front matter it would be a YAML list, so it gets round brackets there;
 * - before ":" , "(" or "[" it would be a link that disappears, so its brackets are escaped (CommonMark 0.31, 4.7).
 */
export function readMarkdown(): (text: string) => Piece {
  let state: State = { begun: false, front: false, fence: '' };
  return (text) => {
    const { ends, after } = look(text, state);
    state = after;
    return { text, fit: (tag, start, end) => fitTag(tag, kindAt(ends, start), text[end] ?? '') };
  };
}

type Kind = 'front' | 'code' | 'text';
type State = { begun: boolean; front: boolean; fence: string };
/** Up to where a stretch of one kind goes. */
type End = { to: number; kind: Kind };

function look(text: string, before: State): { ends: End[]; after: State } {
  const ends: End[] = [];
  let { front, fence } = before;
  const add = (to: number, kind: Kind) => {
    const last = ends.at(-1);
    if (last?.kind === kind) last.to = to;
    else ends.push({ to, kind });
  };
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at) + 1 || text.length;
    const opening = text.slice(at, Math.min(next, at + 40)).trimEnd();
    const isRule = opening === '---';
    if (!before.begun && at === 0 && isRule) front = true;
    else if (front && (isRule || opening === '...')) front = false;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(opening)?.[1] ?? '';
    const inside = fence !== '';
    if (!front && mark !== '') fence = closes(mark, fence) ? '' : fence || mark;
    add(next, front ? 'front' : inside || fence !== '' ? 'code' : 'text');
    at = next;
  }
  return { ends, after: { begun: before.begun || text !== '', front, fence } };
}

const closes = (mark: string, fence: string): boolean =>
  fence !== '' && mark[0] === fence[0] && mark.length >= fence.length;

function kindAt(ends: readonly End[], at: number): Kind {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]!.to <= at) low = middle + 1;
    else high = middle;
  }
  return ends[low]?.kind ?? 'text';
}

function fitTag(tag: string, kind: Kind, next: string): string {
  if (!tag.startsWith('[') || !tag.endsWith(']')) return tag;
  if (kind === 'front') return `(${tag.slice(1, -1)})`;
  return kind === 'text' && next !== '' && ':(['.includes(next) ? `\\${tag.slice(0, -1)}\\]` : tag;
}
