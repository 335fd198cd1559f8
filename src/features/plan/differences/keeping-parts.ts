import type { PlanDocument } from '../policy.ts';
import { readingTexts, startTexts } from '../word-texts.ts';
import type { Parts } from './compare.ts';
import { answerTexts, leafTexts as l, thingTexts } from './leaf-texts.ts';
import { group, leaf, months, type Names, named, oneOf, severalOf, somebody, wordsLeaves, yesNo } from './say.ts';
import { operationTexts } from './vocabulary-texts.ts';

/** Steps 9 and 10: measures, places and retention. */

type Measure = PlanDocument['measures'][number];
type Retention = NonNullable<PlanDocument['retention']>;
type OwnTerm = Retention['perPurpose'][number];

export const measure: Parts<Measure> = {
  leaves: [
    ...wordsLeaves(9, l.text, (part: Measure) => part.text),
    leaf(9, l.level, (part) => part.level, oneOf(answerTexts)),
    leaf(9, l.measureOwner, (part) => part.owner, somebody),
    leaf(9, l.evidence, (part) => part.evidence),
    leaf(9, l.reviewOn, (part) => part.reviewOn),
  ],
  groups: [],
};

export const place: Parts<PlanDocument['places'][number]> = {
  leaves: [leaf(9, l.country, (part) => part.country), leaf(9, l.encrypted, (part) => part.encrypted, yesNo)],
  groups: [],
};

const ownTerm: Parts<OwnTerm> = {
  leaves: [
    leaf(10, l.term, (part) => part.months, months),
    ...wordsLeaves(10, l.reason, (part: OwnTerm) => part.reason),
  ],
  groups: [],
};

export const retention = (names: { purposes: Names }): Parts<Retention> => ({
  leaves: [
    leaf(10, l.from, (part) => part.from, oneOf(startTexts)),
    leaf(10, l.archiveAfter, (part) => part.archiveAfterMonths, months),
    leaf(10, l.destroyAfter, (part) => part.destroyAfterMonths, months),
    leaf(10, l.reading, (part) => part.reading, oneOf(readingTexts)),
    leaf(10, l.retentionLaw, (part) => part.law, severalOf({})),
    ...wordsLeaves(10, l.reason, (part: Retention) => part.reason),
    leaf(10, l.whenArchived, (part) => part.whenArchived, severalOf(operationTexts)),
  ],
  groups: [
    group<Retention, OwnTerm>({
      ...{ step: 10, thing: thingTexts.ownTerm, of: (part) => part.perPurpose, key: (item) => item.purpose },
      ...{ name: (item) => named(names.purposes, item.purpose), parts: ownTerm },
    }),
  ],
});
