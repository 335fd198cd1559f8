import type { Citation } from '../../../gate/decision.ts';
import { sayOutcome, sayWord } from '../../../gate/texts.ts';
import { dateInWords, fill, type Language } from '../../../ui/index.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';
import { isName } from '../policy.ts';
import { inSentence } from './in-sentence.ts';
import type { ShownDecision } from './shown-decision.ts';
import { askedTexts, chosenTexts, groundTexts, permissionTexts, relationTexts, texts } from './texts.ts';

export type Row = { term: string; value: string; href?: string };

/** "Gedeeld met de huisarts", "Gevraagd aan de politie". */
export function sayChosen(
  { chosen, direction }: Pick<ShareDecision, 'chosen' | 'direction'>,
  who: string,
  language: Language,
): string {
  const text = (direction === 'ask' && askedTexts[chosen]) || chosenTexts[chosen];
  return fill(text[language], { who: inSentence(who, language) });
}

export const sayName = ({ names }: Pick<ShownDecision, 'names'>, account: string, language: Language): string =>
  names.get(account) ?? texts.somebody[language];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What was decided, in rows: for the page and for the sheet. */
export function decidedRows(shown: ShownDecision, language: Language): Row[] {
  const { decision, activity } = shown;
  const label = (id: string) => activity?.fields.find((field) => field.id === id)?.label[language] ?? id;
  const purpose = activity?.purposes.find(({ id }) => id === decision.purpose)?.title[language] ?? decision.purpose;
  const version = shown.gate?.decision.plan.version ?? activity?.version ?? 1;
  const plan = fill(texts.planVersion[language], { plan: activity?.title[language] ?? '', n: version });
  return [
    { term: texts.chosen[language], value: sayChosen(decision, shown.recipientName, language) },
    { term: texts.outcome[language], value: sayOutcome(decision.outcome, language) },
    { term: texts.fields[language], value: decision.fields.map(label).join(', ') || texts.noFields[language] },
    ...(decision.fields.some((field) => !isName(field))
      ? [{ term: texts.depth[language], value: texts[decision.depth][language] }]
      : []),
    ...(decision.channel
      ? [{ term: texts.channel[language], value: capital(sayWord(decision.channel, language)) }]
      : []),
    { term: texts.purpose[language], value: purpose },
    ...(shown.covenant
      ? [{ term: texts.covenant[language], value: shown.covenant.name, href: `/convenanten/${shown.covenant.id}` }]
      : []),
    { term: texts.secrecy[language], value: groundTexts[decision.ground][language] },
    {
      term: texts.decidedBy[language],
      value: `${sayName(shown, decision.decidedBy, language)}, ${dateInWords(decision.decidedAt, language, true)}`,
    },
    { term: texts.plan[language], value: plan },
  ];
}

const shown = ['goal', 'necessity', 'subsidiarity', 'reasons', 'deviation', 'knows', 'together', 'howToTell'] as const;

/** What the worker wrote, without what was left empty; what stands in one row is not said again in the next. */
export function reasonRows({ decision: { words } }: ShownDecision, language: Language): Row[] {
  const why = words.subsidiarity;
  const once = (text: string) => (why === '' ? text : text.replace(why, '').trim());
  const said = { ...words, knows: once(words.knows), together: sayTogether(once(words.together), language) };
  return shown.filter((name) => said[name] !== '').map((name) => ({ term: texts[name][language], value: said[name] }));
}

/** The choice of the check comes first, by its name. */
function sayTogether(text: string, language: Language): string {
  const [, choice, rest = ''] = /^(together|through|neither)\b:?\s*(.*)$/s.exec(text) ?? [];
  if (choice === undefined) return text;
  const chosen = texts[`together.${choice as 'together' | 'through' | 'neither'}`][language];
  return `${chosen} ${rest}`.trim();
}

/** What was known at that moment, as far as it says something to people. */
export function factRows({ gate }: ShownDecision, language: Language): Row[] {
  const person = gate?.facts.people[0];
  if (!gate || !person) return [];
  const { relation } = gate.facts.actor;
  return [
    { term: texts.permission[language], value: capital(permissionTexts[person.permission][language]) },
    { term: texts.relation[language], value: capital(relationTexts[relation][language]) },
  ];
}

export const nameLaw = ({ law, article }: Citation): string => `${law} ${article}`;

/** What a rule says, since when, and that no lawyer compared it yet. */
export function sayLaw({ text, textEn, validFrom, checked }: Citation, language: Language): string {
  const date = dateInWords(validFrom, language);
  const said = fill(texts.lawOn[language], { text: language === 'nl' ? text : textEn, date });
  return checked ? said : `${said} ${texts.unchecked[language]}`;
}
