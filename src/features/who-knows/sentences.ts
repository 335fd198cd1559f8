import { sayDate } from '../../platform/dates.ts';
import type { Depth } from '../../gate/plan.ts';
import type { Language } from '../../ui/index.ts';
import { isName } from '../sharing/index.ts';
import type { WhoKnows } from './gathering/who-knows.ts';
import type { MayKnow, Told } from './policy.ts';
import { say } from './say.ts';
import { knowTexts } from './texts.ts';

/** Who reads: the person ("u"), or somebody to whom the person has a name. */
export type Voice = { language: Language; who: string | null; activity: WhoKnows['activity'] };

const youIn = { nl: 'u', en: 'you' } as const;

/** English says "you get" and "Noa gets"; Dutch says the same for both. */
function wordsOf({ language, who }: Voice): Record<string, string> {
  const own = who === null;
  const verbs = own ? { gets: 'get', talks: 'talk', is: 'are' } : { gets: 'gets', talks: 'talks', is: 'is' };
  return { who: who ?? youIn[language], ...verbs };
}

export const sayFields = (fields: readonly string[], { activity, language }: Voice): string =>
  fields.map((id) => activity.fields.find((each) => each.id === id)?.label[language].toLowerCase() ?? id).join(', ');

/** Said or not said: a name has no outline. */
const namesSaid = ({ fields }: Told): string[] => [...fields.keys()].filter(isName);

const atDepth = ({ fields }: Told, depth: Depth): string[] =>
  [...fields].filter(([name, each]) => each === depth && !isName(name)).map(([name]) => name);

/** What somebody was told, and what not: sentences, not a table (interface §9). */
export function sayTold(told: Told, voice: Voice): string {
  const text = say(knowTexts, voice.language);
  const words = wordsOf(voice);
  const content = [...namesSaid(told), ...atDepth(told, 'content')];
  const outline = atDepth(told, 'outline');
  const parts = [
    ...(content.length > 0 ? [sayFields(content, voice)] : []),
    ...(outline.length > 0 ? [text('inOutline', { fields: sayFields(outline, voice) })] : []),
  ];
  const knows =
    parts.length === 0
      ? text('knowsThat', words)
      : text('knowsMore', { ...words, what: parts.join(voice.language === 'nl' ? ' en ' : ' and ') });
  const not = { fact: 'notWhat', outline: 'notFurther', content: 'notRest' } as const;
  const day = sayDate(told.last, voice.language);
  const when = told.stillOn ? text('inRoom') : text(told.tellings.length > 1 ? 'lastOn' : 'toldOn', { day });
  return `${knows} ${text(not[told.depth], words)} ${when}`;
}

export function sayMay({ fields }: MayKnow, voice: Voice): string {
  const text = say(knowTexts, voice.language);
  const words = wordsOf(voice);
  const may =
    fields.length === 0
      ? text('mayHearOutline', words)
      : text('mayHear', { ...words, fields: sayFields(fields, voice) });
  return `${may} ${text('nothingYet')}`;
}

export function sayCarer({ relation, hears, told }: WhoKnows['carers'][number], voice: Voice): string {
  const text = say(knowTexts, voice.language);
  const is = relation.charAt(0).toUpperCase() + relation.slice(1);
  const may =
    hears.length === 0
      ? text('carerNothing', { relation: is })
      : text('carerHears', { relation: is, fields: sayFields(hears, voice) });
  return told === null ? may : `${may} ${sayTold(told, voice)}`;
}

export function sayActing({ scope, told }: WhoKnows['representatives'][number], voice: Voice): string {
  const text = say(knowTexts, voice.language);
  const titles = voice.activity.purposes
    .filter(({ id }) => scope.includes(id))
    .map(({ title }) => title[voice.language].toLowerCase());
  const acts = text('acts', { purposes: titles.join(', ') });
  return told === null ? acts : `${acts} ${text('readReport', { day: sayDate(told.last, voice.language) })}`;
}

/** Outside the wall: nothing, or the one thing that the person opened. */
export function sayReferrer({ opened }: WhoKnows['referrers'][number], voice: Voice): string {
  const text = say(knowTexts, voice.language);
  if (opened.length === 0) return text('nothing', wordsOf(voice));
  const items = opened.map(({ item, until }) => text('openedItem', { item, day: sayDate(until, voice.language) }));
  return `${text('opened', wordsOf(voice))} ${items.join(' ')}`;
}
