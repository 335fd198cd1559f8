import { z } from 'zod';
import { question } from '../../platform/question.ts';
import { getPerson } from '../clients/index.ts';
import { getOrganisation } from '../organisation/index.ts';
import { runningActivity } from '../plan/index.ts';
import { listTogether, type Together } from './deciding-together.ts';
import { type Consents, listConsents } from './list-subjects.ts';
import type { OpenQuestion } from './answer.ts';
import { listOpenQuestions } from './store.ts';
import { findSpeaker, speaksAbout } from './who-speaks.ts';

export type OwnConsents = Consents & {
  /** For whom a representative looks; null: for oneself. */
  forName: string | null;
  organisation: string;
  /** What waits for an answer of whoever looks, as it is kept. */
  questions: OpenQuestion[];
  /** Keys of what whoever looks said yes to, and waits for others who decide too. */
  waiting: ReadonlySet<string>;
};

/** What the person said yes and no to, and what is asked now. A representative sees what the scope covers. */
export const viewOwnConsents = question({
  name: 'consent.view-own-consents',
  may: ['client', 'representative'],
  input: z.object({}),
  gather: (c) => findSpeaker(c),
  gate: 'own-view',
  read: async (c, _input, speaker) => {
    const { client, representative } = speaker;
    const { activity: id, callName } = await getPerson(c, client);
    const activity = await runningActivity(c, id);
    const within = (each: { purpose: string }) => speaksAbout(speaker, each);
    const all = activity
      ? await listConsents(c, client, activity, c.language)
      : { subjects: [], others: [], answers: [] };
    const subjects = all.subjects.filter(within);
    const answer: OwnConsents = {
      ...all,
      subjects,
      answers: all.answers.filter(within),
      forName: representative === null ? null : callName,
      organisation: (await getOrganisation(c)).name,
      waiting: waitingOf(await listTogether(c, client, subjects), representative),
      questions: (await listOpenQuestions(c, client, speaker)).filter(within),
    };
    return { answer, trace: { about: [client] } };
  },
});

/** The own yes only: what another said is not told here. */
function waitingOf(together: ReadonlyMap<string, Together>, by: string | null): ReadonlySet<string> {
  const own = [...together].filter(([, { deciders, heard }]) => {
    const said = deciders.find(({ representative }) => representative === by)?.said;
    return heard !== 'all' && said?.answer === 'given';
  });
  return new Set(own.map(([key]) => key));
}
