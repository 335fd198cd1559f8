import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import { listMembers } from '../members.ts';
import { listTeams } from '../store.ts';
import { addAbsence, listAbsences, removeAbsence } from './absences.ts';
import { addFurtherContact, listFurtherContacts, removeFurtherContactRow } from './further-contacts.ts';
import { choosers, reach } from './input.ts';

/** A contact person for one team, or for one subject (S3.18). */
export const addContact = action({
  name: 'organisation.add-contact',
  may: choosers,
  input: z
    .object({ voor: z.string().max(60), onderwerp: z.string().trim().max(80).optional().default(''), ...reach })
    .refine(({ voor, onderwerp }) => voor !== 'onderwerp' || onderwerp !== '', {
      path: ['onderwerp'],
      error: 'required',
    }),
  gather: async (c, { membership, voor }) => {
    const [members, teams] = [await listMembers(c), await listTeams(c)];
    return {
      member: members.find((each) => each.membership === membership),
      team: teams.find(({ id }) => id === voor)?.id ?? null,
    };
  },
  gate: 'staff-administration',
  run: async (c, { voor, onderwerp, ...person }, { member, team }) => {
    if (!member?.roles.includes('privacy-contact')) return { refused: 'no-privacy-contact' as const };
    if (team === null && voor !== 'onderwerp') return { refused: 'no-such-team' as const };
    const id = await addFurtherContact(c, { ...person, team, theme: team === null ? onderwerp : null });
    return { done: id, trace: { about: [member.account], object: { kind: 'contact', id } } };
  },
});

export const removeContact = action({
  name: 'organisation.remove-contact',
  may: choosers,
  input: z.object({ contact: z.string() }),
  gather: async (c, { contact }) => (await listFurtherContacts(c)).find(({ id }) => id === contact) ?? null,
  gate: 'staff-administration',
  run: async (c, _input, { id }) => {
    await removeFurtherContactRow(c, id);
    return { done: id, trace: { object: { kind: 'contact', id } } };
  },
});

/** A contact person is away; somebody else is asked on those days. By the person, or by who chooses contact persons. */
export const tellAbsence = action({
  name: 'organisation.tell-absence',
  may: choosers,
  input: z
    .object({ wie: z.string(), vanaf: z.iso.date(), tot: z.iso.date(), ...reach })
    .refine(({ vanaf, tot }) => vanaf <= tot, { path: ['tot'], error: 'before-start' })
    .refine(({ wie, membership }) => wie !== membership, { path: ['membership'], error: 'same-person' }),
  gather: async (c, { wie, membership }) => {
    const members = await listMembers(c);
    const find = (one: string) => members.find((each) => each.membership === one);
    return { away: find(wie), standIn: find(membership) };
  },
  gate: 'staff-administration',
  run: async (c, { wie, vanaf, tot, membership, phone, mail }, { away, standIn }) => {
    if (!away || !standIn) return { refused: 'no-such-person' as const };
    const id = await addAbsence(c, { membership: wie, from: vanaf, until: tot, standIn: membership, phone, mail });
    return { done: id, trace: { about: [away.account, standIn.account], object: { kind: 'absence', id } } };
  },
});

export const callOffAbsence = action({
  name: 'organisation.call-off-absence',
  may: choosers,
  input: z.object({ afwezigheid: z.string() }),
  gather: async (c, { afwezigheid }) => (await listAbsences(c)).find(({ id }) => id === afwezigheid) ?? null,
  gate: 'staff-administration',
  run: async (c, _input, { id }) => {
    await removeAbsence(c, id);
    return { done: id, trace: { object: { kind: 'absence', id } } };
  },
});
