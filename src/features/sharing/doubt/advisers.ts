import type { Context } from '../../../platform/context.ts';
import { getOrganisation, listMembers } from '../../organisation/index.ts';
import type { AskedOf, Consultation } from './store.ts';

export type Advisers = {
  /** Who can be asked in this product, besides the one who asks. */
  roles: readonly Exclude<AskedOf, 'colleague'>[];
  colleagues: readonly { account: string; name: string }[];
  /** To call or mail, always (S3.25); null while nobody was chosen. */
  contact: { name: string; phone: string | null; mail: string | null } | null;
};

export async function listAdvisers(c: Context, self: string): Promise<Advisers> {
  const [members, { contact }] = await Promise.all([listMembers(c), getOrganisation(c)]);
  const others = members.filter(({ account }) => account !== self);
  const has = (role: 'privacy-contact' | 'fg') => others.some(({ roles }) => roles.includes(role));
  return {
    roles: [...(has('privacy-contact') ? ['contact' as const] : []), ...(has('fg') ? ['fg' as const] : [])],
    colleagues: others.filter(({ roles }) => roles.includes('worker')).map(({ account, name }) => ({ account, name })),
    contact,
  };
}

type Asked = Pick<Consultation, 'askedOf' | 'adviser'>;

/** Whether this question was put to whoever asks; an adviser is one by role, or by name. */
export function advisesOn({ actor }: Pick<Context, 'actor'>, { askedOf, adviser }: Asked): boolean {
  if (actor.kind !== 'worker') return false;
  if (askedOf === 'colleague') return adviser === actor.account;
  return actor.roles.includes(askedOf === 'fg' ? 'fg' : 'privacy-contact');
}
