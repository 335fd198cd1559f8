import { Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { commonEponyms, rareConditions } from '../lists/rare-conditions.ts';
import { wordRows } from '../lists/words.ts';
import { hasWord, isAboutSomebody, isWord, type Scan } from '../scan.ts';
import { addTrigger, type Rule, type Triggers } from '../triggers.ts';

/** Everything that a list of words decides: events, courts, families, sport, prizes, animals, made-up names. */
export function addWordRules(triggers: Triggers): void {
  for (const [kind, strength, nl, en, words] of wordRows)
    for (const entry of words.split(', ')) {
      const always = entry.startsWith('*');
      const rule: Rule = (scan, from, to, add) => {
        const { doc } = scan;
        if (always || isAboutSomebody(scan, from))
          add({ kind, start: doc.start[from]!, end: doc.end[to]!, strength, replacement: { nl, en } });
      };
      addTrigger(triggers, always ? entry.slice(1) : entry, rule);
    }
}

const replacement = { nl: 'een ernstige ziekte', en: 'a serious illness' };
/** In lower case these are ordinary words ("als"), or nothing. */
const capitalsOnly = 'als sma itp ttp hmsn adca fshd melas merrf scid rett'.split(' ');

export function addConditionRules(triggers: Triggers): void {
  for (const condition of rareConditions)
    addTrigger(triggers, condition, (scan, from, to, add) => {
      const { doc } = scan;
      if (capitalsOnly.includes(condition) && doc.shape[from] !== Shape.upper && condition !== 'rett') return;
      if (condition === 'rett' && doc.shape[from] === Shape.lower) return;
      if (isAboutSomebody(scan, from) && !isDenied(scan, from, to))
        add({ kind: 'condition', start: doc.start[from]!, end: doc.end[to]!, strength: 'strong', replacement });
    });
  for (const head of ['ziekte van', 'syndroom van', 'tetralogie van', 'ataxie van', 'sarcoom van'])
    addTrigger(triggers, head, namedAfter);
  addTrigger(triggers, 'syndroom', hyphened);
}

const denial = wordSet('geen niet noch zonder uitgesloten without');
const ruledOut = wordSet('uitgesloten negatief niet');

/** "geen hiv", "Hirschsprung en coeliakie uitgesloten". */
const isDenied = (scan: Scan, from: number, to: number): boolean =>
  hasWord(scan, from - 2, from - 1, denial) || hasWord(scan, to + 1, to + 4, ruledOut);

const common = wordSet(commonEponyms);
const particle = wordSet('de der van den la');

/** "ziekte van Niemand": a name with a capital that not every village knows. */
const namedAfter: Rule = (scan, from, to, add) => {
  const { doc } = scan;
  let last = to + 1;
  if (isWord(scan, last, particle)) last += 1;
  if (last >= doc.count || doc.kind[last] !== 0 || doc.shape[last] === Shape.lower || isWord(scan, last, common))
    return;
  if (doc.value[last + 1] === 0x2d && doc.gap[last + 1] === 0 && doc.kind[last + 2] === 0) last += 2;
  if (isAboutSomebody(scan, from) && !isDenied(scan, from, last))
    add({ kind: 'condition', start: doc.start[from]!, end: doc.end[last]!, strength: 'strong', replacement });
};

const usual = wordSet('down tourette asperger metabool burn');

/** "Usher-syndroom". */
const hyphened: Rule = (scan, from, _to, add) => {
  const { doc } = scan;
  if (from < 2 || doc.value[from - 1] !== 0x2d || doc.gap[from] !== 0 || isWord(scan, from - 2, usual)) return;
  if (isAboutSomebody(scan, from))
    add({ kind: 'condition', start: doc.start[from - 2]!, end: doc.end[from]!, strength: 'strong', replacement });
};
