export { openVault } from './open-vault.ts';
export { INSTALLATION, type Vault } from './vault.ts';
export type { SubjectVault } from './subject-vault.ts';
export { keyIdOf, type Place } from './sealed-text.ts';
export { SubjectDestroyed, SubjectUnknown, TamperedCiphertext, UnusableValue, VaultRefusal } from './errors.ts';
export { normaliseEmail, normalisePhone, type Country } from './normalise.ts';
export { verifyKeyChain, type CheckpointKey, type CheckpointKeyLink } from './checkpoint-keys.ts';
export { vaultFindings, type VaultSetting } from './findings.ts';
export { refuseOldDestructionList, type KnownDestruction } from './start-check.ts';
