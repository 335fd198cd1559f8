import { hasWords } from '../document/has-words.ts';
import type { PlanDocument } from '../policy.ts';
import type { Obstacle } from './obstacle.ts';

/** Step 1: a person owns it, and it is said who decides and whom it is about (AVG 5(2), 24, 26, 28, 30(1)). */
export function ownerObstacles(document: PlanDocument, owner: string | null): Obstacle[] {
  const found: Obstacle[] = [];
  if (owner === null) found.push({ step: 1, kind: 'no-owner', field: 'eigenaar' });
  if (!hasWords(document.title.nl, 1)) found.push({ step: 1, kind: 'no-title', field: 'titel.nl' });
  if (document.people.length === 0) found.push({ step: 1, kind: 'no-people', field: 'mensen' });
  if (document.peopleNumber === null) found.push({ step: 1, kind: 'no-people-number', field: 'aantal' });
  return [...found, ...controllerObstacles(document)];
}

/** Who decides with us, or gives us the work, has a name and can be reached (AVG 26(1), 28(3), 30(2)(a)). */
function controllerObstacles({ role, controllers }: PlanDocument): Obstacle[] {
  if (role === 'controller') return [];
  if (controllers.length === 0) return [{ step: 1, kind: 'role-without-controller', field: 'ander.1.naam' }];
  return controllers.flatMap(({ name, contact }, at): Obstacle[] =>
    contact === ''
      ? [{ step: 1, kind: 'controller-without-contact', about: name, field: `ander.${at + 1}.contact` }]
      : [],
  );
}
