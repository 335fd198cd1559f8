import type { Context } from '../../../platform/context.ts';
import { addMinutes } from '../../../platform/dates.ts';
import type { Stop } from '../../../platform/hand-over/hand-over.ts';
import { decideOn, holdsBack } from '../../../platform/shell.ts';
import { gateQuestion, getPerson, holdPermission } from '../../clients/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { findLink, type SecureLink } from '../links/store.ts';
import { codeMinutes } from '../../../platform/proof/rules.ts';
import { actOfLink, linkState } from '../policy.ts';
import { codes } from '../proof/codes.ts';
import { realNow } from '../../../platform/proof/real-time.ts';
import type { Message } from './store.ts';

/**
 * Step 3 and 4 of the send gate: takes the row of the permission, and only then reads everything that might stop the
 * message. What was true when it was put in line may have changed since; only this moment counts. Null: it may go.
 */
export async function whatStops(c: Context, message: Message): Promise<Stop | null> {
  const link = await findLink(c, message.link_id);
  if (!link) return { because: 'no-link' };
  const held = await holdPermission(c.tx, { organisation: c.organisation, permission: link.permission });
  // Somebody may always come and look. Who is asked again after a no has the state `asked`, so a no stops that mail too.
  if (held !== 'free' && link.kind !== 'record') return { because: held };
  if (held === 'no-permission-row') return { because: held };
  const now = await findLink(c, link.id);
  if (!now || linkState(now, c.now) !== 'open') return { because: 'link-closed' };
  if (await isTooLate(c, message)) return { because: 'too-late' };
  return askTheGate(c, link);
}

async function askTheGate(c: Context, link: SecureLink): Promise<Stop | null> {
  const { activity } = await getPerson(c, link.client);
  const running = await runningActivity(c, activity);
  if (!running) return { because: 'plan-closed' };
  const act = actOfLink({ ...link, forRepresentative: link.representative !== null }, running.plan);
  const question = await gateQuestion(c, link.client, act, link.representative);
  if (!question) return { because: 'record-closed' };
  const gated = decideOn(c, question);
  return holdsBack(gated.decision) ? { because: 'plan', gated } : null;
}

/** A code that arrives after its term only confuses. */
async function isTooLate(c: Context, { proof_code_id }: Message): Promise<boolean> {
  const code = proof_code_id === null ? undefined : await codes.find(c, proof_code_id);
  return code !== undefined && addMinutes(code.made_at, codeMinutes.sms) <= (await realNow(c));
}
