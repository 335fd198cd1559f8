import type { Text } from '../../ui/index.ts';
import { clientsActions } from './clients.ts';
import { covenantsActions } from './covenants.ts';
import { learningActions } from './learning.ts';
import { peopleActions } from './people.ts';
import { planActions } from './plan.ts';
import { roomsActions } from './rooms.ts';

/**
 * What an action or question is called in the permission matrix: what somebody may do, as one says it.
 * Each feature adds its own lines; test/architecture finds a missing one.
 */
export const actionNames: Readonly<Record<string, Text>> = {
  ...peopleActions,
  ...planActions,
  ...covenantsActions,
  ...clientsActions,
  ...learningActions,
  ...roomsActions,
};
