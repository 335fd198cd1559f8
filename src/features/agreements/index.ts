export { addAgreement } from './add-agreement.ts';
export { knowParties } from './know-parties.ts';
export { agreementsInForce, listParties, type Party } from './list-parties.ts';
export { mapOfActivity, mapOfDraft } from './map/read-map.ts';
export { agreementTasks } from './tasks.ts';
export { listWebsiteTools, type WebsiteSupplier } from './website-tools.ts';
