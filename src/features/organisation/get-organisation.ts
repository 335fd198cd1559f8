import type { Context } from '../../platform/context.ts';
import { sayContact } from './contacts/contact-for.ts';
import { findContactPerson } from './contacts/contact-person.ts';
import type { Kind } from './policy.ts';
import { findKind, findOrganisation } from './store.ts';

export type Organisation = {
  id: string;
  name: string;
  country: 'NL' | 'BE';
  kind: Kind;
  /** The template that it began with; null when it chose none. */
  template: string | null;
  /** Whom to ask about privacy; null while nobody was chosen. */
  contact: { name: string; phone: string | null; mail: string | null } | null;
};

/** The organisation of this context. Throws when it was not founded. */
export async function getOrganisation(c: Pick<Context, 'ground' | 'tx' | 'organisation'>): Promise<Organisation> {
  const [found, chosen] = await Promise.all([findOrganisation(c), findContactPerson(c)]);
  if (!found) throw new Error('This organisation was not founded.');
  const { id, name, country, kind, template } = found;
  return { id, name, country, kind, template, contact: await sayContact(c, chosen) };
}

/** Whether one person works here alone. Throws when the organisation was not founded. */
export async function kindOf(c: Pick<Context, 'tx' | 'organisation'>): Promise<Kind> {
  const kind = await findKind(c);
  if (!kind) throw new Error('This organisation was not founded.');
  return kind;
}
