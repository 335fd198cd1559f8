import { describe, expect, test } from 'vitest';
import { aMatter, aPlan, aPurpose, type PersonDifferences } from '../../../../test/support/gate-facts.ts';
import type { Act, PersonFacts, Recipient } from '../../act.ts';
import type { Flow } from '../../plan.ts';
import { secrecy } from './secrecy.ts';

const doctor: Recipient = { kind: 'party', party: 'huisarts' };
const veiligThuis: Recipient = { kind: 'authority', authority: 'veilig-thuis' };
const police: Recipient = { kind: 'authority', authority: 'police' };

type Telling = { to?: Recipient; country?: 'NL' | 'BE'; consulted?: boolean; secret?: boolean };

function telling(person: PersonDifferences, { to = doctor, country = 'NL', consulted, secret = true }: Telling = {}) {
  const purpose = { ...aPurpose, secrecy: secret ? ('professional' as const) : ('none' as const) };
  const matter = aMatter({
    plan: { ...aPlan, country, purposes: [purpose] },
    act: { operation: 'share', recipient: to },
    facts: { consulted: consulted ?? false, person },
  });
  return secrecy(matter, purpose);
}
const on = (as: PersonFacts['secrecyLifted'], law: string, to?: Recipient, country?: 'NL' | 'BE') =>
  telling({ secrecyLifted: as, ground: { law } }, { ...(to && { to }), ...(country && { country }) })?.check;
const kinds = (found: ReturnType<typeof telling>) => found?.conditions.map(({ kind }) => kind);

test('holds towards others even where the basis is in order, with four ways out at least', () => {
  const found = telling({});
  expect(found?.check).toMatchObject({ result: 'obstacle', reason: 'secrecy-holds', deviable: false });
  expect(found?.alternatives.length).toBeGreaterThanOrEqual(4);
});

test('yields to the consent of everybody on the list, not of some', () => {
  expect(telling({ secrecyLifted: 'by-consent' })?.check.result).toBe('ok');
  const purpose = { ...aPurpose, secrecy: 'professional' as const };
  const people = [{ secrecyLifted: 'by-consent' as const }, {}];
  const list = aMatter({ purpose, act: { operation: 'share', recipient: doctor }, facts: { people } });
  expect(secrecy(list, purpose)?.check.reason).toBe('secrecy-holds');
});

describe('a rule lifts it', () => {
  test.each([
    ['by-right-to-report', 'nl.wmo.5.2.6', veiligThuis, 'NL', 'secrecy-lifted-by-law'],
    ['by-right-to-report', 'nl.wmo.5.2.6', { kind: 'party', party: 'veilig-thuis' }, 'NL', 'secrecy-lifted-by-law'],
    ['by-right-to-report', 'nl.wmo.5.2.6', police, 'NL', 'ground-lifts-nothing'],
    ['by-right-to-report', 'nl.wmo.5.2.6', doctor, 'NL', 'ground-lifts-nothing'],
    ['by-right-to-report', 'nl.wmo.5.2.6', veiligThuis, 'BE', 'ground-lifts-nothing'],
    ['by-duty', 'nl.wmo.5.2.6', veiligThuis, 'NL', 'ground-lifts-nothing'],
    ['by-duty', 'nl.wams', veiligThuis, 'NL', 'ground-not-in-force'],
    ['by-duty', 'eu.avg.6.1.e', veiligThuis, 'NL', 'ground-lifts-nothing'],
    ['by-duty', 'nl.wgs', { kind: 'party', party: 'woningcorporatie' }, 'NL', 'ground-lifts-nothing'],
    [
      'by-right-to-report',
      'be.sw.458bis',
      { kind: 'authority', authority: 'public-prosecutor' },
      'BE',
      'secrecy-lifted-by-law',
    ],
    ['by-right-to-report', 'be.sw.458bis', police, 'BE', 'ground-lifts-nothing'],
    ['by-right-to-report', 'be.sw.458ter', doctor, 'BE', 'secrecy-lifted-by-law'],
    ['by-duty', 'be.sw.422bis', police, 'BE', 'ground-lifts-nothing'],
    ['by-shared-secrecy', 'be.gedeeld-beroepsgeheim', doctor, 'BE', 'secrecy-shared'],
    ['by-shared-secrecy', 'be.gedeeld-beroepsgeheim', police, 'BE', 'ground-lifts-nothing'],
    ['by-shared-secrecy', 'nl.wgbo.457.2', doctor, 'NL', 'secrecy-shared'],
    ['by-shared-secrecy', 'nl.wgbo.457.2', { kind: 'carer', carer: 'zus' }, 'NL', 'ground-lifts-nothing'],
  ] as const)('%s %s', (as, law, to, country, reason) => {
    expect(on(as, law, to, country)?.reason).toBe(reason);
  });

  test('never when no rule is named', () => {
    for (const as of ['by-duty', 'by-right-to-report', 'by-shared-secrecy'] as const) {
      expect(telling({ secrecyLifted: as })?.check).toMatchObject({ reason: 'ground-missing', deviable: false });
      expect(telling({ secrecyLifted: as, ground: null })?.check.reason).toBe('ground-missing');
    }
  });

  test('and is cited beside the secrecy it lifts', () => {
    expect(on('by-right-to-report', 'nl.wmo.5.2.6', veiligThuis)?.law.map(({ id }) => id)).toEqual([
      'nl.sr.272',
      'nl.wmo.5.2.6',
    ]);
  });
});

test('each ground brings what belongs to it', () => {
  const told = (informed: boolean) =>
    telling({ secrecyLifted: 'by-shared-secrecy', ground: { law: 'nl.wgbo.457.2' }, informed })?.conditions;
  expect(told(false)).toMatchObject([{ kind: 'recipient-bound-too' }, { kind: 'inform-person-first', met: false }]);
  expect(told(true)).toMatchObject([{ kind: 'recipient-bound-too' }, { kind: 'inform-person-first', met: true }]);
  const report = { secrecyLifted: 'by-right-to-report', ground: { law: 'nl.wmo.5.2.6' } } as const;
  expect(kinds(telling(report, { to: veiligThuis }))).toEqual(['write-down-terms', 'inform-person-afterwards']);
  const duty = { secrecyLifted: 'by-duty', ground: { law: 'nl.jeugdwet.7.3.11.4' } } as const;
  expect(kinds(telling(duty, { to: { kind: 'authority', authority: 'child-protection' } }))).toEqual([
    'inform-person-afterwards',
  ]);
});

test('a demand of police or supervisor is answered after advice, for whoever is bound may keep silent', () => {
  const demand = { secrecyLifted: 'by-duty', ground: { law: 'nl.sv.126nd' } } as const;
  const found = telling(demand, { to: police });
  expect(found?.check).toMatchObject({ result: 'consult', reason: 'may-keep-silent' });
  expect(found?.alternatives.map(({ kind }) => kind)).toContain('ask-written-demand');
  expect(telling(demand, { to: police, consulted: true })?.check.result).toBe('condition');
  // Without professional secrecy there is nothing to keep silent about.
  expect(telling(demand, { to: police, secret: false })?.check.reason).toBe('secrecy-lifted-by-law');
});

test('yields to a conflict of duties only after consultation, and the privacy officer hears of it', () => {
  const conflict = { secrecyLifted: 'by-conflict-of-duties' } as const;
  // No reasons of one's own replace the look of somebody else.
  expect(telling(conflict)?.check).toMatchObject({ result: 'consult', deviable: false });
  expect(telling(conflict)?.alternatives.length).toBeGreaterThan(1);
  expect(telling(conflict, { country: 'BE' })?.check.law.map(({ id }) => id)).toContain('be.noodtoestand');
  expect(kinds(telling(conflict, { consulted: true }))).toEqual([
    'inform-person-afterwards',
    'notify-privacy-officer',
    'keep-advice',
  ]);
});

test('does not lie between colleagues on the same matter, nor towards the person or a processor', () => {
  const flow: Flow = {
    ...{ party: 'huisarts', role: 'processor', purpose: 'begeleiding', fields: [], channels: [] },
    needsAgreement: true,
  };
  const to = (recipient: Act['recipient'], flows: Flow[] = []) => {
    const purpose = { ...aPurpose, secrecy: 'professional' as const };
    const plan = { ...aPlan, purposes: [purpose], flows };
    return secrecy(aMatter({ act: { operation: 'share', recipient: recipient! }, plan }), purpose)?.check.reason;
  };
  expect(to({ kind: 'colleague' })).toBe('directly-involved');
  expect(to({ kind: 'colleague', involved: false })).toBeUndefined();
  expect(to({ kind: 'self' })).toBeUndefined();
  expect(to(doctor, [flow])).toBeUndefined();
  expect(to(doctor)).toBe('secrecy-holds');
});
