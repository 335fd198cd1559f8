/** What is wrong with a log. Lines count from 1 in the unpacked file. */
export type Finding =
  | { code: 'truncated' | 'damaged'; line: number }
  | { code: 'unreadable-line' | 'unknown-line' | 'out-of-place' | 'after-end'; line: number }
  /** Somewhere from line `from` up to `line`: the tree of what stands there is not the one that was signed. */
  | { code: 'changed-between'; from: number; line: number }
  /** From line `from` up to `line`: `found` leaves so far, `signed` were signed. */
  | { code: 'leaves-missing' | 'leaves-added'; from: number; line: number; found: number; signed: number }
  | { code: 'uncovered'; from: number; line: number }
  | { code: 'bad-signature'; line: number }
  | { code: 'bad-digest'; line: number }
  | { code: 'removed' | 'altered' | 'detail-altered' | 'gap'; line: number; leaf: number }
  | { code: 'file-changed'; line: number }
  | { code: 'counts-differ'; line: number }
  | { code: 'wrong-key' | 'key-of-another-log' | 'broken-key-chain' }
  | { code: 'held-unsigned' | 'held-of-another-log' | 'held-unreadable'; file: string }
  | { code: 'held-differs'; file: string; size: number }
  | { code: 'held-beyond'; file: string; size: number; leaves: number }
  | { code: 'entry-absent' | 'entry-unsealed' | 'entry-unproven'; entry: string };

/** Not wrong, but to be known. */
export type Remark =
  | { code: 'key-from-file' | 'nothing-held-outside' }
  | { code: 'unsealed'; entries: number }
  | { code: 'time-goes-back'; line: number; times: number };

/** The question itself cannot be answered: exit code 2. */
export class BadInput extends Error {
  readonly code: BadInputCode;
  /** The file, line or option it is about. */
  readonly what: string;
  constructor(code: BadInputCode, what: string) {
    super(`${code}: ${what}`);
    this.code = code;
    this.what = what;
  }
}

export type BadInputCode =
  | 'file-missing'
  | 'not-a-file'
  | 'unreadable'
  | 'not-an-export'
  | 'other-version'
  | 'line-too-long'
  | 'no-key'
  | 'no-checkpoint'
  | 'too-large'
  | 'usage';
