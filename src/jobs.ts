import { handOver, HAND_OVER } from './features/delivery/index.ts';
import { handOverToGuest, TELL_GUEST } from './features/guests/index.ts';
import { SEND_REMINDER, sendReminder } from './features/plan/index.ts';
import { MAKE_EXPORT, makeExport } from './features/register/index.ts';
import type { Connections } from './open-ground.ts';
import type { Ground } from './platform/context.ts';

/** What is done after a commit, outside the transaction of the act: everything that uses the network. */
export function workOnJobs({ jobs, ...ground }: Ground, { mail, sms }: Connections): Promise<void> {
  jobs.work(
    HAND_OVER,
    ({ organisation, message }) => handOver({ jobs, ...ground }, { mail, sms }, organisation!, message!),
    {
      concurrency: 4,
      deadline: 60,
    },
  );
  jobs.work(
    TELL_GUEST,
    ({ organisation, message }) => handOverToGuest({ jobs, ...ground }, { mail, sms }, organisation!, message!),
    { concurrency: 2, deadline: 60 },
  );
  jobs.work(
    SEND_REMINDER,
    ({ organisation, reminder }) => sendReminder({ jobs, ...ground }, mail, organisation!, reminder!),
    { deadline: 60 },
  );
  jobs.work(
    MAKE_EXPORT,
    ({ organisation, export: id }, { signal }) => makeExport({ jobs, ...ground }, organisation!, id!, signal),
    { retries: 2 },
  );
  return jobs.start();
}
