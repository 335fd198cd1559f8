import { z } from 'zod';
import { question } from '../../../platform/question.ts';
import { getPerson } from '../../clients/index.ts';
import { countOpenQuestions } from '../../consent/index.ts';
import { namesOf } from '../../organisation/index.ts';
import { findOwnReports, visitorOf } from './own-reports.ts';

export type OwnMessage = { report: string; title: string; heldOn: string; from: string; until: Date };

/** The first page of a client: whom it greets, what may be read, and how many questions wait for an answer. */
export const listOwnMessages = question({
  name: 'delivery.list-own-messages',
  may: ['client', 'representative'],
  input: z.object({}),
  gather: async (c) => visitorOf(c),
  gate: 'own-view',
  read: async (c, _input, visitor) => {
    const { callName } = await getPerson(c, visitor.client);
    const own = await findOwnReports(c, visitor);
    const names = await namesOf(
      c,
      own.map(({ report }) => report.writtenBy),
    );
    const messages = own.map(({ report, link }): OwnMessage => ({
      report: report.id,
      title: report.title,
      heldOn: report.heldOn,
      from: names.get(report.writtenBy) ?? '',
      until: link.expiresAt,
    }));
    const questions = await countOpenQuestions(c, visitor.client, visitor.representative);
    return {
      answer: { callName, forSomebodyElse: visitor.representative !== null, messages, questions },
      trace: { about: [visitor.client] },
    };
  },
});
