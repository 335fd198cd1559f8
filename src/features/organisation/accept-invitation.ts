import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Context, Happening } from '../../platform/context.ts';
import type { Trace } from '../../platform/shell.ts';
import { addAccount } from './accounts.ts';
import { nextStep } from './enrolment-path.ts';
import { findEnrolment } from './enrolments.ts';
import { finishEnrolment } from './finish-enrolment.ts';
import { closeInvitation, findInvitation, type Invitation } from './invitations.ts';
import { addMembership } from './members.ts';
import { changeWorkingFor, findSession } from './sessions.ts';

type Joined = { trace: Trace; happened: Happening[] };

async function join(c: Context, account: string, { id, roles, team }: Invitation): Promise<Joined | null> {
  const membership = await addMembership(c, { account, roles, team });
  if (!membership) return null;
  await closeInvitation(c, id, 'accepted_at');
  return {
    trace: { about: [account], object: { kind: 'membership', id: membership } },
    happened: [{ name: 'member.joined', account, membership }],
  };
}

/** With a new account, after its last page. */
export const acceptInvitation = action({
  name: 'organisation.accept-invitation',
  may: ['visitor'],
  input: z.object({ enrolment: z.string(), device: z.string().default(''), deviceToken: z.string().optional() }),
  gather: async (c, { enrolment }) => {
    const begun = await findEnrolment(c, enrolment);
    if (!begun || begun.draft.for.kind !== 'invitation' || nextStep(begun.draft) !== 'controle') return null;
    const invitation = await findInvitation(c, { id: begun.draft.for.invitation });
    return invitation && { begun, invitation };
  },
  gate: 'own-account',
  run: async (c, browser, { begun, invitation }) => {
    const { name, mail } = begun.draft;
    if (!name || !mail) throw new Error('The enrolment is not complete.');
    const account = await addAccount(c, { name, mail, language: c.language });
    if (!account) return { refused: 'mail-in-use' as const };
    const joined = await join(c, account, invitation);
    if (!joined) return { refused: 'works-here-already' as const };
    return { done: await finishEnrolment(c, account, begun, browser), ...joined };
  },
});

/** With the account that is signed in; its other organisations stay as they are. */
export const joinWithAccount = action({
  name: 'organisation.join-with-account',
  may: ['visitor'],
  input: z.object({ token: z.string(), session: z.string() }),
  gather: async (c, { token, session }) => {
    const known = await findSession(c.tx, session);
    const invitation = await findInvitation(c, { token });
    return known?.state === 'known' && invitation ? { known, invitation } : null;
  },
  gate: 'own-account',
  run: async (c, _, { known, invitation }) => {
    const joined = await join(c, known.account, invitation);
    if (!joined) return { refused: 'works-here-already' as const };
    await changeWorkingFor(c.tx, known.id, c.organisation);
    return { done: {}, ...joined };
  },
});
