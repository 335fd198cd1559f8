import { lettersOf } from './letters.ts';
import type { Gender } from './gender.ts';

/** What one is to another: [Dutch, English, gender, other ways of saying it]. */
const rows: readonly (readonly [string, string, Gender | '', string?])[] = [
  ['moeder', 'mother', 'v', 'mama mam moe moeke mother mum mom'],
  ['vader', 'father', 'm', 'papa pap vake father dad'],
  ['ouder', 'parent', '', 'parent'],
  ['stiefmoeder', 'stepmother', 'v', 'plusmama bonusmoeder stepmother'],
  ['stiefvader', 'stepfather', 'm', 'pluspapa bonusvader stepfather'],
  ['pleegmoeder', 'foster mother', 'v'],
  ['pleegvader', 'foster father', 'm'],
  ['schoonmoeder', 'mother-in-law', 'v'],
  ['schoonvader', 'father-in-law', 'm'],
  ['broer', 'brother', 'm', 'broertje brother'],
  ['zus', 'sister', 'v', 'zusje zuster sister'],
  ['halfbroer', 'half-brother', 'm', 'halfbroertje'],
  ['halfzus', 'half-sister', 'v', 'halfzusje'],
  ['stiefbroer', 'stepbrother', 'm'],
  ['stiefzus', 'stepsister', 'v'],
  ['tweelingbroer', 'twin brother', 'm'],
  ['tweelingzus', 'twin sister', 'v'],
  ['zwager', 'brother-in-law', 'm', 'schoonbroer'],
  ['schoonzus', 'sister-in-law', 'v'],
  ['zoon', 'son', 'm', 'zoontje son'],
  ['dochter', 'daughter', 'v', 'dochtertje daughter'],
  ['kind', 'child', '', 'kindje child'],
  ['stiefzoon', 'stepson', 'm'],
  ['stiefdochter', 'stepdaughter', 'v'],
  ['pleegzoon', 'foster son', 'm'],
  ['pleegdochter', 'foster daughter', 'v'],
  ['pleegkind', 'foster child', ''],
  ['schoonzoon', 'son-in-law', 'm'],
  ['schoondochter', 'daughter-in-law', 'v'],
  ['kleinzoon', 'grandson', 'm'],
  ['kleindochter', 'granddaughter', 'v'],
  ['kleinkind', 'grandchild', ''],
  ['oma', 'grandmother', 'v', 'grootmoeder omaatje bomma moemoe meme grandmother'],
  ['opa', 'grandfather', 'm', 'grootvader opaatje bompa vava pepe grandfather'],
  ['tante', 'aunt', 'v', 'aunt'],
  ['oom', 'uncle', 'm', 'nonkel uncle'],
  ['neef', 'nephew or cousin', 'm', 'neefje kozijn'],
  ['nicht', 'niece or cousin', 'v', 'nichtje'],
  ['man', 'husband', 'm', 'echtgenoot husband'],
  ['vrouw', 'wife', 'v', 'echtgenote wife'],
  ['partner', 'partner', '', 'levensgezel'],
  ['vriend', 'friend', 'm', 'friend'],
  ['vriendin', 'friend', 'v'],
  ['ex', 'former partner', '', 'ex-partner expartner'],
  ['ex-man', 'former husband', 'm', 'exman'],
  ['ex-vrouw', 'former wife', 'v', 'exvrouw'],
  ['buurman', 'neighbour', 'm', 'neighbour'],
  ['buurvrouw', 'neighbour', 'v'],
  ['mantelzorger', 'informal carer', ''],
  ['voogd', 'guardian', '', 'guardian'],
  ['mentor', 'mentor', ''],
  ['bewindvoerder', 'administrator', ''],
];

export type Kin = { nl: string; en: string; gender?: Gender };

const byWord: ReadonlyMap<string, Kin> = new Map(
  rows.flatMap(([nl, en, gender, others = '']) => {
    const kin: Kin = { nl, en, ...(gender !== '' && { gender }) };
    return [nl, ...others.split(' ')].filter(Boolean).map((word) => [lettersOf(word), kin] as const);
  }),
);

/** What a word of the family means; undefined when it is none. */
export const kinOf = (word: string): Kin | undefined => byWord.get(lettersOf(word));

/** All words of the family, longest first, as a piece of a pattern. */
export const kinWords: string = rows
  .flatMap(([nl, , , others = '']) => [nl, ...others.split(' ')])
  .filter(Boolean)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const atEnd = new RegExp(`(?:^|[^\\p{L}-])(?<kin>${kinWords})\\s{1,3}$`, 'iu');

/** The word of the family right before a name: "moeder Fatima", "haar broer Ali". */
export function kinBefore(text: string, start: number): Kin | undefined {
  const found = atEnd.exec(text.slice(Math.max(0, start - 24), start));
  return found === null ? undefined : kinOf(found.groups!.kin!);
}

const bracketed = new RegExp(`^\\s{0,2}\\((?:de\\s+)?(?<kin>${kinWords})\\)`, 'iu');

/** The word of the family in brackets right behind a name: "J.T. (moeder)". */
export function kinInBrackets(text: string, end: number): Kin | undefined {
  const found = bracketed.exec(text.slice(end, end + 32));
  return found === null ? undefined : kinOf(found.groups!.kin!);
}
