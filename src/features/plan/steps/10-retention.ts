import { operations, type PlanDocument } from '../policy.ts';
import { type FormStep, wordsAs } from './form-step.ts';
import { isLawId } from './step-form.ts';

export const retentionStarts = ['last-appointment', 'end-of-service', 'decision', 'withdrawal'] as const;
export const retentionReadings = ['one-after-the-other', 'both-from-the-event'] as const;
/** What a plan may allow in the archive, besides keeping and destroying. */
export const archiveOperations = ['view', 'reuse', 'export'] as const;

/** Step 10: two stages, archive and destruction, with the reading of the terms shown (AVG 5(1)(e), L39). */
export const retentionStep: FormStep = {
  read: (form) => {
    const archiveAfterMonths = form.whole('archief', 0, 1200);
    const destroyAfterMonths = form.whole('vernietigen', 1, 1800);
    const reading = form.choice('lezing', retentionReadings);
    if (reading === 'both-from-the-event' && destroyAfterMonths < archiveAfterMonths) {
      form.wrong('vernietigen', 'before-archive');
    }
    const allowed = form.list('archiefmag', archiveOperations);
    const retention = {
      from: form.choice('vanaf', retentionStarts),
      archiveAfterMonths,
      destroyAfterMonths,
      reading,
      law: form.ids('wetten').filter(isLawId),
      reason: form.words('reden'),
      whenArchived: operations.filter(
        (each) => each === 'archive' || each === 'destroy' || (allowed as readonly string[]).includes(each),
      ),
    };
    return {
      change: (document) => ({
        ...document,
        retention: { ...retention, perPurpose: document.retention?.perPurpose ?? [] },
      }),
    };
  },
  write: ({ retention }: PlanDocument) => ({
    vanaf: retention?.from ?? '',
    archief: retention ? String(retention.archiveAfterMonths) : '',
    vernietigen: retention ? String(retention.destroyAfterMonths) : '',
    lezing: retention?.reading ?? 'one-after-the-other',
    wetten: retention?.law ?? [],
    archiefmag: retention?.whenArchived.filter((each) => (archiveOperations as readonly string[]).includes(each)) ?? [],
    ...Object.fromEntries(wordsAs('reden', retention?.reason ?? null)),
  }),
};
