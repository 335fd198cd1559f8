import type { WholeRisk } from '../../draft.ts';
import { type PiaQuestion, questionOf } from './shape.ts';

/** How the risks of a DPIA stand in the file: three events of six questions each (formats.md 4.4). */

type Origin = WholeRisk['origin'];
export const piaEvents = ['access', 'change', 'loss'] as const;
export type PiaEvent = (typeof piaEvents)[number];

const first: Record<PiaEvent, number> = { access: 320, change: 330, loss: 340 };
const asked = { impacts: 1, threats: 2, sources: 3, measures: 4, severity: 5, likelihood: 6 } as const;
export type RiskPart = keyof typeof asked;
export const riskParts = Object.keys(asked) as RiskPart[];

/** 325 for how bad it is when somebody sees what they may not see. */
export function riskQuestion(event: PiaEvent, part: RiskPart): PiaQuestion {
  const question = questionOf(first[event] + asked[part]);
  if (question === undefined) throw new Error(`The CNIL asks nothing about ${event} ${part}.`);
  return question;
}

export const isPiaEvent = (event: WholeRisk['event']): event is PiaEvent =>
  event !== null && (piaEvents as readonly string[]).includes(event);

export const eventWords: Record<PiaEvent, string> = {
  access: 'Iemand ziet het die het niet mag zien',
  change: 'Het verandert zonder dat het mag',
  loss: 'Het raakt weg',
};

export const originWords: Record<Origin, string> = {
  outside: 'van buiten',
  inside: 'van binnen',
  supplier: 'leverancier of partner',
  technique: 'techniek',
  design: 'de werkwijze zelf',
};

/** Labels under each risk by itself; they stay what they are, so that files of years ago are still understood. */
export const riskMarks = {
  description: 'Risico',
  origin: 'Komt van',
  originWhy: 'Hoe',
  planned: 'Maatregel uit het plan',
  own: 'Eigen maatregel',
  due: 'Klaar op',
  severity: 'Ernst',
  severityAfter: 'Ernst met maatregelen',
  likelihood: 'Kans',
  likelihoodAfter: 'Kans met maatregelen',
  why: 'Waarom',
  whyAfter: 'Waarom met maatregelen',
} as const;

/** What stands at a measure that belongs to a risk and not to the plan. */
export const OF_A_RISK = 'bij een risico';

export const riskTerm = (number: number): string => `Risico ${number}`;
export const riskNumber = (term: string): number | undefined => {
  const number = /^Risico (\d{1,4})$/.exec(term)?.[1];
  return number === undefined ? undefined : Number(number);
};
