import { describe, expect, test } from 'vitest';
import { loadLaw } from '../../../platform/law.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';
import {
  delayLaw,
  dutyToTell,
  hidesUntil,
  KNOWS_ALREADY,
  lastDay,
  staysHidden,
  tellingState,
  waitsUntil,
  whyNoDelay,
} from './policy.ts';

const law = loadLaw();
const shared = {
  client: 'mina',
  chosen: 'shared',
  ground: 'duty',
  direction: 'tell',
  recipient: { kind: 'party', id: 'huisarts' },
  decidedAt: new Date('2026-03-31T09:00:00Z'),
} satisfies Partial<ShareDecision>;
const first = { conditions: [{ step: 8, kind: 'inform-person-first', when: 'before', met: true }] } as const;

describe('telling the person', () => {
  test.each([
    ['what is passed on: on that day', {}, null, 'at-sharing', '2026-03-31'],
    ['what is asked of somebody else: within a month', { direction: 'ask' }, null, 'within-term', '2026-04-30'],
    ['what is used for something new: beforehand', { direction: 'ask' }, first, 'beforehand', '2026-03-31'],
    ['what the police got', { recipient: { kind: 'authority', id: 'police' } }, null, 'at-sharing', '2026-03-31'],
    ['what a carer got', { recipient: { kind: 'carer', id: 'piet' } }, null, 'at-sharing', '2026-03-31'],
  ] as const)('is due for %s', (_, change, gate, moment, dueOn) => {
    expect(dutyToTell({ ...shared, ...change }, gate, law)).toMatchObject({ moment, dueOn });
  });

  test.each([
    ['is about nobody', { client: null }],
    ['was not done', { chosen: 'not-shared' }],
    ['went through the person', { chosen: 'through-person' }],
    ['was said without a name', { chosen: 'without-name' }],
    ['the person agreed to', { ground: 'consent' }],
    ['the person knew of', { known: true }],
    ['stayed with a colleague', { recipient: { kind: 'colleague', id: 'yusuf' } }],
    ['went to the person', { recipient: { kind: 'self', id: null } }],
  ] as const)('is not due for what %s', (_, change) => {
    expect(dutyToTell({ ...shared, ...change }, null, law)).toBeNull();
  });

  test('has rows of law for every rule, with a term', () => {
    for (const id of ['eu.avg.13.3.before', 'eu.avg.14.3.a', 'eu.avg.14.3.c', delayLaw('NL'), delayLaw('BE')]) {
      expect(lastDay(law, id, shared.decidedAt)).toMatch(/^2026-0[34]-3[01]$/);
    }
    expect(law.has(KNOWS_ALREADY)).toBe(true);
  });
});

describe('the state of telling', () => {
  const waits = { dueOn: '2026-03-02', tellings: [], delays: [{ reviewOn: '2026-03-20' }] };
  test.each([
    ['due', { dueOn: '2026-03-10', tellings: [], delays: [] }, '2026-03-10'],
    ['late', { dueOn: '2026-03-10', tellings: [], delays: [] }, '2026-03-11'],
    ['waits', waits, '2026-03-19'],
    ['look-again', waits, '2026-03-20'],
    ['told', { ...waits, tellings: [{}] }, '2026-03-21'],
  ] as const)('is %s', (state, recorded, today) => {
    expect(tellingState(recorded, today)).toBe(state);
  });

  test('keeps it from the own pages until it was told, and a delay no longer than one term after its day', () => {
    const until = hidesUntil([{ law: delayLaw('NL'), reviewOn: '2026-03-20' }], law);
    expect(until).toBe('2026-04-20');
    expect(staysHidden(waits, 'duty', '2026-04-20', until)).toBe(true);
    expect(staysHidden(waits, 'right-to-report', '2026-04-21', until)).toBe(false);
    expect(staysHidden({ ...waits, tellings: [{}] }, 'right-to-report', '2026-03-02', until)).toBe(false);
    expect(hidesUntil([], law)).toBeNull();
    expect(staysHidden(waits, 'duty', '2026-03-02', null)).toBe(false);
    expect(staysHidden(waits, 'right-to-report', '2026-03-02', null)).toBe(true);
    expect(staysHidden(waits, 'right-to-report', '2026-03-03', null)).toBe(false);
    expect(waitsUntil(waits)).toBe('2026-03-20');
    expect(waitsUntil({ ...waits, tellings: [{}] })).toBeNull();
  });
});

describe('waiting with telling', () => {
  const open = { dueOn: '2026-03-02', tellings: [], delays: [] };
  const again = { ...open, delays: [{ reviewOn: '2026-03-20' }] };
  const wish = { reviewOn: '2026-03-30', today: '2026-03-02', latest: '2026-04-02', advisedSince: false };
  test.each([
    [null, open, wish],
    ['told-already', { ...open, tellings: [{}] }, wish],
    ['day-is-over', open, { ...wish, reviewOn: '2026-03-02' }],
    ['too-late-a-day', open, { ...wish, reviewOn: '2026-04-03' }],
    ['ask-first', again, wish],
    [null, again, { ...wish, advisedSince: true }],
  ] as const)('gives %s', (why, recorded, asked) => {
    expect(whyNoDelay(recorded, asked)).toBe(why);
  });
});
