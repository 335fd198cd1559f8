export { openVault } from './open-vault.ts';
export { INSTALLATION } from './vault.ts';
export type { SubjectVault } from './subject-vault.ts';
export { keyIdOf, type Place } from './sealed-text.ts';
export { SubjectDestroyed, SubjectUnknown, TamperedCiphertext, UnusableValue, VaultRefusal } from './errors.ts';
export { normaliseEmail, normalisePhone } from './normalise.ts';
export { verifyKeyChain, type CheckpointKeyLink } from './checkpoint-keys.ts';
export { vaultFindings } from './findings.ts';
export { refuseOldDestructionList } from './start-check.ts';
