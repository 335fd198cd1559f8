import type { PlanDocument } from '../policy.ts';
import type { DpiaContent } from './content.ts';
import {
  adviceOf,
  consultationOf,
  highResidual,
  isMade,
  mayDecideAgainst,
  outcomeOf,
  type Question,
  type Terms,
  unfinishedParts,
} from './policy.ts';
import { changedParts, type Shape, shapeOf } from './shape.ts';
import { hasWords } from '../document/has-words.ts';
import { mustJudge } from './suggestions.ts';
import type { Turn } from './turn.ts';

/** What a DPIA leaves to do before the plan can be approved. A closed list; texts.ts says for each what solves it. */
export type DpiaObstacleKind =
  | 'dpia-not-judged'
  | 'dpia-not-decided'
  | 'dpia-must'
  | 'dpia-no-proportionality'
  | 'dpia-no-risks'
  | 'dpia-no-views'
  | 'dpia-not-reviewed'
  | 'dpia-no-advice'
  | 'dpia-no-officer'
  | 'dpia-advice-waits'
  | 'dpia-advice-unanswered'
  | 'dpia-advice-outdated'
  | 'dpia-not-consulted'
  | 'dpia-consultation-runs';

/** `page`: the part of the address after `/dpia` where it is solved. */
export type DpiaObstacle = { kind: DpiaObstacleKind; page: string };

/** All that approval needs to know about the DPIA of a draft. */
export type DpiaFacts = {
  content: DpiaContent | null;
  turns: readonly Turn[];
  /** The plan as it was when the DPIA was made, or last looked at again. */
  shape: Shape | null;
  questions: readonly Question[];
  terms: Terms;
  /** Whether somebody here has the role of data protection officer. */
  hasOfficer: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
};

/** What stands between this plan and its approval because of AVG 35 and 36, in the order in which one solves it. Pure. */
export function dpiaObstacles(document: PlanDocument, facts: DpiaFacts): DpiaObstacle[] {
  const { content, questions } = facts;
  const outcome = content ? outcomeOf(questions, content) : 'incomplete';
  if (!content || outcome === 'incomplete')
    return mustJudge(document) || content?.decision ? [{ kind: 'dpia-not-judged', page: '/vraag/1' }] : [];
  const undecided = decisionObstacle(facts, content);
  if (undecided) return [undecided];
  return [
    ...contentObstacles(content),
    ...reviewObstacle(document, facts),
    ...adviceObstacles(document, facts, content),
  ];
}

function decisionObstacle({ questions }: DpiaFacts, content: DpiaContent): DpiaObstacle | undefined {
  const outcome = outcomeOf(questions, content);
  const page = '/besluit';
  const { decision } = content;
  if (outcome === 'not-needed') return undefined;
  if (!decision || (decision.choice === 'do-not' && !hasWords(decision.why))) return { kind: 'dpia-not-decided', page };
  const against = decision.choice === 'do-not' && outcome === 'needed';
  return against && !mayDecideAgainst(questions, content) ? { kind: 'dpia-must', page } : undefined;
}

const unfinished = {
  proportionality: { kind: 'dpia-no-proportionality', page: '/noodzaak' },
  risks: { kind: 'dpia-no-risks', page: '/risicos' },
  views: { kind: 'dpia-no-views', page: '/meningen' },
} as const;

const contentObstacles = (content: DpiaContent): DpiaObstacle[] =>
  isMade(content)
    ? unfinishedParts(content).flatMap((part) =>
        part in unfinished ? unfinished[part as keyof typeof unfinished] : [],
      )
    : [];

const reviewObstacle = (document: PlanDocument, { shape }: DpiaFacts): DpiaObstacle[] =>
  shape !== null && changedParts(shape, shapeOf(document)).length > 0
    ? [{ kind: 'dpia-not-reviewed', page: '/herziening' }]
    : [];

function adviceObstacles(document: PlanDocument, facts: DpiaFacts, content: DpiaContent): DpiaObstacle[] {
  const { hasOfficer, turns, questions, today, terms } = facts;
  const made = isMade(content);
  const against = !made && outcomeOf(questions, content) === 'needed';
  // AVG 35(2) asks advice on a DPIA; WP248 asks it also on deciding against one where the criteria say otherwise.
  if (!made && !(against && hasOfficer)) return [];
  const found: DpiaObstacle[] = [];
  const advice = adviceOf(turns, content);
  const page = '/fg';
  const excused = !hasOfficer && hasWords(content.withoutOfficer) && !document.publicBody;
  if (advice.kind === 'asked') found.push({ kind: 'dpia-advice-waits', page });
  if (advice.kind === 'advised') found.push({ kind: 'dpia-advice-unanswered', page });
  if (advice.kind === 'outdated') found.push({ kind: 'dpia-advice-outdated', page });
  if (advice.kind === 'not-asked' && !excused)
    found.push({ kind: hasOfficer ? 'dpia-no-advice' : 'dpia-no-officer', page });
  if (!made || highResidual(content).length === 0) return found;
  const consultation = consultationOf(content, turns, today, terms);
  if (consultation.kind === 'needed') found.push({ kind: 'dpia-not-consulted', page: '/raadpleging' });
  if (consultation.kind === 'runs') found.push({ kind: 'dpia-consultation-runs', page: '/raadpleging' });
  return found;
}
