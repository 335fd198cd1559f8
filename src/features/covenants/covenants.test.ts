import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { featureApp } from '../../../test/support/feature-app.ts';
import { municipality as openMunicipality } from '../../../test/support/municipality.ts';
import { openWorld } from '../../../test/support/world.ts';
import { decide } from '../../gate/decide.ts';
import type { Facts } from '../../gate/act.ts';
import { inTransaction } from '../../platform/shell.ts';
import { agreementsInForce, listParties } from '../agreements/index.ts';
import { runningActivity } from '../plan/index.ts';
import { addShareDecision, findShareDecision } from '../sharing/index.ts';
import { covenantTasks } from './index.ts';
import { remindSigners } from './life/invite-signer.ts';
import { routes } from './routes.tsx';
import { findCovenant } from './store.ts';

const world = await openWorld();
const { ground } = world;

/** A municipality with the pages of covenants, and the gate of its plan about sharing with the housing association. */
async function municipality() {
  const place = await openMunicipality(world);
  const { organisation, as, caller, activity } = place;
  const web = featureApp([routes], {
    ground,
    organisation,
    actor: as('process-owner', 'privacy-contact'),
    language: 'nl',
  });
  const inside = <T>(work: Parameters<typeof inTransaction<T>>[1]) => inTransaction(caller, work);
  /** What step 7 says about these fields, as facts stand now. */
  const step7 = (data: readonly string[], purpose = 'delen-met-partners') =>
    inside(async (c) => {
      const { plan } = (await runningActivity(c, activity))!;
      const facts: Facts = {
        now: c.now.toISOString(),
        actor: { kind: 'worker', relation: 'own' },
        people: [
          {
            ...{ permission: 'given', secrecyLifted: 'by-consent', restricted: false, hold: false },
            ...{ retention: 'active', moment: 'during', reasonsGiven: [], collectedFor: {} },
            ...{ secondProof: true, representation: 'none' },
          },
        ],
        agreements: await agreementsInForce(c),
        deviation: null,
        consulted: false,
      };
      const act = {
        ...({ operation: 'share', purpose, data, channel: 'phone' } as const),
        recipient: { kind: 'party', party: 'woningcorporatie' } as const,
      };
      return decide(act, plan, facts, c.ground.law).checks.find(({ step }) => step === 7)?.reason;
    });
  return { ...place, web, inside, step7 };
}
type Place = Awaited<ReturnType<typeof municipality>>;

const idIn = (path: string | null) => /\/convenanten\/([0-9a-f-]{36})/.exec(path ?? '')![1]!;
const field = (page: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';

/** A draft from the example, with only the housing association in it. */
async function smallDraft({ web }: Place): Promise<string> {
  const id = idIn((await web.post('/convenanten', { voorbeeld: 'wonen-zorg-wijkteam' })).to);
  for (const party of ['huisarts', 'thuiszorg', 'school']) {
    await web.post(`/convenanten/${id}/partijen/${party}/verwijdering`, {});
  }
  return id;
}

async function offer({ web }: Place, id: string): Promise<void> {
  const { page } = await web.get(`/convenanten/${id}/controle`);
  const offered = await web.post(`/convenanten/${id}/versies`, { gelezen: field(page, 'gelezen'), toch: 'Komt nog.' });
  expect(offered.to).toBe(`/convenanten/${id}/handtekeningen?gelukt=aangeboden`);
}

async function sign({ web }: Place, id: string, parties: readonly string[] = ['woningcorporatie']): Promise<void> {
  const gelezen = async () => field((await web.get(`/convenanten/${id}/handtekeningen`)).page, 'gelezen');
  await web.post(`/convenanten/${id}/handtekeningen/eigen`, { gelezen: await gelezen(), functie: 'Wethouder' });
  for (const partij of parties) {
    const paper = { partij, naam: 'Toon Verzonnen', functie: 'Directeur', bewaard: 'Map Convenanten' };
    const signed = await web.post(`/convenanten/${id}/handtekeningen/papier`, { ...paper, gelezen: await gelezen() });
    expect(signed.to).toContain('gelukt=getekend');
  }
}

async function inForce(place: Place): Promise<string> {
  const id = await smallDraft(place);
  await offer(place, id);
  await sign(place, id);
  return id;
}

describe('writing a covenant', () => {
  it('begins with an example, with our name in it and what is open said with a way to it', async () => {
    const place = await municipality();
    const id = idIn((await place.web.post('/convenanten', { voorbeeld: 'wonen-zorg-wijkteam' })).to);
    const { page } = await place.web.get(`/convenanten/${id}`);
    expect(page).toContain('Gemeente Verzonnen');
    expect(page).toContain('Woningcorporatie heeft nog geen contactpersoon');
    expect(page).toContain(`href="/convenanten/${id}/partijen/woningcorporatie"`);
    expect(page).not.toContain('Woningcorporatie staat nog niet bij Partijen');
  });

  it('keeps a part as it was typed, shows its errors, and lets nobody write over somebody else', async () => {
    const { web, ...place } = await municipality();
    const id = await smallDraft({ web, ...place });
    const path = `/convenanten/${id}/partijen/woningcorporatie`;
    const typed = {
      revisie: '0',
      naam: 'Wonen Verzonnen',
      register: 'woningcorporatie',
      taak: 'Verhuurt.',
      hierna: 'volgende',
    };
    const wrong = await web.post(path, { ...typed, 'contact.mail': 'geen adres' });
    expect(wrong.page).toContain('Dit is geen e-mailadres');
    expect(wrong.page).toContain('value="Wonen Verzonnen"');
    const saved = await web.post(path, {
      ...typed,
      'contact.functie': 'Consulent',
      'contact.mail': 'consulent@example.org',
    });
    expect(saved.to).toBe(`/convenanten/${id}/partijen?gelukt=bewaard`);
    const late = await web.post(path, { ...typed, naam: 'Iets anders' });
    expect(late.page).toContain('Iemand anders bewaarde dit deel net ook');
    expect((await web.get(path)).page).toContain('value="Wonen Verzonnen"');
  });

  it('offers for a need only the fields of its own purpose, and keeps nothing else', async () => {
    const { web, inside, ...place } = await municipality();
    const id = await smallDraft({ web, inside, ...place });
    const path = `/convenanten/${id}/behoeften/doel-over-wonen/gegevens`;
    expect((await web.get(path)).page).not.toContain('value="hulpvraag"');
    await web.post(path, [
      ['revisie', '0'],
      ['velden[]', 'voornaam'],
      ['velden[]', 'hulpvraag'],
      ['diepte', 'fact'],
    ]);
    const covenant = await inside((c) => findCovenant(c, id));
    expect(covenant!.draft!.needs.find((need) => need.id === 'doel-over-wonen')).toMatchObject({
      fields: ['voornaam'],
      depth: 'fact',
    });
  });

  it('can be read by everybody who works here and written by few', async () => {
    const place = await municipality();
    const id = await inForce(place);
    const worker = featureApp([routes], {
      ground,
      organisation: place.organisation,
      actor: place.as('worker'),
      language: 'nl',
    });
    expect((await worker.get(`/convenanten/${id}`)).status).toBe(200);
    expect((await worker.get('/convenanten/nieuw')).status).toBe(404);
    expect((await worker.get(`/convenanten/${id}/vertrek`)).status).toBe(404);
    expect((await worker.post(`/convenanten/${id}/einde`, { dag: '2026-03-02', waarom: 'Zomaar.' })).status).toBe(404);
    const elsewhere = await municipality();
    expect((await elsewhere.web.get(`/convenanten/${id}`)).status).toBe(404);
  });
});

describe('signing', () => {
  it('asks words where something is open, and freezes the text', async () => {
    const place = await municipality();
    const id = await smallDraft(place);
    const { page } = await place.web.get(`/convenanten/${id}/controle`);
    const gelezen = field(page, 'gelezen');
    expect((await place.web.post(`/convenanten/${id}/versies`, { gelezen })).page).toContain(
      'Schrijf op waarom het toch',
    );
    expect((await place.web.post(`/convenanten/${id}/versies`, { gelezen: 'x', toch: 'Ja.' })).page).toContain(
      'intussen veranderd',
    );
    await offer(place, id);
    expect((await place.web.get(`/convenanten/${id}/doel`)).status).toBe(404);
  });

  it('holds once the last party signed, under one hash that anybody can compute', async () => {
    const place = await municipality();
    const id = await smallDraft(place);
    await offer(place, id);
    await sign(place, id, []);
    expect(await place.step7(['voornaam'])).toBe('no-agreement');
    const digest = field((await place.web.get(`/convenanten/${id}/handtekeningen`)).page, 'gelezen');
    const wrong = {
      partij: 'woningcorporatie',
      naam: 'Toon',
      functie: 'Directeur',
      bewaard: 'Map',
      gelezen: 'f'.repeat(64),
    };
    expect((await place.web.post(`/convenanten/${id}/handtekeningen/papier`, wrong)).status).toBe(422);
    await place.web.post(`/convenanten/${id}/handtekeningen/papier`, { ...wrong, gelezen: digest });
    expect(await place.step7(['voornaam'])).toBe('flow-fits');
    const text = (await place.web.get(`/convenanten/${id}/versies/1/tekst`)).page;
    expect(createHash('sha256').update(text).digest('hex')).toBe(digest);
    const shown = (await place.web.get(`/convenanten/${id}/versies/1`)).page;
    expect(shown).toContain('nog precies wat is getekend');
    expect(shown).toContain('Toon, Directeur');
    const again = await place.web.post(`/convenanten/${id}/handtekeningen/papier`, { ...wrong, gelezen: digest });
    expect(again.status).toBe(404);
  });

  it('says that the text is what was signed only once somebody signed', async () => {
    const place = await municipality();
    const id = await smallDraft(place);
    await offer(place, id);
    const signing = async () => (await place.web.get(`/convenanten/${id}/handtekeningen`)).page;
    expect(await signing()).not.toContain('nog precies wat is getekend');
    await sign(place, id, []);
    expect(await signing()).toContain('nog precies wat is getekend');
  });

  it('a text that was changed in the database is seen, and cannot be signed', async () => {
    const place = await municipality();
    const id = await smallDraft(place);
    await offer(place, id);
    await world.asSuperuser('update covenant_versions set digest = decode(repeat($2, 32), $3) where covenant_id = $1', [
      id,
      'aa',
      'hex',
    ]);
    const { page } = await place.web.get(`/convenanten/${id}/handtekeningen`);
    expect(page).toContain('De tekst klopt niet met de vingerafdruk');
    const tried = place.web.post(`/convenanten/${id}/handtekeningen/eigen`, {
      gelezen: field(page, 'gelezen'),
      functie: 'Wethouder',
    });
    expect((await tried).status).toBe(500);
  });

  it('starts again for a changed text, while the version before keeps holding', async () => {
    const place = await municipality();
    const id = await inForce(place);
    await place.web.post(`/convenanten/${id}/volgende-versie`, {});
    const form = { revisie: '0', 'velden[]': 'voornaam', diepte: 'fact' };
    const needs = `/convenanten/${id}/behoeften`;
    for (const need of ['doel-over-wonen', 'zorgen-over-huur']) await place.web.post(`${needs}/${need}/gegevens`, form);
    await offer(place, id);
    expect(await place.step7(['voornaam', 'doelen'])).toBe('flow-fits');
    await sign(place, id);
    expect(await place.step7(['voornaam'])).toBe('flow-fits');
    expect(await place.step7(['voornaam', 'doelen'])).toBe('agreement-does-not-cover');
    const { signers } = (await place.inside((c) => findCovenant(c, id)))!;
    expect(
      signers
        .filter(({ signature }) => signature)
        .map(({ version }) => version)
        .sort(),
    ).toEqual([1, 1, 2, 2]);
  });
});

describe('live policy', () => {
  it('covers its own purposes and fields, and the register of parties shows it', async () => {
    const place = await municipality();
    const id = await inForce(place);
    expect(await place.step7(['voornaam', 'doelen'])).toBe('flow-fits');
    const parties = await place.inside(listParties);
    const party = parties.find((each) => each.id === 'woningcorporatie')!;
    expect(party.state).toBe('in-force');
    expect(party.agreements[0]).toMatchObject({ kind: 'covenant', covenant: id });
    expect(party.gaps).not.toContain('agreement-none');
  });

  it('closes at once when a party leaves today, and says so as a task', async () => {
    const place = await municipality();
    const id = await inForce(place);
    const left = await place.web.post(`/convenanten/${id}/vertrek`, {
      partij: 'woningcorporatie',
      dag: '2026-03-02',
      waarom: 'Fusie.',
    });
    expect(left.to).toBe(`/convenanten/${id}?gelukt=vertrokken`);
    expect(await place.step7(['voornaam'])).toBe('no-agreement');
    const tasks = await place.inside(covenantTasks);
    expect(tasks.map(({ title }) => title.nl)).toEqual(['Een partij gaat weg uit “Samen op tijd helpen in de wijk”']);
  });

  it('stays open until the day on which a party leaves later', async () => {
    const place = await municipality();
    const id = await inForce(place);
    await place.web.post(`/convenanten/${id}/vertrek`, {
      partij: 'woningcorporatie',
      dag: '2026-04-01',
      waarom: 'Fusie.',
    });
    try {
      world.clock.set('2026-03-31T21:30:00.000Z');
      expect(await place.step7(['voornaam'])).toBe('flow-fits');
      world.clock.set('2026-03-31T22:30:00.000Z');
      expect(await place.step7(['voornaam'])).toBe('agreement-not-in-force');
    } finally {
      world.clock.set('2026-03-02T09:00:00.000Z');
    }
  });

  it('lapses by itself, with a task before, and one after', async () => {
    const place = await municipality();
    await inForce(place);
    const titles = async () => (await place.inside(covenantTasks)).map(({ title }) => title.nl.replace(/ “.*”/, ''));
    try {
      world.clock.set('2027-02-15T09:00:00.000Z');
      expect(await titles()).toEqual(['Kijk samen terug op']);
      world.clock.set('2028-01-05T09:00:00.000Z');
      expect((await titles())[0]).toMatch(/loopt bijna af/);
      world.clock.set('2028-03-02T09:00:00.000Z');
      expect(await place.step7(['voornaam'])).toBe('agreement-not-in-force');
      expect((await titles())[0]).toMatch(/is afgelopen: delen staat stil/);
    } finally {
      world.clock.set('2026-03-02T09:00:00.000Z');
    }
  });

  it('ends for everybody on the day we stop, and nothing of it comes back', async () => {
    const place = await municipality();
    const id = await inForce(place);
    const path = `/convenanten/${id}/einde`;
    expect((await place.web.post(path, { dag: '2026-03-01', waarom: 'Te laat.' })).page).toContain('Kies vandaag');
    await place.web.post(path, { dag: '2026-03-02', waarom: 'Het werk is klaar.' });
    expect(await place.step7(['voornaam'])).toBe('no-agreement');
    expect((await place.web.post(path, { dag: '2026-03-02', waarom: 'Nog eens.' })).status).toBe(404);
    expect((await place.web.get('/convenanten')).page).toContain('Beëindigd');
  });

  it('narrows nothing while an older agreement about everything runs, and says so', async () => {
    const place = await municipality();
    const id = await smallDraft(place);
    const old = { soort: 'covenant', vanaf: '2025-01-01', tot: '', bewaard: 'Map' };
    await place.webAs('process-owner').post('/partijen/woningcorporatie/overeenkomsten', old);
    expect((await place.web.get(`/convenanten/${id}`)).page).toContain('loopt nog een oude afspraak over alles');
    expect(await place.step7(['voornaam', 'doelen'])).toBe('flow-fits');
  });
});

describe('looking back', () => {
  it('keeps what was said, with the next day in the version that holds', async () => {
    const place = await municipality();
    const id = await inForce(place);
    const path = `/convenanten/${id}/evaluatie`;
    expect((await place.web.post(path, { werkte: '', anders: 'Niets.' })).status).toBe(422);
    const said = {
      werkte: 'Bellen werkt.',
      gedeeld: 'Weinig.',
      anders: 'Vaker vooraf vragen.',
      volgende: '2026-09-01',
    };
    expect((await place.web.post(path, said)).to).toBe(`/convenanten/${id}?gelukt=geevalueerd`);
    const { page } = await place.web.get(`/convenanten/${id}`);
    expect(page).toContain('Vaker vooraf vragen.');
    expect(page).toContain('Evaluatie op 1 september 2026');
  });

  it('counts the decisions to share that rested on it, and none that it does not cover', async () => {
    const place = await municipality();
    const id = await inForce(place);
    const decision = (fields: string[], chosen: 'shared' | 'not-shared') =>
      place.inside((c) =>
        addShareDecision(c, {
          ...{
            client: null,
            activity: place.activity,
            purpose: 'delen-met-partners',
            direction: 'tell',
            fields,
            chosen,
          },
          ...{
            recipient: { kind: 'party', id: 'woningcorporatie' },
            depth: 'outline',
            channel: 'phone',
            outcome: 'yes',
          },
          ...{ ground: 'consent', law: [], gateDecision: null, covenant: null, followsRoute: true, replaces: null },
          decidedBy: place.caller.organisation,
          words: {
            ...{ goal: '', necessity: '', subsidiarity: '', reasons: 'Anders te laat.', deviation: '', tests: null },
            ...{ meldcode: null, knows: '', together: '', howToTell: '', depths: {} },
          },
        }),
      );
    const covered = await decision(['voornaam', 'doelen'], 'shared');
    const others = [
      await decision(['voornaam'], 'not-shared'),
      await decision(['hulpvraag'], 'shared'),
      await decision([], 'shared'),
    ];
    const covenantOf = (each: string) => place.inside(async (c) => (await findShareDecision(c, each))!.covenant);
    expect(await covenantOf(covered)).toBe(id);
    for (const each of others) expect(await covenantOf(each)).toBeNull();
    expect((await place.web.get(`/convenanten/${id}/evaluatie`)).page).toContain('1 keer een besluit om te delen');
  });

  it('shows promises that a partner kept, and no mark', async () => {
    const place = await municipality();
    const id = await inForce(place);
    const path = `/convenanten/${id}/partners/woningcorporatie`;
    const kept = { soort: 'leak-told', dag: '2026-03-01', woorden: 'Belde dezelfde dag.' };
    expect((await place.web.post(path, { ...kept, dag: '2026-03-03' })).page).toContain(
      'Kies vandaag of een eerdere dag',
    );
    await place.web.post(path, kept);
    const { page } = await place.web.get(path);
    expect(page).toContain('Vertelde een lek');
    expect(page).toContain('Belde dezelfde dag.');
    expect(page).toContain('Wij geven binnen twee werkdagen antwoord');
  });

  it('reminds nobody where nobody was asked by link', async () => {
    const place = await municipality();
    await offer(place, await smallDraft(place));
    const done = await remindSigners.perform({ ...place.caller, actor: { kind: 'system' } }, {});
    expect(done.kind).toBe('absent');
  });
});
