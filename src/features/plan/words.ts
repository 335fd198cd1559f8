/** The closed lists of a plan in words, for what other features make out of plans. */
export * from './word-texts.ts';
export { peopleTexts } from './form-texts/01-owner.ts';
export { transferTexts } from './form-texts/07-recipient.ts';
export { measureCatalogue } from './catalogue/measure-catalogue.ts';
