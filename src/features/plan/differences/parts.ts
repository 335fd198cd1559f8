import type { PlanDocument } from '../policy.ts';
import { peopleNumberTexts, peopleTexts } from '../form-texts/01-owner.ts';
import { categoryTexts, channelTexts, roleTexts, shortCategoryTexts, sourceTexts } from '../word-texts.ts';
import type { Group, Parts } from './compare.ts';
import { measure, place, retention } from './keeping-parts.ts';
import { answerTexts, leafTexts as l, necessityTexts, thingTexts } from './leaf-texts.ts';
import { flow, purpose } from './purpose-parts.ts';
import { answerLeaves, asText, counted, group, leaf, months, type Names, oneOf, severalOf, somebody } from './say.ts';
import { named, onOrOff, wordsLeaves, yesNo } from './say.ts';

export type PlanContentToCompare = Omit<PlanDocument, 'steps' | 'format'>;
type Field = PlanDocument['fields'][number];
type Plan = PlanContentToCompare;

/** Names of purposes and fields as they are called now, or were. */
function namesIn(before: PlanDocument, after: PlanDocument): { purposes: Names; fields: Names } {
  const purposes = [...before.purposes, ...after.purposes].map(({ id, title }) => [id, title] as const);
  const fields = [...before.fields, ...after.fields].map(({ id, label }) => [id, label] as const);
  return { purposes: Object.fromEntries(purposes), fields: Object.fromEntries(fields) };
}

const field: Parts<Field> = {
  leaves: [
    ...wordsLeaves(3, l.name, (part: Field) => part.label),
    leaf(3, l.category, (part) => part.category, oneOf(categoryTexts)),
    leaf(3, l.kindBecause, (part) => part.kindBecause),
    leaf(3, l.off, (part) => part.off, onOrOff),
    leaf(3, l.neededFor, (part) => part.neededFor, oneOf(answerTexts)),
    ...answerLeaves(4, necessityTexts, (part: Field) => part.necessity),
    leaf(5, l.source, (part) => part.source, oneOf(sourceTexts)),
    leaf(5, l.register, (part) => part.register),
    leaf(5, l.sourceNote, (part) => part.sourceNote),
  ],
  groups: [],
};

const planLeaves: Parts<Plan>['leaves'] = [
  ...wordsLeaves(1, l.title, (plan: Plan) => plan.title),
  ...wordsLeaves(1, l.summary, (plan: Plan) => plan.summary),
  leaf(1, l.template, (plan) => plan.template),
  leaf(1, l.planCountry, (plan) => plan.country),
  leaf(1, l.publicBody, (plan) => plan.publicBody, yesNo),
  leaf(1, l.role, (plan) => plan.role, oneOf(roleTexts)),
  leaf(
    1,
    l.roleTest,
    (plan) => plan.roleTest,
    () => asText(''),
  ),
  leaf(1, l.deputy, (plan) => plan.deputy, somebody),
  leaf(1, l.people, (plan) => plan.people, severalOf(peopleTexts)),
  leaf(1, l.peopleNumber, (plan) => plan.peopleNumber, oneOf(peopleNumberTexts)),
  ...wordsLeaves(5, l.informing, (plan: Plan) => plan.informing.text),
  leaf(5, l.informingChannels, (plan) => plan.informing.channels, severalOf(channelTexts)),
  ...wordsLeaves(10, l.destroying, (plan: Plan) => plan.destroying),
  ...wordsLeaves(10, l.backups, (plan: Plan) => plan.backups.text),
  leaf(10, l.backupDays, (plan) => plan.backups.keepDays, counted({ nl: 'dagen', en: 'days' })),
  leaf(1, l.reviewEvery, (plan) => plan.reviewEveryMonths, months),
];

const part = <Item>(made: Group<Plan, Item>) => group<Plan, Item>(made);

const channelRule: Parts<Plan['channels'][number]> = {
  leaves: [
    leaf(9, l.carries, (each) => each.carries, severalOf(shortCategoryTexts)),
    leaf(9, l.secondProof, (each) => each.secondProof, yesNo),
  ],
  groups: [],
};

/** What needs no names of other parts to be said. */
const plainGroups: Parts<Plan>['groups'] = [
  part<Plan['controllers'][number]>({
    ...{ step: 1, thing: thingTexts.controller, of: (plan) => plan.controllers, key: (item) => item.name },
    name: (item) => asText(item.name),
    parts: { leaves: [leaf(1, l.contact, (each) => each.contact)], groups: [] },
  }),
  part<Field>({
    ...{ step: 3, thing: thingTexts.field, of: (plan) => plan.fields, key: (item) => item.id },
    ...{ name: (item) => item.label, parts: field },
  }),
  part<Plan['channels'][number]>({
    ...{ step: 9, thing: thingTexts.channel, of: (plan) => plan.channels, key: (item) => item.channel },
    ...{ name: (item) => oneOf(channelTexts)(item.channel), parts: channelRule },
  }),
  part<Plan['measures'][number]>({
    ...{ step: 9, thing: thingTexts.measure, of: (plan) => plan.measures, key: (item) => item.id },
    ...{ name: (item) => item.text, parts: measure },
  }),
  part<Plan['places'][number]>({
    ...{ step: 9, thing: thingTexts.place, of: (plan) => plan.places, key: (item) => item.name },
    ...{ name: (item) => asText(item.name), parts: place },
  }),
];

/** Every part of a plan with the step it belongs to. A new answer in document/content.ts gets its line here. */
export function partsOfPlan(before: PlanDocument, after: PlanDocument): Parts<Plan> {
  const names = namesIn(before, after);
  return {
    leaves: planLeaves,
    groups: [
      ...plainGroups,
      part<Plan['purposes'][number]>({
        ...{ step: 2, thing: thingTexts.purpose, of: (plan) => plan.purposes, key: (item) => item.id },
        ...{ name: (item) => item.title, parts: purpose(names) },
      }),
      part<Plan['flows'][number]>({
        ...{
          step: 7,
          thing: thingTexts.flow,
          of: (plan) => plan.flows,
          key: (item) => `${item.party}/${item.purpose}`,
        },
        name: (item) => {
          const why = named(names.purposes, item.purpose);
          return { nl: `${item.partyName} – ${why.nl}`, en: `${item.partyName} – ${why.en || why.nl}` };
        },
        parts: flow(names),
      }),
      part<NonNullable<Plan['retention']>>({
        ...{ step: 10, thing: thingTexts.retention, of: (plan) => (plan.retention ? [plan.retention] : []) },
        ...{ key: () => 'one', name: () => asText(''), parts: retention(names) },
      }),
    ],
  };
}
