import { asksConsent } from '../catalogue/doors.ts';
import type { PlanDocument, PlanPurposeText } from '../policy.ts';

/** What is wrong with the wording of a question; obstacle-texts.ts says what solves it. */
export type ConsentFinding = 'consent-several-purposes' | 'consent-silent' | 'consent-bundled' | 'newsletter-not-apart';

const patterns: readonly [ConsentFinding, RegExp][] = [
  // AVG 4(11), rec. 32: one question for each purpose.
  [
    'consent-several-purposes',
    /\?[^?]*\?|\b(en ook|en tevens|en daarnaast|alsook|alsmede|evenals|en\/of|and also|as well as|and\/or)\b/i,
  ],
  // AVG 4(11), rec. 32: an active act; silence is no yes.
  [
    'consent-silent',
    /\b(tenzij u|tenzij je|als u niet reageert|als je niet reageert|laat u niets weten|stilzwijgend|staat al aan|vooraf aangevinkt|unless you|if you do not (reply|object)|pre-?ticked)\b/i,
  ],
  // AVG 7(2), 7(4): apart from conditions, and nothing hangs on it.
  [
    'consent-bundled',
    /\b(voorwaarden|anders kunnen (wij|we) u niet|anders kan ik u niet|door (deze|dit|verder|gebruik|te tekenen)|als onderdeel van|akkoord met alles|terms and conditions|otherwise (we|I) cannot|by (using|signing|continuing))\b/i,
  ],
];

const newsletter = /nieuwsbrief|mailing|reclame|aanbieding|actiebericht|newsletter|marketing/i;

/** Reads one question as it is asked, in both languages. Pure; the same text always gives the same findings. */
export function lintConsent({ consentText, marketing, title, operations }: Wording): ConsentFinding[] {
  if (consentText === null) return [];
  const texts = [consentText.nl, consentText.en];
  const found = patterns.filter(([, pattern]) => texts.some((text) => pattern.test(text))).map(([kind]) => kind);
  // L34: a newsletter is a purpose of its own, with its own list and its own yes (WER XII.13, Tw 11.7).
  const mentions = [...texts, title.nl].some((text) => newsletter.test(text));
  return mentions && !marketing && operations.includes('send') ? [...found, 'newsletter-not-apart'] : found;
}
type Wording = Pick<PlanPurposeText, 'consentText' | 'marketing' | 'title' | 'operations'>;

/** Money or work that a person may lose, as people write about it. */
const dependence =
  /uitkering|bijstand|toeslag|toelage|tegemoetkoming|leefloon|schuldhulp|vergoeding|voorziening|sollicit|benefit|allowance/i;

/** Whether this purpose rests on a yes: as its basis, or as the exception for what is forbidden at first. */
export const asksYes = ({ basis, doors }: Pick<PlanPurposeText, 'basis' | 'doors'>): boolean =>
  basis === 'consent' || doors.some(({ law }) => asksConsent(law));

/**
 * Whether the question "is dit echt vrij?" needs an answer: a public body, people who work for us, or money that the
 * person depends on (AVG 7(4), rec. 42 and 43).
 */
export function asksWhyFree({ publicBody, people }: Asker, purpose: PlanPurposeText): boolean {
  if (!asksYes(purpose) && purpose.consentText === null) return false;
  const words = [purpose.title.nl, purpose.explanation.nl, purpose.consentText?.nl ?? ''].join(' ');
  return publicBody || people.includes('employees') || dependence.test(words);
}
type Asker = Pick<PlanDocument, 'publicBody' | 'people'>;
