import { describe, expect, it } from 'vitest';
import { municipality as openMunicipality } from '../../../test/support/municipality.ts';
import { openWorld } from '../../../test/support/world.ts';
import { decide } from '../../gate/decide.ts';
import type { Act, Facts } from '../../gate/act.ts';
import { newId } from '../../platform/ids.ts';
import { inTransaction } from '../../platform/shell.ts';
import { runningActivity } from '../plan/index.ts';
import { agreementsInForce, listParties } from './index.ts';

const world = await openWorld();
const { ground } = world;
const municipality = () => openMunicipality(world);

const partyNamed = (page: string, name: string) =>
  page.slice(page.indexOf(name), page.indexOf('</tr>', page.indexOf(name)));

describe('a party outside', () => {
  it('is known once a plan that names it is approved, and a referrer is not', async () => {
    const { caller } = await municipality();
    const parties = await inTransaction(caller, listParties);
    expect(parties.map(({ id, state, needed }) => [id, state, needed])).toEqual([
      ['huisarts', 'none', false],
      ['mailprovider', 'none', true],
      ['school', 'none', false],
      ['thuiszorg', 'none', false],
      ['veilig-thuis', 'none', false],
      ['woningcorporatie', 'none', true],
    ]);
  });

  it('gets nothing under an agreement that lapsed, until it is renewed', async () => {
    const { caller, activity, web } = await municipality();
    const share: Act = {
      operation: 'share',
      purpose: 'delen-met-partners',
      data: ['voornaam'],
      recipient: { kind: 'party', party: 'woningcorporatie' },
      channel: 'phone',
    };
    const decision = () =>
      inTransaction(caller, async (c) => {
        const facts: Facts = {
          now: c.now.toISOString(),
          actor: { kind: 'worker', relation: 'own' },
          people: [
            {
              permission: 'given',
              secrecyLifted: 'by-consent',
              restricted: false,
              hold: false,
              retention: 'active',
              moment: 'during',
              reasonsGiven: [],
              collectedFor: {},
              secondProof: true,
              representation: 'none',
            },
          ],
          agreements: await agreementsInForce(c),
          deviation: null,
          consulted: false,
        };
        const { plan } = (await runningActivity(c, activity))!;
        return decide(share, plan, facts, c.ground.law);
      });
    const step7 = async () => (await decision()).checks.find(({ step }) => step === 7)?.reason;
    expect(await step7()).toBe('no-agreement');

    const path = '/partijen/woningcorporatie/overeenkomsten';
    const first = await web.post(path, {
      soort: 'covenant',
      vanaf: '2025-01-01',
      bewaard: 'Map Contracten',
      tot: '2026-03-01',
    });
    expect(first.to).toBe('/partijen/woningcorporatie?gelukt=vastgelegd');
    expect(await step7()).toBe('agreement-not-in-force');
    expect(partyNamed((await web.get('/partijen')).page, 'Woningcorporatie')).toContain('Delen staat stil');

    const [party] = (await inTransaction(caller, listParties)).filter(({ id }) => id === 'woningcorporatie');
    const renewal = `${path}/${party!.agreements[0]!.id}/verlenging`;
    expect((await web.get(renewal)).page).toContain('value="2026-03-02"');
    const renewed = await web.post(renewal, { vanaf: '2026-03-02', tot: '2027-03-01', getekend: '2026-03-01' });
    expect(renewed.to).toBe('/partijen/woningcorporatie?gelukt=verlengd');
    expect(await step7()).toBe('flow-fits');
    expect((await decision()).outcome).not.toBe('not-like-this');
    expect(partyNamed((await web.get('/partijen')).page, 'Woningcorporatie')).toContain('Geldt');
    world.clock.set('2027-03-02T09:00:00.000Z');
    expect(await step7()).toBe('agreement-not-in-force');
    world.clock.set('2026-03-02T09:00:00.000Z');
  });

  it('keeps every agreement as it was: renewing adds a row', async () => {
    const { web, caller, organisation } = await municipality();
    const path = '/partijen/mailprovider/overeenkomsten';
    await web.post(path, { soort: 'processor', vanaf: '2025-01-01', bewaard: 'Map Contracten', tot: '' });
    const [party] = (await inTransaction(caller, listParties)).filter(({ id }) => id === 'mailprovider');
    const [first] = party!.agreements;
    await web.post(`${path}/${first!.id}/verlenging`, { vanaf: '2026-04-01', bewaard: 'Map Contracten', tot: '' });
    const [after] = (await inTransaction(caller, listParties)).filter(({ id }) => id === 'mailprovider');
    expect(after!.agreements.map(({ from, renews }) => [from, renews])).toEqual([
      ['2026-04-01', first!.id],
      ['2025-01-01', null],
    ]);
    const change = ground.database.withOrganisation(organisation, (tx) =>
      tx.updateTable('agreements').set({ valid_until: '2020-01-01' }).execute(),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });
});

describe('the form of an agreement', () => {
  it.each([
    [{ soort: '', vanaf: '2026-01-01' }, 'veld-soort', 'Vul dit in of maak een keuze.'],
    [{ soort: 'huwelijk', vanaf: '2026-01-01' }, 'veld-soort', 'Vul dit in of maak een keuze.'],
    [{ soort: 'covenant', vanaf: '' }, 'veld-vanaf', 'Vul dit in of maak een keuze.'],
    [{ soort: 'covenant', vanaf: '31-02-2026' }, 'veld-vanaf', 'Kies een dag die bestaat'],
    [{ soort: 'covenant', vanaf: '2026-02-30' }, 'veld-vanaf', 'Kies een dag die bestaat'],
    [
      { soort: 'covenant', vanaf: '2026-01-02', bewaard: 'Map Contracten', tot: '2026-01-01' },
      'veld-tot',
      'De laatste dag komt na de eerste.',
    ],
    [
      { soort: 'covenant', vanaf: '2026-01-02', bewaard: 'Map Contracten', tot: '<script>' },
      'veld-tot',
      'Kies een dag die bestaat',
    ],
    [{ soort: 'covenant', vanaf: '2026-01-02' }, 'veld-getekend', 'Vul in wanneer het getekend is'],
    [{ soort: 'covenant', vanaf: '=1+1' }, 'veld-vanaf', 'Kies een dag die bestaat'],
  ])('%j says at %s what is wrong, and saves nothing', async (fields, id, said) => {
    const { web, caller } = await municipality();
    const answer = await web.post('/partijen/huisarts/overeenkomsten', { ...fields });
    expect(answer.status).toBe(422);
    expect(answer.page).toContain(`href="#${id}"`);
    expect(answer.page).toContain(`id="${id}-fout"`);
    expect(answer.page).toContain(said);
    expect(answer.page).not.toContain('<script>');
    expect(await inTransaction(caller, agreementsInForce)).toEqual([]);
  });

  it('asks when it was signed, or where the paper lies', async () => {
    const { web } = await municipality();
    const path = '/partijen/huisarts/overeenkomsten';
    const said = { soort: 'covenant', vanaf: '2026-01-02' };
    expect((await web.post(path, { ...said, getekend: '2026-01-01' })).status).toBe(303);
    expect((await web.post(path, { ...said, bewaard: 'Map Convenanten' })).status).toBe(303);
  });

  it('is for a party that is known', async () => {
    const { web } = await municipality();
    const agreement = { soort: 'covenant', vanaf: '2026-01-01', getekend: '2026-01-01' };
    for (const party of ['niemand', '..%2F..', 'a'.repeat(300)]) {
      expect((await web.post(`/partijen/${party}/overeenkomsten`, agreement)).status).toBe(404);
      expect((await web.get(`/partijen/${party}/overeenkomsten/nieuw`)).status).toBe(404);
    }
    expect((await web.get(`/partijen/huisarts/overeenkomsten/${newId()}/verlenging`)).status).toBe(404);
  });

  it.each(['worker', 'fg', 'privacy-contact', 'auditor'] as const)('is not for the %s, who does read', async (role) => {
    const { webAs } = await municipality();
    const web = webAs(role);
    const { status, page } = await web.get('/partijen');
    expect(status).toBe(200);
    expect(page).toContain('Woningcorporatie');
    expect(page).not.toContain('Leg vast');
    expect((await web.get('/partijen/huisarts/overeenkomsten/nieuw')).status).toBe(404);
    const added = await web.post('/partijen/huisarts/overeenkomsten', { soort: 'covenant', vanaf: '2026-01-01' });
    expect(added.status).toBe(404);
  });
});
