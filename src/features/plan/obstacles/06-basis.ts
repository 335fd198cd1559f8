import { asksWhyFree, asksYes, lintConsent } from '../linter/consent-lint.ts';
import { hasWords } from '../document/has-words.ts';
import { balancingParts, type PlanDocument, type PlanPurposeText } from '../policy.ts';
import { doorObstacles, doorsInUse } from './06-doors.ts';
import type { LawToday, Obstacle, ObstacleKind } from './obstacle.ts';

type At = (kind: ObstacleKind, field: string) => Obstacle;

/** Step 6: a basis that holds, consent only where no is free, and a door for what is forbidden at first. */
export const basisObstacles = (document: PlanDocument, law: LawToday): Obstacle[] => [
  ...document.purposes.flatMap((purpose) => basisOf(document, purpose, law)),
  ...document.purposes.flatMap((purpose) => doorObstacles(document, purpose, law)),
];

function basisOf(document: PlanDocument, purpose: PlanPurposeText, law: LawToday): Obstacle[] {
  const { id, basis } = purpose;
  const at: At = (kind, field) => ({ step: 6, kind, about: id, field: `doel.${id}.${field}` });
  if (basis === null) return [at('no-basis', 'grondslag')];
  return [
    ...lawsOf(purpose, law, at),
    ...interestOf(document, purpose, at),
    ...consentOf(document, purpose, at),
    ...marketingOf(purpose, at),
  ];
}

/** AVG 6(3): a task or duty stands in a law of its own, and that law applies today. */
function lawsOf({ basis, basisLaw }: PlanPurposeText, law: LawToday, at: At): Obstacle[] {
  const found: Obstacle[] = [];
  const needsAct = basis === 'legal-obligation' || basis === 'public-task';
  if (needsAct && !basisLaw.some((each) => !each.startsWith('eu.avg.'))) found.push(at('basis-without-law', 'wetten'));
  if (basisLaw.some((each) => !law.inForce(each))) found.push(at('law-not-in-force', 'wetten'));
  return found;
}

/** AVG 6(1)(f): weighed in three parts, and never for the tasks of a public body. A vital interest comes last (rec. 46). */
function interestOf({ publicBody }: PlanDocument, { basis, balancing, otherBases }: PlanPurposeText, at: At) {
  if (basis === 'vital-interest' && !hasWords(otherBases)) return [at('basis-comes-last', 'afgevallen')];
  if (basis !== 'legitimate-interest') return [];
  const found: Obstacle[] = [];
  if (publicBody) found.push(at('basis-not-for-public-body', 'grondslag'));
  const empty = balancingParts.find((part) => !hasWords(balancing[part] ?? ''));
  if (empty) found.push(at('balancing-incomplete', `afweging.${empty}`));
  return found;
}

/** AVG 4(11), 7, 9(2)(a): asked in words of its own and free, as a basis or as a door; as a basis after the others. */
function consentOf(document: PlanDocument, purpose: PlanPurposeText, at: At): Obstacle[] {
  const { basis, consentText, freeBecause, otherBases, tied } = purpose;
  const found: Obstacle[] = [];
  if (basis === 'consent' && !hasWords(otherBases)) found.push(at('basis-comes-last', 'afgevallen'));
  const asking = { ...purpose, doors: doorsInUse(document, purpose) };
  const asked = asksYes(asking);
  if (asked && !hasWords(consentText?.nl ?? '')) found.push(at('consent-without-question', 'vraag.nl'));
  if (asked && tied) found.push(at('consent-tied', 'hangtaf'));
  if (asksWhyFree(document, asking) && !hasWords(freeBecause)) found.push(at('consent-not-free', 'vrij'));
  const place = (kind: ObstacleKind) => (kind === 'newsletter-not-apart' ? 'reclame' : 'vraag.nl');
  return [...found, ...lintConsent(purpose).map((kind) => at(kind, place(kind)))];
}

/** L34: a newsletter is no part of help or of a task; soft opt-in rests on an interest (Tw 11.7(3), WER XII.13). */
const marketingOf = ({ marketing, basis }: PlanPurposeText, at: At): Obstacle[] =>
  marketing && basis !== 'consent' && basis !== 'legitimate-interest' ? [at('newsletter-not-asked', 'grondslag')] : [];
