import { describe, expect, test } from 'vitest';
import { onAQuietDay } from '../../../cli/decide/quiet-day.ts';
import type { Act } from '../../../gate/act.ts';
import { decide } from '../../../gate/decide.ts';
import type { Plan } from '../../../gate/plan.ts';
import { loadLaw } from '../../../platform/law.ts';
import { toGatePlan } from '../../plan/policy.ts';
import { findTemplate } from '../../plan/templates.ts';
import { Answers } from '../check/answers.ts';
import { towards } from '../check/recipients.ts';
import { firstUnanswered } from '../check/missing.ts';
import { atMost, deepest, depthUnder } from './depth.ts';
import { factsWith, groundOptions } from './grounds.ts';
import { ladder, type RungName } from './ladder.ts';
import { draftReasons } from './reasons.ts';
import { weigh, type Weighing } from './weigh.ts';

const law = loadLaw();
const day = '2026-11-21';

function planOf(template: string): Plan {
  const { content } = findTemplate(template)!;
  return toGatePlan(content as Parameters<typeof toGatePlan>[0], {
    activity: 'activiteit',
    version: 1,
    state: 'running',
    owner: 'eigenaar',
  });
}
const team = planOf('begeleiding-wijkteam');
const solo = planOf('begeleiding-zelfstandige');

type Person = NonNullable<Parameters<typeof onAQuietDay>[0]>['person'];

type Situation = {
  title: string;
  plan?: Plan;
  answers: Partial<Answers>;
  /** What the record says about the person; permission and lifting count towards the recipient only. */
  person?: Person;
  agreements?: { party: string; from: string; until: string | null }[];
  consulted?: boolean;
  outcome: Weighing['outcome'];
  smallest: RungName | null;
  /** Also among what may be done, or not. */
  may?: RungName[];
  mayNot?: RungName[];
};

const usual: Partial<Answers> = {
  aim: 'person',
  goal: 'De huur weer op tijd.',
  direction: 'tell',
  fields: { voornaam: 'content', doelen: 'outline' },
  knows: 'yes',
  together: 'together',
  task: 'plan',
};
const words = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'In eigen woorden.']));
const meldcode = words('signalen', 'overleg', 'gesprek', 'wegen', 'melden', 'hulp');
const sixTests = {
  'alles-gedaan': 'Zij wil niet, vragen is te gevaarlijk.',
  'ernstige-schade': 'Hij slaat haar vanavond misschien dood.',
  nood: 'Zwijgen beloofde ik, helpen moet ook.',
  'geen-andere-weg': 'Samen bellen kan niet, hij luistert.',
  voorkomt: 'De politie kan er vanavond heen.',
  'zo-min-mogelijk': 'Alleen haar naam en dit adres.',
  'overlegd-met': 'Yusuf dacht mee.',
};
const demand = words('wie-vraagt', 'welke-wet', 'wat-precies');
const alone: Partial<Answers> = { knows: 'not-safe', together: 'neither', why: 'Dan wordt het thuis gevaarlijk.' };

const open = (answers: Answers) =>
  firstUnanswered(answers, groundOptions(towards(answers.to)!, team.country, law, day));

function weighed({
  plan = team,
  answers,
  person = {},
  agreements = [],
  consulted = false,
}: Omit<Situation, 'title' | 'outcome' | 'smallest'>) {
  const all = Answers.parse({ ...usual, ...answers });
  const said = (act: Act) => {
    const outside = act.recipient !== undefined && act.recipient.kind !== 'self';
    const facts = onAQuietDay({ agreements, consulted, person: outside ? person : { permission: 'given' } });
    return factsWith(facts, all, law, day);
  };
  return weigh(ladder(all, plan), (act) => decide(act, plan, said(act), law));
}

const yes: Person = { permission: 'given', secrecyLifted: 'by-consent', informed: true };
const doctor = 'party:huisarts:delen-met-huisarts';
const landlord = 'party:woningcorporatie:delen-met-partners';

const situations: Situation[] = [
  {
    title: 'the GP, with consent',
    answers: { to: doctor },
    person: yes,
    outcome: 'yes',
    smallest: 'without-name',
    may: ['together', 'through-person', 'fact', 'outline'],
    mayNot: ['ask-consent', 'content'],
  },
  {
    title: 'the GP, without consent: not in silence, and asking helps',
    answers: { to: doctor, together: 'through' },
    outcome: 'not-like-this',
    smallest: 'without-name',
    may: ['through-person', 'ask-consent'],
    mayNot: ['together', 'fact', 'outline'],
  },
  {
    title: 'the housing association, whose agreement has lapsed',
    answers: { to: landlord },
    person: yes,
    agreements: [{ party: 'woningcorporatie', from: '2025-01-01', until: '2026-02-01' }],
    outcome: 'not-like-this',
    smallest: 'without-name',
    may: ['together', 'through-person'],
    mayNot: ['outline'],
  },
  {
    title: 'the housing association, with consent and an agreement, also the address by itself',
    answers: { to: landlord, fields: { voornaam: 'content', adres: 'content', doelen: 'outline' } },
    person: yes,
    agreements: [{ party: 'woningcorporatie', from: '2025-01-01', until: null }],
    outcome: 'yes',
    smallest: 'without-name',
    may: ['fact', 'outline', 'content'],
  },
  {
    title: 'the school of a child, while a parent has not been heard',
    answers: { to: 'party:school:delen-met-school' },
    person: { ...yes, deciding: { who: 'parents', heard: 'not-all' } },
    outcome: 'not-like-this',
    may: ['together'],
    smallest: 'without-name',
    mayNot: ['outline'],
  },
  {
    title: 'the school of a child, with everybody’s yes',
    answers: { to: 'party:school:delen-met-school' },
    person: { ...yes, deciding: { who: 'person-and-parents', heard: 'all' } },
    outcome: 'yes',
    smallest: 'without-name',
    may: ['fact', 'outline'],
  },
  {
    title: 'Veilig Thuis by the Meldcode, where telling is not safe',
    answers: {
      ...alone,
      to: 'party:veilig-thuis:veiligheid',
      fields: { voornaam: 'content', achternaam: 'content', veiligheid: 'content' },
      task: 'meldcode:nl.wmo.5.2.6',
      route: meldcode,
    },
    person: { reasonsGiven: ['veiligheid'] },
    outcome: 'yes-if',
    smallest: 'without-name',
    may: ['content'],
    mayNot: ['together', 'through-person', 'ask-consent'],
  },
  {
    title: 'a colleague who works on it too',
    answers: { to: 'colleague', colleague: 'een-collega', involved: 'yes', fields: { doelen: 'content' } },
    outcome: 'yes',
    smallest: 'fact',
    may: ['content'],
    mayNot: ['without-name'],
  },
  {
    title: 'a colleague whom nobody names, said to work on it',
    answers: { to: 'colleague', involved: 'yes', fields: { doelen: 'content' } },
    outcome: 'not-like-this',
    mayNot: ['fact', 'content'],
    smallest: 'without-name',
  },
  {
    title: 'a colleague who does not work on it',
    answers: { to: 'colleague', involved: 'no', fields: { doelen: 'content' } },
    outcome: 'not-like-this',
    mayNot: ['fact', 'content'],
    smallest: 'without-name',
  },
  {
    title: 'the police by phone, without a law',
    answers: {
      to: 'authority:police',
      task: 'demand',
      route: demand,
      knows: 'not-yet',
      together: 'neither',
      why: 'Zij willen nu.',
    },
    outcome: 'not-like-this',
    smallest: 'without-name',
    mayNot: ['fact', 'outline'],
  },
  {
    title: 'the police in an emergency, after six tests and a talk with a colleague',
    answers: { ...alone, to: 'authority:police', task: 'conflict', route: sixTests, fields: { voornaam: 'content' } },
    consulted: true,
    outcome: 'yes-if',
    may: ['fact'],
    mayNot: ['together', 'through-person'],
    smallest: 'without-name',
  },
  {
    title: 'the police in an emergency, after six tests, with only the word of the worker for the talk',
    answers: { ...alone, to: 'authority:police', task: 'conflict', route: sixTests, fields: { voornaam: 'content' } },
    outcome: 'consult',
    mayNot: ['fact', 'together', 'through-person'],
    smallest: 'without-name',
  },
  {
    title: 'family that is not on record',
    answers: { to: 'carer:family' },
    outcome: 'not-like-this',
    smallest: 'together',
    may: ['through-person'],
    mayNot: ['without-name', 'outline'],
  },
  {
    title: 'the person',
    answers: { to: 'self', fields: { doelen: 'outline' }, knows: '', together: '' },
    outcome: 'yes',
    smallest: 'fact',
    may: ['outline'],
  },
  {
    title: 'who referred',
    answers: { to: 'referrer:doorverwijzer:ondersteuning' },
    outcome: 'not-like-this',
    smallest: null,
  },
  {
    title: 'somebody whom nobody names',
    answers: { aim: 'nameless', to: doctor, fields: {} },
    outcome: 'yes-if',
    smallest: 'without-name',
  },
  {
    title: 'the prosecutor in Belgium, by 458bis',
    plan: solo,
    answers: {
      ...alone,
      to: 'authority:public-prosecutor',
      task: 'prosecutor:be.sw.458bis',
      route: words('kwetsbaar', 'gevaar', 'zelf-beschermen'),
      fields: { voornaam: 'content' },
    },
    outcome: 'yes-if',
    may: ['fact'],
    mayNot: ['together', 'through-person'],
    smallest: 'without-name',
  },
];

describe('a weighing', () => {
  test.each(situations)(
    'with $title ends with something possible',
    ({ outcome, smallest, may = [], mayNot = [], ...given }) => {
      const found = weighed(given);
      const possible = found.rungs.filter((rung) => rung.possible).map(({ name }) => name);
      expect(found.outcome).toBe(outcome);
      expect(found.smallest?.name ?? null).toBe(smallest);
      for (const name of may) expect(possible).toContain(name);
      for (const name of mayNot) expect(possible).not.toContain(name);
      expect(possible.length + found.instead.length, 'Never a dead end').toBeGreaterThan(0);
      expect(found.instead).toContain('ask-contact-person');
    },
  );

  test('explains what was asked for, also when it may not be done', () => {
    const { asked } = weighed({ answers: { to: doctor } });
    expect(asked).toMatchObject({ name: 'outline', asked: true, possible: false });
    expect(asked!.decision!.checks.some(({ result }) => result === 'obstacle')).toBe(true);
  });

  test('needs every question of a special route in words', () => {
    const answers = Answers.parse({ ...usual, to: 'party:veilig-thuis:veiligheid', task: 'meldcode:nl.wmo.5.2.6' });
    expect(open(answers)).toBe('meldcode');
    expect(open({ ...answers, route: { ...meldcode, hulp: '-' } })).toBe('meldcode');
    expect(open({ ...answers, route: meldcode })).toBeNull();
  });

  test('needs the six tests of a conflict of duties in real words, whoever hears it', () => {
    const route = (change: object) => ({ ...alone, task: 'conflict', route: { ...sixTests, ...change } });
    for (const to of ['authority:police', doctor, 'carer:family', 'representative:x']) {
      const answers = Answers.parse({ ...usual, ...route({}), to });
      expect(open(answers), to).toBeNull();
      expect(open({ ...answers, route: {} }), to).toBe('plichten');
    }
    const said = (change: object) => open(Answers.parse({ ...usual, ...route(change), to: 'authority:police' }));
    const each = (text: string) => Object.fromEntries(Object.keys(sixTests).map((name) => [name, text]));
    expect(said({ nood: 'ja' })).toBe('plichten');
    expect(said(each('ja'))).toBe('plichten');
    expect(said(each('Dat is hier zeker zo.'))).toBe('plichten');
    expect(said({ 'overlegd-met': '-' })).toBe('plichten');
  });

  test.each([
    ['a report that calls itself a shared secret', 'party:veilig-thuis:veiligheid', 'shared-secrecy:nl.wmo.5.2.6'],
    ['a report that calls itself a demand', 'party:veilig-thuis:veiligheid', 'demand:nl.wmo.5.2.6'],
    ['a report to somebody else', doctor, 'meldcode:nl.wmo.5.2.6'],
    ['a rule of another country', 'authority:public-prosecutor', 'prosecutor:be.sw.458bis'],
    ['a rule that does not exist', doctor, 'plan:nl.bestaat.niet'],
  ])('asks again what lets somebody share: %s', (_title, to, task) => {
    const answers = { ...alone, to, task, fields: { voornaam: 'content' } } as const;
    expect(open(Answers.parse({ ...usual, ...answers, route: { ...meldcode, ...demand } }))).toBe('taak');
    const { rungs } = weighed({ answers });
    expect(rungs.some(({ name, possible }) => possible && ['fact', 'outline', 'content'].includes(name))).toBe(false);
  });
});

describe('what may lift secrecy', () => {
  const values = (to: string, country: 'NL' | 'BE') =>
    groundOptions(towards(to)!, country, law, day).map(({ value }) => value);

  test('towards Veilig Thuis is the right to report, with the questions of the Meldcode', () => {
    expect(values('party:veilig-thuis:veiligheid', 'NL')).toContain('meldcode:nl.wmo.5.2.6');
    expect(values('party:veilig-thuis:veiligheid', 'NL')).not.toContain('plan');
  });

  test('towards the prosecutor in Belgium is 458bis, and not in the Netherlands', () => {
    expect(values('authority:public-prosecutor', 'BE')).toContain('prosecutor:be.sw.458bis');
    expect(values('authority:public-prosecutor', 'NL').join()).not.toContain('458bis');
  });

  test('towards the police is never the plan, and a demand without a law can be said', () => {
    expect(values('authority:police', 'NL')).toEqual(expect.arrayContaining(['demand', 'conflict']));
    expect(values('authority:police', 'NL')).not.toContain('plan');
  });
});

describe('how deep something is told', () => {
  test('a name has no outline, and does not make the act deeper', () => {
    const told = { voornaam: 'content', doelen: 'outline' } as const;
    expect(deepest(told)).toBe('outline');
    expect(atMost(told, 'fact')).toEqual({ voornaam: 'content', doelen: 'fact' });
  });

  test('each detail is held to the promise about that detail', () => {
    const purpose = team.purposes.find(({ id }) => id === 'delen-met-partners')!;
    expect(depthUnder(purpose, { adres: 'content', doelen: 'outline' })).toBe('outline');
    expect(depthUnder(purpose, { adres: 'content', doelen: 'content' })).toBe('content');
  });
});

test('the reasons are filled in from the answers, and the last sentence is for the worker', () => {
  const say = (text: string) => text;
  const texts = {
    goal: 'Ik wil: {goal}',
    ask: 'Ik vraag {to}: {question}',
    tell: 'Ik vertel {to}.',
    data: 'Alleen: {data}.',
    withoutName: 'Zonder naam.',
    together: 'Samen.',
    throughPerson: 'Zelf.',
    consent: 'Eerst vragen.',
    knows: { yes: 'Besproken.', 'not-yet': 'Nog niet.', 'not-safe': 'Niet veilig.' },
    why: 'Want: {why}',
    unfinished: {
      enough: 'Genoeg, want …',
      more: 'Minder kan niet, want …',
      ask: 'Eerst, want …',
      not: 'Niet, want …',
    },
    depth: { fact: 'dat', outline: 'lijn', content: 'inhoud' },
  };
  const answers = Answers.parse({ ...usual, direction: 'ask', question: 'Wat helpt' });
  const named = { to: 'de huisarts', person: 'de cliënt', fieldName: say };
  expect(
    draftReasons(answers, 'outline', { voornaam: 'content', doelen: 'outline' }, named, texts).split('\n'),
  ).toEqual([
    'Ik wil: De huur weer op tijd.',
    'Ik vraag de huisarts: Wat helpt.',
    'Alleen: voornaam, doelen (lijn).',
    'Besproken.',
    'Minder kan niet, want …',
  ]);
  expect(draftReasons(answers, 'not-shared', {}, named, texts)).toMatch(/Niet, want …$/);
  const telling = Answers.parse({ ...usual, knows: 'not-yet', together: 'neither', why: 'Zij slaapt' });
  for (const step of ['through-person', 'together', 'ask-consent', 'not-shared', 'without-name'] as const) {
    expect(draftReasons(telling, step, {}, named, texts), step).not.toMatch(/Ik vertel|Nog niet/);
  }
  expect(draftReasons(telling, 'fact', {}, named, texts)).toContain('Ik vertel de huisarts.');
});
