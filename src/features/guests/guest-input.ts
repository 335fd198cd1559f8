import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { emailAddress, line, maybe, phoneNumber } from '../../platform/http/input.ts';
import { proofKinds } from '../../platform/proof/rules.ts';
import { proofObstacle } from './policy.ts';
import type { NewGuest } from './store.ts';

/** What `GuestFields` sends, for the schema of an action: `z.object({ ...guestShape, … })`. */
export const guestShape = {
  guestName: line(160),
  guestWorkplace: maybe(line(160)),
  guestMail: emailAddress,
  guestPhone: maybe(phoneNumber),
  guestProof: z.enum(proofKinds),
};

type Typed = z.infer<z.ZodObject<typeof guestShape>>;

/** A guest from what was typed, for `addGuest`; or why this second proof cannot work: a refusal of your action. */
export function guestFrom(
  c: Pick<Context, 'ground'>,
  kind: NewGuest['kind'],
  typed: Typed,
): { guest: NewGuest } | { refused: 'guest-no-phone' | 'guest-no-sms' } {
  const obstacle = proofObstacle({ proof: typed.guestProof, phone: typed.guestPhone }, c.ground.reaches);
  if (obstacle) return { refused: obstacle };
  const { guestName: name, guestMail: mail, guestPhone: phone, guestWorkplace: organisation } = typed;
  return { guest: { kind, name, mail, phone, organisation, proof: typed.guestProof } };
}
