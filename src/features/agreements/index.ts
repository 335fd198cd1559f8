export { addAgreement } from './add-agreement.ts';
export { findCoveringCovenant, keepCovenantTerms } from './covenant-terms.ts';
export { knowParties } from './know-parties.ts';
export { agreementsInForce, listParties } from './list-parties.ts';
export { mapOfActivity, mapOfOrganisation, mapOfDraft } from './map/read-map.ts';
export { agreementTasks } from './tasks.ts';
export { listWebsiteTools } from './website-tools.ts';
