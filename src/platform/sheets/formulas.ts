/**
 * A text that begins with one of these is a formula to a spreadsheet, and a formula can fetch what it likes (CSV
 * injection). Also the wide forms, which some versions read as the same.
 */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The text with an apostrophe before it where it could run; spreadsheets show it as plain text. */
export const escapeFormula = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** What was written before `escapeFormula`. */
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && dangerous.test(text) ? text.slice(1) : text;
