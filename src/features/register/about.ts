import type { LawBook } from '../../gate/law.ts';
import type { Context } from '../../platform/context.ts';
import { eeaOn } from '../../platform/countries.ts';
import { dayOf } from '../../platform/dates.ts';
import type { Language } from '../../ui/index.ts';
import { getOrganisation, listMembers, namesOfEverybody } from '../organisation/index.ts';

/** Whose register it is (AVG 30(1)(a)), made when, in which language. */
export type About = {
  organisation: string;
  /** The person to ask, and how; empty while nobody was chosen. */
  contact: string;
  /** Who holds the role of FG. */
  officers: readonly string[];
  language: Language;
  now: Date;
  law: LawBook;
  eea: ReadonlySet<string>;
};

export async function aboutRegister(c: Context, language: Language = c.language): Promise<About> {
  const { name, contact } = await getOrganisation(c);
  const members = await listMembers(c);
  return {
    organisation: name,
    contact: contact === null ? '' : [contact.name, contact.mail, contact.phone].filter((part) => part).join(', '),
    officers: members.filter(({ roles }) => roles.includes('fg')).map((member) => member.name),
    language,
    now: c.now,
    law: c.ground.law,
    eea: eeaOn(c.ground.law, dayOf(c.now)),
  };
}

/** Names by account, also of who left: a plan may still name them. */
export async function nameEverybody(c: Context): Promise<(account: string) => string | undefined> {
  const names = await namesOfEverybody(c);
  return (account) => names.get(account);
}
