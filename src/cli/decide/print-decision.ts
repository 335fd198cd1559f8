import type { Act, Recipient } from '../../gate/act.ts';
import type { Alternative, Check, Citation, Condition, Decision } from '../../gate/decision.ts';
import {
  type Language,
  sayAlternative,
  sayCondition,
  sayOutcome,
  sayReason,
  sayStep,
  sayWord,
} from '../../gate/texts.ts';

const words = {
  nl: {
    checks: 'De tien checks',
    conditions: 'Daarbij',
    alternatives: 'Dit kan wel',
    law: 'De wet',
    unchecked: 'nog niet door een jurist nagekeken',
    before: 'vooraf',
    with: 'tegelijk',
    after: 'daarna',
    done: 'gedaan',
    plan: 'Plan',
    version: 'versie',
    lawOn: 'wet van',
    to: 'aan',
    by: 'via',
  },
  en: {
    checks: 'The ten checks',
    conditions: 'Also',
    alternatives: 'This is possible',
    law: 'The law',
    unchecked: 'not yet checked by a lawyer',
    before: 'before',
    with: 'with it',
    after: 'afterwards',
    done: 'done',
    plan: 'Plan',
    version: 'version',
    lawOn: 'law of',
    to: 'to',
    by: 'by',
  },
} as const;

const marks: Record<Check['result'], string> = { ok: '✓', condition: '!', consult: '?', obstacle: '✗' };

/** A decision as a page of plain text. */
export function printDecision(decision: Decision, language: Language): string {
  const say = words[language];
  const law = citations(decision.checks);
  return [
    `${sayOutcome(decision.outcome, language)}.`,
    '',
    ...block(
      say.alternatives,
      decision.alternatives.map((each) => alternative(each, language)),
    ),
    ...block(
      say.conditions,
      decision.conditions.map((each) => condition(each, language)),
    ),
    ...block(
      say.checks,
      decision.checks.map((each) => check(each, language)),
    ),
    ...block(
      say.law,
      law.map((each) => citation(each, language)),
    ),
    `${say.plan} ${decision.plan.activity}, ${say.version} ${decision.plan.version}; ${say.lawOn} ${decision.lawOn}.`,
    '',
  ].join('\n');
}

const block = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  ${line}`), ''];

const check = (each: Check, language: Language) =>
  `${marks[each.result]} ${String(each.step).padStart(2)}. ${sayStep(each.step, language)}: ${sayReason(each, language)}`;

function condition(each: Condition, language: Language): string {
  const say = words[language];
  return `– ${sayCondition(each, language)} (${each.met ? say.done : say[each.when]})`;
}

const alternative = (each: Alternative, language: Language) =>
  `→ ${sayAlternative(each, language)}${each.act === undefined ? '' : `: ${describe(each.act, language)}`}`;

function describe({ operation, data, recipient, channel }: Act, language: Language): string {
  const say = words[language];
  const to = recipient === undefined ? '' : ` ${say.to} ${toWhom(recipient, language)}`;
  const by = channel === undefined ? '' : `, ${say.by} ${sayWord(channel, language)}`;
  const what = data.join(', ');
  const doing = sayWord(operation, language);
  return `${language === 'nl' ? `${what} ${doing}` : `${doing} ${what}`}${to}${by}`.trim();
}

function toWhom(recipient: Recipient, language: Language): string {
  if (recipient.kind === 'party') return recipient.party;
  return sayWord(recipient.kind === 'authority' ? recipient.authority : recipient.kind, language);
}

/** Each rule once, in the order of the steps. */
const citations = (checks: readonly Check[]): Citation[] => [
  ...new Map(checks.flatMap(({ law }) => law).map((each) => [each.id, each])).values(),
];

function citation({ law, article, text, textEn, checked }: Citation, language: Language): string {
  const mark = checked ? '' : ` [${words[language].unchecked}]`;
  return `${law} ${article}: ${language === 'nl' ? text : textEn}${mark}`;
}
