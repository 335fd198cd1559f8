import { newField, newFlow, newPurpose } from '../../../plan/document/content.ts';
import { addTo, fieldNamed, fit, leave, newFieldId, newPurposeId, partyId, purposeNamed } from '../drafting.ts';
import { inDutch } from '../plan-words.ts';
import { basisWords, categoryWords, codeOf, lawIn, partyRoleWords, sourceWords } from '../words.ts';
import { asPlain, type Item } from './html.ts';
import { leaveItem, leaveText, nameOf, type ReadAnswer, valueOf, valuesOf } from './item.ts';
import { readKeeping, readLifeCycle, readPlaces, readResponsible } from './read-keeping.ts';
import { readAbroad, readConsent, readNecessity } from './read-more.ts';
import type { PiaQuestion } from './shape.ts';

/**
 * Answers of the CNIL file as parts of a plan. A list becomes parts; a running text stands in the plan only where the
 * plan has one text for it. What remains is said and kept.
 */

const readSummary: ReadAnswer = (draft, said, place) => {
  draft.plan.summary = inDutch(fit(draft, asPlain(said), place));
};

const readPurposes: ReadAnswer = (draft, said, place) => {
  // A running text is one purpose, under the name of the whole.
  const whole: Item = { term: draft.plan.title.nl || '–', text: said.text, marks: [] };
  if (said.items.length > 0) leaveText(draft, said, place);
  else if (said.text === '') return;
  for (const item of said.items.length > 0 ? said.items : [whole]) {
    const title = fit(draft, nameOf(item), place);
    const purpose = newPurpose({
      id: newPurposeId(draft, title),
      title: inDutch(title),
      explanation: inDutch(item.term === '' ? '' : fit(draft, item.text, place)),
      why: inDutch(fit(draft, valueOf(item, 'Waarom'), place)),
      contactMoment: inDutch(fit(draft, valueOf(item, 'Contactmoment'), place)),
      notFor: inDutch(fit(draft, valueOf(item, 'Niet voor'), place)),
      ...{ operations: [], channels: [], fields: [], basis: null, basisLaw: [], basisText: inDutch('') },
      ...{ consentText: null, doors: [], secrecy: 'none', compatibleWith: [] },
    });
    addTo(draft, 'purposes', place, purpose);
  }
};

const readFields: ReadAnswer = (draft, said, place) => {
  leaveText(draft, said, place);
  for (const item of said.items) {
    const label = fit(draft, nameOf(item), place);
    const category = codeOf(categoryWords, valueOf(item, 'Soort'));
    if (category === undefined) leave(draft, 'choose-category', place, label);
    if (item.term !== '' && item.text !== '') leave(draft, 'rest', place, `${label}: ${item.text}`);
    const field = newField({
      id: newFieldId(draft, label),
      label: inDutch(label),
      category: category ?? 'ordinary',
      necessity: {},
      source: codeOf(sourceWords, valueOf(item, 'Bron')) ?? 'person',
      register: fit(draft, valueOf(item, 'Register'), place, 80),
      sourceNote: fit(draft, valueOf(item, 'Bij de bron'), place),
    });
    if (!addTo(draft, 'fields', place, field)) continue;
    for (const title of valuesOf(item, 'Doel')) {
      const purpose = purposeNamed(draft, title);
      if (!purpose) leave(draft, 'not-there', place, title);
      purpose?.fields.push({ field: field.id, need: 'always', from: 'during', depth: 'content' });
    }
  }
};

const readBasis: ReadAnswer = (draft, said, place) => {
  leaveText(draft, said, place);
  for (const item of said.items) {
    const purpose = purposeNamed(draft, nameOf(item));
    if (!purpose) {
      leaveItem(draft, item, place);
      continue;
    }
    purpose.basisText = inDutch(fit(draft, item.text, place));
    purpose.basis = codeOf(basisWords, valueOf(item, 'Grondslag')) ?? null;
    purpose.basisLaw = valuesOf(item, 'Wet').flatMap((words) => lawIn(words) ?? []);
  }
};

const readParties: ReadAnswer = (draft, said, place) => {
  leaveText(draft, said, place);
  for (const item of said.items) {
    const name = fit(draft, nameOf(item), place, 200);
    // A party that nobody tied to a purpose is tied to the first, and that is said.
    const purpose = purposeNamed(draft, valueOf(item, 'Doel')) ?? draft.plan.purposes[0];
    const told = valueOf(item, 'Doel') !== '';
    if (!purpose) {
      leaveItem(draft, item, place);
      continue;
    }
    if (!told) leave(draft, 'choose-purpose', place, name);
    if (item.term !== '' && item.text !== '') leave(draft, 'rest', place, `${name}: ${item.text}`);
    const role = codeOf(partyRoleWords, valueOf(item, 'Rol')) ?? 'processor';
    const fields = valuesOf(item, 'Gegeven').flatMap((label) => fieldNamed(draft, label)?.id ?? []);
    const needsAgreement = told ? valueOf(item, 'Overeenkomst nodig') === 'ja' : role === 'processor';
    const flow = { party: partyId(draft, name), partyName: name, role, purpose: purpose.id, fields, needsAgreement };
    addTo(draft, 'flows', place, newFlow({ ...flow, channels: [] }));
  }
};

const readInforming: ReadAnswer = (draft, said, place) => {
  draft.plan.informing = { ...draft.plan.informing, text: inDutch(fit(draft, asPlain(said), place)) };
};

/** In this order: purposes before what belongs to a purpose, data before why they are needed. */
export const answerReaders: readonly (readonly [PiaQuestion, ReadAnswer])[] = [
  [111, readSummary],
  [112, readResponsible],
  [211, readPurposes],
  [121, readFields],
  [122, readLifeCycle],
  [123, readPlaces],
  [212, readBasis],
  [213, readNecessity],
  [215, readKeeping],
  [221, readInforming],
  [222, readConsent],
  [226, readParties],
  [227, readAbroad],
];
