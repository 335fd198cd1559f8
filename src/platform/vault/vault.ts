import type { CheckpointKey, CheckpointKeyLink } from './checkpoint-keys.ts';
import type { Country } from './normalise.ts';
import type { SubjectVault } from './subject-vault.ts';

/**
 * Accounts of people who work here belong to no organisation but to the installation. It has a key of its own, made
 * like that of an organisation.
 */
export const INSTALLATION = '00000000-0000-7000-8000-000000000001';

/** Which keys go: those of the content, or those of the audit log about the person (security §4.6). */
export type Destroying = { what: 'content' | 'log' };

export type Vault = {
  /** TK, index key, checkpoint key, and keys for texts of the organisation itself. Again is harmless. */
  createOrganisation(organisation: string): Promise<void>;
  /** SK and LK, durable in two places before it returns. Again is harmless. Throws SubjectDestroyed. */
  createSubject(organisation: string, subject: string): Promise<void>;
  createSubjects(organisation: string, subjects: readonly string[]): Promise<void>;
  /** Also when the content was destroyed: the log may still be readable. Throws SubjectUnknown. */
  subject(organisation: string, subject: string): Promise<SubjectVault>;
  /** One look-up for all. Every id is in the answer. Throws SubjectUnknown. */
  subjects(organisation: string, ids: readonly string[]): Promise<Map<string, SubjectVault>>;
  /** 16 bytes, equal for equal values of one organisation. `country` reads numbers that begin with one 0. Throws UnusableValue. */
  blindIndex(organisation: string, kind: 'email' | 'phone', value: string, country?: Country): Promise<Buffer>;
  /** 32 bytes for another part of the installation; the same in every process and after a rotation, different per label. */
  secretFor(organisation: string, label: string): Promise<Buffer>;
  /** The newest. */
  checkpointKey(organisation: string): Promise<CheckpointKey>;
  /** All, oldest first, each signed by the one before. */
  checkpointKeyChain(organisation: string): Promise<CheckpointKeyLink[]>;
  /** 16 bytes; the same as `SubjectVault.handleBytes`. Throws SubjectDestroyed, SubjectUnknown. */
  logHandle(organisation: string, subject: string): Promise<Buffer>;
  /** Final. The caller has the decision of two persons and the audit entry already (security §4.4, order of destroying). */
  destroySubject(organisation: string, subject: string, destroying: Destroying): Promise<void>;
  /** As one round, for the nightly destruction. */
  destroySubjects(organisation: string, subjects: readonly string[], destroying: Destroying): Promise<void>;
  /** After it no look-up value can be tested against an old back-up. */
  destroyIndexKey(organisation: string): Promise<void>;
  /** Every key of the organisation. */
  destroyOrganisation(organisation: string): Promise<void>;
  /** Wraps every TK under the newest KEK; returns how many. Then the old line may leave the KEK file. */
  rotateKek(): Promise<number>;
  /** A new TK, and every key of the organisation wrapped under it. */
  rotateTk(organisation: string): Promise<{ version: number; rewrapped: number }>;
  /** Destroys the older TKs, at the earliest two minutes after `rotateTk`. Throws VaultRefusal. */
  retireTk(organisation: string): Promise<number>;
  /** A new checkpoint key, signed by the old one. Put the link in the audit log. */
  rotateCheckpointKey(organisation: string): Promise<CheckpointKeyLink>;
  /** A second content key: new values use it, old values still open. */
  rotateSubject(organisation: string, subject: string): Promise<void>;
  /** Destroys the older content keys, once every value was sealed anew (`keyIdOf` tells which key sealed a value). */
  retireSubject(organisation: string, subject: string): Promise<void>;
};
