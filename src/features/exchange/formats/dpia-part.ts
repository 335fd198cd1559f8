import type { BroughtDpia } from '../../plan/dpia/content.ts';
import type { Dpia } from '../../plan/index.ts';

/** A DPIA without what was said about it: that stays where it was said. */
export const dpiaPart = ({ questions, decision, proportionality, risks, risksComplete, views }: Dpia): BroughtDpia => ({
  screening: Object.fromEntries(questions.flatMap(({ id, judged }) => (judged ? [[id, judged]] : []))),
  ...{ decision, proportionality, risksComplete, views },
  risks: risks.map(({ id, description, origin, originWhy, event, begun, after, measures }) => ({
    ...{ id, description, origin, originWhy, event, before: begun, after, measures },
  })),
});

/** Who sees to a measure is somebody here; elsewhere that name says nothing. */
export const withoutOwners = (dpia: BroughtDpia): BroughtDpia => ({
  ...dpia,
  risks: dpia.risks.map((risk) => ({
    ...risk,
    measures: risk.measures.map((measure) => ({ ...measure, owner: '' })),
  })),
});

export const namesOwners = ({ risks }: BroughtDpia): boolean =>
  risks.some(({ measures }) => measures.some(({ owner }) => owner !== ''));
