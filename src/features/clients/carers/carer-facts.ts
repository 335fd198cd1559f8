import type { PermissionState, PersonFacts } from '../../../gate/act.ts';
import type { FieldId, PartyId } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { type CarerSubject, carerState, clientSays, mayHear } from './carer.ts';
import { findCarer } from './store.ts';

/** What a carer said about the own data; of a carer who is not on record nothing may be used. */
export async function carerPermission(c: Context, carer: string, about: CarerSubject): Promise<PermissionState> {
  const found = await findCarer(c, carer);
  return found ? carerState(found, about) : 'withdrawn';
}

/**
 * A carer as the second person of a share: what is told to this party is also about the carer (S0.3), so the carer's
 * own yes counts beside that of the client. Put it in `facts.people`, after the client whose facts it is like: the same
 * record, the same moment, the same reasons.
 */
export async function carerAsPerson(
  c: Context,
  carer: string,
  party: PartyId,
  { deciding: _own, ...client }: PersonFacts,
): Promise<PersonFacts> {
  const permission = await carerPermission(c, carer, { about: 'share', party });
  const secrecyLifted = permission === 'given' ? 'by-consent' : 'no';
  return { ...client, permission, secrecyLifted, representation: 'none' };
}

/** Telling a carer about the client takes two: the client named these details, and the carer wants to hear them. */
export async function tellingCarer(
  c: Context,
  client: string,
  carer: string,
  data: readonly FieldId[],
): Promise<Pick<PersonFacts, 'permission' | 'secrecyLifted'>> {
  const found = await findCarer(c, carer);
  if (found?.client !== client) return { permission: 'not-asked', secrecyLifted: 'no' };
  const may = mayHear(found, data);
  const { state } = clientSays(found);
  return { permission: may || state !== 'given' ? state : 'not-asked', secrecyLifted: may ? 'by-consent' : 'no' };
}
