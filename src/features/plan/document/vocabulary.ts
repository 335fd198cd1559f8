import { z } from 'zod';

/** The closed lists of a plan, and the shapes of its smallest parts. word-texts.ts says each in words. */

/** Ids inside a plan: kebab-case words that people can read in a decision. */
export const PlanWord = z.string().regex(/^[a-z][a-z0-9-]{0,59}$/);
export const sentence = z.string().max(2000);
/** Shown to people, in both languages. */
export const Words = z.strictObject({ nl: sentence, en: sentence });
export const noWords = { nl: '', en: '' };
/** Words that older plans and short templates may leave out. */
export const MaybeWords = Words.default(noWords);
/** Id of a row in `law/`. */
export const LawId = z.string().max(80);

export const operations = [
  'view',
  'record',
  'ask',
  'share',
  'send',
  'publish',
  'reuse',
  'archive',
  'destroy',
  'export',
] as const;
export const channels = ['screen', 'in-person', 'phone', 'letter', 'secure-link', 'mail', 'sms'] as const;
export const categories = ['ordinary', 'sensitive', 'special', 'criminal', 'national-number'] as const;
export const moments = ['first-contact', 'intake', 'during', 'closing'] as const;
export const depths = ['fact', 'outline', 'content'] as const;
export const sources = ['person', 'referrer', 'register', 'ourselves'] as const;
export const bases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interest',
  'public-task',
  'legitimate-interest',
] as const;
export const organisationRoles = ['controller', 'joint-controller', 'processor'] as const;
/** Step 1: the short test of the role (AVG 4(7), 26, 28), and who does what it asks about. */
export const roleQuestions = ['why', 'which', 'own'] as const;
export const roleAnswers = ['us', 'together', 'other'] as const;
export const partyRoles = ['processor', 'controller', 'joint-controller', 'referrer'] as const;

/** Categories of people whom an activity is about (AVG 30(1)(c)); being a child is a property of a person. */
export const peopleKinds = [
  'clients',
  'residents',
  'family',
  'carers',
  'representatives',
  'children',
  'partners',
  'volunteers',
  'employees',
  'subscribers',
  'others',
] as const;
/** About how many people, as WP248 and AVG 33(3) ask. */
export const peopleNumbers = ['below-100', 'below-1000', 'below-10000', 'above-10000'] as const;
/** Step 3 (S4.26): whether a field is needed by the technique, by the work, or both. */
export const needsOfWork = ['technical', 'organisational', 'both'] as const;
/** Step 9: what everybody does, and what sensitive data ask on top (AVG 32, S4.48). */
export const measureLevels = ['basic', 'raised'] as const;
/** Ways in which data may leave the European Economic Area (AVG 45, 46, 47, 49). */
export const transferMechanisms = [
  'adequacy',
  'standard-clauses',
  'binding-rules',
  'certification',
  'code-of-conduct',
  'binding-instrument',
  'derogation',
] as const;
/** The five factors of AVG 6(4). */
export const comparisonFactors = ['link', 'context', 'nature', 'consequences', 'safeguards'] as const;
/** The three ways to another purpose: it fits, the person says yes, or a law says so (AVG 6(4), L16). */
export const reuseRoutes = ['compatible', 'consent', 'law'] as const;
/** The seven questions of step 4 (requirements: the lost lists, reconstructed). `needed` is the first. */
export const necessityQuestions = ['needed', 'less', 'now', 'proportion', 'basis', 'explain', 'keep'] as const;
/** The three parts of weighing a legitimate interest (AVG 6(1)(f)). */
export const balancingParts = ['interest', 'necessity', 'balance'] as const;
/** The measures package for a party outside (step 7); what an agreement must at least settle. */
export const packageParts = [
  'instruction',
  'transport',
  'place',
  'retention',
  'access',
  'secrecy',
  'subprocessors',
  'breach',
  'rights',
  'audit',
  'contact',
] as const;
