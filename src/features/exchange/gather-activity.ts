import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import { findLaw } from '../../gate/law.ts';
import { getOrganisation } from '../organisation/index.ts';
import { type Dpia, findDpia, findPlan } from '../plan/index.ts';
import type { CarriedAdvice, CarriedDpia, CarriedNote, Making } from './draft.ts';
import { dpiaPart } from './formats/dpia-part.ts';
import { findOrigin } from './store.ts';
import type { Carried } from './write-formats.ts';

export type Gathered = { carried: Carried; making: Making };

/** All that may go into a file about one activity. `undefined`: there is no such activity. */
export async function gatherActivity(c: Context, activity: string): Promise<Gathered | undefined> {
  const plan = await findPlan(c, activity);
  if (!plan) return undefined;
  const { template: _template, steps: _steps, format: _format, ...content } = plan.document;
  const notes = [...plan.notes.values()].map(({ step, discussed, with: others, openQuestion }): CarriedNote => ({
    step,
    discussed,
    with: others,
    openQuestion,
  }));
  const assessed = await findDpia(c, activity, plan.state);
  const [dpia, wholeDpia] = [dpiaOf(assessed), assessed ? dpiaPart(assessed) : undefined];
  const origin = await findOrigin(c, activity);
  return {
    carried: { activity, version: plan.version, state: plan.state, content, notes, origin, dpia, wholeDpia },
    making: await makingFor(c),
  };
}

/** Who makes a file, and when; and what a law is called. */
export async function makingFor(c: Context): Promise<Making> {
  const { name } = await getOrganisation(c);
  const day = dayOf(c.now);
  const lawOf = (id: string) => {
    const row = findLaw(c.ground.law, id, day);
    return row ? `${row.law} ${row.article}` : id;
  };
  return { at: c.now, organisation: name, lawOf };
}

/** The assessment of risks as it goes along; nothing where nobody made one. */
function dpiaOf(dpia: Dpia | null): CarriedDpia | undefined {
  if (!dpia?.made) return undefined;
  const { proportionality, views } = dpia;
  return {
    less: proportionality?.less ?? '',
    weighs: proportionality?.weighs ?? '',
    rights: proportionality?.rights ?? '',
    views: views ? [views.who, views.said].filter((each) => each !== '').join(': ') : '',
    advice: adviceOf(dpia),
    risks: dpia.risks.map(({ description, originWhy, before, after, measures, levelBefore, residual }) => ({
      ...{ description, origin: originWhy, before, after, level: levelBefore, residual },
      measures: measures.map(({ text }) => text),
    })),
  };
}

const opinionWords = {
  agree: 'Akkoord',
  'agree-with-advice': 'Akkoord, met advies',
  'not-agree': 'Niet akkoord',
} as const;

/** What the officer said about the DPIA as it is, without the name of who said it; not what was said of another. */
function adviceOf({ advice }: Dpia): CarriedAdvice | null {
  if (!('advised' in advice) || advice.kind === 'outdated' || advice.advised.opinion === null) return null;
  const { opinion, words } = advice.advised;
  return {
    agrees: opinion !== 'not-agree',
    words: [opinionWords[opinion], words].filter((each) => each !== '').join(': '),
  };
}
