export { gateQuestion } from './asking/gate-question.ts';
export { getPerson, type Person } from './record/people.ts';
export { addClient } from './record/add-client.ts';
export { changePermission, listPermissions, type PermissionChange } from './permissions/change-permission.ts';
export { type Permission } from './permissions/store.ts';
export { holdPermission, type Held } from './permissions/hold-permission.ts';
export { withdrawPermission, type Withdrawn } from './permissions/withdraw-permission.ts';
export { secondProofs, type SecondProof } from './proofs/second-proofs.ts';
export { findRepresentatives, type Representative } from './representation/store.ts';
