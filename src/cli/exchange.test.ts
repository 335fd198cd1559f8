import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { somePlan } from '../../test/support/some-plan.ts';
import { toPlanFile } from '../features/exchange/formats/plan-file.ts';
import { exportCommand, importCommand } from './exchange.ts';

const folder = mkdtempSync(join(tmpdir(), 'zorgvuldig-exchange-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const making = { at: new Date('2026-03-02T09:00:00Z'), organisation: 'Elders', lawOf: (id: string) => id };
const plan = at('plan.json', JSON.stringify(toPlanFile(somePlan(), making).value));

async function run(command: typeof importCommand, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0),
  ];
  const code = await command.run(args);
  for (const spy of spies) spy.mockRestore();
  return { code, out: out.join(''), err: err.join('') };
}

describe('zorgvuldig import', () => {
  it('tells what a file would bring, and changes nothing', async () => {
    const { code, out, err } = await run(importCommand, plan);
    expect([code, out]).toEqual([0, expect.stringMatching(/^\S.*: \d+ doelen, \d+ gegevens/)]);
    expect(err).toContain('Dit was een controle: er is niets ingelezen');
  });

  it('tells each row of a register that cannot come in', async () => {
    const { code, err } = await run(importCommand, at('r.csv', 'name;x\n;y\n'), '--lang', 'en');
    expect([code, err]).toEqual([1, expect.stringContaining('sheet csv, row 2, column name: a name belongs here')]);
  });

  it.each([
    ['is cut off', at('cut.json', '{"pia":'), 1, 'regel 1, kolom 8: het bestand houdt hier te vroeg op'],
    ['is a device without an end', '/dev/zero', 2, 'this is no file'],
    ['is not there', join(folder, 'niets.json'), 2, 'this file is not there'],
  ])('that %s is refused with its reason', async (_name, path, code, reason) => {
    const ran = await run(importCommand, path);
    expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(reason)]);
  });

  it('says in the language that was asked for what is wrong', async () => {
    const wide = at('wide.csv', `name${';'.repeat(300)}`);
    expect((await run(importCommand, wide, '--lang', 'en')).err).toContain('too many columns');
    const list = at('list.json', JSON.stringify({ pia: {}, answers: 1 }));
    expect((await run(importCommand, list, '--lang', 'en')).err).toContain('this does not fit: a list belongs here');
    expect((await run(importCommand, list)).err).toContain('dit past niet: hier hoort een lijst te staan');
  });

  it('does not read a file of 50 MB', async () => {
    const path = at('groot.json', '');
    truncateSync(path, 50_000_000);
    expect((await run(importCommand, path)).err).toContain('te groot: 47.7 MB');
  });

  it.each([[[]], [['a', 'b']], [['--no']], [[plan, '--lang', 'fr']]])('%j is wrong use', async (args) => {
    expect((await run(importCommand, ...args)).code).toBe(2);
  });
});

describe('zorgvuldig export', () => {
  it.each([
    ['plan', 'zorgvuldig-plan'],
    ['pia', '"evaluations"'],
    ['par', 'urn:nl:dpia:3.0'],
    ['dpv', 'https://w3id.org/dpv#'],
    ['var', 'verwerkingsactiviteiten'],
  ])('writes a plan as %s, and tells what does not fit', async (as, holds) => {
    const { code, out } = await run(exportCommand, plan, '--as', as, '--organisation', 'Wijkteam Verzonnen');
    expect([code, out]).toEqual([0, expect.stringContaining(holds)]);
  });

  it('writes to a file that is not there yet, and never over one', async () => {
    const out = join(folder, 'uit.json');
    expect((await run(exportCommand, plan, '--as', 'pia', '--out', out)).code).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveProperty('pia');
    expect((await run(exportCommand, plan, '--as', 'pia', '--out', out)).code).toBe(2);
  });

  it('prints the schema of our own format', async () => {
    const { out } = await run(exportCommand, '--schema');
    expect(JSON.parse(out)).toHaveProperty('$schema');
  });
});
