import { describe, expect, it } from 'vitest';
import { countriesOf, gapsOf, type PartyFacts } from './gaps.ts';

const yardstick = { today: '2026-03-02', eea: new Set(['NL', 'BE', 'IE']) };
const plans = { flows: 1, needsAgreement: true, roles: new Set(['processor']), countries: new Set<string>() };
const inOrder: PartyFacts = {
  party: { id: 'mailprovider', name: 'Mailprovider', role: 'processor' },
  agreements: [{ from: '2025-01-01', until: null, kind: 'processor' }],
  plans,
  country: 'IE',
  transfer: null,
  transferNote: '',
  certificates: [{ validUntil: '2026-03-02' }],
  openSubProcessors: 0,
  openSettings: 0,
  rating: 'suits',
  endedOn: null,
};
const term = { from: '2025-01-01', until: '2026-03-01', kind: 'processor' } as const;
const partner = { ...inOrder.party, role: 'controller' } as const;
const quiet = { ...plans, needsAgreement: false, roles: new Set<string>() };

describe('what is missing with a party', () => {
  it.each([
    ['nothing, when all is arranged', {}, []],
    ['an agreement, when a plan needs one', { agreements: [] }, ['agreement-none']],
    [
      'an agreement, for a processor that stands in no plan (L36)',
      { agreements: [], plans: quiet },
      ['agreement-none'],
    ],
    ['no agreement, for a partner to whom no plan asks one', { party: partner, agreements: [], plans: quiet }, []],
    [
      'an agreement that only begins later',
      { agreements: [{ ...term, from: '2026-03-03', until: null }] },
      ['agreement-none'],
    ],
    ['a renewal, the day after the last', { agreements: [term] }, ['agreement-lapsed']],
    ['a renewal soon, on the last day', { agreements: [{ ...term, until: '2026-03-02' }] }, ['agreement-ends']],
    ['another kind of agreement', { agreements: [{ ...term, until: null, kind: 'joint' }] }, ['agreement-kind']],
    ['a country', { country: null }, ['country']],
    ['a way to leave the EEA', { country: 'US' }, ['transfer']],
    ['the document behind that way', { country: 'US', transfer: 'standard-clauses' }, ['transfer']],
    [
      'nothing more, with a way and its document',
      { country: 'US', transfer: 'adequacy', transferNote: 'Besluit.' },
      [],
    ],
    [
      'a way out, where only a plan says that data go there',
      { plans: { ...plans, countries: new Set(['US']) } },
      ['transfer'],
    ],
    ['a certificate that ended yesterday', { certificates: [{ validUntil: '2026-03-01' }] }, ['certificate-ended']],
    ['nothing, for a certificate without an end', { certificates: [{ validUntil: null }] }, []],
    ['an answer about a sub-processor', { openSubProcessors: 1 }, ['sub-processor']],
    ['a setting', { openSettings: 2 }, ['settings']],
    [
      'one role, where plan and register differ',
      { plans: { ...plans, roles: new Set(['controller']) } },
      ['role-differs'],
    ],
    ['an assessment', { rating: null }, ['assessment']],
    [
      'only the plan, once the relation ended',
      { endedOn: '2026-03-01', agreements: [], rating: null },
      ['ended-in-plan'],
    ],
    ['nothing, once it ended and no plan names it', { endedOn: '2026-03-01', plans: { ...quiet, flows: 0 } }, []],
  ] as const)('is %s', (_title, change, missing) => {
    expect(gapsOf({ ...inOrder, ...change }, yardstick)).toEqual(missing);
  });

  it('is told by weight, whatever came first', () => {
    const all = gapsOf({ ...inOrder, agreements: [], openSettings: 1, country: 'US', rating: null }, yardstick);
    expect(all).toEqual(['agreement-none', 'transfer', 'settings', 'assessment']);
  });

  it('counts a country once, from the sheet and from plans', () => {
    expect(countriesOf({ country: 'IE', plans: { ...plans, countries: new Set(['IE', 'US']) } })).toEqual(['IE', 'US']);
  });
});
