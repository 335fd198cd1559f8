/** The key of this person was destroyed: expected, and final. Show that the content was destroyed. */
export class SubjectDestroyed extends Error {
  override readonly name = 'SubjectDestroyed';
  readonly code = 'subject-destroyed';
  readonly subject: string;
  constructor(subject: string) {
    super(`The key of ${subject} was destroyed.`);
    this.subject = subject;
  }
}

/** No key was ever made for this subject, or it was lost. Never expected: see docs/operate/keys.md, "A key is missing". */
export class SubjectUnknown extends Error {
  override readonly name = 'SubjectUnknown';
  readonly code = 'subject-unknown';
  readonly subject: string;
  constructor(subject: string) {
    super(`There is no key for ${subject}.`);
    this.subject = subject;
  }
}

/** The bytes were changed, or moved here from another row, column, person or organisation. */
export class TamperedCiphertext extends Error {
  override readonly name = 'TamperedCiphertext';
  readonly code = 'tampered-ciphertext';
}

/** A look-up value that is no e-mail address or phone number. Check the form with `normaliseEmail`, `normalisePhone`. */
export class UnusableValue extends Error {
  override readonly name = 'UnusableValue';
  readonly code = 'unusable-value';
}

/** Keys and database do not belong together, or a rotation was asked too early; the message says what to do. */
export class VaultRefusal extends Error {
  override readonly name = 'VaultRefusal';
  readonly code: 'destruction-list-behind' | 'old-key-in-use' | 'too-early';
  constructor(code: VaultRefusal['code'], message: string) {
    super(message);
    this.code = code;
  }
}
