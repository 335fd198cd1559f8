import { describe, expect, it } from 'vitest';
import { roleAnswers } from '../policy.ts';
import { roleFrom } from './role-test.ts';

describe('the short test of the role', () => {
  it.each([
    // why, which, own → role, because
    ['us', 'us', 'us', 'controller', 'decides-why'],
    ['us', 'us', 'other', 'controller', 'decides-why'],
    ['us', 'other', 'us', 'controller', 'decides-why'],
    ['us', 'us', 'together', 'controller', 'decides-why'],
    ['us', 'together', 'us', 'joint-controller', 'decides-together'],
    ['together', 'us', 'us', 'joint-controller', 'decides-together'],
    ['together', 'other', 'other', 'joint-controller', 'decides-together'],
    ['other', 'together', 'other', 'joint-controller', 'decides-together'],
    ['other', 'other', 'other', 'processor', 'on-instruction'],
    ['other', 'other', 'us', 'controller', 'own-use'],
    ['other', 'other', 'together', 'controller', 'own-use'],
    ['other', 'us', 'other', 'controller', 'decides-which'],
    ['other', 'us', 'us', 'controller', 'own-use'],
  ] as const)('why %s, which %s, own use %s: %s, because %s', (why, which, own, role, because) => {
    expect(roleFrom({ why, which, own })).toEqual({ role, because });
  });

  it('says nothing while an answer is missing', () => {
    expect(roleFrom({})).toBeNull();
    expect(roleFrom({ why: 'us', which: 'us' })).toBeNull();
  });

  it('knows an answer for every combination, and a processor only where another decides everything', () => {
    const processors = roleAnswers.flatMap((why) =>
      roleAnswers.flatMap((which) =>
        roleAnswers.flatMap((own) => (roleFrom({ why, which, own })?.role === 'processor' ? [[why, which, own]] : [])),
      ),
    );
    expect(processors).toEqual([['other', 'other', 'other']]);
  });
});
