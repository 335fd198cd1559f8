import type { LegalBasis } from '../../../gate/plan.ts';
import type { EntryRecipient } from '../entry/entry.ts';

/** The keys by which other programs know what we say in words (formats §14). */

export const basisKeys: Record<LegalBasis, string> = {
  consent: 'privacy_consent',
  contract: 'privacy_contract',
  'legal-obligation': 'privacy_legal_obligation',
  'vital-interest': 'privacy_vital_interests',
  'public-task': 'privacy_public_interest',
  'legitimate-interest': 'privacy_legitimate_interests',
};

/** The end of the id of a door in the law book (`eu.avg.9.2.a`), and of the national rule that stands for it. */
const conditions: readonly (readonly [RegExp, string])[] = [
  [/(^eu\.avg\.9\.2|^nl\.uavg\.22\.2)\.a$/, 'privacy_explicit_consent'],
  [/^eu\.avg\.9\.2\.b$/, 'privacy_employment_social_security'],
  [/(^eu\.avg\.9\.2\.c|^nl\.uavg\.22\.2\.b)$/, 'privacy_vital_interests_incapacity'],
  [/(^eu\.avg\.9\.2\.d|^nl\.uavg\.22\.2\.c)$/, 'privacy_nonprofit_organization'],
  [/(^eu\.avg\.9\.2\.e|^nl\.uavg\.22\.2\.d)$/, 'privacy_public_data'],
  [/(^eu\.avg\.9\.2\.f|^nl\.uavg\.22\.2\.e)$/, 'privacy_legal_claims'],
  [/(^eu\.avg\.9\.2\.g|^nl\.uavg\.23|^nl\.uavg\.27|^nl\.uavg\.29)$/, 'privacy_substantial_public_interest'],
  [/(^eu\.avg\.9\.2\.h|^nl\.uavg\.30\.[0-9a-z.]+|^be\.wvp\.9)$/, 'privacy_preventive_medicine'],
  [/^eu\.avg\.9\.2\.i$/, 'privacy_public_health'],
  [/(^eu\.avg\.9\.2\.j|^nl\.uavg\.24)$/, 'privacy_archiving_research'],
];

/** Empty where the list of those programs has no word for this door. */
export const conditionKey = (law: string): string => conditions.find(([pattern]) => pattern.test(law))?.[1] ?? '';

export const relationKeys: Record<EntryRecipient['role'], string> = {
  processor: 'privacy_data_processor',
  'joint-controller': 'privacy_joint_controller',
  controller: 'privacy_independent_controller',
  referrer: 'privacy_other',
};

export const transferKeys: Record<NonNullable<EntryRecipient['transfer']>, string> = {
  adequacy: 'privacy_adequacy_decision',
  'standard-clauses': 'privacy_standard_contractual_clauses',
  'binding-rules': 'privacy_binding_corporate_rules',
  certification: 'privacy_certification_mechanisms',
  'code-of-conduct': 'privacy_codes_of_conduct',
  'binding-instrument': 'privacy_appropriate_safeguards',
  derogation: 'privacy_derogation',
};
