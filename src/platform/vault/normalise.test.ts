import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseEmail, normalisePhone } from './normalise.ts';

describe('an e-mail address is one address in every spelling', () => {
  it.each([
    [' Noor.Voorbeeld@Example.ORG\n', 'noor.voorbeeld@example.org'],
    ['ｎｏｏｒ@example.org', 'noor@example.org'],
    ['noor\u200b@example.org', 'noor@example.org'],
    ['noor@bücher.example', 'noor@xn--bcher-kva.example'],
    ['noor@xn--bcher-kva.example', 'noor@xn--bcher-kva.example'],
    ['"a@b"@example.org', '"a@b"@example.org'],
  ])('%j is %j', (written, normal) => expect(normaliseEmail(written)).toBe(normal));

  it.each(['', '@', 'noor', 'noor@', '@example.org', 'noor @example.org', 'noor@exa mple.org', 'a\0b@example.org'])(
    '%j is none',
    (written) => expect(normaliseEmail(written)).toBeUndefined(),
  );
});

describe('a phone number is one number in every spelling', () => {
  it.each([
    ['06 0000 0001', 'NL', '+31600000001'],
    ['06-00000001', 'NL', '+31600000001'],
    ['0600000001', 'NL', '+31600000001'],
    ['+31600000001', 'NL', '+31600000001'],
    ['+31 (0)6 0000 0001', 'BE', '+31600000001'],
    ['+31 06 0000 0001', 'NL', '+31600000001'],
    ['0031 6 0000 0001', 'BE', '+31600000001'],
    ['０６ 0000 0001', 'NL', '+31600000001'],
    ['0400 00 00 01', 'BE', '+32400000001'],
    ['0400/00.00.01', 'BE', '+32400000001'],
    ['0032 400 00 00 01', 'NL', '+32400000001'],
    ['+32 400 00 00 01', 'NL', '+32400000001'],
    ['+44 20 0000 0001', 'NL', '+442000000001'],
  ] as const)('%j in %s is %s', (written, country, normal) => expect(normalisePhone(written, country)).toBe(normal));

  it.each(['', 'geen', '06', '6 0000 0001', '+', '+31', '06 0000 0001 toestel 3', '+3160000000100000', '٠٦٠٠٠٠٠٠٠١'])(
    '%j is none',
    (written) => expect(normalisePhone(written)).toBeUndefined(),
  );
});

it('normalising twice changes nothing, whatever was typed', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress(), fc.stringMatching(/^[+0-9() .-]{0,20}$/)),
      (text) => {
        const address = normaliseEmail(text);
        if (address !== undefined) expect(normaliseEmail(address)).toBe(address);
        const number = normalisePhone(text);
        if (number !== undefined) expect(normalisePhone(number, 'BE')).toBe(number);
      },
    ),
  );
});
