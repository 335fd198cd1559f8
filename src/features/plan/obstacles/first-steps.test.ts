import { describe, expect, it } from 'vitest';
import { discussed, edit } from '../../../../test/support/discussed-plan.ts';
import { loadLaw } from '../../../platform/law.ts';
import { lawToday } from '../law-today.ts';
import { type PlanDocument, withNote } from '../policy.ts';
import { obstacles } from './index.ts';
import type { ObstacleKind } from './obstacle.ts';

const law = lawToday(loadLaw(), new Date('2026-03-02T09:00:00Z'));
const owner = '0190a000-0000-7000-8000-000000000001';

const solo = discussed('begeleiding-zelfstandige');
const town = discussed('aanvraag-verhuizen');
const found = (document: PlanDocument) => obstacles(document, { owner, law }).map(({ kind, field }) => [kind, field]);
const named = { name: 'Stichting Verzonnen', contact: 'Afdeling zorg' };

describe('step 1 holds up approval', () => {
  it.each<[string, ObstacleKind, string, PlanDocument]>([
    ['when nobody is named whom it is about', 'no-people', 'mensen', edit(solo, (plan) => (plan.people = []))],
    [
      'when the number of people is open',
      'no-people-number',
      'aantal',
      edit(town, (plan) => (plan.peopleNumber = null)),
    ],
    [
      'when we decide together with nobody',
      'role-without-controller',
      'ander.1.naam',
      edit(solo, (plan) => (plan.role = 'joint-controller')),
    ],
    [
      'when we work on instruction of nobody',
      'role-without-controller',
      'ander.1.naam',
      edit(solo, (plan) => (plan.role = 'processor')),
    ],
    [
      'when the other cannot be reached',
      'controller-without-contact',
      'ander.2.contact',
      edit(solo, (plan) => {
        plan.role = 'joint-controller';
        plan.controllers = [named, { ...named, contact: '' }];
      }),
    ],
  ])('%s', (_name, kind, field, document) => {
    expect(found(document)).toEqual([[kind, field]]);
  });

  it.each(['joint-controller', 'processor'] as const)('not as %s with a name and a contact', (role) => {
    expect(found(edit(solo, (plan) => Object.assign(plan, { role, controllers: [named] })))).toEqual([]);
  });
  it('not by a missing contact while we decide alone', () => {
    expect(found(edit(solo, (plan) => (plan.controllers = [{ ...named, contact: '' }])))).toEqual([]);
  });
});

describe('step 2 holds up approval', () => {
  const broad = (text: string, oneBecause = '') =>
    edit(solo, (plan) => {
      plan.purposes[0]!.explanation.nl = text;
      plan.purposes[0]!.oneBecause = oneBecause;
    });

  it.each([
    ['for various things', 'Wij gebruiken dit voor diverse doeleinden.'],
    ['just in case', 'Wij bewaren dit voor het geval dat u belt.'],
    ['two in one', 'We begeleiden u en sturen u een nieuwsbrief.'],
    ['as wide as can be', 'Het doel is zo ruim mogelijk omschreven.'],
    ['everything, for later', 'Alles rond uw hulp bijhouden voor wat later handig is.'],
    ['to be of better service', 'Om u beter van dienst te zijn.'],
    ['our whole service', 'Onze dienstverlening.'],
    ['keeping an administration', 'Administratie voeren.'],
    ['contact', 'Contact houden.'],
    ['to improve the service', 'Voor het verbeteren van de dienstverlening.'],
  ])('when a purpose is %s, until it is said why it is one', (_name, text) => {
    expect(found(broad(text))).toEqual([['purpose-too-broad', 'doel.begeleiding.toch']]);
    expect(found(broad(text, 'Het is een en hetzelfde gesprek.'))).toEqual([]);
  });

  it.each([
    ['short words', 'Wij helpen.'],
    ['a word of the law', 'De betrokkene krijgt hulp van ons team.'],
    ['an open end', 'Wij noteren uw naam, adres enz.'],
  ])('not for %s: that is advice', (_name, text) => {
    expect(found(broad(text))).toEqual([]);
  });
});

describe('step 3 holds up approval', () => {
  const renamed = (nl: string, kindBecause = '') =>
    edit(solo, (plan) => {
      const first = plan.fields.find(({ id }) => id === 'voornaam')!;
      Object.assign(first, { label: { nl, en: '' }, category: 'ordinary', kindBecause });
    });

  it.each(['BSN en medische diagnose', 'Strafblad', 'Geloof', 'Inkomen'])(
    'when “%s” is called ordinary, until it is said why',
    (name) => {
      expect(found(renamed(name))).toEqual([['field-of-other-kind', 'gegeven.voornaam.toch']]);
      expect(found(renamed(name, '.'))).toEqual([['field-of-other-kind', 'gegeven.voornaam.toch']]);
      expect(found(renamed(name, 'Zo heet het formulier.'))).toEqual([]);
    },
  );
  it('not by a name that sounds ordinary, nor by a field that is off', () => {
    expect(found(renamed('Roepnaam'))).toEqual([]);
    const off = edit(solo, (plan) => (plan.fields.find(({ id }) => id === 'delicten')!.category = 'ordinary'));
    expect(found(off)).toEqual([]);
  });
});

describe('a dot is no answer', () => {
  const words = (change: (plan: PlanDocument) => void) => edit(solo, change);
  const purpose = (plan: PlanDocument, id: string) => plan.purposes.find((each) => each.id === id)!;
  it.each<[string, ObstacleKind, PlanDocument]>([
    ['as a name', 'no-title', words((plan) => (plan.title.nl = '.'))],
    ['as an explanation', 'purpose-without-words', words((plan) => (plan.purposes[0]!.explanation.nl = 'x'))],
    ['as a need', 'field-without-necessity', words((plan) => (plan.fields[0]!.necessity.needed = '.'))],
    ['about informing', 'no-informing', words((plan) => (plan.informing.text.nl = '.'))],
    ['about the other bases', 'basis-comes-last', words((plan) => (purpose(plan, 'bellen').otherBases = 'x'))],
    ['in a weighing', 'balancing-incomplete', words((plan) => (purpose(plan, 'archiveren').balancing.balance = '.'))],
    ['as a question', 'consent-without-question', words((plan) => (purpose(plan, 'bellen').consentText!.nl = '?'))],
    [
      'about being free',
      'consent-not-free',
      words((plan) => {
        plan.people = ['employees'];
        for (const each of plan.purposes) each.freeBecause = each.id === 'bellen' ? 'x' : 'Er verandert niets.';
      }),
    ],
    [
      'as a comparison',
      'comparison-without-reason',
      words((plan) => (purpose(plan, 'begeleiding').compatibleWith[0]!.reason = '.')),
    ],
    [
      'as evidence',
      'measure-without-evidence',
      words((plan) => (plan.measures.find(({ level }) => level === 'raised')!.evidence = '.')),
    ],
    ['as a reason to keep', 'retention-without-reason', words((plan) => (plan.retention!.reason.nl = '.'))],
    ['about destroying', 'no-destroying', words((plan) => (plan.destroying.nl = '.'))],
    ['about back-ups', 'no-backups', words((plan) => (plan.backups.text.nl = '.'))],
    [
      'as what was discussed',
      'not-discussed',
      withNote(solo, 3, { discussed: '.', openQuestion: '' }, '2026-03-02T09:00:00.000Z'),
    ],
  ])('%s', (_name, kind, document) => {
    expect(found(document).map(([each]) => each)).toEqual([kind]);
  });
});

describe('step 4 holds up approval', () => {
  const field = (plan: PlanDocument, id: string) => plan.fields.find((each) => each.id === id)!;

  it.each(['less', 'proportion', 'explain'] as const)(
    'when a field that is more than ordinary lacks an answer: %s',
    (question) => {
      const special = edit(solo, (plan) => (field(plan, 'hulpvraag').necessity[question] = ''));
      expect(found(special)).toEqual([['field-without-answers', `gegeven.hulpvraag.${question}`]]);
      const sensitive = edit(solo, (plan) => (field(plan, 'doelen').necessity[question] = ''));
      expect(found(sensitive)).toEqual([['field-without-answers', `gegeven.doelen.${question}`]]);
      const number = edit(town, (plan) => (field(plan, 'bsn').necessity[question] = ''));
      expect(found(number)).toEqual([['field-without-answers', `gegeven.bsn.${question}`]]);
    },
  );

  it('not for the other questions, nor for an ordinary field, nor for a field that is off', () => {
    expect(
      found(edit(solo, (plan) => Object.assign(field(plan, 'hulpvraag').necessity, { now: '', basis: '', keep: '' }))),
    ).toEqual([]);
    expect(field(solo, 'voornaam').necessity.less).toBe('');
    expect(field(solo, 'delicten')).toMatchObject({ off: true, necessity: { less: '' } });
  });

  it('and every heavy field is told once, with the first answer that is missing', () => {
    const open = edit(solo, (plan) =>
      Object.assign(field(plan, 'hulpvraag').necessity, { less: '', proportion: '', explain: '' }),
    );
    expect(found(open)).toEqual([['field-without-answers', 'gegeven.hulpvraag.less']]);
  });
});

describe('step 5 holds up approval', () => {
  const field = (plan: PlanDocument, id: string) => plan.fields.find((each) => each.id === id)!;

  it.each<[string, ObstacleKind, string, PlanDocument]>([
    [
      'when a referrer tells something and nobody says why',
      'field-without-source-note',
      'gegeven.doorverwijzer.bronuitleg',
      edit(solo, (plan) => (field(plan, 'doorverwijzer').sourceNote = '')),
    ],
    [
      'when a register gives something and nobody says why',
      'field-without-source-note',
      'gegeven.bsn.bronuitleg',
      edit(town, (plan) => (field(plan, 'bsn').sourceNote = '')),
    ],
    [
      'when the register has no name',
      'field-without-register',
      'gegeven.bsn.register',
      edit(town, (plan) => (field(plan, 'bsn').register = '')),
    ],
    [
      'when it is not told how people are informed',
      'no-informing',
      'informeren.nl',
      edit(solo, (plan) => (plan.informing.text.nl = '')),
    ],
    [
      'when there is no way in which they hear it',
      'informing-without-way',
      'informeren.wegen',
      edit(solo, (plan) => (plan.informing.channels = [])),
    ],
  ])('%s', (_name, kind, at, document) => {
    expect(found(document)).toEqual([[kind, at]]);
  });

  it.each(['person', 'ourselves'] as const)('not when it comes from %s', (source) => {
    const own = edit(town, (plan) => Object.assign(field(plan, 'bsn'), { source, sourceNote: '', register: '' }));
    expect(found(own)).toEqual([]);
  });
});
