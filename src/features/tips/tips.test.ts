import { beforeAll, describe, expect, test } from 'vitest';
import { featureApp } from '../../../test/support/feature-app.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { spellings, tracesIn } from '../../../test/support/traces.ts';
import { openWorld } from '../../../test/support/world.ts';
import type { Caller } from '../../platform/shell.ts';
import { whoIsNamed } from './guard.ts';
import { routes } from './routes.tsx';

const colleagues = { names: ['Noor Voorbeeld', 'Yusuf Arslan', 'Roos de Boer'], own: 'Noor Voorbeeld' };

describe('the guard of a post-it', () => {
  test.each([
    ['Fijn dat de printer nu een code vraagt. Zullen we dat bij de balie ook doen?', []],
    ['Zet je scherm op slot als je koffie haalt. Windows-toets en L.', []],
    ['Op dinsdag is de spreekkamer vrij. Bel daar, niet in de gang.', []],
    ['Kijk eens op www.example.org/tips.', []],
    ['De rozen bij de ingang zijn mooi.', []],
    ['Mooi idee van de balie!\nNoor', []],
    ['Deur dicht bij een gesprek. – Noor Voorbeeld', []],
    ['Yusuf laat altijd de deur open.', ['Yusuf']],
    ['Roos liet een dossier liggen.', ['Roos']],
    ['Noor liet een dossier liggen.', ['Noor']],
    ['Bij mevrouw El Amrani stond het scherm open.', ['El Amrani']],
    ['Bel de bewoner op 06-12345678 en niet op kantoor.', ['06-12345678']],
    ['Het bsn 111222333 hing aan het prikbord.', ['111222333']],
  ])('%s', (tip, named) => {
    expect(whoIsNamed(tip, colleagues).map(({ start, end }) => tip.slice(start, end))).toEqual(named);
  });
});

describe('the wall', async () => {
  const world = await openWorld();
  let town: Awaited<ReturnType<typeof openPractice>>;
  let colleague: Caller;
  const on = (who: Caller) => featureApp([routes], who);
  const tip = 'Fijn dat de kanarievogel nu een slot heeft. Zullen we dat bij de kast ook doen?';

  beforeAll(async () => {
    town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
    colleague = await town.colleague(['worker']);
  });

  const wall = async (who: Caller) => (await on(who).get('/tips')).page.split('Op de muur')[1]!;

  test('invites to stick the first', async () => {
    expect(await wall(colleague)).toContain('Plak de eerste');
  });

  test('shows colleagues a tip with the name of who wrote it, and keeps it sealed', async () => {
    expect((await on(town.founder).post('/tips', { tip, van: 'naam' })).to).toBe('/tips?gelukt=geplakt');
    expect(await wall(colleague)).toContain('Van Noor Voorbeeld');
    expect(await wall(colleague)).toContain('kanarievogel');
    const rows = JSON.stringify(await world.asSuperuser('select * from tips'));
    expect(tracesIn(Buffer.from(rows), spellings('kanarievogel'))).toEqual([]);
    expect(tracesIn(Buffer.from(JSON.stringify(world.lines)), spellings('kanarievogel'))).toEqual([]);
  });

  test('does not say who wrote a tip without a name, but to who wrote it', async () => {
    await on(colleague).post('/tips', { tip: 'Praat zachter in de gang, dan hoort niemand mee.', van: 'zonder' });
    expect(await wall(town.founder)).toContain('Van een collega');
    expect(await wall(town.founder)).not.toContain('Collega Voorbeeld');
    expect(await wall(colleague)).toContain('Van jou');
  });

  test.each([
    [
      'somebody is named',
      { tip: 'Bij mevrouw Jansen stond het scherm open.', van: 'zonder' },
      'je tip zonder wat boven dit veld',
    ],
    [
      'a colleague is named',
      { tip: 'Noor doet de kast niet op slot.', van: 'zonder' },
      'je tip zonder wat boven dit veld',
    ],
    ['it is empty', { tip: ' ', van: 'naam' }, 'Schrijf je tip'],
    ['it does not fit', { tip: 'een tip '.repeat(40), van: 'naam' }, 'passen 280 tekens'],
    ['nobody chose about the name', { tip: 'Doe de deur dicht.' }, 'Kies of je naam'],
    ['somebody typed what nobody types', { tip: 'Deur\u0007 dicht.', van: 'naam' }, 'Schrijf je tip'],
  ])('does not take a tip while %s, and keeps what was typed', async (_why, fields, said) => {
    const { status, page } = await on(colleague).post('/tips', fields as Record<string, string>);
    expect(status).toBe(422);
    expect(page).toContain(said);
    expect(page).toContain(`${fields.tip}</textarea>`);
    expect(await wall(colleague)).not.toContain('scherm open');
  });

  test('says what was found, and how to say it otherwise', async () => {
    const { page } = await on(colleague).post('/tips', { tip: 'Bij mevrouw Jansen lag het open.', van: 'naam' });
    expect(page).toMatch(/<mark[^>]*>.*Jansen/);
    expect(page).toContain('“een collega”');
  });

  test('lets who wrote it take a tip away, and the privacy contact, and nobody else', async () => {
    const ids = (await wall(colleague)).match(/\/tips\/[0-9a-f-]+\/weg/g)!;
    expect(ids).toHaveLength(1);
    const all = (await wall(town.founder)).match(/\/tips\/[0-9a-f-]+\/weg/g)!;
    expect(all).toHaveLength(2);
    const other = all.find((each) => each !== ids[0])!;
    expect((await on(colleague).post(other)).status).toBe(404);
    expect((await on(colleague).post(ids[0]!)).to).toBe('/tips?gelukt=weg');
    expect((await on(colleague).post(ids[0]!)).status).toBe(404);
    expect((await on(town.founder).post(other)).to).toBe('/tips?gelukt=weg');
    expect(await wall(town.founder)).toContain('Nog geen post-its');
  });

  test('is of one organisation: who only audits has no door, and another organisation sees nothing', async () => {
    await on(town.founder).post('/tips', { tip, van: 'naam' });
    const next = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
    expect(await wall(next.founder)).toContain('Nog geen post-its');
    expect((await on(await town.colleague(['auditor'])).get('/tips')).status).toBe(404);
  });
});
