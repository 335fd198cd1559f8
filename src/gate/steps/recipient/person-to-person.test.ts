import { describe, expect, test } from 'vitest';
import { aMatter, type PersonDifferences } from '../../../../test/support/gate-facts.ts';
import { authorities, type Recipient } from '../../act.ts';
import { recipient } from '../07-recipient.ts';

const telling = (to: Recipient, person: PersonDifferences = {}) =>
  recipient(aMatter({ act: { operation: 'share', recipient: to, channel: 'in-person' }, facts: { person } }));
const ways = (found: ReturnType<typeof telling>) => found.alternatives.map(({ kind }) => kind);

describe('an authority', () => {
  test('of any kind gets nothing on its word alone, and there are at least three other ways', () => {
    for (const authority of authorities) {
      const found = telling({ kind: 'authority', authority });
      expect(found.check).toMatchObject({ result: 'obstacle', reason: 'authority-without-law', deviable: false });
      expect(ways(found)).toEqual(
        expect.arrayContaining(['ask-written-demand', 'give-to-person', 'consult-without-name', 'ask-contact-person']),
      );
    }
  });
  test('gets what a rule in force gives it, and the rule is cited', () => {
    const report = { secrecyLifted: 'by-right-to-report', ground: { law: 'nl.wmo.5.2.6' } } as const;
    const { check } = telling({ kind: 'authority', authority: 'veilig-thuis' }, report);
    expect(check).toMatchObject({ result: 'ok', reason: 'authority-with-ground', about: ['veilig-thuis'] });
    expect(check.law.map(({ id }) => id)).toContain('nl.wmo.5.2.6');
    expect(telling({ kind: 'authority', authority: 'police' }, report).check.reason).toBe('authority-without-law');
  });
  test('may hear it when the person wants that, or in an emergency that step 6 weighs', () => {
    for (const secrecyLifted of ['by-consent', 'by-conflict-of-duties'] as const) {
      expect(telling({ kind: 'authority', authority: 'benefits' }, { secrecyLifted }).check.result).toBe('ok');
    }
  });
});

describe('family or an informal carer', () => {
  const sister: Recipient = { kind: 'carer', carer: 'zus' };
  test('hears it when the person wants that', () => {
    expect(telling(sister, { secrecyLifted: 'by-consent' }).check.reason).toBe('carer-with-consent');
    expect(telling(sister, { secrecyLifted: 'by-conflict-of-duties' }).check.reason).toBe('carer-in-need');
    const found = telling(sister);
    expect(found.check.reason).toBe('carer-without-consent');
    expect(ways(found)).toEqual(expect.arrayContaining(['give-to-person', 'talk-together', 'ask-consent']));
    // Who it is stands in the file; a reason names nobody.
    expect(found.check.about).toEqual([]);
  });
  test('is no professional, so no rule opens the way to them', () => {
    const report = { secrecyLifted: 'by-right-to-report', ground: { law: 'nl.wmo.5.2.6' } } as const;
    expect(telling(sister, report).check.result).toBe('obstacle');
  });
});

describe('a colleague', () => {
  test('on the same matter needs nothing more', () => {
    expect(telling({ kind: 'colleague' }).check.result).toBe('ok');
    expect(telling({ kind: 'colleague', involved: true }).check.result).toBe('ok');
  });
  test('who is not involved can be consulted without a name, join in, or hear it when the person wants that', () => {
    const found = telling({ kind: 'colleague', involved: false });
    expect(found.check).toMatchObject({ result: 'obstacle', reason: 'colleague-not-involved' });
    expect(ways(found)).toEqual(expect.arrayContaining(['consult-without-name', 'assign-colleague', 'ask-colleague']));
    const agreed = telling({ kind: 'colleague', involved: false }, { secrecyLifted: 'by-consent' });
    expect(agreed.check.reason).toBe('colleague-with-consent');
  });
});
