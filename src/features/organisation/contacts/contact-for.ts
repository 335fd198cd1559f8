import type { Context } from '../../../platform/context.ts';
import { nameOfMember } from '../members.ts';
import { type ContactToday, findContactPerson } from './contact-person.ts';
import { findTeamContact } from './further-contacts.ts';

type Reading = Pick<Context, 'ground' | 'tx' | 'organisation'>;
export type Contact = { name: string; phone: string | null; mail: string | null };

/** Whoever is there today: the person, or who stands in. Null when that person no longer works here. */
export async function sayContact(c: Reading, chosen: ContactToday | undefined): Promise<Contact | null> {
  const asked = chosen?.standIn ?? chosen;
  const name = asked && (await nameOfMember(c, asked.membership));
  return asked && name ? { name, phone: asked.phone, mail: asked.mail } : null;
}

/** Whom somebody who works here asks: the own team's contact person, or that of the organisation. */
export async function contactFor(c: Reading, membership: string): Promise<Contact | null> {
  const [ofTeam, ofAll] = await Promise.all([findTeamContact(c, membership), findContactPerson(c)]);
  return sayContact(c, ofTeam ?? ofAll);
}
