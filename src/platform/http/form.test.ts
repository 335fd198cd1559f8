import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseForm, UnreadableForm, unreadableFields } from './form.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('a form', () => {
  test('keeps every value that people type, whatever the script', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,12}$/), fc.string({ unit: 'grapheme' })), (typed) => {
        const sent = Buffer.from(new URLSearchParams(Object.entries(typed)).toString());
        const expected = Object.fromEntries(
          Object.entries(typed).map(([name, value]) => [name, value.replace(/\r\n?/g, '\n')]),
        );
        expect({ ...parseForm(sent) }).toEqual(expected);
      }),
    );
  });

  test('of any bytes gives values, or is refused with a status; never another error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (sent) => {
        try {
          for (const value of Object.values(parseForm(sent))) expect([value].flat()).toBeInstanceOf(Array);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableForm);
        }
      }),
    );
  });

  test('cannot reach the prototype of an object', () => {
    const values = parseForm(bytes('__proto__=x&constructor=y&__proto__[]=z'));
    expect(Object.getPrototypeOf(values)).toBeNull();
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('takes the first of a field that is sent twice, and all of a list', () => {
    expect({ ...parseForm(bytes('a=1&a=2&b[]=1&b[]=2')) }).toEqual({ a: '1', b: ['1', '2'] });
  });

  test('with tens of thousands of fields is refused before anything is made of it', () => {
    expect(() => parseForm(bytes('x[]=&'.repeat(50_000)))).toThrow(UnreadableForm);
  });

  test('names the fields with bytes that nobody types, and keeps the rest', () => {
    const values = parseForm(bytes('name=Sam%00&mail=a%ffb&phone=0400&list[]=ok&list[]=%00'));
    expect(unreadableFields(values)).toEqual(['name', 'mail', 'list']);
    expect(values['phone']).toBe('0400');
  });
});
