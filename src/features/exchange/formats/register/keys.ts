import type { bases, partyRoles, transferMechanisms } from '../../../plan/document/vocabulary.ts';

/** The keys of a register as other programs write them (formats.md 14), with the label that a person may have typed. */
export type Choice = { key: string; label: string; code: string };

const choices = <Code extends string>(list: readonly (readonly [string, string, Code])[]): readonly Choice[] =>
  list.map(([key, label, code]) => ({ key: `privacy_${key}`, label, code }));

export const registerChoices = {
  legal_basis: choices<(typeof bases)[number]>([
    ['consent', 'Toestemming', 'consent'],
    ['contract', 'Overeenkomst', 'contract'],
    ['legal_obligation', 'Wettelijke verplichting', 'legal-obligation'],
    ['vital_interests', 'Vitaal belang', 'vital-interest'],
    ['public_interest', 'Taak van algemeen belang', 'public-task'],
    ['legitimate_interests', 'Gerechtvaardigd belang', 'legitimate-interest'],
  ]),
  article_9_condition: choices([
    ['explicit_consent', 'Uitdrukkelijke toestemming', 'eu.avg.9.2.a'],
    ['employment_social_security', 'Arbeid en sociale zekerheid', 'eu.avg.9.2.b'],
    ['vital_interests_incapacity', 'Vitaal belang bij onvermogen', 'eu.avg.9.2.c'],
    ['nonprofit_organization', 'Vereniging of stichting', 'eu.avg.9.2.d'],
    ['public_data', 'Zelf openbaar gemaakt', 'eu.avg.9.2.e'],
    ['legal_claims', 'Rechtsvordering', 'eu.avg.9.2.f'],
    ['substantial_public_interest', 'Zwaarwegend algemeen belang', 'eu.avg.9.2.g'],
    ['preventive_medicine', 'Zorg en maatschappelijke dienstverlening', 'eu.avg.9.2.h'],
    ['public_health', 'Volksgezondheid', 'eu.avg.9.2.i'],
    ['archiving_research', 'Archief en onderzoek', 'eu.avg.9.2.j'],
  ]),
  relationship_type: choices<(typeof partyRoles)[number]>([
    ['data_processor', 'Verwerker', 'processor'],
    ['sub_processor', 'Subverwerker', 'processor'],
    ['joint_controller', 'Gezamenlijk verantwoordelijk', 'joint-controller'],
    ['independent_controller', 'Zelf verantwoordelijk', 'controller'],
    ['other', 'Anders', 'referrer'],
  ]),
  transfer_mechanism: choices<(typeof transferMechanisms)[number]>([
    ['adequacy_decision', 'Adequaatheidsbesluit', 'adequacy'],
    ['standard_contractual_clauses', 'Standaardbepalingen', 'standard-clauses'],
    ['appropriate_safeguards', 'Passende waarborgen', 'binding-instrument'],
    ['binding_corporate_rules', 'Bindende bedrijfsvoorschriften', 'binding-rules'],
    ['codes_of_conduct', 'Gedragscode', 'code-of-conduct'],
    ['certification_mechanisms', 'Certificering', 'certification'],
    ['derogation', 'Uitzondering', 'derogation'],
  ]),
} as const;

export type AskedColumn = keyof typeof registerChoices;

const alike = (word: string) =>
  word
    .trim()
    .toLowerCase()
    .replace(/^privacy_/, '')
    .replace(/[\s_-]+/g, ' ');

/** The code of a key, a key without its beginning, a label or a code of ours. */
export function choiceOf(column: AskedColumn, word: string): string | undefined {
  const wanted = alike(word);
  return registerChoices[column].find((each) => [each.key, each.label, each.code].some((one) => alike(one) === wanted))
    ?.code;
}
