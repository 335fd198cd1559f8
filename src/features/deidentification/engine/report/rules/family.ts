import { hashOf, wordSet } from '../../tokens/hash.ts';
import { hasWord, isAboutSomebody, isWord, numberAt, type Scan } from '../scan.ts';
import { addTrigger, type Rule, type Triggers } from '../triggers.ts';

/** From how many on a family stands out, and from how many on everybody knows it. */
const many: readonly (readonly [string, number, number])[] = [
  ['kinderen kids children', 5, 8],
  ['broers zussen broertjes zusjes brothers sisters', 5, 9],
  ['dochters zonen zoons daughters sons', 4, 6],
  ['kleinkinderen grandchildren', 14, 20],
  ['pleegkinderen stiefkinderen', 3, 5],
];

/** A family by its numbers: "moeder van twaalf kinderen", "weduwe op haar 24e", "moeder van 16". */
export function addFamilyRules(triggers: Triggers): void {
  for (const word of animals.split(' ')) addTrigger(triggers, word, manyAnimals);
  for (const [words, weak, strong] of many)
    for (const word of words.split(' ')) addTrigger(triggers, word, countOf(weak, strong));
  for (const word of 'weduwe weduwnaar widow widower'.split(' ')) addTrigger(triggers, word, atAge(45, true));
  for (const word of 'moeder vader zwanger mother father pregnant'.split(' '))
    addTrigger(triggers, word, atAge(18, false));
  for (const first of ['eerste kind', 'beviel', 'bevallen']) addTrigger(triggers, first, atAge(18, false));
  for (const word of 'trouwde uitgehuwelijkt getrouwd'.split(' ')) addTrigger(triggers, word, atAge(18, false));
}

const animals = 'honden katten paarden slangen papegaaien ratten konijnen vogels kippen geiten reptielen dogs cats';

/** "zestig katten": of a household, not of a farm. */
const manyAnimals: Rule = (scan, from, _to, add) => {
  if (numberAt(scan, from - 1) < 6 || !isAboutSomebody(scan, from)) return;
  const { doc } = scan;
  const replacement = { nl: 'veel dieren', en: 'many animals' };
  add({ kind: 'possession', start: doc.start[from - 1]!, end: doc.end[from]!, strength: 'weak', replacement });
};

const between = wordSet('andere jongere oudere kleine eigen biologische haar zijn hun more other');
const population = wordSet('waren waarvan van onder slechts totaal per tussen');

const countOf =
  (weak: number, strong: number): Rule =>
  (scan, from, _to, add) => {
    const at = isWord(scan, from - 1, between) ? from - 2 : from - 1;
    const count = numberAt(scan, at);
    if (count < weak || count > 30 || !isAboutSomebody(scan, from)) return;
    // "5 van de 8 kinderen" counts a group.
    if (isWord(scan, at - 1, population) && !hasWord(scan, at - 3, at - 2, parents)) return;
    const { doc } = scan;
    add({
      kind: 'family',
      start: doc.start[at]!,
      end: doc.end[from]!,
      strength: count >= strong ? 'strong' : 'weak',
      replacement: { nl: 'een groot gezin', en: 'a large family' },
    });
  };

const parents = wordSet('moeder vader ouders gezin weduwe weduwnaar mother father');
const lead = wordSet('van op met toen bij of at');
const owner = wordSet('haar zijn hun mijn her his z');
const unit = wordSet('kinderen kind kids jaar maanden maand weken week dagen zonen dochters meisjes jongens tweeling');

/** A word for a role in the family with an age at which that is rare. */
const atAge =
  (below: number, aloneToo: boolean): Rule =>
  (scan, from, to, add) => {
    if (!isAboutSomebody(scan, from)) return;
    const at = ageAfter(scan, to);
    const age = numberAt(scan, at);
    const young = age >= 10 && age < below && !isCount(scan, at) && !isDate(scan, at);
    if (!young && !aloneToo) return;
    const { doc } = scan;
    add({
      kind: 'family',
      start: doc.start[from]!,
      end: doc.end[young ? at : to]!,
      strength: young ? 'strong' : 'weak',
      replacement: aloneToo
        ? { nl: 'iemand die een partner verloor', en: 'somebody who lost a partner' }
        : { nl: 'een jonge ouder', en: 'a young parent' },
    });
  };

/** "van 16", "op haar zestiende", "toen ze 17": the place of the number, or −1. */
function ageAfter(scan: Scan, from: number): number {
  if (!isWord(scan, from + 1, lead)) return -1;
  const at = isWord(scan, from + 2, owner) || isWord(scan, from + 2, they) ? from + 3 : from + 2;
  return numberAt(scan, at) > 0 ? at : -1;
}
const they = wordSet('ze zij hij she he');
const years = hashOf('jaar');

const months = wordSet(
  'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr aug sept okt nov dec',
);

/** "het overlijden van moeder op 17 augustus" */
const isDate = (scan: Scan, at: number): boolean =>
  isWord(scan, at + 1, months) ||
  (scan.doc.gap[at + 1] === 0 && (scan.doc.value[at + 1] === 0x2d || scan.doc.value[at + 1] === 0x2f));

/** "moeder van 12 kinderen" is no age; "moeder van 12 jaar" is. */
const isCount = (scan: Scan, at: number): boolean => scan.doc.hash[at + 1] !== years && isWord(scan, at + 1, unit);
