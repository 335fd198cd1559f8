import { describe, expect, test } from 'vitest';
import { does } from '../../../../test/support/house.ts';
import { pagesFor } from '../../../../test/support/pages.ts';
import { openPractice } from '../../../../test/support/practice.ts';
import { callerIn, openWorld } from '../../../../test/support/world.ts';
import { addDays } from '../../../platform/dates.ts';
import { inTransaction } from '../../../platform/shell.ts';
import { addClient } from '../record/add-client.ts';
import { recordField } from '../record/record-field.ts';
import { routes } from '../routes.tsx';
import { tidyTasks } from './tasks.ts';

const world = await openWorld();
const practice = await openPractice(world, { kind: 'team', template: 'begeleiding-wijkteam', country: 'NL' });
const sanne = await practice.colleague(['worker'], await practice.team('Oost'));
const stranger = await practice.colleague(['worker'], await practice.team('West'));

const now = world.ground.clock.now();
const inDays = (who: typeof sanne, days: number) => ({
  ...callerIn({ ...world.ground, clock: { now: () => addDays(now, days) } }, practice.organisation, who.actor),
});

const client = await does(sanne, addClient, {
  activity: practice.activity,
  callName: 'Mina',
  name: 'Amina Voorbeeld',
  email: 'mina@example.org',
  phone: '06 0000 0001',
  language: 'nl',
});
await does(sanne, recordField, { client, field: 'geboortedatum', value: '1 mei 1950', reason: 'Voor de regeling.' });

const path = `/clienten/opruimen?activiteit=${practice.activity}`;
const see = async (who: typeof sanne, days: number) => (await pagesFor(routes, inDays(who, days)).get(path)).text();
const tasks = (who: typeof sanne, days: number) => inTransaction(inDays(who, days), tidyTasks);

describe('what was noted because it was relevant', () => {
  test('is not asked about within a month', async () => {
    expect(await tasks(sanne, 29)).toEqual([]);
    expect(await see(sanne, 29)).toContain('Alles is opgeruimd');
  });

  test('is asked about after a month, by the worker who knows the person and nobody else', async () => {
    expect(await tasks(sanne, 31)).toHaveLength(1);
    expect(await tasks(stranger, 31)).toEqual([]);
    const page = await see(sanne, 31);
    expect(page).toContain('Mina: Geboortedatum');
    expect(page, 'Which detail, not what it says').not.toContain('1 mei 1950');
    expect(await see(stranger, 31)).not.toContain('Mina');
  });

  test('stays when it is still needed, and is asked about again a month later', async () => {
    const worker = pagesFor(routes, inDays(sanne, 31));
    const strange = pagesFor(routes, inDays(stranger, 31));
    const fields = { field: 'geboortedatum', activiteit: practice.activity };
    expect((await strange.post(`/clienten/${client}/gegevens/nodig`, fields)).status).toBe(404);
    expect((await worker.post(`/clienten/${client}/gegevens/nodig`, { ...fields, field: 'roepnaam' })).status).toBe(
      404,
    );
    expect((await worker.post(`/clienten/${client}/gegevens/nodig`, fields)).status).toBe(303);
    expect(await see(sanne, 60)).toContain('Alles is opgeruimd');
    expect(await see(sanne, 62)).toContain('Mina: Geboortedatum');
  });

  test('goes at once when it is not', async () => {
    const worker = pagesFor(routes, inDays(sanne, 62));
    const fields = { field: 'geboortedatum', activiteit: practice.activity };
    expect((await worker.post(`/clienten/${client}/gegevens/opgeruimd`, fields)).headers.get('location')).toBe(path);
    expect(await world.asSuperuser('select 1 from client_fields where client_id = $1', [client])).toEqual([]);
  });
});
