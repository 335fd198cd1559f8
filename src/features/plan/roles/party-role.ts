import type { PartyRole } from '../../../gate/plan.ts';

/**
 * Who decides about what a party outside gets (AVG 4(7) and (8), 26, 28), from three answers. A supplier that only does
 * what we ask is a processor, also when it is large and writes the contract itself (L11).
 */
export const partyQuestions = ['task', 'why', 'own'] as const;
export const partyAnswers = {
  /** Does a law or its profession give the party this task itself? */
  task: ['no', 'yes'],
  /** Who decides why the data are used? */
  why: ['us', 'together', 'them'],
  /** Does the party use the data for something of its own as well? */
  own: ['no', 'yes'],
} as const;
export type PartyAnswers = { [Q in keyof typeof partyAnswers]: (typeof partyAnswers)[Q][number] };

export function partyRoleFrom({ task, why, own }: PartyAnswers): PartyRole {
  if (task === 'yes' || why === 'them') return 'controller';
  if (why === 'together') return 'joint-controller';
  return own === 'yes' ? 'controller' : 'processor';
}

/** What is put on paper: AVG 28(3), AVG 26, or what two who decide for themselves agreed. Nothing for a referrer. */
export type PartyPaper = 'processor-agreement' | 'joint-arrangement' | 'arrangement' | 'none';
export const paperFor: Readonly<Record<PartyRole, PartyPaper>> = {
  processor: 'processor-agreement',
  'joint-controller': 'joint-arrangement',
  controller: 'arrangement',
  referrer: 'none',
};

/** Where the law asks for an agreement in force. */
export const mustAgree = (role: PartyRole): boolean => role === 'processor' || role === 'joint-controller';

const known: readonly [PartyRole, RegExp][] = [
  [
    'processor',
    /mail ?provider|e-?mail|nieuwsbriefdienst|mailchimp|hosting|cloud|dropbox|google|microsoft|purechat|back-?up|drukker|printer|roosterprogramma|boekhoudprogramma|dossiersysteem|agenda|archiefvernietig/i,
  ],
  [
    'controller',
    /huisarts|ziekenhuis|specialist|psycholoog|ocmw|cpas|vdab|mutualiteit|ziekenfonds|zorgverzekeraar|politie|justitie|belastingdienst|uwv|svb|school|rechtbank|veilig thuis/i,
  ],
];

/** The role that a party of this name nearly always has, or null; a hint for who fills it in, never a decision. */
export const usualRole = (partyName: string): PartyRole | null =>
  known.find(([, pattern]) => pattern.test(partyName))?.[0] ?? null;
