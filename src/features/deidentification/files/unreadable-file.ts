/** Where in a file; everything counts from 1, except `byte`, which counts from 0 as editors of bytes do. */
export type FilePlace = { byte?: number; line?: number; row?: number; column?: number; part?: string };

export type FileProblem =
  | 'unknown-kind'
  | 'binary'
  | 'utf8'
  | 'utf16'
  | 'locked'
  | 'old-office'
  | 'not-an-archive'
  | 'broken-archive'
  | 'too-large-inside'
  | 'part-missing'
  | 'broken-part'
  | 'other-kind'
  | 'not-a-mail'
  | 'nested-too-deep'
  | 'ragged'
  | 'bad-quote'
  | 'unclosed-quote'
  | 'formula'
  | 'cell-too-large'
  | 'no-column'
  | 'empty'
  | 'not-a-key'
  | 'key-of-another-kind'
  | 'changed-since';

/** A file that cannot be read. Holds where and why, and never a word of what stands in the file. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;
  readonly place: FilePlace;
  constructor(problem: FileProblem, place: FilePlace = {}) {
    super(`The file cannot be read: ${problem}`);
    this.problem = problem;
    this.place = place;
  }
}
