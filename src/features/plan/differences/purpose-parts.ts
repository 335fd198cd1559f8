import type { PlanDocument } from '../policy.ts';
import {
  basisTexts,
  channelTexts,
  depthTexts,
  momentTexts,
  needTexts,
  packageTexts,
  partyRoleTexts,
  shortCategoryTexts,
} from '../word-texts.ts';
import type { Group, Parts } from './compare.ts';
import { answerTexts, balancingTexts, factorTexts, leafTexts as l, thingTexts } from './leaf-texts.ts';
import { answerLeaves, group, leaf, type Names, named, oneOf, severalOf, wordsLeaves, yesNo } from './say.ts';
import { operationTexts, transferTexts } from './vocabulary-texts.ts';

/** Steps 2 and 6 to 8: purposes, and the flows that serve them. */

type Purpose = PlanDocument['purposes'][number];
type Reuse = Purpose['compatibleWith'][number];
type Flow = PlanDocument['flows'][number];

const purposeField: Parts<Purpose['fields'][number]> = {
  leaves: [
    leaf(4, l.need, (part) => part.need, oneOf(needTexts)),
    leaf(5, l.moment, (part) => part.from, oneOf(momentTexts)),
    leaf(4, l.depth, (part) => part.depth, oneOf(depthTexts)),
  ],
  groups: [],
};

const reuse: Parts<Reuse> = {
  leaves: [
    leaf(8, l.reason, (part) => part.reason),
    leaf(8, l.route, (part) => part.route, oneOf(answerTexts)),
    ...answerLeaves(8, factorTexts, (part: Reuse) => part.factors),
  ],
  groups: [],
};

const purposeLeaves: Parts<Purpose>['leaves'] = [
  ...wordsLeaves(2, l.title, (part: Purpose) => part.title),
  ...wordsLeaves(2, l.contactMoment, (part: Purpose) => part.contactMoment),
  ...wordsLeaves(2, l.explanation, (part: Purpose) => part.explanation),
  ...wordsLeaves(2, l.why, (part: Purpose) => part.why),
  leaf(2, l.learning, (part) => part.aim === 'quality', yesNo),
  leaf(2, l.oneBecause, (part) => part.oneBecause),
  leaf(2, l.operations, (part) => part.operations, severalOf(operationTexts)),
  leaf(2, l.channels, (part) => part.channels, severalOf(channelTexts)),
  leaf(6, l.marketing, (part) => part.marketing, yesNo),
  leaf(6, l.basis, (part) => part.basis, oneOf(basisTexts)),
  leaf(6, l.basisLaw, (part) => part.basisLaw, severalOf({})),
  ...wordsLeaves(6, l.basisText, (part: Purpose) => part.basisText),
  ...answerLeaves(6, balancingTexts, (part: Purpose) => part.balancing),
  leaf(6, l.otherBases, (part) => part.otherBases),
  leaf(6, l.tied, (part) => part.tied, yesNo),
  leaf(6, l.freeBecause, (part) => part.freeBecause),
  ...wordsLeaves(6, l.consentText, (part: Purpose) => part.consentText),
  leaf(6, l.secrecy, (part) => part.secrecy, oneOf(answerTexts)),
  ...wordsLeaves(8, l.notFor, (part: Purpose) => part.notFor),
];

export const purpose = (names: { purposes: Names; fields: Names }): Parts<Purpose> => {
  const part = <Item>(made: Group<Purpose, Item>) => group<Purpose, Item>(made);
  return {
    leaves: purposeLeaves,
    groups: [
      part<Purpose['fields'][number]>({
        ...{ step: 3, thing: thingTexts.field, of: (each) => each.fields, key: (item) => item.field },
        ...{ name: (item) => named(names.fields, item.field), parts: purposeField },
      }),
      part<Purpose['doors'][number]>({
        ...{ step: 6, thing: thingTexts.door, of: (each) => each.doors, key: (item) => `${item.category}/${item.law}` },
        name: ({ category, law }) => {
          const kind = oneOf(shortCategoryTexts)(category);
          return { nl: `${kind.nl}: ${law}`, en: `${kind.en}: ${law}` };
        },
        parts: { leaves: [leaf(6, l.safeguards, (each) => each.safeguards)], groups: [] },
      }),
      part<Reuse>({
        ...{ step: 8, thing: thingTexts.reuse, of: (each) => each.compatibleWith, key: (item) => item.purpose },
        ...{ name: (item) => named(names.purposes, item.purpose), parts: reuse },
      }),
    ],
  };
};

export const flow = (names: { fields: Names }): Parts<Flow> => ({
  leaves: [
    leaf(7, l.partyName, (part) => part.partyName),
    leaf(7, l.partyRole, (part) => part.role, oneOf(partyRoleTexts)),
    leaf(7, l.flowFields, (part) => part.fields, severalOf(names.fields)),
    leaf(7, l.channels, (part) => part.channels, severalOf(channelTexts)),
    leaf(7, l.needsAgreement, (part) => part.needsAgreement, yesNo),
    ...answerLeaves(7, packageTexts, (part: Flow) => part.package),
    leaf(7, l.country, (part) => part.country),
    leaf(7, l.transfer, (part) => part.transfer, oneOf(transferTexts)),
    leaf(7, l.transferNote, (part) => part.transferNote),
    leaf(7, l.encrypted, (part) => part.encrypted, yesNo),
  ],
  groups: [],
});
