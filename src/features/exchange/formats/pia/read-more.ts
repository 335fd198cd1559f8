import { necessityQuestions } from '../../../plan/document/vocabulary.ts';
import { fieldNamed, fit, purposeNamed } from '../drafting.ts';
import { inDutch } from '../plan-words.ts';
import { codeOf, necessityWords, transferWords } from '../words.ts';
import { leaveItem, leaveText, nameOf, type ReadAnswer, valueOf } from './item.ts';

/** 213: why each field cannot be done without. */
export const readNecessity: ReadAnswer = (draft, said, place) => {
  leaveText(draft, said, place);
  for (const item of said.items) {
    const field = fieldNamed(draft, nameOf(item));
    if (!field) {
      leaveItem(draft, item, place);
      continue;
    }
    for (const question of necessityQuestions) {
      field.necessity[question] = fit(draft, valueOf(item, necessityWords[question]), place);
    }
    if (item.text !== '' && field.necessity.needed === '') field.necessity.needed = fit(draft, item.text, place);
  }
};

/** 222: the question as it is asked. */
export const readConsent: ReadAnswer = (draft, said, place) => {
  leaveText(draft, said, place);
  for (const item of said.items) {
    const purpose = purposeNamed(draft, nameOf(item));
    if (!purpose) {
      leaveItem(draft, item, place);
      continue;
    }
    purpose.consentText = inDutch(fit(draft, item.text, place));
    purpose.freeBecause = fit(draft, valueOf(item, 'Vrij omdat'), place);
  }
};

/** 227: parties outside the European Economic Area, already known from 226. */
export const readAbroad: ReadAnswer = (draft, said, place) => {
  leaveText(draft, said, place);
  for (const item of said.items) {
    const purpose = purposeNamed(draft, valueOf(item, 'Doel'));
    const flow = draft.plan.flows.find(
      (each) =>
        each.partyName === nameOf(item) &&
        each.purpose === purpose?.id &&
        each.country === '' &&
        each.transfer === null &&
        each.transferNote === '',
    );
    if (!flow) {
      leaveItem(draft, item, place);
      continue;
    }
    flow.country = /^[A-Z]{2}$/.exec(valueOf(item, 'Land'))?.[0] ?? '';
    flow.transfer = codeOf(transferWords, valueOf(item, 'Doorgifte')) ?? null;
    flow.transferNote = fit(draft, item.text, place);
  }
};
