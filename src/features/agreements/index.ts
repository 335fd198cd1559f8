export { addAgreement } from './add-agreement.ts';
export { knowParties } from './know-parties.ts';
export { agreementsInForce, listParties } from './list-parties.ts';
