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
  | 'purpose-without-fields'
  | 'field-without-purpose'
  | 'field-without-necessity'
  | 'purpose-without-channel'
  | 'no-basis'
  | 'basis-without-law'
  | 'basis-not-for-public-body'
  | 'law-not-in-force'
  | 'consent-without-question'
  | 'consent-not-free'
  | 'field-without-door'
  | 'flow-without-fields'
  | 'flow-without-package'
  | 'comparison-without-reason'
  | 'channel-without-rule'
  | 'channel-too-open'
  | 'link-without-proof'
  | 'no-measures'
  | 'no-retention'
  | 'retention-without-reason'
  | 'retention-too-short'
  | 'not-discussed';

/** `about`: the purpose, field, party or channel by its id. `field`: the name of the form field that solves it. */
export type Obstacle = { step: number; kind: ObstacleKind; about?: string; field?: string };

/** What the law book says on the day of the check. */
export type LawToday = {
  inForce: (id: string) => boolean;
  /** The statutory minimum term of a rule, in months. */
  months: (id: string) => number | null;
};

export type ApprovalFacts = { owner: string | null; law: LawToday };
