import { Gap, Kind } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { countedUnits, looseUnits } from '../lists/words.ts';
import { hasWord, isWord, numberAt, type Scan } from '../scan.ts';
import type { Add } from '../draft.ts';
import { addTrigger, type Rule, type Triggers } from '../triggers.ts';

/** Counts of people below this point at people. */
export type Smallest = { smallest: number };

/** "slechts 4 cliënten", "een van de drie gezinnen", and small counts in the cells of a table about people. */
export function addSmallNumberRules(triggers: Triggers, { smallest }: Smallest): void {
  for (const unit of countedUnits.split(' ')) addTrigger(triggers, unit, smallCount(smallest, false));
  for (const unit of looseUnits.split(' ')) addTrigger(triggers, unit, smallCount(smallest, true));
}

const saysCount = wordSet('slechts maar enkel totaal betrof betreft telde telt waaronder waarvan only total');
const rule = wordSet(
  'minimaal maximaal maximum minimum minstens minste hoogstens hooguit elke iedere per tot max min bijvoorbeeld stel at',
);
const after = wordSet(
  'hadden kregen waren werden overleden stopten vielen namen deden vertrokken haakten meldden gaven kwamen were had received died',
);
const generic = wordSet('per kunnen mogen moeten tegelijk nodig');
const van = wordSet('van of');
const the = wordSet('de deze the');

const smallCount =
  (smallest: number, loose: boolean): Rule =>
  (scan, from, _to, add) => {
    cells(scan, from, smallest, add);
    const between = numberAt(scan, from - 1) === 0 && scan.doc.kind[from - 1] === Kind.word;
    if (between && isWord(scan, from - 1, preposition)) return;
    const at = from - (between ? 2 : 1);
    const count = numberAt(scan, at);
    if (count < 1 || count >= smallest || isPartOfNumber(scan, at)) return;
    const ofGroup = isWord(scan, at - 1, the) && isWord(scan, at - 2, van);
    const part = ofGroup ? numberAt(scan, at - 3) : 0;
    if (hasWord(scan, at - 3, at - 1, rule) || hasWord(scan, from + 1, from + 2, generic)) return;
    const says =
      hasWord(scan, at - 3, at - 1, saysCount) || thereWere(scan, at) || hasWord(scan, from + 1, from + 1, after);
    if (part === 0 && !says) return;
    if (loose && part === 0 && !hasWord(scan, at - 3, at - 1, saysCount) && !thereWere(scan, at)) return;
    const { doc } = scan;
    add({
      kind: 'small-number',
      start: doc.start[part > 0 ? at - 3 : at]!,
      end: doc.end[from]!,
      strength: count < 5 || part > 0 ? 'strong' : 'weak',
      replacement: replacementOf(scan, from, smallest),
    });
  };

const preposition = wordSet('voor van per met aan op in tot bij naar en of for of with to');
const were = wordSet('waren zijn were are');
const there = wordSet('er there');

/** "er waren 4", and not "we waren met 4". */
const thereWere = (scan: Scan, at: number): boolean =>
  hasWord(scan, at - 3, at - 1, were) && hasWord(scan, at - 3, at - 1, there);

const replacementOf = ({ doc }: Scan, unit: number, smallest: number) => {
  const said = doc.text.slice(doc.start[unit], doc.end[unit]);
  return { nl: `minder dan ${smallest} ${said}`, en: `fewer than ${smallest} ${said}` };
};

/** "2,4 cliënten", "1.200 cliënten", "3-5 cliënten": no count below ten. */
const isPartOfNumber = ({ doc }: Scan, at: number): boolean =>
  at > 0 && doc.kind[at] === Kind.number && doc.gap[at] === 0 && doc.kind[at - 1] === Kind.sign;

const bar = 0x7c;
const rows = 160;

/** Numbers that stand alone in a cell behind the unit, as long as the table goes on. */
function cells(scan: Scan, unit: number, smallest: number, add: Add): void {
  const { doc } = scan;
  if (!isCellEdge(scan, unit) && !isCellEdge(scan, unit + 1) && !isCellEdge(scan, unit + 2)) return;
  for (let i = unit + 1; i < Math.min(doc.count, unit + rows); i += 1) {
    if (doc.gap[i] === Gap.paragraph) return;
    // The next unit in the same heading looks for itself.
    if (i > unit && units.has(doc.hash[i]!)) return;
    const count = doc.kind[i] === Kind.number ? doc.value[i]! : -1;
    if (count < 1 || count >= smallest || !isCellEdge(scan, i) || !isCellEnd(scan, i + 1)) continue;
    add({
      kind: 'small-number',
      start: doc.start[i]!,
      end: doc.end[i]!,
      strength: 'strong',
      replacement: { nl: `<${smallest}`, en: `<${smallest}` },
    });
  }
}
const units = wordSet(`${countedUnits} ${looseUnits}`);

/** Whether a cell begins at token `i`: after a bar or a tab, or nothing follows. */
function isCellEdge({ doc }: Scan, i: number): boolean {
  if (i <= 0 || i >= doc.count) return i >= doc.count;
  if (doc.value[i] === bar || doc.value[i - 1] === bar) return true;
  return doc.text.charCodeAt(doc.start[i]! - 1) === 0x09;
}

const isCellEnd = (scan: Scan, i: number): boolean => isCellEdge(scan, i) || scan.doc.gap[i]! >= Gap.line;
