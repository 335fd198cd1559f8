import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftOfCase } from './case-shift.ts';
import { monthName, weekdayName } from './months.ts';
import { parseDate } from './parse-date.ts';
import { shiftDate } from './shift-date.ts';

describe('a date is moved and stays written as it was', () => {
  test.each([
    ['3 mei 2024', 14, '17 mei 2024'],
    ['di 4/6', 7, 'di 11/6'],
    ['di 4/6', 1, 'wo 5/6'],
    ["12.03.'24", -14, "27.02.'24"],
    ['2024-05-01', 31, '2024-06-01'],
    ['20240501', 31, '20240601'],
    ['Dinsdag 3 JAN 2023', 28, 'Dinsdag 31 JAN 2023'],
    ['3-5-24', 28, '31-5-24'],
    ['28-5-24', 7, '4-6-24'],
    ['28-05-24', 7, '04-06-24'],
    ['12-11-2024', -7, '05-11-2024'],
    ['31 dec. 2023', 7, '7 jan. 2024'],
    ['1ste juni', 1, '2de juni'],
    ['de 3e maart', 7, 'de 10e maart'],
    ['derde maart', 7, 'tiende maart'],
    ['Eerste mei', -1, 'Dertigste april'],
    ['mei 2024', 70, 'juli 2024'],
    ["mei '24", 240, "januari '25"],
    ['05-2024', 31, '06-2024'],
    ['29 februari', 7, '7 maart'],
    ['May 3, 2024', 7, 'May 10, 2024'],
    ['3rd of May 2024', -2, '1st of May 2024'],
    ['8 en 9 mei 2023', 7, '15 en 16 mei 2023'],
    ['30 en 31 mei 2023', 1, '31 mei en 1 juni 2023'],
    ['17 t/m 24 mei', 14, '31 mei t/m 7 juni'],
    ['8-10 november', 7, '15-17 november'],
    ['12, 13 en 15 mei', -7, '5, 6 en 8 mei'],
    ['10 op wo 11 december', 1, '11 op do 12 december'],
    ['28 oktober t/m 8 november', 7, '4 november t/m 15 november'],
    ['28 december t/m 3 januari 2025', -365, '29 december t/m 4 januari 2024'],
    ['za. 3 aug', 7, 'za. 10 aug'],
  ])('%s, %i days: %s', (written, days, result) => {
    expect(shiftDate(written, days)).toBe(result);
  });

  test.each([
    '31-02-2024',
    '29 februari 2023',
    '32 mei',
    '3-13-2024',
    'gisteren',
    '2024',
    'mei',
    'in de week van 3',
    '12',
    'week 4',
    '3 mei of iets',
    '3 en 4 en 5',
    '',
  ])('no date of the calendar: %j', (written) => {
    expect(shiftDate(written, 7)).toBeNull();
  });

  test('two figures are not moved into another century', () => {
    expect(shiftDate('31-12-39', 7)).toBeNull();
    expect(shiftDate('01-01-40', -7)).toBeNull();
    expect(shiftDate('31-12-99', 7)).toBe('07-01-00');
  });
});

const day = 86_400_000;
/** A full date in one of the ways people write. */
const writings = [
  (d: Date) => `${d.getUTCDate()} ${monthName(d.getUTCMonth(), { language: 'nl', form: 0 })} ${d.getUTCFullYear()}`,
  (d: Date) =>
    `${d.getUTCDate()} ${monthName(d.getUTCMonth(), { language: 'nl', form: 1 })}. '${String(d.getUTCFullYear()).slice(2)}`,
  (d: Date) => d.toISOString().slice(0, 10),
  (d: Date) => d.toISOString().slice(0, 10).replaceAll('-', ''),
  (d: Date) => d.toISOString().slice(0, 10).split('-').reverse().join('.'),
  (d: Date) => d.toISOString().slice(2, 10).split('-').reverse().join('/'),
  (d: Date) =>
    `${weekdayName((d.getUTCDay() + 6) % 7, { language: 'nl', form: 1 })} ${d.toISOString().slice(0, 10).split('-').reverse().join('-')}`,
];
const someDay = fc.integer({ min: -9_000, max: 23_000 }).map((days) => new Date(days * day));
const shape = (written: string) =>
  written.replace(/\d+/g, (d) => '9'.repeat(d.length > 2 ? d.length : 1)).replace(/\p{L}+/gu, 'a');

test('whatever two full dates and the shift: between them lies exactly as much, the way of writing is kept, and back is back', () => {
  fc.assert(
    fc.property(
      someDay,
      someDay,
      fc.constantFrom(...writings),
      fc.constantFrom(...writings),
      fc.integer({ min: -400, max: 400 }),
      (one, other, writeOne, writeOther, days) => {
        const before = [writeOne(one), writeOther(other)];
        const after = before.map((written) => shiftDate(written, days));
        if (after.includes(null)) return;
        const [a, b] = after.map((written) => {
          const { year, month, day: date } = parseDate(written!)!;
          return Date.UTC(year!, month, date!);
        });
        expect((b! - a!) / day).toBe((other.getTime() - one.getTime()) / day);
        expect(after.map((written) => shape(written!))).toEqual(before.map(shape));
        // May has no short form: from there nobody can see that "mrt" was short.
        if (!after[0]!.includes('mei')) expect(shiftDate(after[0]!, -days)).toBe(before[0]);
      },
    ),
  );
});

test('no text makes the reader of dates fall over', () => {
  const pieces = fc.constantFrom(
    '3',
    '31',
    ' ',
    'mei',
    '-',
    '/',
    "'",
    '2024',
    'di',
    'derde',
    'e',
    '.',
    '0',
    'May',
    ',',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 9 }),
      fc.integer({ min: -400, max: 400 }),
      (parts, days) => {
        const moved = shiftDate(parts.join(''), days);
        expect(moved === null || parseDate(moved) !== null).toBe(true);
      },
    ),
  );
});

describe('the shift of a case', () => {
  const keyed = (message: string) =>
    Uint8Array.from({ length: 8 }, (_, i) => (message.charCodeAt(message.length - 1) * 31 + i * 97) % 256);

  test('is the same every time, in whole weeks, never nothing, and within its bounds', () => {
    const ids = Array.from({ length: 200 }, (_, i) => `zaak ${String.fromCharCode(65 + i)}`);
    const shifts = ids.map((id) => shiftOfCase(keyed, id));
    expect(shifts).toEqual(ids.map((id) => shiftOfCase(keyed, id)));
    expect(shifts.every((days) => days % 7 === 0 && days !== 0 && Math.abs(days) <= 182)).toBe(true);
    expect(new Set(shifts).size).toBeGreaterThan(10);
    expect(
      ids
        .map((id) => shiftOfCase(keyed, id, { within: 10, wholeWeeks: false }))
        .every((days) => days !== 0 && Math.abs(days) <= 10),
    ).toBe(true);
  });

  test('is refused when it could only be nothing', () => {
    expect(() => shiftOfCase(keyed, 'zaak', { within: 6 })).toThrow(RangeError);
    expect(() => shiftOfCase(() => new Uint8Array(2), 'zaak')).toThrow(RangeError);
  });
});
