import { dayOf } from '../../../platform/dates.ts';
import { findLaw } from '../../../gate/law.ts';
import { inBoth, type PlanDocument, planWords, type RunningDocument } from '../../plan/index.ts';
import type { About } from '../about.ts';
import type { EntryField, EntryPurpose, RegisterEntry } from './entry.ts';
import { recipientsOf } from './recipients.ts';
import { termsOf } from './terms.ts';

/** What the register says about a plan that runs. `nameOf` names somebody who works here. */
export function entryOf(
  { id, version, owner, document }: RunningDocument,
  about: About,
  nameOf: (account: string) => string | undefined,
): RegisterEntry {
  const { language } = about;
  const say = (words: PlanDocument['title']) => inBoth(words)[language];
  return {
    id,
    version,
    name: say(document.title),
    summary: say(document.summary),
    role: document.role,
    owner: owner === null ? '' : (nameOf(owner) ?? ''),
    controllers: document.controllers,
    purposes: document.purposes.map((purpose) => purposeOf(purpose, about)),
    people: document.people.map((kind) => ({ kind, words: planWords.peopleTexts[kind][language] })),
    fields: document.fields.filter(({ off }) => !off).map((field) => fieldOf(field, about)),
    recipients: recipientsOf(document, about),
    terms: termsOf(document, language),
    destroying: say(document.destroying),
    measures: document.measures.map(({ text, evidence, reviewOn }) => ({ text: say(text), evidence, reviewOn })),
    places: document.places.map(({ name, country }) => ({ name, country })),
    informing: document.informing.channels,
  };
}

function purposeOf(purpose: PlanDocument['purposes'][number], about: About): EntryPurpose {
  const { basis, doors, operations, channels } = purpose;
  const { language } = about;
  return {
    name: inBoth(purpose.title)[language],
    why: inBoth(purpose.why)[language],
    basis,
    basisWords: basis === null ? '' : planWords.basisTexts[basis][language],
    laws: purpose.basisLaw.map((law) => sayLaw(law, about)),
    doors: doors.map(({ category, law }) => ({ category, law, words: sayLaw(law, about) })),
    operations,
    channels,
  };
}

const fieldOf = ({ label, category, necessity }: PlanDocument['fields'][number], { language }: About): EntryField => ({
  name: inBoth(label)[language],
  category,
  categoryWords: planWords.shortCategoryTexts[category][language],
  needed: necessity.needed,
});

/** "AVG 6(1)(e)", as the law book has it today; the id itself where it no longer has. */
function sayLaw(id: string, { law, now }: About): string {
  const found = findLaw(law, id, dayOf(now));
  return found ? `${found.law} ${found.article}` : id;
}
