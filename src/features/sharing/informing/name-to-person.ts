import { authorities } from '../../../gate/act.ts';
import type { LoggedEntry } from '../../../platform/audit/index.ts';
import type { Context } from '../../../platform/context.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';
import { listShareDecisions } from '../decisions/store.ts';
import { listInformings } from './store.ts';

const isAuthority = (id: string): boolean => authorities.some((authority) => authority === id);

/**
 * May this line of the own log say this recipient by its name? Of an authority only what was shared and told: who reads
 * there that somebody thought of Veilig Thuis, may make it unsafe for somebody (UAVG 41). A consultation without a name
 * and not sharing tell nobody anything, so there is nothing to name. Of everybody else it is always said.
 */
export async function namesForPerson(
  c: Context,
  client: string,
): Promise<(logged: LoggedEntry, recipient: string) => boolean> {
  const informings = new Map((await listInformings(c, { client })).map((each) => [each.decision, each]));
  const decisions = await listShareDecisions(c, client);
  // No duty to tell: the person agreed to it, or knew it.
  const isTold = ({ id }: ShareDecision): boolean => (informings.get(id)?.tellings ?? [true]).length > 0;
  return ({ entry, detail }, recipient) => {
    if (!isAuthority(recipient)) return true;
    if (entry.outcome !== 'done' && entry.outcome !== 'seen') return false;
    const shared = decisions.filter((each) => each.chosen === 'shared' && each.recipient.id === recipient);
    if (entry.action === 'sharing.record-decision')
      return shared.some((each) => each.id === detail?.object && isTold(each));
    return shared.length > 0 && shared.every(isTold);
  };
}
