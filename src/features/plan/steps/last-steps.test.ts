import { describe, expect, it } from 'vitest';
import { formIn } from '../../../../test/support/forms.ts';
import { pagesFor } from '../../../../test/support/pages.ts';
import { callerIn, openWorld } from '../../../../test/support/world.ts';
import { newId } from '../../../platform/ids.ts';
import { inTransaction } from '../../../platform/shell.ts';
import { foundOrganisation, listMembers } from '../../organisation/index.ts';
import { routes } from '../routes.tsx';
import { startActivity } from '../start-activity.ts';
import { findDraft } from '../store.ts';

const world = await openWorld();
const { ground } = world;
const system = { kind: 'system' } as const;

type Form = Record<string, string | string[]>;

/** An administrator with a draft of a template, through its forms. */
async function draftOf(template: string, country: 'NL' | 'BE') {
  const organisation = newId();
  const founded = await foundOrganisation.perform(callerIn(ground, organisation, system), {
    ...{ name: 'Praktijk De Linde', country, kind: 'team', template: null },
    founder: { name: 'Fenna Voorbeeld', mail: `${organisation}@example.org` },
  });
  if (founded.kind !== 'done') throw new Error(JSON.stringify(founded));
  const { account } = founded.value;
  const members = await inTransaction(callerIn(ground, organisation, system), listMembers);
  const { membership, roles } = members.find((each) => each.account === account)!;
  const caller = callerIn(ground, organisation, { kind: 'worker', account, membership, roles });
  const begun = await startActivity.perform(caller, { template });
  if (begun.kind !== 'done') throw new Error(JSON.stringify(begun));
  const pages = pagesFor(routes, caller);
  const pathOf = (step: number) => `/activiteiten/${begun.value}/stap/${step}`;
  const read = async (step: number) => (await pages.get(pathOf(step))).text();
  return {
    account,
    read,
    check: async () => (await pages.get(`/activiteiten/${begun.value}/controle`)).text(),
    /** The step as it stands, with these changes. */
    save: async (step: number, change: Form, without: readonly string[] = []) => {
      const form = formIn(await read(step), pathOf(step));
      for (const name of without) delete form[name];
      const answer = await pages.post(pathOf(step), { ...form, hierna: 'hier', ...change });
      return { status: answer.status, page: await answer.text() };
    },
    plan: async () => (await inTransaction(caller, (c) => findDraft(c, begun.value)))!.document,
  };
}

describe('step 6', () => {
  it('keeps what was weighed, what was left out and what protects people', async () => {
    const draft = await draftOf('begeleiding-zelfstandige', 'BE');
    await draft.save(6, {
      'doel.bellen.grondslag': 'legitimate-interest',
      'doel.bellen.afweging.interest': 'Horen hoe het ging.',
      'doel.bellen.afgevallen': 'Geen afspraak, geen plicht.',
      'doel.begeleiding.waarborgen.special': 'Een lijst van wie erbij mag.',
      'doel.begeleiding.uitzonderingen': ['special.be.wvp.9'],
    });
    const purposes = (await draft.plan()).purposes;
    expect(purposes.find(({ id }) => id === 'bellen')).toMatchObject({
      basis: 'legitimate-interest',
      balancing: { interest: 'Horen hoe het ging.' },
      otherBases: 'Geen afspraak, geen plicht.',
    });
    expect(purposes.find(({ id }) => id === 'begeleiding')!.doors).toEqual([
      { category: 'special', law: 'be.wvp.9', safeguards: 'Een lijst van wie erbij mag.' },
    ]);
    expect(await draft.check()).toContain('De afweging bij “Bellen over iets anders” is nog niet af.');
  });
  it('shows the question as the person reads it, and what is wrong with its words', async () => {
    const draft = await draftOf('begeleiding-zelfstandige', 'BE');
    await draft.save(6, { 'doel.bellen.vraag.nl': 'Mag ik u bellen en ook mailen?' });
    const page = await draft.read(6);
    expect(page).toContain('Zo leest de persoon het');
    expect(page).toContain('De vraag bij “Bellen over iets anders” vraagt meer dan één ding.');
    expect(page).toContain('Wetboek van economisch recht XII.13');
    expect(page).not.toContain('Telecommunicatiewet');
  });
  it('keeps the law on marketing, which is not among the laws to choose', async () => {
    const draft = await draftOf('aanvraag-verhuizen', 'NL');
    const laws = async () => (await draft.plan()).purposes.find(({ id }) => id === 'buurtnieuwsbrief')!.basisLaw;
    const before = await laws();
    await draft.save(6, {});
    expect(before).toContain('nl.tw.11.7');
    expect(await laws()).toEqual(before);
  });
  it('offers no interest of its own to a public body', async () => {
    const [town, practice] = [
      await draftOf('aanvraag-verhuizen', 'NL'),
      await draftOf('begeleiding-zelfstandige', 'BE'),
    ];
    expect(await town.read(6)).not.toContain('value="legitimate-interest"');
    expect(await practice.read(6)).toContain('value="legitimate-interest"');
  });
});

describe('step 7', () => {
  it('finds the role of a new party with three answers, and asks for it otherwise', async () => {
    const draft = await draftOf('begeleiding-zelfstandige', 'BE');
    const party = { 'nieuw.naam': 'Agenda in de cloud', 'nieuw.doel': 'afspraak' };
    expect((await draft.save(7, party)).status).toBe(422);
    const answers = { 'nieuw.toets.task': 'no', 'nieuw.toets.why': 'us', 'nieuw.toets.own': 'no' };
    expect((await draft.save(7, { ...party, ...answers })).status).toBe(303);
    expect((await draft.plan()).flows.at(-1)).toMatchObject({ role: 'processor', needsAgreement: true });
  });
  it('writes the package once for every purpose of a party', async () => {
    const draft = await draftOf('aanvraag-verhuizen', 'NL');
    await draft.save(7, {
      'stroom.mailprovider.bericht-over-aanvraag.pakket.breach': 'Binnen 12 uur.',
      'stroom.mailprovider.bericht-over-aanvraag.land': 'US',
    });
    const told = (await draft.plan()).flows.map((flow) => [flow.country, flow.package.breach]);
    expect(told).toEqual([
      ['US', 'Binnen 12 uur.'],
      ['US', 'Binnen 12 uur.'],
    ]);
    expect(await draft.check()).toContain('bewaart gegevens buiten de Europese Economische Ruimte');
  });
});

describe('step 8', () => {
  it('keeps what data are not for, and the answer to each of the five questions', async () => {
    const draft = await draftOf('begeleiding-zelfstandige', 'BE');
    await draft.save(8, {
      'doel.afspraak.nietvoor.nl': 'Niet voor reclame.',
      'doel.afspraak.begeleiding.factor.link': 'Het is dezelfde hulp.',
      'doel.afspraak.begeleiding.route': 'compatible',
    });
    const purpose = (await draft.plan()).purposes.find(({ id }) => id === 'afspraak')!;
    expect([purpose.notFor.nl, purpose.compatibleWith[0]!.factors.link]).toEqual([
      'Niet voor reclame.',
      'Het is dezelfde hulp.',
    ]);
  });
});

describe('step 9', () => {
  it('adds from the list and of its own, takes away, and names who and when', async () => {
    const draft = await draftOf('begeleiding-zelfstandige', 'BE');
    await draft.save(9, {
      kies: ['firewall'],
      'nieuw.maatregel.nl': 'De hond waakt.',
      'nieuw.niveau': 'raised',
      'maatregel.eigen-sleutel.eigenaar': draft.account,
      'maatregel.eigen-sleutel.nakijken': '2027-05-03',
      'maatregel.weinig-papier.weg': 'ja',
      'plek.nieuw.naam': 'Kluis',
      'plek.nieuw.land': 'BE',
      nakijken: '6',
    });
    const { measures, places, reviewEveryMonths } = await draft.plan();
    const ids = measures.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['firewall', 'de-hond-waakt']));
    expect(ids).not.toContain('weinig-papier');
    expect(measures.find(({ id }) => id === 'eigen-sleutel')).toMatchObject({
      owner: draft.account,
      reviewOn: '2027-05-03',
    });
    expect([places.at(-1), reviewEveryMonths]).toEqual([{ name: 'Kluis', country: 'BE', encrypted: false }, 6]);
  });
  it.each([
    ['maatregel.eigen-sleutel.nakijken', '2027-02-30', 'Kies een dag die bestaat.'],
    ['plek.plek-1.land', 'Atlantis', 'Kies uit de lijst.'],
    ['nakijken', '0', 'Schrijf een heel aantal maanden'],
  ])('says at %s that %s will not do', async (name, value, message) => {
    const draft = await draftOf('begeleiding-zelfstandige', 'BE');
    const answer = await draft.save(9, { [name]: value });
    expect([answer.status, answer.page.includes(message)]).toEqual([422, true]);
  });
  it('gives no measure to somebody who does not work here', async () => {
    const draft = await draftOf('begeleiding-zelfstandige', 'BE');
    expect((await draft.save(9, { 'maatregel.eigen-sleutel.eigenaar': newId() })).status).toBe(422);
  });
});

describe('step 10', () => {
  it('fills in the term of a law that was chosen, and keeps the rest that was typed', async () => {
    const draft = await draftOf('begeleiding-wijkteam', 'NL');
    const saved = await draft.save(10, { voorbeeld: 'jeugdhulp', archief: '', 'vernietigd.nl': 'Met bewijs.' });
    expect(saved.status).toBe(303);
    const { retention, destroying } = await draft.plan();
    expect([retention!.archiveAfterMonths, retention!.destroyAfterMonths, retention!.law]).toEqual([
      12,
      228,
      ['nl.jeugdwet.7.3.8'],
    ]);
    expect([destroying.nl, retention!.perPurpose.length]).toEqual(['Met bewijs.', 1]);
  });
  it('gives a purpose its own term, and says which law asks for a longer one', async () => {
    const draft = await draftOf('begeleiding-wijkteam', 'NL');
    await draft.save(10, {
      'doel.ondersteuning.termijn': 'eigen',
      'doel.ondersteuning.maanden': '24',
      'doel.ondersteuning.termijnreden.nl': 'Korter is genoeg.',
    });
    expect(await draft.check()).toContain('is korter dan de wet vraagt: Wmo 2015 5.3.4 vraagt 15 jaar.');
  });
  it('explains what stops the clock and what a request can and cannot do', async () => {
    const page = await (await draftOf('aanvraag-verhuizen', 'NL')).read(10);
    for (const words of [
      'Wat zet de klok stil?',
      'De persoon vraagt erom.',
      'Wat in de BRP staat, volgt de Wet BRP.',
    ]) {
      expect(page).toContain(words);
    }
    expect(page).toContain('niet door een jurist nagekeken');
  });
});
