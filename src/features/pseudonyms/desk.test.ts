import { beforeAll, describe, expect, test } from 'vitest';
import { deskOn } from '../../../test/support/desk.ts';
import { featureApp } from '../../../test/support/feature-app.ts';
import { wordFile } from '../../../test/support/office-files.ts';
import { openPractice } from '../../../test/support/practice.ts';
import { openWorld } from '../../../test/support/world.ts';
import { routes } from './routes.tsx';

const world = await openWorld();
let town: Awaited<ReturnType<typeof openPractice>>;

beforeAll(async () => {
  town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
});

const open = () => deskOn(featureApp([routes], town.founder));
const story =
  'Mevrouw Jansen belde op 3 mei 2026. Op 10 mei 2026 kwam mevrouw Jansen langs. Zij is 43 jaar. Bel 06-12345678.';

const wholeWordFile = await wordFile('<w:p><w:r><w:t>Mevrouw Jansen belde.</w:t></w:r></w:p>');
const halfAWordFile = wholeWordFile.subarray(0, wholeWordFile.length / 2);

describe('a text on the desk', () => {
  test('shows what was found, before and after, and every word that may be copied', async () => {
    const desk = open();
    const { status, page, output } = await desk.opens(story);
    expect(status).toBe(200);
    expect(page).toContain('2\u00a0×\u00a0naam');
    expect(output).not.toMatch(/Jansen|12345678|3 mei/);
    expect(output.match(/\[persoon 1\]/g)).toHaveLength(2);
    expect(page).toContain('Deze tekst is gepseudonimiseerd');
  });

  test('without anything to find says so, and asks to read it as well', async () => {
    const { page, output } = await open().opens('Wij spraken over de week.');
    expect(page).toContain('Lees zelf ook');
    expect(output).toBe('Wij spraken over de week.');
  });

  test.each([
    ['a tag', { w: 'tag' }, /mevrouw \[persoon 1\] langs/i],
    ['words of one’s own', { w: 'own', e: 'de buurvrouw' }, /mevrouw de buurvrouw langs/i],
    ['no words of one’s own after all', { w: 'own', e: '  ' }, /mevrouw \[persoon 1\] langs/i],
    ['nothing', { w: 'keep' }, /mevrouw Jansen langs/],
    ['a tag of another kind', { w: 'tag', s: 'institution' }, /mevrouw \[organisatie 1\] langs/i],
  ])('takes %s in the place of a name, everywhere', async (_what, choice, said) => {
    const desk = open();
    await desk.opens(story);
    const key = desk.keyOf('Jansen');
    const fields = Object.fromEntries(Object.entries(choice).map(([name, value]) => [`${name}-${key}`, value]));
    const { output } = await desk.changes(fields);
    expect(output).toMatch(said);
    expect((await desk.changes()).output).toBe(output);
  });

  test('takes typed words although nobody also chose that way, and a way chosen later above old words', async () => {
    const desk = open();
    await desk.opens(story);
    const key = desk.keyOf('Jansen');
    expect((await desk.changes({ [`e-${key}`]: 'de buurvrouw' })).output).toContain('mevrouw de buurvrouw langs');
    expect((await desk.changes({ [`w-${key}`]: 'tag' })).output).toContain('mevrouw [persoon 1] langs');
    expect((await desk.changes({ [`e-${key}`]: 'de tante' })).output).toContain('mevrouw de tante langs');
  });

  test('says something less precise where that exists', async () => {
    const desk = open();
    await desk.opens(story);
    const { output } = await desk.changes({ [`w-${desk.keyOf('3 mei 2026')}`]: 'coarse' });
    expect(output).toMatch(/belde .*(mei|voorjaar|2026)/);
    expect(output).not.toContain('3 mei 2026');
  });

  test('leaves a name in one place, and replaces it in the other', async () => {
    const desk = open();
    await desk.opens(story);
    const { output } = await desk.changes({ hier: [String(story.indexOf('Jansen'))] });
    expect(output).toMatch(/^Mevrouw Jansen belde/);
    expect(output).toContain('mevrouw [persoon 1] langs');
  });

  test('replaces words that somebody adds, everywhere and also in the next look', async () => {
    const desk = open();
    await desk.opens(`${story} Zij won de gouden taart. De Gouden Taart is bekend.`);
    const added = await desk.changes({ nieuw: 'gouden taart', 'nieuw-soort': 'institution' });
    expect(added.output).not.toMatch(/gouden taart/i);
    expect((await desk.changes()).output).toBe(added.output);
    expect((await desk.changes({ nieuw: 'gouden taart', 'nieuw-soort': 'person' })).output).toBe(added.output);
  });

  test('takes several words at once, and keeps in the box what does not stand in the text', async () => {
    const desk = open();
    await desk.opens(`${story} Wilgenkatje en mosroosje, en het pad, bij de vijver.`);
    const nieuw = 'wilgenkatje, mosroosje\nhet pad, bij de vijver\nnergens';
    const { page, output } = await desk.changes({ nieuw, 'nieuw-soort': 'institution' });
    expect(output).not.toMatch(/wilgenkatje|mosroosje|pad|vijver/i);
    expect(page).toMatch(/name="nieuw"[^>]*>\s*nergens<\/textarea>/);
  });

  test('asks about what is less sure than a mark, and is quiet when nothing is left to ask', async () => {
    const desk = open();
    const calm = await desk.opens('Wij spraken over de week.');
    expect(calm.page).toContain('We zien niets bijzonders meer');
    // Which of these is less sure than a mark is for the engine to say.
    const weak = ['Vandaag zag ik Vos.', 'Vandaag zag ik Hof.', 'Dat was bij Prins thuis.', 'groetjes De Boei'];
    const short = 'Mevrouw Jansen belde op 3 mei 2026. Zij is 43 jaar.';
    let page = '';
    for (const each of weak) if (!page.includes('een naam?')) ({ page } = await desk.opens(`${short} ${each}`));
    const asked = [...page.matchAll(/Is “([^”]+)” een naam\?/gu)].map(([, said]) => said!);
    expect(asked.length).toBeGreaterThan(0);
    expect(page).not.toContain('We zien niets bijzonders meer');
    const { page: added } = await desk.changes({ nieuw: asked.join(', '), 'nieuw-soort': 'person' });
    expect(added).not.toContain('een naam?');
  });

  test('says at the field when added words do not stand in the text', async () => {
    const desk = open();
    await desk.opens(story);
    const { page } = await desk.changes({ nieuw: 'nergens', 'nieuw-soort': 'person' });
    expect(page).toContain('Deze woorden staan niet zo in de tekst');
    expect((await desk.changes({ nieuw: '.*', 'nieuw-soort': 'person' })).output).toContain('Zij is');
  });

  test('moves dates by one number of weeks, so that the time between them stays', async () => {
    const desk = open();
    await desk.opens(story);
    const { output } = await desk.changes({ schuif: 'ja' });
    const [first, second] = [...output.matchAll(/\d{1,2} \p{L}+ 20\d\d/gu)].map(([said]) => dayOf(said));
    expect(second! - first!).toBe(7);
    expect(output).not.toContain('3 mei 2026');
    expect((await desk.changes()).output).toBe(output);
    expect((await desk.changes({ weken: 'veel', schuif: 'ja' })).status).toBe(200);
  });

  test('finds whoever is named by hand, also by a part of the name', async () => {
    const { output } = await open().opens('zonnebloem was er, met Roos.', { wie: 'Roos van den Zonnebloem' });
    expect(output).not.toMatch(/zonnebloem|roos/i);
  });

  test('goes back to the form with text and names as they were', async () => {
    const desk = open();
    await desk.opens(`\n\n<b>${story}</b>`, { wie: 'Roos' });
    const { page } = await desk.changes({ doen: 'terug' });
    expect(page).toContain(`&lt;b&gt;${story}`);
    expect(page).toMatch(/>\s*Roos<\/textarea>/);
  });

  test('comes out as a text file whose name says nothing', async () => {
    const desk = open();
    const { output } = await desk.opens(story);
    const file = await desk.changes({ doen: 'bewaar' });
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="gepseudonimiseerd.txt"');
    expect(file.page).toBe(output);
  });
});

const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const dayOf = (said: string): number => {
  const [day, month, year] = said.split(' ');
  return Date.UTC(Number(year), months.indexOf(month!), Number(day)) / 86_400_000;
};

describe('a file on the desk', () => {
  const opens = (name: string, bytes: Buffer | string) =>
    open().opens('', { bestand: new File([bytes as never], name) });

  test('is read as text and as a Word file, and what was pasted stands below it', async () => {
    expect((await opens('verslag.txt', `Regel.\r\n${story}\f`)).output).toMatch(/^Regel\.\nMevrouw \[persoon 1\]/);
    const word = await wordFile('<w:p><w:r><w:t>Mevrouw Jan</w:t></w:r><w:r><w:t>sen belde.</w:t></w:r></w:p>');
    expect((await opens('verslag.docx', word)).output).toBe('Mevrouw [persoon 1] belde.');
    const both = await open().opens('Iets anders.', { bestand: new File([word as never], 'verslag.docx') });
    expect(both.output).toBe('Mevrouw [persoon 1] belde.\n\nIets anders.');
    expect(both.page).toContain('Wat je plakte, staat eronder');
  });

  test('of an older Windows is read with its letters, and somebody is asked to look', async () => {
    const { output, page } = await opens('oud.txt', Buffer.from('Een caf\u00e9 aan zee.', 'latin1'));
    expect(output).toBe('Een café aan zee.');
    expect(page).toContain('Windows-1252');
  });

  test.each([
    ['a table', 'lijst.csv', 'a;b', 'Een hele tabel (.csv) kan je beheerder doen'],
    ['an old Word file', 'brief.doc', 'oud', 'bewaar het als .docx'],
    ['an empty file', 'leeg.txt', ' \n', 'In dit bestand staat geen tekst'],
  ])('that is %s says what is possible', async (_what, name, bytes, said) => {
    const { status, page } = await opens(name, bytes);
    expect(status).toBe(422);
    expect(page).toContain(said);
    expect(page).not.toMatch(/\.eml en \.csv/);
  });

  test.each<[string, string, Buffer | string]>([
    ['is no Word file inside', 'verslag.docx', 'PK\u0003\u0004 maar dan kapot'],
    ['is half a Word file', 'verslag.docx', halfAWordFile],
    ['has a kind that has no words to read', 'foto.png', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    ['is too long for a screen', 'lang.txt', 'woord '.repeat(10_000)],
  ])('that %s is refused with a way out, and nothing breaks', async (_what, name, bytes) => {
    const { status, page } = await opens(name, bytes);
    expect(status).toBe(422);
    expect(page).toContain('href="#veld-bestand"');
  });

  test('larger than anybody reads is thrown away while it comes in', async () => {
    const { status, page } = await opens('groot.txt', Buffer.alloc(20_000_001, 'a'));
    expect(status).toBe(422);
    expect(page).toContain('te lang voor één scherm');
  });
});

describe('what somebody sends to break the desk (T-21)', () => {
  test.each([
    ['one letter fifty thousand times', 'a'.repeat(50_000)],
    ['capitals without end', 'A'.repeat(50_000)],
    ['names without a space', 'JanJansen'.repeat(5_000)],
    ['brackets in brackets', '('.repeat(25_000) + ')'.repeat(25_000)],
    ['digits without end', '1'.repeat(50_000)],
    ['dots and at signs', 'a.b@'.repeat(12_000)],
    ['letters of three bytes', '漢'.repeat(49_000)],
    ['halves of signs', '\ud83d'.repeat(10_000)],
  ])('%s is looked at in a blink, twice', async (_what, text) => {
    const desk = open();
    expect((await desk.opens(text)).status).toBe(200);
    const start = process.cpuUsage();
    expect((await desk.changes({ nieuw: 'aa', 'nieuw-soort': 'person' })).status).toBe(200);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(10);
  });

  test.each([
    ['nothing', '', 'Plak een tekst of kies een bestand'],
    ['only spaces', '  \n ', 'Plak een tekst of kies een bestand'],
    ['more than a screen holds', 'b'.repeat(50_001), 'te lang voor één scherm'],
    [
      'a thousand people',
      Array.from({ length: 1_000 }, (_, at) => `u${at}@example.org`).join(' '),
      'te veel om op één scherm',
    ],
  ])('%s comes back with what to do', async (_what, text, said) => {
    const { status, page } = await open().opens(text);
    expect(status).toBe(422);
    expect(page).toContain(said);
  });

  test('signs that nobody types become spaces, and the desk goes on with them gone', async () => {
    const desk = open();
    const { status, output } = await desk.opens('Mevrouw\u0000Jansen\u0007 belde\u001b[31m.');
    expect(status).toBe(200);
    expect(output).toMatch(/^Mevrouw \[persoon 1\]/);
    expect(
      (await desk.changes({ [`w-${desk.keyOf('Jansen')}`]: 'own', [`e-${desk.keyOf('Jansen')}`]: 'A\u0000B' })).status,
    ).toBe(200);
  });

  test('a form of thousands of fields, and one that is no form at all, are refused and nothing more', async () => {
    const app = featureApp([routes], town.founder);
    const many = Object.fromEntries(Array.from({ length: 2_500 }, (_, at) => [`w-${at}`, 'tag']));
    expect((await app.send('/onherkenbaar/bureau', formOf({ tekst: story, ...many }))).status).toBe(422);
    const odd = await app.raw(new Request('http://127.0.0.1/onherkenbaar/bureau', { method: 'POST', body: 'a=b' }));
    expect(odd.status).toBe(422);
    const forged = { __proto__: 'x', 'w-__proto__': 'tag', 's-__proto__': 'person', hier: 'NaN', erbij: 'person|' };
    expect((await app.send('/onherkenbaar/bureau', formOf({ tekst: story, ...forged }))).status).toBe(200);
  });

  test('what stands in a text is shown, and never runs', async () => {
    const { page } = await open().opens('<script>x</script> </textarea><img src=x> Mevrouw Jansen"><b>');
    expect(page).not.toMatch(/<script>x|<img src=x|"><b>/);
  });
});

const formOf = (fields: Record<string, string>): FormData => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return body;
};
