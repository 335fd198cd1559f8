import type { Draft } from './enrolments.ts';

/** The pages of making an account, in order. Without the middle two for who is invited. */
export const enrolmentSteps = [
  'wie',
  'wachtwoord',
  'tweede-stap',
  'herstelcodes',
  'organisatie',
  'sjabloon',
  'controle',
] as const;
export type EnrolmentStep = (typeof enrolmentSteps)[number];

export const stepsFor = (draft: Pick<Draft, 'for'>): readonly EnrolmentStep[] =>
  draft.for.kind === 'first-run'
    ? enrolmentSteps
    : enrolmentSteps.filter((step) => step !== 'organisatie' && step !== 'sjabloon');

const answered: Record<EnrolmentStep, (draft: Draft) => boolean> = {
  wie: (draft) => draft.name !== undefined,
  wachtwoord: (draft) => draft.passwordHash !== undefined,
  'tweede-stap': (draft) => draft.totpStep !== undefined,
  herstelcodes: (draft) => draft.recoveryKept === true,
  organisatie: (draft) => draft.organisation !== undefined,
  sjabloon: (draft) => draft.template !== undefined,
  controle: () => false,
};

/** The first page without an answer; the last one when everything is there. */
export const nextStep = (draft: Draft): EnrolmentStep =>
  stepsFor(draft).find((step) => !answered[step](draft)) ?? 'controle';
