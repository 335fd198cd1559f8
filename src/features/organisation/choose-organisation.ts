import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { question } from '../../platform/question.ts';
import { memberRoles } from './policy.ts';
import { listOwnMemberships } from './own-memberships.ts';
import { changeWorkingFor, findSession } from './sessions.ts';
import { findOrganisation } from './store.ts';
import type { Context } from '../../platform/context.ts';

/** Who signed in and where that account works; null without both factors. */
async function signedIn(c: Context, token: string) {
  const session = await findSession(c.tx, token);
  if (session?.state !== 'known') return null;
  return { session, own: await listOwnMemberships(c.tx, session.account) };
}

const Session = z.object({ session: z.string() });

const asked = question({
  name: 'organisation.list-own-organisations',
  may: ['visitor', ...memberRoles],
  input: Session,
  gather: (c, { session }) => signedIn(c, session),
  gate: 'own-account',
  read: async (_c, _input, { session, own }) => ({
    answer: own.map(({ organisation, roles }) => ({
      id: organisation,
      name: '',
      roles,
      current: session.workingFor === organisation,
    })),
  }),
});

/** The organisations to choose from, by name. One transaction shows one organisation, so each name is read in its own. */
export const listOwnOrganisations: typeof asked = {
  ...asked,
  ask: async (caller, raw) => {
    const answered = await asked.ask(caller, raw);
    if (answered.kind !== 'answer') return answered;
    const { ground } = caller;
    const named = [];
    for (const own of answered.answer) {
      const reading = { ground, organisation: own.id };
      const found = await ground.database.withOrganisation(own.id, (tx) => findOrganisation({ ...reading, tx }));
      if (found) named.push({ ...own, name: found.name });
    }
    return { ...answered, answer: named.sort((a, b) => a.name.localeCompare(b.name, 'nl')) };
  },
};

/** What is not one's own organisation does not exist. */
export const chooseOrganisation = action({
  name: 'organisation.choose-organisation',
  may: ['visitor', ...memberRoles],
  input: Session.extend({ organisation: z.string() }),
  gather: async (c, { session, organisation }) => {
    const known = await signedIn(c, session);
    return known?.own.some((one) => one.organisation === organisation) ? known : null;
  },
  gate: 'own-account',
  run: async (c, { organisation }, { session }) => {
    await changeWorkingFor(c.tx, session.id, organisation);
    return { done: {}, trace: { about: [session.account] } };
  },
});
