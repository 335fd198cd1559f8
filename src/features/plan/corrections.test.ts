import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { casesFolder, readCase } from '../../cli/decide/cases.ts';
import { decide } from '../../gate/decide.ts';
import { loadLaw } from '../../platform/law.ts';
import { doorIds } from './catalogue/doors.ts';
import { lawToday } from './law-today.ts';
import { obstacles } from './obstacles/index.ts';
import type { ObstacleKind } from './obstacles/obstacle.ts';
import { partyRoleFrom } from './roles/party-role.ts';
import { monthsInArchive, newDocument, outcomeOf, peopleKinds, type PlanDocument } from './policy.ts';
import { lintPurpose } from './linter/purpose-linter.ts';
import { findTemplate } from './templates.ts';

/** Where each of the forty corrections of the law (L01–L40) is held: a decision, an obstacle, or words on a page. */

const root = join(import.meta.dirname, '../../..');
const book = loadLaw();
const law = lawToday(book, new Date('2026-03-02T09:00:00Z'));

/** Every file that speaks to people: code with texts, law, templates. Tests speak to us. */
const spoken = ['src', 'law', 'templates']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.(tsx?|yaml)$/.test(file) && !/\.test\.tsx?$|gate\/cases/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Somebody reads this in a part of the product. */
const said = (start: string, pattern: RegExp) => () =>
  expect(
    spoken.some(({ file, text }) => file.startsWith(start) && pattern.test(text)),
    String(pattern),
  ).toBe(true);
/** Nobody reads this anywhere. */
const never = (pattern: RegExp) => () =>
  expect(spoken.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);

/** The gate decides a case so, for these reasons. */
const decides =
  (name: string, outcome: string, ...reasons: string[]) =>
  () => {
    const { act, plan, facts } = readCase(`${casesFolder}${name}.yaml`, 'nl');
    const decision = decide(act, plan, facts, book);
    expect(decision.outcome).toBe(outcome);
    expect(decision.checks.map(({ reason }) => reason)).toEqual(expect.arrayContaining(reasons));
  };

const planOf = (template: string): PlanDocument => newDocument(structuredClone(findTemplate(template)!.content), null);
const solo = 'begeleiding-zelfstandige';
const team = 'begeleiding-wijkteam';
const town = 'aanvraag-verhuizen';
const purpose = (plan: PlanDocument, id: string) => plan.purposes.find((each) => each.id === id)!;

/** A plan with this mistake cannot be approved, and without it this obstacle is not there. */
const stops = (kind: ObstacleKind, template: string, mistake: (plan: PlanDocument) => void) => () => {
  const kinds = (plan: PlanDocument) => obstacles(plan, { owner: 'iemand', law }).map((each) => each.kind);
  expect(kinds(planOf(template))).not.toContain(kind);
  const broken = planOf(template);
  mistake(broken);
  expect(kinds(broken)).toContain(kind);
};
const all =
  (...checks: (() => void)[]) =>
  () =>
    checks.forEach((check) => check());

const numberOn = (plan: PlanDocument) =>
  plan.fields.forEach((field) => field.id === 'rijksregisternummer' && (field.off = false));

const corrections: [string, string, () => void][] = [
  [
    'L01',
    'special data: AVG 9 and a door, never AVG 22',
    all(
      stops('field-without-door', solo, (plan) => (purpose(plan, 'begeleiding').doors = [])),
      () => expect([...book.keys()].filter((id) => /^eu\.avg\.22(\.|$)/.test(id))).toEqual([]),
      () => expect(doorIds.special.filter((id) => id.startsWith('eu.avg.22'))).toEqual([]),
      never(/(?<!U)AVG,? (artikel |art\. )?22\b|artikel 22 (van de )?AVG/),
      decides('gezondheid-noteren-met-een-deur', 'yes'),
    ),
  ],
  [
    'L02',
    'criminal data are a kind of their own',
    all(decides('strafverleden-is-een-eigen-soort', 'not-like-this', 'no-door'), () =>
      expect(doorIds.criminal.every((id) => !doorIds.special.includes(id))).toBe(true),
    ),
  ],
  [
    'L03',
    'no exemption by the authority: a law and safeguards',
    all(
      stops('door-without-safeguards', solo, (plan) => {
        purpose(plan, 'begeleiding').doors = [{ category: 'special', law: 'eu.avg.9.2.g', safeguards: '' }];
      }),
      said('src/features/plan/form-texts', /Een ontheffing bestaat niet meer/),
    ),
  ],
  [
    'L04',
    'a number of the state has its own rules, and needs a law',
    all(
      stops('number-without-law', town, (plan) =>
        plan.purposes.forEach((each) => (each.doors = each.doors.filter((door) => door.law === 'nl.uavg.46'))),
      ),
      () => expect(doorIds['national-number'].some((id) => doorIds.special.includes(id))).toBe(false),
    ),
  ],
  ['L05', 'the officer stands in AVG 38 and 39, not 58', said('src/features/plan', /artikel 38 en 39 van de AVG/)],
  [
    'L06',
    'a register, no notification of processing',
    never(/[Mm]elding(en)? van verwerking|verwerking(en)? (aan)?melden/),
  ],
  [
    'L07',
    'a yearly report of the officer is no duty',
    never(/jaarverslag (is|moet|verplicht)|verplicht(e)? jaarverslag/i),
  ],
  ['L08', 'nobody says that the authority holds back', never(/terughoudend/i)],
  ['L09', 'the officer may come from outside', said('src/features/plan', /artikel 37 lid 6/)],
  [
    'L10',
    'the owner is no controller',
    said('src/features/plan/form-texts', /Dat is de organisatie, en nooit de eigenaar/),
  ],
  [
    'L11',
    'a mail provider is a processor',
    all(
      () => expect(partyRoleFrom({ task: 'no', why: 'us', own: 'no' })).toBe('processor'),
      decides('mailbedrijf-is-verwerker', 'yes'),
    ),
  ],
  [
    'L12',
    'a person is a natural person',
    () => expect(peopleKinds.filter((each) => /organi|instell/.test(each))).toEqual([]),
  ],
  [
    'L13',
    'consent comes after the other bases',
    all(
      stops('basis-comes-last', solo, (plan) => (purpose(plan, 'bellen').otherBases = '')),
      decides('wmo-vraagt-geen-toestemming', 'yes', 'basis-holds'),
    ),
  ],
  [
    'L14',
    'only the mailed link proves the mailbox',
    said('src/features/plan/step-texts', /bewijst van wie de mailbox is/),
  ],
  [
    'L15',
    'a purpose is not as wide as possible',
    () => {
      const found = lintPurpose('Wij gebruiken het zo breed mogelijk.', 'nl', 'explanation');
      expect(found.map(({ kind }) => kind)).toContain('as-wide');
    },
  ],
  [
    'L16',
    'another purpose: five factors, a yes, or a law',
    all(
      stops('comparison-incomplete', solo, (plan) => (purpose(plan, 'begeleiding').compatibleWith[0]!.factors = {})),
      stops('reuse-without-law', solo, (plan) => (purpose(plan, 'begeleiding').compatibleWith[0]!.route = 'law')),
      decides('nieuwsbrief-x-is-geen-nieuwsbrief-y', 'not-like-this', 'purpose-not-in-plan'),
    ),
  ],
  [
    'L17',
    'reuse of the archive is a new question',
    all(
      decides('archief-gebruiken-voor-iets-nieuws', 'not-like-this', 'archived'),
      said('src/features/plan/form-texts', /Iets uit het archief opnieuw gebruiken is een nieuwe vraag/),
    ),
  ],
  [
    'L18',
    'erasing on request is weighed against the law',
    all(
      decides('wissen-op-verzoek-terwijl-een-klacht-loopt', 'not-like-this', 'hold'),
      said('src/features/plan/form-texts', /vertel je het aan wie het kreeg/),
    ),
  ],
  [
    'L19',
    'BRP, and its own rules for keeping',
    all(never(/\bGBA\b/), said('src/features/plan/form-texts', /Wat in de BRP staat, volgt de Wet BRP/)),
  ],
  [
    'L20',
    'a yearly check against the norm of the sector',
    said('src/features/plan/form-texts', /NEN 7510, voor de overheid de BIO/),
  ],
  [
    'L21',
    'the quick scan and the DPIA are two things',
    all(said('src/features/impact-scan', /scan/i), said('src/features/plan/dpia', /DPIA/)),
  ],
  [
    'L22',
    'a code in the same mailbox is no second proof',
    all(
      stops('link-without-proof', solo, (plan) =>
        plan.channels.forEach((rule) => rule.channel === 'secure-link' && (rule.secondProof = false)),
      ),
      decides('verslag-zonder-tweede-bewijs', 'not-like-this'),
    ),
  ],
  [
    'L23',
    'the number at the start of the work, by law and not by a yes',
    all(
      stops('number-by-consent', town, (plan) => (purpose(plan, 'verhuizing-verwerken').basis = 'consent')),
      decides('bsn-voor-het-geval-dat', 'not-like-this', 'too-early'),
    ),
  ],
  ['L24', 'sharing has other doors than consent', decides('melding-bij-veilig-thuis', 'yes-if')],
  [
    'L25',
    'without a name is pseudonymised, not anonymous',
    said('src/features/plan/step-texts', /zijn ze gepseudonimiseerd/),
  ],
  [
    'L26',
    'a leak has a clock of 72 hours',
    all(said('src/features/plan/step-texts', /klok van 72 uur/), () =>
      expect(book.get('eu.avg.33.1')?.map(({ value }) => value)).toContain('PT72H'),
    ),
  ],
  ['L27', 'a yes need not be on paper', said('src/features/plan/step-texts', /Een ja hoeft niet op papier/)],
  [
    'L28',
    'who withdraws stops the use; the proof stays',
    all(
      decides('afstemming-na-intrekken', 'not-like-this', 'consent-withdrawn'),
      said('src/features/plan/step-texts', /Alleen het bewijs van het ja en van het stoppen blijft/),
    ),
  ],
  ['L29', 'an invented name is not enough', said('src/features/plan/step-texts', /een verzonnen naam genoeg is/)],
  ['L30', 'the law has its right name', never(/\bGPDR\b/)],
  ['L31', 'no copy of an identity card', said('src/features/notice', /Wij vragen geen kopie van uw identiteitskaart/)],
  [
    'L32',
    'an answer within a month',
    all(never(/binnen vier weken/i), () => expect(book.get('eu.avg.12.3')?.map(({ value }) => value)).toContain('P1M')),
  ],
  ['L33', 'all rights, the complaint included', said('src/features/notice', /Bezwaar maken/)],
  [
    'L34',
    'a newsletter is no part of the help',
    all(
      stops('newsletter-not-asked', solo, (plan) => (purpose(plan, 'nieuwsbrief').basis = 'contract')),
      decides('gezondheid-in-de-nieuwsbrief', 'not-like-this', 'field-not-for-purpose'),
    ),
  ],
  [
    'L35',
    'no cookies beside a tool that sets them: that contradicts',
    said('src/features/notice', /Dit spreekt elkaar tegen/),
  ],
  [
    'L36',
    'each processor has an agreement of its own',
    decides('mailbedrijf-zonder-overeenkomst', 'not-like-this', 'no-agreement'),
  ],
  [
    'L37',
    'the Belgian number needs an authorisation',
    all(
      stops('field-without-door', solo, numberOn),
      stops('number-without-authorisation', solo, (plan) => {
        numberOn(plan);
        const door = { category: 'national-number', law: 'be.rijksregister.8', safeguards: '' } as const;
        purpose(plan, 'begeleiding').doors.push(door);
      }),
      decides('rijksregisternummer-naar-de-psycholoog', 'not-like-this', 'no-door'),
    ),
  ],
  ['L38', 'a link and a code that travels otherwise', decides('verslag-naar-client-via-beveiligde-link', 'yes-if')],
  [
    'L39',
    'two terms, one after the other unless chosen otherwise',
    () => {
      const retention = planOf(solo).retention!;
      expect(retention.archiveAfterMonths + monthsInArchive(retention)).toBe(18);
      expect(monthsInArchive({ ...retention, reading: 'both-from-the-event' })).toBe(0);
    },
  ],
  [
    'L40',
    'words, not ticks',
    () => {
      const record = { at: null, revision: 1, open: false };
      expect(outcomeOf({ ...record, discussed: false })).toBe('not-yet');
      expect(obstacles(planOf(team), { owner: 'iemand', law }).map(({ kind }) => kind)).toContain('not-discussed');
    },
  ],
];

describe('every correction of the law is held', () => {
  it('has forty rows, each once', () => {
    expect(corrections.map(([id]) => id)).toEqual(
      Array.from({ length: 40 }, (_, at) => `L${String(at + 1).padStart(2, '0')}`),
    );
  });
  it.each(corrections)('%s: %s', (_id, _what, check) => {
    check();
  });
});

describe('a covenant, a bill and a short term', () => {
  it.each([
    ['convenant-is-geen-grondslag', 'secrecy-holds'],
    ['wetsvoorstel-is-geen-grondslag', 'basis-law-not-in-force'],
    ['te-vroeg-vernietigen', 'term-runs'],
  ])('%s', (name, reason) => {
    decides(name, 'not-like-this', reason)();
  });
});
