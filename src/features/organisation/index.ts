export { addMember } from './add-member.ts';
export { addTeam } from './add-team.ts';
export { describeWorker } from './describe-worker.ts';
export { foundOrganisation } from './found-organisation.ts';
export { getOrganisation, type Organisation } from './get-organisation.ts';
export { identifyWorker } from './identify-worker.ts';
export { listMembers, type Member, namesOf, teamOf } from './members.ts';
export { allOrganisations, announceSetupCode, hasOrganisation } from './setup-code.ts';
export { signInAs } from './sign-in-as.ts';
