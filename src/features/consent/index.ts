export { askConsent } from './ask-consent.ts';
export { countOpenQuestions } from './count-open-questions.ts';
export { noteEntry } from './happened.ts';
export { recordAnswer } from './record-answer.ts';
export { signReceipts } from './receipts/sign-receipts.ts';
export { withdrawConsent, withdrawOnBehalf } from './withdraw-consent.ts';
