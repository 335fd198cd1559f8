import { describe, expect, test } from 'vitest';
import { pagesFor } from '../../../../test/support/pages.ts';
import { openPractice } from '../../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../../test/support/world.ts';
import type { Caller } from '../../../platform/shell.ts';
import { backingRoutes } from './routes.tsx';

const world = await openWorld();
const town = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const worker = await town.colleague(['worker']);
const administrator = await town.colleague(['administrator']);
const as = (caller: Caller) => pagesFor(backingRoutes, caller);
const page = async (answer: Response | Promise<Response>, status = 200) => {
  const got = await answer;
  expect(got.status).toBe(status);
  return got.text();
};

const signed = {
  verklaring: 'Wie zorgvuldig afweegt, staat er bij ons niet alleen voor.',
  naam: 'Ada Bedacht',
  functie: 'directeur',
  getekend: '2026-03-01',
  bewijs: 'Op papier getekend in het overleg, in de map Directie.',
};
const there = '/organisatie/rugdekking';

describe('the statement that the organisation stands behind who follows the route', () => {
  test('is missing softly, with the way to get one for who may', async () => {
    expect(await page(as(administrator).get(there))).toContain('href="/organisatie/rugdekking/nieuw"');
    const text = await page(as(worker).get(there));
    expect(text).toContain('De beheerder kan er een vastleggen');
    expect(text).not.toContain('rugdekking/nieuw');
  });

  test('begins with an example that can be signed', async () => {
    expect(await page(as(administrator).get(`${there}/nieuw`))).toContain('Ook als iemand klaagt.');
  });

  test('asks who signed, when and on whose word; in words, and not of tomorrow', async () => {
    for (const wrong of [
      { verklaring: '.' },
      { naam: '' },
      { functie: '-' },
      { getekend: '2026-03-03' },
      { getekend: 'gisteren' },
      { bewijs: 'ja' },
    ]) {
      await page(as(administrator).post(there, { ...signed, ...wrong }), 422);
    }
    expect(await page(as(worker).get(there))).toContain('Er is nog geen verklaring');
  });

  test('is shown with name, function and day; every version is kept, and it can be withdrawn', async () => {
    await page(as(administrator).post(there, signed), 303);
    expect(await page(as(worker).get(there))).toContain('Ada Bedacht, directeur, 1 maart 2026');
    world.clock.moveDays(1);
    await page(as(administrator).post(there, { ...signed, naam: 'Bo Verzonnen' }), 303);
    const text = await page(as(administrator).get(there));
    expect(text.indexOf('Bo Verzonnen')).toBeLessThan(text.indexOf('Ada Bedacht'));
    const verklaring = /name="verklaring" value="([0-9a-f-]{36})"/.exec(text)![1]!;
    await page(as(administrator).post(`${there}/intrekking`, { verklaring }), 303);
    const after = await page(as(worker).get(there));
    expect(after).toContain('Er is nog geen verklaring');
    expect(after).toContain('Ingetrokken op 3 maart 2026');
  });

  test('is changed by an administrator only, and read by nobody from outside', async () => {
    for (const caller of [worker, callerIn(world.ground, town.organisation, { kind: 'visitor' })]) {
      await page(as(caller).post(there, signed), 404);
      await page(as(caller).post(`${there}/intrekking`, { verklaring: town.activity }), 404);
      await page(as(caller).get(`${there}/nieuw`), 404);
    }
    await page(as(callerIn(world.ground, town.organisation, { kind: 'visitor' })).get(there), 404);
  });

  test('is not readable in the database', async () => {
    const rows = await world.asSuperuser<{ statement: Buffer; signed_name: Buffer }>(
      'select * from backing_statements',
    );
    for (const row of rows) expect(Buffer.concat([row.statement, row.signed_name]).includes('Bedacht')).toBe(false);
  });
});
