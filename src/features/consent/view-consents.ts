import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import { findRepresentatives, gateQuestion, getPerson } from '../clients/index.ts';
import { getOrganisation, namesOf } from '../organisation/index.ts';
import { runningActivity } from '../plan/index.ts';
import { composeText } from './consent-texts.ts';
import { listTogether, type Together } from './deciding-together.ts';
import { clientId } from './input.ts';
import { type Consents, listConsents } from './list-subjects.ts';
import { actOfViewing, type ConsentText, subjectText } from './policy.ts';
import { hashOfShown } from './receipts/receipt.ts';
import type { Answer } from './answer.ts';

/** A text as it would be shown now, and its hash, base64url. */
export type ReadyText = { text: ConsentText; language: 'nl' | 'en'; hash: string };

export type ClientConsents = Consents & {
  client: string;
  callName: string;
  organisation: string;
  /** Who acts for this person now, and about what. */
  representatives: { id: string; name: string; scope: readonly string[] }[];
  /** Names of whoever answered or wrote down, by id. */
  names: ReadonlyMap<string, string>;
  /** By key of the subject, in the language of the person. */
  texts: ReadonlyMap<string, ReadyText>;
  /** By key of the subject, where several people decide. */
  together: ReadonlyMap<string, Together>;
  now: Date;
};

/** What one person said yes and no to, with what proves it; also the ground of every form about consent. */
export const viewConsents = question({
  name: 'consent.view-consents',
  may: ['worker'],
  input: z.object({ client: clientId }),
  gather: async (c, { client }) => {
    const known = await gateQuestion(c, client, { operation: 'view', purpose: '', data: [] });
    return known && gateQuestion(c, client, actOfViewing(known.plan));
  },
  gate: (_c, _input, asked) => asked,
  read: async (c, { client }, { plan }) => {
    const activity = await runningActivity(c, plan.activity);
    if (!activity) throw new Error('The plan that the gate just read is not there');
    const { callName, language } = await getPerson(c, client);
    const consents = await listConsents(c, client, activity, c.language);
    const acting = await findRepresentatives(c, client);
    const texts = new Map<string, ReadyText>();
    for (const subject of consents.subjects.filter(({ inPlan }) => inPlan)) {
      const { purpose, party } = subject;
      const text = await composeText(c, activity, subject, language);
      const shown = text && { purpose, party, language, planVersion: activity.version, text };
      if (shown)
        texts.set(subjectText(subject), { text: shown.text, language, hash: hashOfShown(shown).toString('base64url') });
    }
    const answer: ClientConsents = {
      ...consents,
      client,
      callName,
      organisation: (await getOrganisation(c)).name,
      representatives: acting.filter(({ state }) => state === 'in-force'),
      names: new Map([
        ...(await workersBehind(c, consents.answers)),
        ...acting.map(({ id, name }) => [id, name] as const),
      ]),
      texts,
      together: await listTogether(c, client, consents.subjects),
      now: c.now,
    };
    return { answer };
  },
});

const workersBehind = (c: Context, answers: readonly Answer[]) =>
  namesOf(
    c,
    answers.filter(({ by }) => by.kind === 'worker').map(({ by }) => by.id),
  );
