import type { Door } from '../../../gate/plan.ts';

/** What must be solved before a plan can be approved. A closed list; texts.ts says for each what solves it. */
export type ObstacleKind =
  | 'no-owner'
  | 'no-title'
  | 'no-people'
  | 'no-people-number'
  | 'role-without-controller'
  | 'controller-without-contact'
  | 'no-purpose'
  | 'purpose-without-words'
  | 'purpose-too-broad'
  | 'purpose-without-fields'
  | 'learning-with-fields'
  | 'field-without-purpose'
  | 'field-of-other-kind'
  | 'field-without-necessity'
  | 'field-without-answers'
  | 'purpose-without-channel'
  | 'field-without-register'
  | 'field-without-source-note'
  | 'no-informing'
  | 'informing-without-way'
  | 'no-basis'
  | 'basis-without-law'
  | 'basis-not-for-public-body'
  | 'law-not-in-force'
  | 'consent-without-question'
  | 'consent-not-free'
  | 'basis-comes-last'
  | 'balancing-incomplete'
  | 'consent-tied'
  | 'consent-several-purposes'
  | 'consent-silent'
  | 'consent-bundled'
  | 'newsletter-not-apart'
  | 'newsletter-not-asked'
  | 'field-without-door'
  | 'door-opens-nothing'
  | 'door-without-safeguards'
  | 'door-asks-secrecy'
  | 'number-without-law'
  | 'number-without-task'
  | 'number-by-consent'
  | 'number-without-authorisation'
  | 'flow-without-fields'
  | 'flow-beyond-purpose'
  | 'flow-without-package'
  | 'flow-without-agreement'
  | 'flow-not-encrypted'
  | 'flow-without-country'
  | 'flow-without-transfer'
  | 'transfer-without-document'
  | 'comparison-without-reason'
  | 'comparison-incomplete'
  | 'reuse-without-consent'
  | 'reuse-without-law'
  | 'channel-without-rule'
  | 'channel-too-open'
  | 'link-without-proof'
  | 'no-measures'
  | 'no-raised-measures'
  | 'measure-without-evidence'
  | 'no-place'
  | 'place-without-country'
  | 'place-outside-eea'
  | 'place-not-locked'
  | 'no-retention'
  | 'retention-without-reason'
  | 'retention-too-short'
  | 'term-too-short'
  | 'term-without-reason'
  | 'term-until-withdrawal'
  | 'no-archive-law'
  | 'no-destroying'
  | 'no-backups'
  | 'backups-without-end'
  | 'not-discussed';

/**
 * `about`: the purpose, field, party or channel by its id. `field`: the name of the form field that solves it.
 * `law` and `months`: which law asks for which term.
 */
export type Obstacle = {
  step: number;
  kind: ObstacleKind;
  about?: string;
  field?: string;
  law?: string;
  months?: number;
};

/** What the law book says on the day of the check. */
export type LawToday = {
  inForce: (id: string) => boolean;
  /** Whether a rule is an exception for that kind of data there; the gate asks the same when the plan runs. */
  opens: (door: Door, place: { country: 'NL' | 'BE'; publicBody: boolean }) => boolean;
  /** The statutory minimum term of a rule, in months. */
  months: (id: string) => number | null;
  /** "Wmo 2015 5.3.4"; the id itself where the law book does not know it. */
  name: (id: string) => string;
  /** Whether a country (ISO 3166-1 alpha-2) is in the European Economic Area. */
  inEea: (country: string) => boolean;
};

export type ApprovalFacts = { owner: string | null; law: LawToday };
