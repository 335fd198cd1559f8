import { describe, expect, test } from 'vitest';
import type { RepresentativeKind } from '../policy.ts';
import { type Decider, decidersOf, type Heard, heardOf, togetherSaid } from './deciders.ts';

const rule = (who: 'person' | 'person-and-parents' | 'parents') => ({ who, because: ['nl.uavg.5'], byMaturity: false });
const acting = (...kinds: RepresentativeKind[]) => kinds.map((kind, at) => ({ id: `${kind}-${at}`, kind }));

describe('who is asked', () => {
  test.each<[string, 'person' | 'person-and-parents' | 'parents', RepresentativeKind[], (string | null)[], string]>([
    ['an adult', 'person', [], [null], 'person'],
    ['an adult with a mandate for somebody', 'person', ['mandate'], [null], 'person'],
    ['an adult with a mentor', 'person', ['mentor'], ['mentor-0'], 'representative'],
    ['an adult with somebody for the money', 'person', ['administrator'], [null], 'person'],
    ['a young child with two parents', 'parents', ['parent', 'parent'], ['parent-0', 'parent-1'], 'parents'],
    ['a young child with a guardian', 'parents', ['guardian'], ['guardian-0'], 'parents'],
    ['a young child of whom we know no parent', 'parents', [], [], 'parents'],
    [
      'somebody of 14',
      'person-and-parents',
      ['parent', 'parent'],
      [null, 'parent-0', 'parent-1'],
      'person-and-parents',
    ],
    ['somebody of 14 with a mandate', 'person-and-parents', ['mandate'], [null], 'person-and-parents'],
  ])('%s', (_name, who, kinds, deciders, expected) => {
    expect(decidersOf(rule(who), acting(...kinds), 'NL')).toMatchObject({ who: expected, deciders });
  });

  test('in Belgium an administrator is appointed for an adult, by a rule of its own', () => {
    expect(decidersOf(rule('person'), acting('administrator'), 'BE')).toMatchObject({
      who: 'representative',
      because: ['be.oudbw.492.1'],
    });
  });
});

const at = new Date('2026-03-02T09:00:00Z');
const said = (...answers: ('given' | 'refused' | 'withdrawn' | null)[]): Decider[] =>
  answers.map((answer, index) => ({
    representative: index === 0 ? null : `parent-${index}`,
    said: answer && { answer, at },
  }));

describe('what they said together', () => {
  test.each<[string, Decider[], Heard, 'given' | 'refused' | 'waiting']>([
    ['all three yes', said('given', 'given', 'given'), 'all', 'given'],
    ['one has not answered', said('given', 'given', null), 'not-all', 'waiting'],
    ['nobody has answered', said(null, null), 'not-all', 'waiting'],
    ['the parents do not agree', said('given', 'given', 'refused'), 'disagree', 'refused'],
    ['the child says no', said('refused', 'given', 'given'), 'disagree', 'refused'],
    ['one parent stopped', said('given', 'given', 'withdrawn'), 'disagree', 'refused'],
    ['all no', said('refused', 'refused'), 'not-all', 'refused'],
    ['no parent is on record', said('given'), 'not-all', 'waiting'],
  ])('%s', (_name, deciders, heard, together) => {
    expect(heardOf('person-and-parents', deciders)).toBe(heard);
    expect(togetherSaid('person-and-parents', deciders)).toBe(together);
  });

  test('one parent alone with authority is enough, where there is one', () => {
    expect(heardOf('parents', [{ representative: 'parent', said: { answer: 'given', at } }])).toBe('all');
  });
});
