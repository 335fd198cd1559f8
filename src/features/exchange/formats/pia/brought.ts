import { BroughtDpia, type DpiaRisk } from '../../../plan/dpia/content.ts';
import type { WholeRisk } from '../../draft.ts';

/** A number in the shape that a DPIA asks; whoever brings it in gives each risk one of its own. */
const idOf = (at: number): string => `00000000-0000-7000-8000-${String(at + 1).padStart(12, '0')}`;

const numbered = ({ measures, ...risk }: WholeRisk, at: number): DpiaRisk => ({
  ...risk,
  id: idOf(at),
  measures: measures.map((measure, n) => ({
    ...measure,
    id: measure.planMeasure === null ? `eigen-${n + 1}` : `plan-${measure.planMeasure}`.slice(0, 60),
  })),
});

/**
 * What a file holds of a DPIA; nothing where it has no risks and no views. Whoever brings risks along makes a DPIA:
 * whether the law asks one, and all that the file does not say, is still to be answered here.
 */
export const broughtDpia = (risks: readonly WholeRisk[], views: BroughtDpia['views']): BroughtDpia | undefined =>
  risks.length === 0 && views === null
    ? undefined
    : BroughtDpia.parse({ decision: { choice: 'do', why: '' }, risks: risks.map(numbered), views });
