import { describe, expect, it } from 'vitest';
import { lastLook, savesByOthers } from './others.ts';

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);
const save = (step: number, by: string, time: string) => ({ step, by, at: at(time) });
const me = (looked: string | null) => ({
  account: 'ilse',
  looked: looked === null ? null : at(looked),
  now: at('18:00'),
});

describe('what others saved since somebody looked', () => {
  const saves = [
    save(1, 'ruben', '09:00'),
    save(2, 'ilse', '10:00'),
    save(3, 'ruben', '11:00'),
    save(3, 'ruben', '11:30'),
    save(3, 'mirjam', '12:00'),
    save(4, 'ilse', '13:00'),
    save(5, 'ruben', '14:05'),
  ];

  it('is counted from the page that the link came from', () => {
    expect(savesByOthers(saves, me('10:30'))).toEqual([saves[3], saves[4], saves[6]]);
    expect(savesByOthers(saves, me('14:05'))).toEqual([]);
  });
  it('else from the own last save', () => {
    expect(savesByOthers(saves, me(null))).toEqual([saves[6]]);
    expect(lastLook(saves, me(null))).toEqual(at('13:00'));
  });
  it('else from a day ago', () => {
    const early = { ...save(9, 'ruben', '00:00'), at: new Date('2026-03-01T17:00:00Z') };
    const others = [early, ...saves.filter(({ by }) => by !== 'ilse')];
    expect(savesByOthers(others, me(null)).map(({ step }) => step)).toEqual([1, 3, 3, 5]);
  });
});
