import type { Outcome } from './entry.ts';

/** What there is to log about one act. Ids are those of our own tables; they become handles before they are stored. */
export type AuditAct = {
  organisation: string;
  /** Start of the act, business time. */
  at: Date;
  /** Id of who did it; `null` for the schedule and for a visitor. */
  actor: string | null;
  /** Id of the person for whom it was done, when someone acts for another. */
  onBehalf?: string | null;
  /** Kebab-case; several joined by `+`. */
  role: string;
  /** `feature.verb-noun`. */
  action: string;
  outcome: Outcome;
  /** Ids of the people it was about. */
  about: readonly string[];
  object: { kind: string; id: string } | null;
  /** Text for the people who may read the log; kept under the log key of the one person, or of the organisation. */
  detail: string | null;
  decision: string | null;
  /** The legal ground, kebab-case. */
  ground?: string | null;
  breakGlass: boolean;
  request: string;
  /** Version of the application. */
  version: string;
};

/** A place in the database that a ciphertext is bound to. */
export type Place = { table: string; column: string; row: string };

/** What the log needs of the vault: one person's handle and log key (LK). */
export type LogKey = {
  handle: string;
  sealLog(place: Place, text: string): Buffer;
  openLog(place: Place, ciphertext: Buffer): string;
};

/**
 * `id` is that of a person, or of the organisation for what is about nobody or about many. For an id without keys
 * both throw an error with the code `subject-unknown`.
 */
export type LogKeys = {
  subject(organisation: string, id: string): Promise<LogKey>;
  subjects(organisation: string, ids: readonly string[]): Promise<ReadonlyMap<string, LogKey>>;
};
