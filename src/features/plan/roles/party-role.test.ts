import { describe, expect, it } from 'vitest';
import { mustAgree, paperFor, type PartyAnswers, partyRoleFrom, usualRole } from './party-role.ts';

describe('the role of a party follows from who decides', () => {
  it.each<[string, PartyAnswers, string, string, boolean]>([
    ['a mail provider', { task: 'no', why: 'us', own: 'no' }, 'processor', 'processor-agreement', true],
    ['a printer that keeps the addresses', { task: 'no', why: 'us', own: 'yes' }, 'controller', 'arrangement', false],
    ['a doctor', { task: 'yes', why: 'them', own: 'no' }, 'controller', 'arrangement', false],
    ['a bank that a law tells what to do', { task: 'yes', why: 'us', own: 'no' }, 'controller', 'arrangement', false],
    ['a shared front desk', { task: 'no', why: 'together', own: 'no' }, 'joint-controller', 'joint-arrangement', true],
    [
      'a shared front desk with own plans',
      { task: 'no', why: 'together', own: 'yes' },
      'joint-controller',
      'joint-arrangement',
      true,
    ],
    ['a researcher', { task: 'no', why: 'them', own: 'yes' }, 'controller', 'arrangement', false],
  ])('%s', (_who, answers, role, paper, agrees) => {
    const found = partyRoleFrom(answers);
    expect([found, paperFor[found], mustAgree(found)]).toEqual([role, paper, agrees]);
  });

  it.each([
    ['Mailprovider', 'processor'],
    ['Mailchimp', 'processor'],
    ['Dropbox', 'processor'],
    ['Google Workspace', 'processor'],
    ['Purechat', 'processor'],
    ['Huisarts De Linde', 'controller'],
    ['OCMW', 'controller'],
    ['Stichting Verzonnen', null],
  ])('%s is nearly always %s', (name, role) => {
    expect(usualRole(name)).toBe(role);
  });
});
