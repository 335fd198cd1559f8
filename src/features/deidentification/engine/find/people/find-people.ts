import type { Finder } from '../finder.ts';
import { confidenceOf } from './confidence.ts';
import { gather } from './gather.ts';
import { findHandles } from './handles.ts';
import { findInitials } from './initials.ts';
import { spread } from './spread.ts';
import { mailedNames, weighTogether } from './together.ts';

/** Adds the people of a text: every run that may be a name is weighed by itself, then with the others of the text. */
export const findPeople: Finder = (doc, found, ground) => {
  const candidates = gather({ doc, found, ground });
  weighTogether(doc, candidates, mailedNames(doc));
  const again = spread(doc, candidates, found);
  const taken = [...candidates.filter(({ score }) => score > 0), ...again];
  for (const { start, end, score, reason } of taken)
    if (score > 0) found.add(start, end, 'person', confidenceOf(score), reason);
  findHandles(doc, found, ground);
  findInitials(doc, found, ground);
};
