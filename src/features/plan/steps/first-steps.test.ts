import { describe, expect, it } from 'vitest';
import { formIn } from '../../../../test/support/forms.ts';
import { pagesFor } from '../../../../test/support/pages.ts';
import { callerIn, openWorld } from '../../../../test/support/world.ts';
import type { Role } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import { inTransaction } from '../../../platform/shell.ts';
import { addMember, foundOrganisation, listMembers } from '../../organisation/index.ts';
import { routes } from '../routes.tsx';
import { startActivity } from '../start-activity.ts';
import { findDraft } from '../store.ts';

const world = await openWorld();
const { ground } = world;
const system = { kind: 'system' } as const;

type Form = Record<string, string | string[]>;

/** Somebody who works at an organisation, with what a browser shows and sends. */
async function at(organisation: string, account: string) {
  const member = (await inTransaction(callerIn(ground, organisation, system), listMembers)).find(
    (each) => each.account === account,
  )!;
  const actor = { kind: 'worker', account, membership: member.membership, roles: member.roles } as const;
  const caller = callerIn(ground, organisation, actor);
  const pages = pagesFor(routes, caller);
  return {
    ...{ account, caller, organisation },
    get: async (path: string) => (await pages.get(path)).text(),
    post: async (path: string, fields: Form) => {
      const answer = await pages.post(path, fields);
      return { status: answer.status, to: answer.headers.get('location') ?? '', page: await answer.text() };
    },
    status: async (path: string) => (await pages.get(path)).status,
  };
}
type Somebody = Awaited<ReturnType<typeof at>>;

async function founder(kind: 'solo' | 'team' = 'team') {
  const organisation = newId();
  const founded = await foundOrganisation.perform(callerIn(ground, organisation, system), {
    ...{ name: 'Praktijk De Linde', country: kind === 'solo' ? 'BE' : 'NL', kind, template: null },
    founder: { name: 'Fenna Voorbeeld', mail: `${organisation}@example.org` },
  });
  if (founded.kind !== 'done') throw new Error(JSON.stringify(founded));
  return at(organisation, founded.value.account);
}

async function colleague({ organisation }: Somebody, name: string, ...roles: Role[]) {
  const joined = await addMember.perform(callerIn(ground, organisation, system), {
    ...{ name, mail: `${newId()}@example.org`, roles, team: null },
  });
  if (joined.kind !== 'done') throw new Error(JSON.stringify(joined));
  return at(organisation, joined.value.account);
}

async function started(who: Somebody, template = 'begeleiding-wijkteam') {
  const begun = await startActivity.perform(who.caller, { template });
  if (begun.kind !== 'done') throw new Error(JSON.stringify(begun));
  return begun.value;
}

/** Fills in a step as it stands, with what is changed, and sends it. */
async function fill(who: Somebody, activity: string, step: number, change: Form, without: readonly string[] = []) {
  const path = `/activiteiten/${activity}/stap/${step}`;
  const form = formIn(await who.get(path), path);
  for (const name of without) delete form[name];
  return who.post(path, { ...form, hierna: 'hier', ...change });
}

const planOf = async (who: Somebody, activity: string) =>
  (await inTransaction(who.caller, (c) => findDraft(c, activity)))!.document;

describe('step 1', () => {
  it('shows the organisation as the controller, apart from the owner', async () => {
    const who = await founder();
    const activity = await started(who);
    const page = await who.get(`/activiteiten/${activity}/stap/1`);
    expect(page).toContain('Praktijk De Linde. Dat is de organisatie, en nooit de eigenaar hieronder.');
  });

  it('keeps the deputy, the people, the other organisation and the answers of the test', async () => {
    const who = await founder();
    const other = await colleague(who, 'Ruben Verzonnen', 'process-owner');
    const activity = await started(who);
    const saved = await fill(who, activity, 1, {
      plaatsvervanger: other.account,
      mensen: ['residents', 'carers'],
      aantal: 'below-100',
      'test.why': 'other',
      'test.which': 'other',
      'test.own': 'other',
      'ander.1.naam': 'Gemeente Verzinsel',
      'ander.1.contact': 'Team zorg',
    });
    expect(saved.to).toContain(`/activiteiten/${activity}/stap/1?gelukt=bewaard`);
    expect(await planOf(who, activity)).toMatchObject({
      deputy: other.account,
      people: ['residents', 'carers'],
      peopleNumber: 'below-100',
      controllers: [{ name: 'Gemeente Verzinsel', contact: 'Team zorg' }],
      roleTest: { why: 'other', which: 'other', own: 'other' },
    });
    expect(await who.get(`/activiteiten/${activity}/stap/1`)).toContain('Uit de test komt: Wij doen het in opdracht');
    const page = await who.get(`/activiteiten/${activity}/controle`);
    expect(page).toContain('De korte test wijst op een andere rol');
    expect(page).toContain('Ruben Verzonnen');
    expect(page).toContain('Gemeente Verzinsel (Team zorg)');
  });

  it.each([
    ['plaatsvervanger', 'niemand', 422],
    ['aantal', 'heel veel', 422],
    ['test.why', 'de koning', 422],
    ['ander.3.contact', 'zonder naam', 422],
  ])('says at %s that %j does not fit', async (name, value, status) => {
    const who = await founder('solo');
    const activity = await started(who, 'begeleiding-zelfstandige');
    const answer = await fill(who, activity, 1, { [name]: value });
    expect([answer.status, answer.page.includes('Dit moet nog anders')]).toEqual([status, true]);
  });

  it('takes as deputy only somebody who may own a plan', async () => {
    const who = await founder();
    const worker = await colleague(who, 'Jip Verzonnen', 'worker');
    const activity = await started(who);
    const answer = await fill(who, activity, 1, { plaatsvervanger: worker.account });
    expect(answer.page).toContain('Kies iemand met de rol proceseigenaar.');
    expect((await planOf(who, activity)).deputy).toBeNull();
  });
});

describe('step 2', () => {
  const two = 'We begeleiden u en sturen u een nieuwsbrief.';

  it('says beside a broad purpose what could be sharper, and asks for other words or the reason', async () => {
    const who = await founder('solo');
    const activity = await started(who, 'begeleiding-zelfstandige');
    await fill(who, activity, 2, { 'doel.bellen.uitleg.nl': 'Voor diverse doeleinden, o.a. bellen.' });
    const page = await who.get(`/activiteiten/${activity}/stap/2`);
    expect(page).toContain('“diverse doeleinden” kan alles zijn.');
    expect(page).toContain('Waarom is het toch één doel?');
    const before = await who.get(`/activiteiten/${activity}/controle`);
    expect(before).toContain('is breed. Maak het smaller');
    expect(before).toContain('Kijk hier nog eens naar');
    await fill(who, activity, 2, { 'doel.bellen.toch': 'Alle telefoontjes gaan over dezelfde vraag.' });
    const after = await who.get(`/activiteiten/${activity}/controle`);
    expect(after).not.toContain('is breed. Maak het smaller');
    expect(after).toContain('Alle telefoontjes gaan over dezelfde vraag.');
  });

  it('makes two purposes of one: what was typed is saved first, and the proposal is a form to finish', async () => {
    const who = await founder('solo');
    const activity = await started(who, 'begeleiding-zelfstandige');
    const saved = await fill(who, activity, 2, { 'doel.bellen.uitleg.nl': two, splits: 'bellen' });
    expect(saved.to).toContain(`/activiteiten/${activity}/stap/2?splits=bellen`);
    expect((await planOf(who, activity)).purposes.find(({ id }) => id === 'bellen')!.explanation.nl).toBe(two);
    const path = `/activiteiten/${activity}/stap/2`;
    const form = formIn(await who.get(saved.to), path);
    expect(form['doel.bellen.uitleg.nl']).toBe('We begeleiden u.');
    expect(form['nieuw.uitleg.nl']).toBe('Sturen u een nieuwsbrief.');
    await who.post(path, {
      ...form,
      'nieuw.titel.nl': 'Nieuws sturen',
      'nieuw.uitleg.nl': 'We sturen u nieuws per mail.',
    });
    const document = await planOf(who, activity);
    expect(document.purposes.map(({ id }) => id)).toContain('nieuws-sturen');
  });

  it('splits nothing that is not there', async () => {
    const who = await founder('solo');
    const activity = await started(who, 'begeleiding-zelfstandige');
    for (const purpose of ['niets', '../../x', 'bellen']) {
      const page = await who.get(`/activiteiten/${activity}/stap/2?splits=${encodeURIComponent(purpose)}`);
      expect(formIn(page, `/activiteiten/${activity}/stap/2`)['nieuw.uitleg.nl']).toBe('');
    }
  });
});

describe('step 3', () => {
  it('adds what was ticked in the list, for the chosen purposes; what is only there if relevant starts off', async () => {
    const who = await founder('solo');
    const activity = await started(who, 'begeleiding-zelfstandige');
    await fill(who, activity, 3, { lijst: ['postcode', 'schulden', 'bestaat-niet'], 'lijst.doelen': ['begeleiding'] });
    const { fields, purposes } = await planOf(who, activity);
    const added = fields.filter(({ id }) => ['postcode', 'schulden', 'bestaat-niet'].includes(id));
    expect(added.map(({ id, off, category }) => [id, off, category])).toEqual([
      ['postcode', false, 'ordinary'],
      ['schulden', true, 'sensitive'],
    ]);
    const used = purposes.find(({ id }) => id === 'begeleiding')!.fields.map(({ field }) => field);
    expect(used).toEqual(expect.arrayContaining(['postcode', 'schulden']));
  });

  it('switches on what is only there if relevant with a reason, which is the first answer of step 4', async () => {
    const who = await founder('solo');
    const activity = await started(who, 'begeleiding-zelfstandige');
    await fill(who, activity, 3, { lijst: ['schulden'], 'lijst.doelen': ['begeleiding'] });
    const refused = await fill(who, activity, 3, { 'gegeven.schulden.aan': 'ja' });
    expect(refused.page).toContain('id="veld-gegeven-schulden-waarom-fout"');
    await fill(who, activity, 3, {
      'gegeven.schulden.aan': 'ja',
      'gegeven.schulden.waarom': 'We maken samen een overzicht.',
    });
    const field = (await planOf(who, activity)).fields.find(({ id }) => id === 'schulden')!;
    expect([field.off, field.necessity.needed]).toEqual([false, 'We maken samen een overzicht.']);
  });

  it('searches the list without losing what was typed', async () => {
    const who = await founder('solo');
    const activity = await started(who, 'begeleiding-zelfstandige');
    const saved = await fill(who, activity, 3, { zoek: 'vakbond', 'gegeven.adres.naam.nl': 'Woonadres' });
    expect(saved.to).toContain(`/activiteiten/${activity}/stap/3?zoek=vakbond`);
    const page = await who.get(saved.to);
    expect(page).toContain('value="vakbond"');
    expect(page).not.toContain('value="schulden"');
    expect(page).toContain('value="Woonadres"');
    expect(await who.get(`/activiteiten/${activity}/stap/3?zoek=ruimteschip`)).toContain('Niets gevonden bij');
  });

  it('chooses the kind of an own field by its name, and asks for words where somebody chose a lighter one', async () => {
    const who = await founder('solo');
    const activity = await started(who, 'begeleiding-zelfstandige');
    await fill(who, activity, 3, { 'nieuw.naam.nl': 'Diagnose van de huisarts', 'nieuw.doelen': ['begeleiding'] });
    const id = 'diagnose-van-de-huisarts';
    expect((await planOf(who, activity)).fields.find((field) => field.id === id)?.category).toBe('special');
    await fill(who, activity, 3, { [`gegeven.${id}.soort`]: 'ordinary' });
    const warning = '“Diagnose van de huisarts” gaat zo te horen over gezondheid.';
    expect(await who.get(`/activiteiten/${activity}/stap/3`)).toContain(warning);
    expect(await who.get(`/activiteiten/${activity}/controle`)).toContain(warning);
    await fill(who, activity, 3, { [`gegeven.${id}.toch`]: 'Alleen of er een brief is, niet wat erin staat.' });
    const page = await who.get(`/activiteiten/${activity}/controle`);
    expect(page).not.toContain(warning);
    expect(page).toContain('Alleen of er een brief is, niet wat erin staat.');
  });
});

describe('step 4', () => {
  it('shows what the plan says already, and asks for the rest only where data are more than ordinary', async () => {
    const who = await founder('solo');
    const activity = await started(who, 'begeleiding-zelfstandige');
    const page = await who.get(`/activiteiten/${activity}/stap/4`);
    expect(page).toContain('Het plan zegt al: 18 maanden na de laatste afspraak.');
    expect(page).toContain('Heb je dit nodig om het doel te halen?');
    await fill(who, activity, 4, { 'gegeven.hulpvraag.less': '' });
    expect(await who.get(`/activiteiten/${activity}/stap/4`)).toContain('De andere zes vragen – nog 1 nodig');
    expect(await who.get(`/activiteiten/${activity}/controle`)).toContain(
      '“Hulpvraag” vraagt meer dan een gewoon gegeven.',
    );
  });

  it('puts one answer with several fields', async () => {
    const who = await founder('solo');
    const activity = await started(who, 'begeleiding-zelfstandige');
    await fill(who, activity, 4, {
      'samen.vraag': 'explain',
      'samen.antwoord': 'Ja, in twee zinnen.',
      'samen.gegevens': ['voornaam', 'hulpvraag'],
    });
    const { fields } = await planOf(who, activity);
    const answered = fields.filter(({ necessity }) => necessity.explain === 'Ja, in twee zinnen.').map(({ id }) => id);
    expect(answered).toEqual(['voornaam', 'hulpvraag']);
    const refused = await fill(who, activity, 4, { 'samen.antwoord': 'Ja.' });
    expect(refused.page).toContain('id="veld-samen-vraag-fout"');
    expect(refused.page).toContain('id="veld-samen-gegevens-fout"');
  });

  it('lets the risk meter fall when a field goes, and rise when it comes back; what was typed is kept', async () => {
    const who = await founder('solo');
    const activity = await started(who, 'begeleiding-zelfstandige');
    const points = async () =>
      Number(/Dit plan telt (\d+) punten/.exec(await who.get(`/activiteiten/${activity}/stap/4`))![1]);
    const before = await points();
    const saved = await fill(who, activity, 4, {
      uit: 'gespreksverslag',
      'gegeven.adres.nodig': 'Alleen bij een bezoek.',
    });
    expect(saved.to).toMatch(/stap\/4\?gelukt=bewaard&sinds=\d+#risico$/);
    const off = await points();
    expect(off).toBeLessThan(before);
    expect((await planOf(who, activity)).fields.find(({ id }) => id === 'adres')!.necessity.needed).toBe(
      'Alleen bij een bezoek.',
    );
    await fill(who, activity, 4, { aan: 'gespreksverslag' });
    expect(await points()).toBe(before);
    await fill(who, activity, 4, { uit: '../../etc' });
    expect(await points()).toBe(before);
  });
});

describe('step 5', () => {
  it('explains the two ways of collecting, and keeps why something does not come from the person', async () => {
    const who = await founder();
    const activity = await started(who);
    expect(await who.get(`/activiteiten/${activity}/stap/5`)).toContain('Alvast vragen, voor het geval dat');
    await fill(who, activity, 5, {
      'gegeven.telefoon.bron': 'register',
      'gegeven.telefoon.register': 'Telefoonboek van de wijk',
      'informeren.nl': 'We vertellen het aan de deur.',
      'informeren.wegen': ['in-person'],
    });
    const before = await who.get(`/activiteiten/${activity}/controle`);
    expect(before).toContain('“Telefoonnummer” komt niet van de persoon zelf.');
    await fill(who, activity, 5, { 'gegeven.telefoon.bronuitleg': 'Wie niet open doet, bellen we.' });
    const after = await who.get(`/activiteiten/${activity}/controle`);
    expect(after).not.toContain('“Telefoonnummer” komt niet van de persoon zelf.');
    expect(after).toContain('Telefoonnummer (Telefoonboek van de wijk): Wie niet open doet, bellen we.');
    expect(after).toContain('We vertellen het aan de deur.');
  });
});

describe('two people on one plan', () => {
  it('talk at a step: the FG on the plan, the owner on the step, and the strip counts what is open', async () => {
    const who = await founder();
    const fg = await colleague(who, 'Mirjam Verzonnen', 'fg');
    const activity = await started(who);
    const here = `/activiteiten/${activity}`;
    const said = await fg.post(`${here}/stap/3/opmerkingen`, {
      van: 'plan',
      opmerking: 'Is het adres wel nodig, Zeger?',
    });
    expect(said.to).toBe(`${here}?gelukt=opmerking#stap-3`);
    const step = await who.get(`${here}/stap/3`);
    expect(step).toContain('Is het adres wel nodig, Zeger?');
    expect(step).toContain('Mirjam Verzonnen');
    expect(step).toContain('1 opmerkingen');
    expect(await who.get(`${here}/stap/4`)).not.toContain('Is het adres wel nodig, Zeger?');
    const answer = await who.post(`${here}/stap/3/opmerkingen`, { van: 'stap', opmerking: 'Alleen bij een bezoek.' });
    expect(answer.to).toBe(`${here}/stap/3?gelukt=opmerking#opmerkingen`);
    expect(await fg.get(here)).toContain('Alleen bij een bezoek.');

    const rows = await world.asSuperuser('select words from step_comments where activity_id = $1', [activity]);
    expect(rows).toHaveLength(2);
    expect(Buffer.concat(rows.map(({ words }) => words as Buffer)).includes('Zeger')).toBe(false);
  });

  it('settle a comment by who wrote it or who works on the plan, once; it stays readable', async () => {
    const who = await founder();
    const fg = await colleague(who, 'Mirjam Verzonnen', 'fg');
    const auditor = await colleague(who, 'Noor Verzonnen', 'auditor');
    const activity = await started(who);
    const here = `/activiteiten/${activity}`;
    await fg.post(`${here}/stap/6/opmerkingen`, { van: 'plan', opmerking: 'Past deze wet?' });
    const [row] = await world.asSuperuser('select id from step_comments where activity_id = $1', [activity]);
    const path = `${here}/opmerkingen/${String(row!['id'])}/oplossing`;
    expect(await auditor.get(here)).not.toContain(path);
    expect((await auditor.post(path, { van: 'plan' })).status).toBe(404);
    expect((await who.post(path, { van: 'stap' })).to).toBe(`${here}/stap/6?gelukt=opgelost#opmerkingen`);
    expect((await fg.post(path, { van: 'plan' })).status).toBe(404);
    const page = await who.get(`${here}/stap/6`);
    expect(page).toContain('Opgelost (1)');
    expect(page).toContain('Past deze wet?');
    expect(page).not.toContain('1 opmerkingen');
  });

  it('say nothing empty, invisible or without end; what was typed comes back', async () => {
    const who = await founder();
    const activity = await started(who);
    const path = `/activiteiten/${activity}/stap/2/opmerkingen`;
    for (const [opmerking, said] of [
      ['  ', 'Vul dit in of maak een keuze.'],
      ['bel\u0007', 'Haal het onzichtbare teken weg.'],
      ['x'.repeat(4001), 'Maak deze tekst korter.'],
    ] as const) {
      for (const van of ['stap', 'plan']) {
        const answer = await who.post(path, { van, opmerking });
        expect([answer.status, answer.page.includes(said)]).toEqual([422, true]);
        expect(answer.page).toContain('href="#veld-opmerking-2"');
        expect(answer.page).toContain('id="veld-opmerking-2-fout"');
      }
    }
    const rows = await world.asSuperuser('select 1 from step_comments where activity_id = $1', [activity]);
    expect(rows).toEqual([]);
  });

  it('are not heard by a worker, nor by another organisation', async () => {
    const who = await founder();
    const worker = await colleague(who, 'Jip Verzonnen', 'worker');
    const stranger = await founder();
    const activity = await started(who);
    const path = `/activiteiten/${activity}/stap/2/opmerkingen`;
    for (const each of [worker, stranger]) {
      expect((await each.post(path, { van: 'plan', opmerking: 'Hallo' })).status).toBe(404);
      expect(await each.status(`/activiteiten/${activity}/wijzigingen?sinds=0`)).toBe(404);
    }
  });

  it('see what the other saved since they looked, with what changed in words', async () => {
    const who = await founder();
    const other = await colleague(who, 'Ruben Verzonnen', 'administrator');
    const activity = await started(who);
    const here = `/activiteiten/${activity}`;
    const opened = formIn(await who.get(`${here}/stap/1`), `${here}/stap/1`);
    // Ruben saves another step while the page is open.
    world.clock.set('2026-03-02T13:05:00Z');
    await fill(other, activity, 3, { 'gegeven.adres.naam.nl': 'Woonadres' });
    world.clock.set('2026-03-02T13:10:00Z');
    const saved = await who.post(`${here}/stap/1`, { ...opened, hierna: 'volgende' });
    const next = await who.get(saved.to);
    expect(next.includes('Sinds jij hier het laatst keek')).toBe(true);
    expect(next).toContain('Ruben Verzonnen heeft stap 3 bewaard op 2 maart 2026 om 14:05');
    const link = /href="([^"]*wijzigingen[^"]*)"/.exec(next)![1]!.replaceAll('&amp;', '&');
    const changes = await who.get(link);
    expect(changes).toContain('Woonadres');
    expect(changes).toContain('Ruben Verzonnen heeft stap 3 bewaard');
    // From there on nothing is new, and the own saves are never news.
    expect(await who.get(`${here}/stap/4`)).not.toContain('Sinds jij hier het laatst keek');
    const nothing = await who.get(`${here}/wijzigingen?sinds=${world.clock.now().getTime()}`);
    expect(nothing).toContain('Niemand bewaarde iets sinds dat moment.');
  });

  it.each(['', 'x', '-1', '1e99', '9999999999999999999'])('is not there for a moment like %j', async (sinds) => {
    const who = await founder();
    const activity = await started(who);
    const status = await who.status(`/activiteiten/${activity}/wijzigingen?sinds=${sinds}`);
    expect([404, 422, 200]).toContain(status);
    expect(status).not.toBe(500);
    expect(await who.status(`/activiteiten/${activity}/stap/1?sinds=${sinds}`)).toBe(200);
  });
});
