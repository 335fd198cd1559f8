import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import { findOpenAccess, type GuestEntry } from '../../guests/index.ts';
import { getOrganisation } from '../../organisation/index.ts';
import { runningActivity } from '../../plan/index.ts';
import { listActivitiesOf } from '../record/store.ts';
import type { Carer, CarerSubject } from './carer.ts';
import { carerState } from './carer.ts';
import { hearCarer } from './hear-carer.ts';
import { carerSubject } from './input.ts';
import { doorOf } from './invite-carer.ts';
import { findCarerOfGuest } from './store.ts';

const HOME = '/gast/over-mij';

/** The carer behind this guest, while the own page is open. Null for every other guest. */
async function ownCarer(c: Context): Promise<Carer | null> {
  if (c.actor.kind !== 'guest') return null;
  const { guest } = c.actor;
  const carer = await findCarerOfGuest(c, guest);
  const open = carer && (await findOpenAccess(c, { guest, object: doorOf(carer.id) }));
  return open ? carer : null;
}

/** What we have about the carer, and what may be done with it. Nothing about the person cared for. */
export type OwnCarer = Pick<Carer, 'name' | 'relation' | 'email' | 'phone' | 'since'> & {
  organisation: string;
  /** Every question with the newest answer of the carer. */
  subjects: readonly (CarerSubject & { state: ReturnType<typeof carerState>; at: Date | null; partyName: string })[];
};

/** The carer sees the own data and answers (AVG 15), and nothing about anybody else. */
export const viewOwnCarer = question({
  name: 'clients.view-own-carer',
  may: ['guest'],
  input: z.object({}),
  gather: (c) => ownCarer(c),
  gate: 'own-view',
  read: async (c, _input, carer) => {
    const { name, relation, email, phone, since } = carer;
    const parties = await partnersAsked(c, carer);
    const about: CarerSubject[] = [
      { about: 'record', party: null },
      { about: 'contact', party: null },
      { about: 'know', party: null },
      ...[...parties.keys()].map((party): CarerSubject => ({ about: 'share', party })),
    ];
    const subjects = about.map((subject) => ({
      ...subject,
      state: carerState(carer, subject),
      at: newestOf(carer, subject)?.at ?? null,
      partyName: parties.get(subject.party ?? '') ?? '',
    }));
    const organisation = (await getOrganisation(c)).name;
    const answer: OwnCarer = { name, relation, email, phone, since, organisation, subjects };
    return { answer, trace: { about: [carer.id] } };
  },
});

const newestOf = ({ answers }: Carer, { about, party }: CarerSubject) =>
  answers.find((each) => each.saidBy === 'carer' && each.about === about && each.party === party);

/** Only partners that somebody asked about: the list of all would say what kind of help this is. */
async function partnersAsked(c: Context, carer: Carer): Promise<ReadonlyMap<string, string>> {
  const asked = carer.answers.flatMap(({ about, party }) => (about === 'share' ? [party] : []));
  const [activity] = await listActivitiesOf(c, [carer.client]);
  const names = activity === undefined ? undefined : (await runningActivity(c, activity))?.parties;
  return new Map(asked.map((party) => [party, names?.get(party) ?? party]));
}

/** Yes, no or stop, about the own data only; at once (AVG 7(3)). */
export const answerAsCarer = action({
  name: 'clients.answer-as-carer',
  may: ['guest'],
  input: z.object({ subject: carerSubject, answer: z.enum(['given', 'refused', 'withdrawn']) }),
  gather: async (c, { subject }) => {
    const carer = await ownCarer(c);
    // A partner that nobody asked about is no question.
    const asked = subject.about !== 'share' || (carer && newestOf(carer, subject) !== undefined);
    return carer && asked ? carer : null;
  },
  gate: 'own-answers',
  run: async (c, { subject, answer }, carer) => {
    const state = carerState(carer, subject);
    if (state === answer || (answer === 'withdrawn' && state !== 'given')) return { refused: 'was-so' as const };
    const said = { ...subject, carer: carer.id, saidBy: 'carer', answer, fields: [], evidence: null } as const;
    const heard = await hearCarer(c, carer.client, { ...said, method: 'link-and-proof' });
    return { ...heard, trace: { ...heard.trace, about: [carer.id] } };
  },
});

/** For the first page of a guest: the own data. */
export async function carerEntries(c: Context): Promise<GuestEntry[]> {
  const carer = await ownCarer(c);
  if (!carer || c.actor.kind !== 'guest') return [];
  const access = await findOpenAccess(c, { guest: c.actor.guest, object: doorOf(carer.id) });
  const nl = c.language === 'nl';
  return [
    {
      title: nl ? 'Wat we van u hebben' : 'What we have about you',
      text: nl
        ? 'Uw gegevens, en wat ermee mag. U kunt altijd stoppen.'
        : 'Your data, and what may be done with them. You can always stop.',
      href: HOME,
      until: access?.untilOn ?? null,
    },
  ];
}
