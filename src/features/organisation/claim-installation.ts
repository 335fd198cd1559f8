import { z } from 'zod';
import { sql } from 'kysely';
import { action } from '../../platform/action.ts';
import { nextStep } from './enrolment-path.ts';
import { findEnrolment } from './enrolments.ts';
import { finishEnrolment } from './finish-enrolment.ts';
import { found, foundedHappening } from './found.ts';
import { isClaimed } from './setup-code.ts';

/**
 * The last page of the first run. The caller chooses the id of the organisation (`caller.organisation`).
 * Of two people with the code, the first one wins.
 */
export const claimInstallation = action({
  name: 'organisation.claim-installation',
  may: ['visitor'],
  input: z.object({ enrolment: z.string(), device: z.string().default(''), deviceToken: z.string().optional() }),
  gather: async (c, { enrolment }) => {
    await sql`lock table setup_codes in exclusive mode`.execute(c.tx);
    if (await isClaimed(c.tx)) return null;
    const begun = await findEnrolment(c, enrolment);
    return begun?.draft.for.kind === 'first-run' && nextStep(begun.draft) === 'controle' ? begun : null;
  },
  gate: 'own-account',
  run: async (c, browser, enrolment) => {
    const { name, mail, organisation, template } = enrolment.draft;
    if (!name || !mail || !organisation) throw new Error('The enrolment is not complete.');
    const chosen = !template || template === 'none' ? null : template;
    const founder = { name, mail, language: c.language };
    const founded = await found(c, { ...organisation, template: chosen, founder });
    await c.tx.deleteFrom('setup_codes').execute();
    return {
      done: await finishEnrolment(c, founded.account, enrolment, browser),
      trace: { about: [founded.account], object: { kind: 'organisation', id: c.organisation } },
      happened: [foundedHappening(founded, chosen)],
    };
  },
});
