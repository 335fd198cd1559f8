import type { Citation } from '../../../gate/decision.ts';
import type { Context } from '../../../platform/context.ts';
import type { Text } from '../../../ui/index.ts';
import { namesOf } from '../../organisation/index.ts';
import type { PlanDocument } from '../policy.ts';
import { findDraft, findVersion } from '../store.ts';
import type { DpiaContent, DpiaRisk, Judged, Weighed, WeighedBefore } from './content.ts';
import { contentOf, type LoadedDpia, loadDpia } from './load-dpia.ts';
import {
  type AdviceState,
  adviceOf,
  type ConsultationState,
  consultationOf,
  isMade,
  type Level,
  levelOf,
  type Outcome,
  outcomeOf,
  placeOf,
  residualOf,
  riskFinished,
  settled,
} from './policy.ts';
import type { Turn } from './turn.ts';

export type DpiaQuestion = {
  id: string;
  kind: 'criterion' | 'list';
  ask: Text;
  explain: Text;
  citation: Citation;
  judged: Judged | null;
};

/** `before` and the levels are null while nobody answered both how likely and how bad. */
export type WeighedRisk = Omit<DpiaRisk, 'before'> & {
  /** As far as it was answered. */
  begun: WeighedBefore;
  before: Weighed | null;
  levelBefore: Level | null;
  levelAfter: Level | null;
  residual: Level | null;
  /** Whether all of it was said, with reasons. */
  finished: boolean;
};

/** A whole DPIA, as a report or an export shows it. */
export type Dpia = {
  activity: string;
  /** The round of the plan it is about: the number of the version, or of the draft that will become it. */
  round: number;
  /** The round in which it was written. */
  writtenIn: number;
  draft: boolean;
  document: PlanDocument;
  questions: readonly DpiaQuestion[];
  outcome: Outcome;
  decision: DpiaContent['decision'];
  made: boolean;
  finished: boolean;
  proportionality: DpiaContent['proportionality'];
  risks: readonly WeighedRisk[];
  risksComplete: string;
  views: DpiaContent['views'];
  withoutOfficer: string;
  advice: AdviceState;
  consultation: ConsultationState;
  /** Everything that was said, oldest first. */
  turns: readonly Turn[];
  savedAt: Date;
  savedBy: string;
  /** Names of who wrote or said something, by account. */
  names: ReadonlyMap<string, string>;
};

/** The DPIA of a draft, or of the version asked for or running; null when nobody began one. */
export async function findDpia(c: Context, activity: string, which: 'draft' | 'running' | number = 'running') {
  const plan = await planOf(c, activity, which);
  if (!plan) return null;
  const loaded = await loadDpia(c, { activity, round: plan.round, country: plan.document.country });
  return loaded.row ? wholeDpia(c, { activity, ...plan }, loaded) : null;
}

async function planOf(c: Context, activity: string, which: 'draft' | 'running' | number) {
  if (which === 'draft') {
    const draft = await findDraft(c, activity);
    return draft && { round: draft.round, document: draft.document, draft: true };
  }
  const version = await findVersion(c, activity, which === 'running' ? undefined : which);
  return version && { round: version.version, document: version.document, draft: false };
}

type Plan = { activity: string; round: number; document: PlanDocument; draft: boolean };

/** Throws nothing; where nobody began, it is empty and dated now. */
export async function wholeDpia(c: Context, plan: Plan, loaded: LoadedDpia): Promise<Dpia> {
  const content = contentOf(loaded);
  const { turns, row } = loaded;
  const accounts = [...new Set([...(row ? [row.savedBy] : []), ...turns.map(({ by }) => by), ...loaded.officers])];
  const { decision, proportionality, risksComplete, views, withoutOfficer } = content;
  return {
    ...plan,
    writtenIn: row?.round ?? plan.round,
    questions: loaded.questions.map((each) => ({ ...each, judged: content.screening[each.id] ?? null })),
    outcome: outcomeOf(loaded.questions, content),
    ...{ decision, proportionality, risksComplete, views, withoutOfficer, turns },
    made: isMade(content),
    finished: settled(loaded.questions, content),
    risks: content.risks.map(weighedRisk),
    advice: adviceOf(turns, content),
    consultation: consultationOf(content, turns, loaded.today, loaded.terms),
    savedAt: row?.savedAt ?? c.now,
    savedBy: row?.savedBy ?? '',
    names: await namesOf(c, accounts),
  };
}

function weighedRisk(risk: DpiaRisk): WeighedRisk {
  const before = placeOf(risk.before);
  const levels = { levelBefore: before && levelOf(before), levelAfter: risk.after && levelOf(risk.after) };
  return { ...risk, ...levels, begun: risk.before, before, residual: residualOf(risk), finished: riskFinished(risk) };
}
