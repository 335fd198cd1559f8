import { W } from '../lexicon/bits.ts';
import { coarseOccupation } from '../replace/coarse/coarse-occupation.ts';
import { inOrder, type Mark } from '../replace/mark.ts';
import { type Doc, Kind } from '../tokens/doc.ts';
import { wordSet } from '../tokens/hash.ts';
import { type BitsOf, tokenize } from '../tokens/tokenize.ts';
import { joined } from './combine.ts';
import type { Add, Draft } from './draft.ts';
import type { Risk } from './risk.ts';
import { addFamilyRules } from './rules/family.ts';
import { marksLeft } from './rules/marks.ts';
import { addSaidRules, opensQuote, quotationAt } from './rules/quotation.ts';
import { addSmallNumberRules } from './rules/small-number.ts';
import { addWhoRules } from './rules/who.ts';
import { addConditionRules, addWordRules } from './rules/words.ts';
import { hasWord, isAboutSomebody, isSmallPlaceNear, scan, type Scan } from './scan.ts';
import { lastOf, openTriggers, slots, type Triggers } from './triggers.ts';

export type ReportOptions = {
  /** Of the marks, those that stay in the text as they are. None when not said: everything marked will be replaced. */
  left?: (mark: Mark) => boolean;
  /** Counts of people below this are named; 10 when not said. */
  smallest?: number;
  /** The lists of the engine: they know occupations. Without them only those that are marked are seen. */
  bitsOf?: BitsOf;
};

/** A text that names more than this is not read by anybody as a list. */
const most = 500;

/**
 * What still gives a person away, from left to right: a rare occupation in a small place, a rare illness, something
 * that was in the news, a family unlike others, an exact day, literal words, "de enige in het dorp", small numbers.
 * `marks` are what was found: replaced they are no risk, those that are `left` may be. Says nothing about a text that is
 * about people in general. An aid, and never a proof that nobody can be recognised. Time grows with the length.
 */
export const recognisability = (text: string, marks: readonly Mark[], options: ReportOptions = {}): Risk[] =>
  recognisabilityOf(tokenize(text, options.bitsOf ?? none), marks, options);

const none: BitsOf = () => 0;

/** The same for a text that is tokens already. */
export function recognisabilityOf(doc: Doc, marks: readonly Mark[], options: ReportOptions = {}): Risk[] {
  const { left = () => false, smallest = 10 } = options;
  const seen = inOrder(doc.text, marks).map((mark) => ({ ...mark, replaced: !left(mark) }));
  const whole = scan(doc, seen);
  const drafts: Draft[] = [];
  const add: Add = (draft) => {
    if (drafts.length < most) drafts.push(draft);
  };
  walk(whole, triggersFor(smallest), add);
  marksLeft(whole, add);
  return joined(whole, drafts);
}

const opened = new Map<number, Triggers>();
function triggersFor(smallest: number): Triggers {
  const there = opened.get(smallest);
  if (there !== undefined) return there;
  const triggers = openTriggers();
  addWordRules(triggers);
  addConditionRules(triggers);
  addFamilyRules(triggers);
  addWhoRules(triggers);
  addSaidRules(triggers);
  addSmallNumberRules(triggers, { smallest });
  opened.set(smallest, triggers);
  return triggers;
}

function walk(whole: Scan, { entries, may }: Triggers, add: Add): void {
  const { doc } = whole;
  let quoted = -1;
  for (let i = 0; i < doc.count; i += 1) {
    if (doc.kind[i] === Kind.word) {
      const hash = doc.hash[i]!;
      if (may[hash & (slots - 1)] === 1) {
        for (const { rest, rule } of entries.get(hash) ?? []) {
          const last = lastOf(whole, i, rest);
          if (last !== -1) rule(whole, i, last, add);
        }
      }
      if ((doc.is[i]! & (W.rareOccupation | W.occupation)) !== 0) occupation(whole, i, add);
      else if (doc.end[i]! - doc.start[i]! > 13) syndrome(whole, i, add);
    } else if (doc.kind[i] === Kind.sign && i > quoted && opensQuote(doc.value[i]!))
      quoted = quotationAt(whole, i, add);
  }
}

const being = wordSet('is was werd als werkt werkte beroep oud ben');

/** What somebody is; an occupation that is not rare only together with a place and an age. */
function occupation(whole: Scan, i: number, add: Add): void {
  const { doc } = whole;
  const rare = (doc.is[i]! & W.rareOccupation) !== 0;
  if (!hasWord(whole, i - 3, i - 1, being) && !(rare && isSmallPlaceNear(whole, i))) return;
  if (!isAboutSomebody(whole, i)) return;
  const said = doc.text.slice(doc.start[i], doc.end[i]);
  add({
    kind: 'occupation',
    start: doc.start[i]!,
    end: doc.end[i]!,
    strength: rare && isSmallPlaceNear(whole, i) ? 'strong' : 'weak',
    replacement: {
      nl: coarseOccupation(said, 'nl') ?? 'iemand met een eigen vak',
      en: coarseOccupation(said, 'en') ?? 'somebody with a trade',
    },
    onlyTogether: !rare,
  });
}

const everyday =
  /^(?:down|tourette|prikkelbare|carpale?tunnel|metabool|asperger|burn-?out|pre ?menstrueel|onthoudings)/iu;

/** "Kleefstrasyndroom" in one word. */
function syndrome(whole: Scan, i: number, add: Add): void {
  const { doc } = whole;
  if (doc.text.charCodeAt(doc.end[i]! - 1) !== 0x6d || doc.end[i]! - doc.start[i]! > 60) return;
  const said = doc.text.slice(doc.start[i], doc.end[i]);
  if (!/syndroom$/iu.test(said) || everyday.test(said) || !isAboutSomebody(whole, i)) return;
  const replacement = { nl: 'een ernstige ziekte', en: 'a serious illness' };
  add({ kind: 'condition', start: doc.start[i]!, end: doc.end[i]!, strength: 'strong', replacement });
}
