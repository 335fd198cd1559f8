import { z } from 'zod';
import { agreementTasks } from './features/agreements/index.ts';
import { tidyTasks } from './features/clients/index.ts';
import { covenantTasks } from './features/covenants/index.ts';
import { inboxTasks } from './features/inbox/index.ts';
import { impactScanTasks } from './features/impact-scan/index.ts';
import { noticeTasks } from './features/notice/index.ts';
import { oddLookTasks } from './features/oversight/index.ts';
import { dpiaTasks, planTasks } from './features/plan/index.ts';
import { shareTasks } from './features/sharing/index.ts';
import type { Context } from './platform/context.ts';
import { question } from './platform/question.ts';
import type { TaskCard } from './ui/index.ts';

/** What waits for a person, by feature; each derives it from states and dates. A feature with tasks adds its line. */
const sources: readonly ((c: Context) => Promise<TaskCard[]>)[] = [
  planTasks,
  dpiaTasks,
  impactScanTasks,
  agreementTasks,
  covenantTasks,
  noticeTasks,
  inboxTasks,
  shareTasks,
  tidyTasks,
  oddLookTasks,
];

/** Everything that waits for whoever asks, for the first page of the working day. It is about no client. */
export const listTasks = question({
  name: 'today.list-tasks',
  may: ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  input: z.object({}),
  gather: async () => ({}),
  gate: 'plan-content',
  read: async (c) => {
    const tasks: TaskCard[] = [];
    // One after the other: they share a transaction.
    for (const source of sources) tasks.push(...(await source(c)));
    return { answer: tasks };
  },
});
