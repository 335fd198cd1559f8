import { describe, expect, it } from 'vitest';
import { discussed, edit } from '../../../../test/support/discussed-plan.ts';
import { loadLaw } from '../../../platform/law.ts';
import { lawToday } from '../law-today.ts';
import { sayObstacle } from './texts.ts';
import type { PlanDocument } from '../policy.ts';
import { obstacles } from './index.ts';
import type { ObstacleKind } from './obstacle.ts';

const law = lawToday(loadLaw(), new Date('2026-03-02T09:00:00Z'));
const owner = '0190a000-0000-7000-8000-000000000001';

const solo = discussed('begeleiding-zelfstandige');
const team = discussed('begeleiding-wijkteam');
const town = discussed('aanvraag-verhuizen');
const purpose = (plan: PlanDocument, id: string) => plan.purposes.find((each) => each.id === id)!;
const found = (document: PlanDocument) =>
  obstacles(document, { owner, law }).map(({ kind, field }): [ObstacleKind, string | undefined] => [kind, field]);

type Row = [string, ObstacleKind, string, PlanDocument];
/** The row stands among what is found; what else follows from the same mistake may stand there too. */
const holds = (rows: Row[]) =>
  it.each(rows)('%s (%s)', (_name, kind, field, document) => {
    expect(found(document)).toContainEqual([kind, field]);
  });

const asks = (plan: PlanDocument, id: string, nl: string) =>
  edit(plan, (draft) => Object.assign(purpose(draft, id), { consentText: { nl, en: '' } }));
const withDoor = (
  plan: PlanDocument,
  id: string,
  category: 'special' | 'criminal' | 'national-number',
  lawId: string,
) => edit(plan, (draft) => Object.assign(purpose(draft, id), { doors: [{ category, law: lawId, safeguards: '' }] }));
const numberOn = edit(solo, (draft) => {
  draft.fields.find(({ id }) => id === 'rijksregisternummer')!.off = false;
  purpose(draft, 'begeleiding').doors.push({ category: 'national-number', law: 'be.rijksregister.8', safeguards: '' });
});

const openingNothing = [
  ['a principle', 'special', 'eu.avg.5.1.b'],
  ['a basis', 'special', 'eu.avg.6.1.b'],
  ['one for another kind', 'special', 'nl.uavg.33'],
  ['one of the neighbours', 'special', 'be.wvp.9'],
  ['a term', 'national-number', 'nl.wgbo.454.3'],
  ['a number for health data', 'special', 'nl.wmo.5.2.9'],
] as const;

describe('step 6 holds up approval', () => {
  holds([
    [
      'when consent was chosen before the other bases were looked at',
      'basis-comes-last',
      'doel.bellen.afgevallen',
      edit(solo, (draft) => (purpose(draft, 'bellen').otherBases = '')),
    ],
    [
      'when danger to life was chosen before the other bases were looked at',
      'basis-comes-last',
      'doel.begeleiding.afgevallen',
      edit(solo, (draft) => (purpose(draft, 'begeleiding').basis = 'vital-interest')),
    ],
    [
      'when a legitimate interest was not weighed to the end',
      'balancing-incomplete',
      'doel.archiveren.afweging.balance',
      edit(solo, (draft) => (purpose(draft, 'archiveren').balancing.balance = '')),
    ],
    [
      'when a public body rests a task on its interest',
      'basis-not-for-public-body',
      'doel.afspraak.grondslag',
      edit(team, (draft) => (purpose(draft, 'afspraak').basis = 'legitimate-interest')),
    ],
    [
      'when the help hangs on the yes',
      'consent-tied',
      'doel.bellen.hangtaf',
      edit(solo, (draft) => (purpose(draft, 'bellen').tied = true)),
    ],
    [
      'when nobody said why a yes to a municipality is free',
      'consent-not-free',
      'doel.buurtnieuwsbrief.vrij',
      edit(team, (draft) => (purpose(draft, 'buurtnieuwsbrief').freeBecause = '')),
    ],
    [
      'when nobody said why a yes about money is free',
      'consent-not-free',
      'doel.bellen.vrij',
      edit(solo, (draft) => (purpose(draft, 'bellen').explanation.nl = 'Ik bel over uw uitkering.')),
    ],
    [
      'when nobody said why the yes of an employee is free',
      'consent-not-free',
      'doel.bellen.vrij',
      edit(solo, (draft) => (draft.people = ['employees'])),
    ],
    [
      'when one question asks two things',
      'consent-several-purposes',
      'doel.bellen.vraag.nl',
      asks(solo, 'bellen', 'Mag ik u bellen en ook uw gegevens delen?'),
    ],
    [
      'when silence counts as yes',
      'consent-silent',
      'doel.bellen.vraag.nl',
      asks(solo, 'bellen', 'Ik bel u af en toe, tenzij u dat niet wilt.'),
    ],
    [
      'when the question is part of the conditions',
      'consent-bundled',
      'doel.bellen.vraag.nl',
      asks(solo, 'bellen', 'Gaat u akkoord met de voorwaarden van de begeleiding?'),
    ],
    [
      'when a newsletter hides in another question',
      'newsletter-not-apart',
      'doel.bellen.reclame',
      asks(solo, 'bellen', 'Mag ik u de nieuwsbrief sturen?'),
    ],
    [
      'when a newsletter is part of the counselling',
      'newsletter-not-asked',
      'doel.nieuwsbrief.grondslag',
      edit(solo, (draft) => (purpose(draft, 'nieuwsbrief').basis = 'contract')),
    ],
    [
      'when a substantial public interest names no safeguards',
      'door-without-safeguards',
      'doel.begeleiding.waarborgen.special',
      withDoor(solo, 'begeleiding', 'special', 'eu.avg.9.2.g'),
    ],
    [
      'when health data are used by somebody who may talk',
      'door-asks-secrecy',
      'doel.ondersteuning.geheim',
      edit(team, (draft) => (purpose(draft, 'ondersteuning').secrecy = 'none')),
    ],
    ...openingNothing.map(([name, category, id]): Row => [
      `when the exception is ${name}`,
      'door-opens-nothing',
      'doel.ondersteuning.uitzonderingen',
      edit(team, (draft) => purpose(draft, 'ondersteuning').doors.push({ category, law: id, safeguards: 'Waarborg.' })),
    ]),
    [
      'when nothing but such a law is named',
      'field-without-door',
      'doel.begeleiding.uitzonderingen',
      withDoor(solo, 'begeleiding', 'special', 'eu.avg.5.1.b'),
    ],
    [
      'when explicit consent opens the door and nobody asks it',
      'consent-without-question',
      'doel.begeleiding.vraag.nl',
      withDoor(solo, 'begeleiding', 'special', 'eu.avg.9.2.a'),
    ],
    [
      'when help hangs on the yes that opens the door',
      'consent-tied',
      'doel.begeleiding.hangtaf',
      edit(withDoor(solo, 'begeleiding', 'special', 'eu.avg.9.2.a'), (draft) =>
        Object.assign(purpose(draft, 'begeleiding'), { tied: true }),
      ),
    ],
    [
      'when nobody said why the yes that opens the door of a municipality is free',
      'consent-not-free',
      'doel.ondersteuning.vrij',
      withDoor(team, 'ondersteuning', 'special', 'nl.uavg.22.2.a'),
    ],
    [
      'when a private worker uses the BSN of the Wmo without a task in the Wmo',
      'number-without-task',
      'doel.ondersteuning.wetten',
      edit(team, (draft) => {
        draft.publicBody = false;
        Object.assign(purpose(draft, 'ondersteuning'), { basis: 'contract', basisLaw: ['eu.avg.6.1.b'] });
      }),
    ],
    [
      'when care uses the BSN and nobody says under which act',
      'number-without-task',
      'doel.zorg.wetten',
      edit(discussed('zorg-aan-huis'), (draft) => (purpose(draft, 'zorg').basisLaw = ['eu.avg.6.1.b'])),
    ],
    [
      'when a private worker has a task, but in another act',
      'number-without-task',
      'doel.ondersteuning.wetten',
      edit(team, (draft) => {
        draft.publicBody = false;
        Object.assign(purpose(draft, 'ondersteuning'), { basisLaw: ['eu.avg.6.1.e', 'nl.jeugdwet.2.3'] });
      }),
    ],
    [
      'when the BSN names no law that prescribes it',
      'number-without-law',
      'doel.verhuizing-verwerken.uitzonderingen',
      withDoor(town, 'verhuizing-verwerken', 'national-number', 'nl.uavg.46'),
    ],
    [
      'when a private worker uses the door of the state',
      'door-opens-nothing',
      'doel.verhuizing-verwerken.uitzonderingen',
      edit(
        withDoor(town, 'verhuizing-verwerken', 'national-number', 'nl.wabb.10'),
        (draft) => (draft.publicBody = false),
      ),
    ],
    [
      'when the BSN is asked by consent',
      'number-by-consent',
      'doel.verhuizing-verwerken.grondslag',
      edit(town, (draft) => (purpose(draft, 'verhuizing-verwerken').basis = 'consent')),
    ],
    [
      'when the national register number has no authorisation',
      'number-without-authorisation',
      'doel.begeleiding.waarborgen.national-number',
      numberOn,
    ],
  ]);

  it('not by a private worker with a task in the act that gives the BSN', () => {
    const provider = edit(team, (draft) => (draft.publicBody = false));
    expect(found(provider).filter(([kind]) => kind.startsWith('number-'))).toEqual([]);
  });
  it('not by the yes of a door for data that are switched off', () => {
    const off = edit(withDoor(solo, 'begeleiding', 'special', 'eu.avg.9.2.a'), (draft) =>
      draft.fields.forEach((field) => Object.assign(field, field.category === 'special' && { off: true })),
    );
    expect(found(off).filter(([kind]) => kind.startsWith('consent-'))).toEqual([]);
  });
  it('not by a register number with its authorisation', () => {
    const authorised = edit(numberOn, (draft) =>
      purpose(draft, 'begeleiding').doors.forEach((door) => (door.safeguards = 'Machtiging 12 van 3 mei.')),
    );
    expect(found(authorised)).not.toContainEqual(expect.arrayContaining(['number-without-authorisation']));
  });
  it('not by a newsletter to own customers, weighed', () => {
    const soft = edit(solo, (draft) =>
      Object.assign(purpose(draft, 'nieuwsbrief'), {
        basis: 'legitimate-interest',
        balancing: { interest: 'Nieuws.', necessity: 'Alleen klanten.', balance: 'Elke mail heeft een uitgang.' },
      }),
    );
    expect(found(soft).filter(([kind]) => kind.startsWith('newsletter'))).toEqual([]);
  });
});

const flow = (plan: PlanDocument, party: string) => plan.flows.find((each) => each.party === party)!;

describe('step 7 holds up approval', () => {
  holds([
    [
      'when a processor needs no agreement',
      'flow-without-agreement',
      'stroom.mailprovider.afspraak.overeenkomst',
      edit(solo, (draft) => (flow(draft, 'mailprovider').needsAgreement = false)),
    ],
    [
      'when those who decide together have none',
      'flow-without-agreement',
      'stroom.huisarts.contact-derden.overeenkomst',
      edit(solo, (draft) => (flow(draft, 'huisarts').role = 'joint-controller')),
    ],
    [
      'when a party gets what the purpose itself does not use',
      'flow-beyond-purpose',
      'stroom.mailprovider.afspraak.gegevens',
      edit(solo, (draft) => flow(draft, 'mailprovider').fields.push('hulpvraag')),
    ],
    [
      'when the purpose of what a party gets is gone',
      'flow-beyond-purpose',
      'stroom.mailprovider.weg.gegevens',
      edit(solo, (draft) => (flow(draft, 'mailprovider').purpose = 'weg')),
    ],
    [
      'when nobody knows the country',
      'flow-without-country',
      'stroom.mailprovider.afspraak.land',
      edit(solo, (draft) => (flow(draft, 'mailprovider').country = '')),
    ],
    [
      'when a party outside the EEA has no arrangement',
      'flow-without-transfer',
      'stroom.mailprovider.afspraak.doorgifte',
      edit(solo, (draft) => (flow(draft, 'mailprovider').country = 'US')),
    ],
    [
      'when the United Kingdom counts as the EEA',
      'flow-without-transfer',
      'stroom.mailprovider.afspraak.doorgifte',
      edit(solo, (draft) => (flow(draft, 'mailprovider').country = 'GB')),
    ],
    [
      'when nobody knows where the arrangement is kept',
      'transfer-without-document',
      'stroom.mailprovider.afspraak.doorgiftestuk',
      edit(solo, (draft) =>
        Object.assign(flow(draft, 'mailprovider'), { country: 'US', transfer: 'standard-clauses' }),
      ),
    ],
    [
      'when health data travel in the open',
      'flow-not-encrypted',
      'stroom.huisarts.contact-derden.versleuteld',
      edit(solo, (draft) => (flow(draft, 'huisarts').encrypted = false)),
    ],
    [
      'when a part of the package is not written',
      'flow-without-package',
      'stroom.mailprovider.afspraak.pakket.subprocessors',
      edit(solo, (draft) => (flow(draft, 'mailprovider').package.subprocessors = '')),
    ],
  ]);

  it('not by Norway, and not by an arrangement that is kept somewhere', () => {
    for (const change of [
      { country: 'NO' },
      { country: 'US', transfer: 'standard-clauses' as const, transferNote: 'In de map overeenkomsten.' },
    ]) {
      expect(found(edit(solo, (draft) => Object.assign(flow(draft, 'mailprovider'), change)))).toEqual([]);
    }
  });
  it('once for a party that serves two purposes', () => {
    const bare = edit(town, (draft) => draft.flows.forEach((each) => Object.assign(each, { country: '' })));
    expect(found(bare)).toEqual([['flow-without-country', 'stroom.mailprovider.bericht-over-aanvraag.land']]);
  });
});

const reuse = (plan: PlanDocument, to: string) => purpose(plan, to).compatibleWith[0]!;

describe('step 8 holds up approval', () => {
  holds([
    [
      'when one of the five factors has no words',
      'comparison-incomplete',
      'doel.begeleiding.afspraak.factor.nature',
      edit(solo, (draft) => (reuse(draft, 'begeleiding').factors.nature = '')),
    ],
    [
      'when a new yes was promised and nobody asks it',
      'reuse-without-consent',
      'doel.begeleiding.afspraak.route',
      edit(solo, (draft) => (reuse(draft, 'begeleiding').route = 'consent')),
    ],
    [
      'when a law was promised and none is named',
      'reuse-without-law',
      'doel.begeleiding.afspraak.route',
      edit(solo, (draft) => (reuse(draft, 'begeleiding').route = 'law')),
    ],
    [
      'when nobody said why the other purpose fits',
      'comparison-without-reason',
      'doel.begeleiding.afspraak.reden',
      edit(solo, (draft) => (reuse(draft, 'begeleiding').reason = '')),
    ],
  ]);

  it('not by the other two ways, where they are really there', () => {
    const byConsent = edit(solo, (draft) =>
      Object.assign(reuse(draft, 'contact-derden'), { route: 'consent', factors: {} }),
    );
    const byLaw = edit(team, (draft) => Object.assign(reuse(draft, 'afspraak'), { route: 'law', factors: {} }));
    expect([found(byConsent), found(byLaw)]).toEqual([[], []]);
  });
});

describe('step 9 holds up approval', () => {
  holds([
    [
      'when health data have no raised measure',
      'no-raised-measures',
      'kies',
      edit(solo, (draft) => draft.measures.forEach((each) => (each.level = 'basic'))),
    ],
    [
      'when nobody can see that a raised measure is taken',
      'measure-without-evidence',
      'maatregel.eigen-sleutel.bewijs',
      edit(solo, (draft) => (draft.measures.find(({ id }) => id === 'eigen-sleutel')!.evidence = '')),
    ],
    ['when nobody said where data are kept', 'no-place', 'plek.nieuw.naam', edit(solo, (draft) => (draft.places = []))],
    [
      'when a place has no country',
      'place-without-country',
      'plek.plek-1.land',
      edit(solo, (draft) => (draft.places[0]!.country = '')),
    ],
    [
      'when a place is outside the EEA without an arrangement',
      'place-outside-eea',
      'plek.plek-2.land',
      edit(solo, (draft) => (draft.places[1]!.country = 'US')),
    ],
    [
      'when a cupboard with health data has no lock',
      'place-not-locked',
      'plek.plek-2.versleuteld',
      edit(solo, (draft) => (draft.places[1]!.encrypted = false)),
    ],
  ]);

  it('not by a place outside the EEA that step 7 settles', () => {
    const settled = edit(solo, (draft) => {
      draft.places[1]!.country = 'CH';
      const arrangement = { country: 'CH', transfer: 'adequacy', transferNote: 'Besluit van de Commissie.' };
      Object.assign(flow(draft, 'mailprovider'), arrangement);
    });
    expect(found(settled)).toEqual([]);
  });
  it('not by ordinary data with basic measures, without evidence', () => {
    const ordinary = edit(discussed('nieuwsbrief-praktijk'), (draft) =>
      draft.measures.forEach((each) => Object.assign(each, { level: 'basic', evidence: '' })),
    );
    expect(found(ordinary)).toEqual([]);
  });
});

describe('step 10 holds up approval', () => {
  holds([
    [
      'when the term is shorter than the Wmo asks, although the plan names no law for it',
      'retention-too-short',
      'vernietigen',
      edit(team, (draft) => Object.assign(draft.retention!, { law: ['nl.archiefwet.3'], destroyAfterMonths: 48 })),
    ],
    [
      'when the refused request is kept even shorter',
      'retention-too-short',
      'vernietigen',
      edit(team, (draft) =>
        Object.assign(draft.retention!, { law: ['nl.wmo.5.3.4.afgewezen'], destroyAfterMonths: 40 }),
      ),
    ],
    [
      'when a medical file goes too early',
      'retention-too-short',
      'vernietigen',
      edit(discussed('zorg-aan-huis'), (draft) => (draft.retention!.destroyAfterMonths = 120)),
    ],
    [
      'when one purpose keeps shorter than its law asks',
      'term-too-short',
      'doel.ondersteuning.maanden',
      edit(team, (draft) =>
        draft.retention!.perPurpose.push({ purpose: 'ondersteuning', months: 12, reason: draft.title }),
      ),
    ],
    [
      'when a term of its own has no reason',
      'term-without-reason',
      'doel.nieuwsbrief.termijnreden.nl',
      edit(solo, (draft) => (draft.retention!.perPurpose[0]!.reason.nl = '')),
    ],
    [
      'when a task runs until somebody withdraws',
      'term-until-withdrawal',
      'doel.ondersteuning.termijn',
      edit(team, (draft) =>
        draft.retention!.perPurpose.push({ purpose: 'ondersteuning', months: null, reason: draft.title }),
      ),
    ],
    [
      'when a public body keeps by its own policy',
      'no-archive-law',
      'wetten',
      edit(town, (draft) => (draft.retention!.law = [])),
    ],
    [
      'when nobody said how data go',
      'no-destroying',
      'vernietigd.nl',
      edit(solo, (draft) => (draft.destroying.nl = '')),
    ],
    ['when nobody thought of back-ups', 'no-backups', 'kopie.nl', edit(solo, (draft) => (draft.backups.text.nl = ''))],
    [
      'when a back-up never ends',
      'backups-without-end',
      'kopiedagen',
      edit(solo, (draft) => (draft.backups.keepDays = null)),
    ],
  ]);

  it('not by five years for a request that was refused', () => {
    const refused = { law: ['nl.wmo.5.3.4.afgewezen'], archiveAfterMonths: 1, destroyAfterMonths: 59 };
    expect(found(edit(team, (draft) => Object.assign(draft.retention!, refused)))).toEqual([]);
  });
  it('and says which law asks for which term', () => {
    const short = edit(team, (draft) => (draft.retention!.destroyAfterMonths = 12));
    const [obstacle] = obstacles(short, { owner, law });
    expect(sayObstacle(obstacle!, 'nl', (id) => id)).toBe(
      'De termijn is korter dan de wet vraagt: Wmo 2015 5.3.4 vraagt 15 jaar. Maak die langer.',
    );
  });
});
