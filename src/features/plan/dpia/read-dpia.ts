import { z } from 'zod';
import type { Citation } from '../../../gate/decision.ts';
import { question } from '../../../platform/question.ts';
import { kindOf } from '../../organisation/index.ts';
import { citationsOf } from '../law-choices.ts';
import { mayEdit } from '../policy.ts';
import { findActivity, findDraft, findVersion } from '../store.ts';
import { workerOf } from '../worker-of.ts';
import { type Dpia, wholeDpia } from './find-dpia.ts';
import { contentOf, type LoadedDpia, loadDpia, readNow } from './load-dpia.ts';
import { type DpiaObstacle, dpiaObstacles } from './obstacles.ts';
import { mayDecideAgainst } from './policy.ts';
import { type AskedQuestion, pagesOf } from './questions.ts';
import { changedParts, type ShapePart, shapeOf } from './shape.ts';
import { type Suggestion, suggestionFor } from './suggestions.ts';

export type DpiaPage = {
  dpia: Dpia;
  loaded: LoadedDpia;
  /** Whether this person may write now: a draft of one's own. */
  edit: boolean;
  /** Whether this person is the officer who may advise. */
  advise: boolean;
  owner: string | null;
  pages: readonly (readonly AskedQuestion[])[];
  /** What the plan suggests, by id of the question. */
  suggestions: ReadonlyMap<string, Suggestion>;
  mayDecideAgainst: boolean;
  obstacles: readonly DpiaObstacle[];
  /** The mark of the DPIA as it is shown: an advice is about this and nothing else. */
  mark: string;
  /** Parts of the plan that changed since the DPIA. */
  changed: readonly ShapePart[];
  officers: readonly string[];
  law: readonly Citation[];
};

const lawIds = [
  ...['eu.avg.35.1', 'eu.avg.35.2', 'eu.avg.35.3', 'eu.avg.35.4', 'eu.avg.35.7', 'eu.avg.35.9', 'eu.avg.35.11'],
  ...['eu.avg.36.1', 'eu.avg.36.2.term', 'eu.avg.36.2.extension', 'eu.avg.36.3', 'eu.avg.37.1', 'eu.avg.39.1.c'],
  'eu.avg.rec91',
];

/** The DPIA of a draft, or of the version asked for or running, with what there is to do. */
export const readDpia = question({
  name: 'plan.read-dpia',
  may: ['process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({ activity: z.uuid(), version: z.coerce.number().int().min(1).optional() }),
  gather: async (c, { activity: id, version }) => {
    const activity = await findActivity(c, id);
    if (!activity) return null;
    const draft = version === undefined ? await findDraft(c, id) : undefined;
    if (draft) return { activity, round: draft.round, document: draft.document, draft: true };
    const row = await findVersion(c, id, version);
    return row ? { activity, round: row.version, document: row.document, draft: false } : null;
  },
  gate: 'plan-content',
  read: async (c, _input, { activity, ...plan }) => {
    const { document, draft } = plan;
    const worker = workerOf(c);
    const loaded = await loadDpia(c, { activity: activity.id, round: plan.round, country: document.country });
    const dpia = await wholeDpia(c, { activity: activity.id, ...plan }, loaded);
    const reader = { document, kind: await kindOf(c) };
    const found = loaded.questions.map(({ id }) => [id, suggestionFor(id, reader)] as const);
    const answer: DpiaPage = {
      dpia,
      loaded,
      edit: draft && mayEdit(worker, activity.owner),
      advise: draft && worker.roles.includes('fg') && worker.account !== activity.owner,
      owner: activity.owner,
      pages: pagesOf(loaded.questions),
      suggestions: new Map(found.flatMap(([id, each]) => (each ? [[id, each]] : []))),
      mayDecideAgainst: mayDecideAgainst(loaded.questions, contentOf(loaded)),
      obstacles: draft ? dpiaObstacles(document, loaded) : [],
      mark: readNow(loaded),
      changed: loaded.shape ? changedParts(loaded.shape, shapeOf(document)) : [],
      officers: loaded.officers.map((account) => dpia.names.get(account) ?? ''),
      law: citationsOf(c.ground.law, lawIds, loaded.today),
    };
    return { answer };
  },
});
