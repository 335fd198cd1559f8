export { addAgreement, renewAgreement } from './add-agreement.ts';
export { knowParties } from './know-parties.ts';
export { agreementsInForce, listParties, type Party } from './list-parties.ts';
