import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { listRoles } from '../../organisation/index.ts';
import type { PlanDocument } from '../policy.ts';
import { emptyDpia } from './content.ts';
import { markOf } from './marks.ts';
import { type DpiaFacts, dpiaObstacles } from './obstacles.ts';
import { type AskedQuestion, consultationTerms, questionsFor } from './questions.ts';
import type { Shape } from './shape.ts';
import { findDpiaRow, listTurns, type StoredDpia, type WrittenTurn } from './store.ts';

export type LoadedDpia = Omit<DpiaFacts, 'turns' | 'questions'> & {
  row: StoredDpia | undefined;
  turns: readonly WrittenTurn[];
  questions: readonly AskedQuestion[];
  /** Accounts of those who have the role of officer. */
  officers: readonly string[];
};

/** All that is known about the DPIA of a round of a plan: what was written, what was said, and what the law asks today. */
export async function loadDpia(
  c: Context,
  { activity, round, country, lock = false }: { activity: string; round: number; country: 'NL' | 'BE'; lock?: boolean },
): Promise<LoadedDpia> {
  const row = await findDpiaRow(c, activity, round, lock);
  const turns = row ? await listTurns(c, activity, { since: row.round, round }) : [];
  const today = dayOf(c.now);
  const officers = (await listRoles(c)).filter(({ roles }) => roles.includes('fg')).map(({ account }) => account);
  return {
    row,
    content: row?.content ?? null,
    turns,
    shape: shapeNow(row, turns),
    questions: questionsFor(c.ground.law, country, today),
    terms: consultationTerms(c.ground.law, today),
    officers,
    hasOfficer: officers.length > 0,
    today,
  };
}

/** The plan as it was when somebody last looked at the risks: at the writing, or at a review since. */
const shapeNow = (row: StoredDpia | undefined, turns: readonly WrittenTurn[]): Shape | null =>
  turns.findLast(({ shape }) => shape !== null)?.shape ?? row?.shape ?? null;

/** What an advice that is given now is about. */
export const readNow = (loaded: Pick<LoadedDpia, 'content'>): string => markOf(contentOf(loaded));

export const contentOf = ({ content }: Pick<LoadedDpia, 'content'>) => content ?? emptyDpia();

/** What stands between a draft and its approval because of its DPIA; for `plan/obstacles`. */
export async function loadDpiaObstacles(
  c: Context,
  activity: string,
  draft: { round: number; document: PlanDocument },
) {
  const { country } = draft.document;
  return dpiaObstacles(draft.document, await loadDpia(c, { activity, round: draft.round, country }));
}
