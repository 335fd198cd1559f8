import { z } from 'zod';
import { action } from '../../../platform/action.ts';
import type { Context } from '../../../platform/context.ts';
import { dayOf } from '../../../platform/dates.ts';
import { question } from '../../../platform/question.ts';
import type { Person } from '../../clients/index.ts';
import { accountOf } from '../account-of.ts';
import { reasonedWords } from '../reasoned-words.ts';
import { type AboutDecision, aboutDecision, askedOfDecision, traceOf } from '../reading/about-decision.ts';
import { nameOfRecipient } from '../reading/name-of-recipient.ts';
import { type Advisers, listAdvisers } from './advisers.ts';
import { addConsultation, type Consultation, type DoubtContext } from './store.ts';
import { withoutNames } from './without-name.ts';

/** What a form about a question sends: of whom (a role, or a colleague by account), what, and by when. */
export const Doubt = z.object({
  aan: z.union([z.enum(['contact', 'fg']), z.string().regex(/^collega:[0-9a-f-]{36}$/)], { error: 'choose' }),
  vraag: reasonedWords,
  wanneer: z.preprocess((value) => value || null, z.iso.date({ error: 'no-day' }).nullable()),
});
export type Doubt = z.infer<typeof Doubt>;

/** Takes out of everything that an adviser will read what points at one person. */
export function nameless<Texts extends Record<string, string>>(c: Context, person: Person | null, texts: Texts): Texts {
  const known = person ? [{ name: person.name, aliases: [person.callName], role: 'client' as const }] : [];
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, withoutNames(text, known, c.language)]),
  ) as Texts;
}

/** `null`: nobody like that can be asked here. */
export function addressee(advisers: Advisers, aan: Doubt['aan']): Pick<Consultation, 'askedOf' | 'adviser'> | null {
  const role = advisers.roles.find((each) => each === aan);
  if (role) return { askedOf: role, adviser: null };
  const colleague = advisers.colleagues.find(({ account }) => aan === `collega:${account}`);
  return colleague ? { askedOf: 'colleague', adviser: colleague.account } : null;
}

export type AskingPage = {
  about: AboutDecision;
  advisers: Advisers;
  context: DoubtContext;
  recipientName: string;
  today: string;
};

function contextOf(c: Context, { decision, person }: AboutDecision): DoubtContext {
  const { direction, fields, purpose, recipient, depth, channel, outcome, words } = decision;
  const said = nameless(c, person, { goal: words.goal, reasons: words.reasons });
  return { direction, fields, purpose, recipient, depth, channel, outcome, ...said };
}

/** "Ik twijfel" on a decision: whom can be asked, and what goes along. */
export const prepareDoubt = question({
  name: 'sharing.prepare-doubt',
  may: ['worker'],
  input: z.object({ decision: z.uuid() }),
  gather: (c, { decision }) => aboutDecision(c, decision),
  gate: askedOfDecision,
  read: async (c, _input, about) => {
    const advisers = await listAdvisers(c, accountOf(c));
    const answer: AskingPage = {
      about,
      advisers,
      context: contextOf(c, about),
      recipientName: await nameOfRecipient(c, about.decision.recipient, about.activity),
      today: dayOf(c.now),
    };
    return { answer, trace: traceOf(about.decision) };
  },
});

/** Asks the contact person, the FG or a colleague, without the name of the person (S0.20). */
export const askDoubt = action({
  name: 'sharing.ask-doubt',
  may: ['worker'],
  input: Doubt.extend({ decision: z.uuid() }),
  gather: (c, { decision }) => aboutDecision(c, decision),
  gate: askedOfDecision,
  run: async (c, { aan, vraag, wanneer }, about) => {
    const { decision, person } = about;
    const to = addressee(await listAdvisers(c, accountOf(c)), aan);
    if (!to) return { refused: 'no-such-adviser' as const };
    const id = await addConsultation(c, {
      ...to,
      client: decision.client,
      check: null,
      decision: decision.id,
      activity: decision.activity,
      wantedOn: wanneer,
      ...nameless(c, person, { question: vraag }),
      context: contextOf(c, about),
      about: null,
      askedBy: accountOf(c),
    });
    return { done: { decision: decision.id, id }, trace: traceOf(decision) };
  },
});
