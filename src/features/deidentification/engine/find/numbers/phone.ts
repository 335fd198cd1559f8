import { figuresOf, type Run, shapeOf } from './run.ts';

/** Groups behind a code of an area, as people write them; "2 2 3" is "12 34 567". */
const sevenFigures = /^(?:7|3 4|4 3|3 2 2|2 2 3|2 3 2|2 5|5 2|1 2 2 2|1 3 3|1 6)$/;
const sixFigures = /^(?:6|3 3|2 2 2|2 4|4 2)$/;
const fiveFigures = /^(?:5|2 3|3 2)$/;
const fourFigures = /^(?:4|2 2)$/;

/**
 * How sure the first `count` groups are a phone number, 0 when they are none. Dutch numbers have ten figures, Belgian
 * ones nine (mobile ten), service numbers eight or eleven; other countries need their plus or 00.
 */
export function phoneCertainty(written: Run, parts: number): number {
  // "(0)475 88 21 06": the zero in brackets belongs to the group behind it.
  const loose = written.groups[0] === '0' && parts > 1 && /\)/.test(written.between[0]!);
  const run = loose ? withoutLooseZero(written) : written;
  const count = loose ? parts - 1 : parts;
  const figures = figuresOf(run, count);
  if (run.plus) return isInternational(figures, shapeOf(run, count)) ? 0.97 : 0;
  if (figures.startsWith('00')) return run.groups[0]!.length >= 2 && isInternational(figures.slice(2), '') ? 0.95 : 0;
  if (!figures.startsWith('0') || startsWithDate(run)) return 0;
  if (figures.length === 10) return isTen(run, count, figures) ? 0.95 : 0;
  if (figures.length === 9) return nineCertainty(run, count, figures);
  return isService(run, count, figures) ? 0.9 : 0;
}

const withoutLooseZero = (run: Run): Run => ({
  ...run,
  groups: [`0${run.groups[1]}`, ...run.groups.slice(2)],
  between: run.between.slice(1),
});

/** "06-12-2024 14.30" has the figures of a phone number and is a date with a time. */
const startsWithDate = ({ groups, between }: Run): boolean =>
  groups.length >= 3 &&
  groups[0]!.length <= 2 &&
  groups[1]!.length <= 2 &&
  /^(?:19|20)\d\d$/.test(groups[2]!) &&
  between[0] === between[1] &&
  between[0]!.trim() !== '';

function isInternational(figures: string, shape: string): boolean {
  const plain = figures.replace(/^(31|32)0/, '$1');
  if (/^31[1-9]\d{8}$|^32[1-9]\d{7}$|^324\d{8}$/.test(plain)) return true;
  // A free number of the country: +31 800 1234.
  if (/^31[89]00\d{4}$/.test(plain)) return true;
  // One group may be a single figure: +33 6 12 34 56 78.
  const single = shape.split(' ').filter((length) => length === '1').length;
  return !/^3[12]|^0/.test(plain) && /^\d{8,15}$/.test(plain) && single < 3;
}

/** What stands after the code of the area, as lengths of groups. */
const rest = (run: Run, count: number): string => shapeOf(run, count).replace(/^\d+ ?/, '');

function isTen(run: Run, count: number, figures: string): boolean {
  if (figures[1] === '0') return false;
  if (count === 1) return true;
  if (figures.startsWith('06')) return run.groups[0]!.length >= 2;
  const area = run.groups[0]!.length;
  if (area === 3) return sevenFigures.test(rest(run, count));
  if (area === 4) return sixFigures.test(rest(run, count));
  return area === 2 && figures.startsWith('04') && /^2 2 2 2$/.test(rest(run, count));
}

function nineCertainty(run: Run, count: number, figures: string): number {
  if (figures[1] === '0') return 0;
  // A mobile number that lacks a figure.
  if (figures.startsWith('06') && run.groups[0] === '06' && /^\D*-/.test(run.between[0]!)) return 0.7;
  // Nine figures without anything between may as well be another number.
  if (count === 1) return /^0[2349]/.test(figures) ? 0.6 : 0.55;
  const area = run.groups[0]!.length;
  if (area === 2) return /^0[2349]/.test(figures) && sevenFigures.test(rest(run, count)) ? 0.95 : 0;
  if (area === 3) return sixFigures.test(rest(run, count)) ? 0.9 : 0;
  return area === 4 && /^0[789]/.test(figures) && fiveFigures.test(rest(run, count)) ? 0.9 : 0;
}

/** 0800, 0900 and the like: four or seven figures more. */
function isService(run: Run, count: number, figures: string): boolean {
  if (!/^0(?:800|900|906|909)/.test(figures)) return false;
  if (count === 1) return figures.length === 8 || figures.length === 11;
  if (run.groups[0]!.length !== 4) return false;
  if (figures.length === 8) return fourFigures.test(rest(run, count));
  return figures.length === 11 && sevenFigures.test(rest(run, count));
}

/** A number without its zero or its area, which only a word before it makes a phone number. */
export function isAnnouncedPhone(run: Run, count: number): boolean {
  const figures = figuresOf(run, count);
  if (startsWithDate(run)) return false;
  if (/^(?:316|324)\d{8}$/.test(figures) || /^6\d{8}$/.test(figures) || /^4[5-9]\d{7}$/.test(figures)) return true;
  if (/^14\d{3,4}$/.test(figures) && /^14/.test(run.groups[0]!) && figures[2] === '0') return true;
  // A figure too many or too few: a typing error identifies as well.
  if (/^0[1-9]\d{6,9}$/.test(figures) && run.groups[0]!.length > 1) return true;
  const shortest = Math.min(...run.groups.slice(0, count).map((group) => group.length));
  return /^[1-9]\d{5,6}$/.test(figures) && shortest >= 2;
}

/** A number as an app on a phone writes it, without its plus: 31612345678. */
export const isMobileWithCountry = (run: Run): boolean =>
  /^(?:316|324[5-9])\d{8}$|^324[5-9]\d{7}$/.test(run.groups[0]!);
