import { operations, type PlanDocument } from '../policy.ts';
import { withPreset } from '../catalogue/retention-presets.ts';
import { type FormStep, wordsAs } from './form-step.ts';
import { isLawId, type StepForm } from './step-form.ts';

export const retentionStarts = ['last-appointment', 'end-of-service', 'decision', 'withdrawal'] as const;
export const retentionReadings = ['one-after-the-other', 'both-from-the-event'] as const;
/** What a plan may allow in the archive, besides keeping and destroying. */
export const archiveOperations = ['view', 'reuse', 'export'] as const;
/** A term of one purpose: as the plan, in months, or until the person withdraws (S2.29, S4.52). */
export const ownTerms = ['zelfde', 'eigen', 'intrekken'] as const;
const LONGEST_TERM = 1800;

type Retention = NonNullable<PlanDocument['retention']>;

/** Step 10: two stages, archive and destruction, with the reading of the terms shown (AVG 5(1)(e), L39). */
export const retentionStep: FormStep = {
  read: (form) => {
    const preset = form.text('voorbeeld');
    // Who begins with an example did not fill in the rest yet.
    const retention = preset === '' ? readRetention(form) : null;
    const perPurpose = form.ids('doelen').flatMap((id) => readTerm(form, id));
    const rest = {
      destroying: form.words('vernietigd'),
      backups: readBackups(form),
    };
    return {
      change: (document, law) => {
        const changed = { ...document, ...rest };
        const termed = retention ? { ...changed, retention } : withPreset(changed, preset, law);
        return termed.retention ? { ...termed, retention: { ...termed.retention, perPurpose } } : termed;
      },
    };
  },
  write: ({ retention, purposes, destroying, backups }: PlanDocument) => ({
    voorbeeld: '',
    ...writeRetention(retention),
    doelen: purposes.map(({ id }) => id),
    ...Object.assign({}, ...purposes.map(({ id }) => writeTerm(id, retention))),
    ...Object.fromEntries(wordsAs('vernietigd', destroying)),
    ...Object.fromEntries(wordsAs('kopie', backups.text)),
    kopiedagen: backups.keepDays === null ? '' : String(backups.keepDays),
  }),
};

function readRetention(form: StepForm): Retention {
  const archiveAfterMonths = form.whole('archief', 0, 1200);
  const destroyAfterMonths = form.whole('vernietigen', 1, LONGEST_TERM);
  const reading = form.choice('lezing', retentionReadings);
  if (reading === 'both-from-the-event' && destroyAfterMonths < archiveAfterMonths) {
    form.wrong('vernietigen', 'before-archive');
  }
  const allowed: readonly string[] = form.list('archiefmag', archiveOperations);
  return {
    from: form.choice('vanaf', retentionStarts),
    archiveAfterMonths,
    destroyAfterMonths,
    reading,
    law: form.ids('wetten').filter(isLawId),
    reason: form.words('reden'),
    whenArchived: operations.filter((each) => each === 'archive' || each === 'destroy' || allowed.includes(each)),
    perPurpose: [],
  };
}

const writeRetention = (retention: Retention | null) => ({
  vanaf: retention?.from ?? '',
  archief: retention ? String(retention.archiveAfterMonths) : '',
  vernietigen: retention ? String(retention.destroyAfterMonths) : '',
  lezing: retention?.reading ?? 'one-after-the-other',
  wetten: retention?.law ?? [],
  archiefmag: retention?.whenArchived.filter((each) => (archiveOperations as readonly string[]).includes(each)) ?? [],
  ...Object.fromEntries(wordsAs('reden', retention?.reason ?? null)),
});

function readTerm(form: StepForm, purpose: string): Retention['perPurpose'] {
  const name = `doel.${purpose}`;
  const kind = form.maybe(`${name}.termijn`, ownTerms) ?? 'zelfde';
  const reason = form.words(`${name}.termijnreden`);
  if (kind === 'zelfde') return [];
  return [{ purpose, months: kind === 'eigen' ? form.whole(`${name}.maanden`, 0, LONGEST_TERM) : null, reason }];
}

function writeTerm(purpose: string, retention: Retention | null) {
  const own = retention?.perPurpose.find((each) => each.purpose === purpose);
  const name = `doel.${purpose}`;
  return {
    [`${name}.termijn`]: own === undefined ? 'zelfde' : own.months === null ? 'intrekken' : 'eigen',
    [`${name}.maanden`]: own === undefined || own.months === null ? '' : String(own.months),
    ...Object.fromEntries(wordsAs(`${name}.termijnreden`, own?.reason ?? null)),
  };
}

/** Where there are no back-ups, nobody has to count their days. */
function readBackups(form: StepForm): PlanDocument['backups'] {
  const text = form.words('kopie');
  const keepDays = readDays(form, 'kopiedagen');
  return { text, keepDays: keepDays === null && saysNone(text.nl) ? 0 : keepDays };
}

/** "Geen", "Geen back-ups.", "Er zijn geen back-ups", "Wij maken geen back-ups". */
const saysNone = (text: string): boolean =>
  /^((er zijn|wij maken|we maken) )?geen( (back-?ups?|kopie(ën)?))?[.!]?$/i.test(text);

/** Whole days up to ten years; null while nobody said it. */
function readDays(form: StepForm, name: string): number | null {
  const typed = form.text(name);
  if (typed === '') return null;
  const days = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  if (days <= 3650) return days;
  form.wrong(name, 'not-days');
  return null;
}
