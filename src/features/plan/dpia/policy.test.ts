import { describe, expect, it } from 'vitest';
import { loadLaw } from '../../../platform/law.ts';
import { newDocument, type PlanDocument } from '../policy.ts';
import { findTemplate } from '../templates.ts';
import { type Answer, type DpiaContent, type DpiaRisk, emptyDpia, type Weighed } from './content.ts';
import { type DpiaFacts, type DpiaObstacleKind, dpiaObstacles } from './obstacles.ts';
import {
  adviceOf,
  highResidual,
  consultationOf,
  levelOf,
  mayDecideAgainst,
  type Outcome,
  outcomeOf,
  residualOf,
  riskFinished,
  settled,
  unfinishedParts,
} from './policy.ts';
import { markOf, riskMark } from './marks.ts';
import { consultationTerms, pagesOf, questionsFor } from './questions.ts';
import { changedParts, shapeOf } from './shape.ts';
import { mustJudge, suggestionFor } from './suggestions.ts';
import type { Turn, TurnKind } from './turn.ts';

const book = loadLaw();
const DAY = '2026-03-02';
const dutch = questionsFor(book, 'NL', DAY);
const belgian = questionsFor(book, 'BE', DAY);

/** All answered with "does not fit", except these. */
const screened = (answers: Record<string, Answer>, questions = dutch): DpiaContent => ({
  ...emptyDpia(),
  screening: Object.fromEntries(questions.map(({ id }) => [id, { answer: answers[id] ?? 'fits-not', why: 'Omdat.' }])),
});
const plan = (id: string): PlanDocument => newDocument(findTemplate(id)!.content, id);

describe('the questions', () => {
  it('are the nine criteria and, in the Netherlands, the seventeen items of the list, in order', () => {
    expect(dutch.filter(({ kind }) => kind === 'criterion').map(({ id }) => id)).toEqual(
      Array.from({ length: 9 }, (_, at) => `dpia.wp248.${at + 1}`),
    );
    expect(dutch.filter(({ kind }) => kind === 'list').map(({ id }) => id)).toEqual(
      Array.from({ length: 17 }, (_, at) => `dpia.nl.${at + 1}`),
    );
  });

  it('are in Belgium the nine criteria and the list of its own authority', () => {
    expect(belgian.filter(({ kind }) => kind === 'list').map(({ id }) => id)).toEqual(['dpia.be.1']);
  });

  it('each ask something in both languages, and say that nobody checked them', () => {
    for (const { ask, explain, citation } of [...dutch, ...belgian]) {
      expect([ask.nl.at(-1), ask.en.at(-1)]).toEqual(['?', '?']);
      expect(Math.min(explain.nl.length, explain.en.length)).toBeGreaterThan(10);
      expect(citation.checked).toBe(false);
    }
  });

  it('come on pages of a few, each question once', () => {
    const pages = pagesOf(dutch);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(4);
    expect(pages.flat()).toEqual(dutch);
  });
});

describe('whether a DPIA is needed', () => {
  const one = (id: string, answer: Answer = 'fits') => ({ [id]: answer });
  const cases: [string, Record<string, Answer>, Outcome][] = [
    ['nothing fits', {}, 'not-needed'],
    ...dutch
      .filter(({ kind }) => kind === 'criterion')
      .map(({ id }): [string, Record<string, Answer>, Outcome] => [`only ${id}`, one(id), 'advised']),
    ...dutch
      .filter(({ kind }) => kind === 'list')
      .map(({ id }): [string, Record<string, Answer>, Outcome] => [`only ${id}`, one(id), 'needed']),
    ['criteria 4 and 7', { 'dpia.wp248.4': 'fits', 'dpia.wp248.7': 'fits' }, 'needed'],
    ['all nine', Object.fromEntries(dutch.slice(0, 9).map(({ id }) => [id, 'fits' as const])), 'needed'],
    ['a doubt about a criterion', one('dpia.wp248.5', 'doubt'), 'advised'],
    ['a doubt about the list', one('dpia.nl.7', 'doubt'), 'advised'],
    ['a criterion and a doubt', { 'dpia.wp248.4': 'fits', 'dpia.wp248.5': 'doubt' }, 'advised'],
  ];
  it.each(cases)('%s', (_title, answers, outcome) => {
    expect(outcomeOf(dutch, screened(answers))).toBe(outcome);
  });

  it('is not known while one question is open, whatever the others say', () => {
    const content = screened({ 'dpia.nl.2': 'fits' });
    const { ['dpia.wp248.9']: _open, ...screening } = content.screening;
    expect(outcomeOf(dutch, { screening })).toBe('incomplete');
  });

  it('may be decided against with reasons where criteria ask it, never where the list does', () => {
    expect(mayDecideAgainst(dutch, screened({ 'dpia.wp248.4': 'fits', 'dpia.wp248.7': 'fits' }))).toBe(true);
    expect(mayDecideAgainst(dutch, screened({ 'dpia.nl.8': 'fits' }))).toBe(false);
    expect(mayDecideAgainst(belgian, screened({ 'dpia.be.1': 'fits' }, belgian))).toBe(false);
  });
});

describe('what the plan suggests', () => {
  const team = { document: plan('begeleiding-wijkteam'), kind: 'team' } as const;
  const solo = { document: plan('begeleiding-zelfstandige'), kind: 'solo' } as const;
  it.each([
    ['social work has sensitive data', 'dpia.wp248.4', team, 'fits'],
    ['social work is about people who depend on it', 'dpia.wp248.7', team, 'fits'],
    ['one professional does not work on a large scale (recital 91)', 'dpia.wp248.5', solo, 'fits-not'],
    ['nor with health data', 'dpia.nl.7', solo, 'fits-not'],
    ['a team with health data may', 'dpia.nl.7', team, 'doubt'],
    ['sharing with others may be a partnership', 'dpia.nl.8', team, 'doubt'],
    ['nothing where the plan says nothing', 'dpia.wp248.8', team, undefined],
    ['nothing about genetic data either', 'dpia.nl.6', team, undefined],
  ] as const)('%s', (_title, question, reader, answer) => {
    expect(suggestionFor(question, reader)?.answer).toBe(answer);
  });

  it('does not count a field that is switched off', () => {
    const document = { ...team.document, fields: team.document.fields.map((field) => ({ ...field, off: true })) };
    expect(suggestionFor('dpia.wp248.4', { ...team, document })).toBeUndefined();
    expect(mustJudge({ ...document, publicBody: false })).toBe(false);
  });

  it('asks a judgement where a field sounds like a diagnosis, also when it is called ordinary with a reason', () => {
    const letters = plan('nieuwsbrief-praktijk');
    const [first, ...others] = letters.fields;
    const label = { nl: 'Medische diagnose', en: '' };
    const named = { ...first!, label, category: 'ordinary' as const, kindBecause: 'Het is een vast woord.' };
    expect(mustJudge({ ...letters, fields: [named, ...others] })).toBe(true);
    expect(mustJudge({ ...letters, fields: [{ ...named, off: true }, ...others] })).toBe(false);
  });

  it.each([
    ['begeleiding-zelfstandige', true],
    ['begeleiding-wijkteam', true],
    ['aanvraag-verhuizen', true],
    ['nieuwsbrief-praktijk', false],
  ])('asks a judgement of %s: %s', (template, must) => {
    expect(mustJudge(plan(template))).toBe(must);
  });
});

describe('a risk', () => {
  // Severity in rows, likelihood in columns.
  it.each([
    [1, ['low', 'low', 'low', 'middle']],
    [2, ['low', 'middle', 'middle', 'middle']],
    [3, ['low', 'middle', 'high', 'high']],
    [4, ['middle', 'high', 'high', 'high']],
  ])('of severity %i is, for likelihood 1 to 4, %j', (severity, levels) => {
    expect([1, 2, 3, 4].map((likelihood) => levelOf({ likelihood, severity }))).toEqual(levels);
  });

  it('never grows when the likelihood or the severity falls', () => {
    const order = ['low', 'middle', 'high'];
    const value = (likelihood: number, severity: number) => order.indexOf(levelOf({ likelihood, severity }));
    for (const a of [1, 2, 3])
      for (const b of [1, 2, 3, 4]) {
        expect(value(a, b)).toBeLessThanOrEqual(value(a + 1, b));
        expect(value(b, a)).toBeLessThanOrEqual(value(b, a + 1));
      }
  });

  it('remains as it was until somebody says what the measures do', () => {
    expect(residualOf(risk({ after: null }))).toBe('high');
    expect(residualOf(risk())).toBe('low');
  });

  it('is not known, and not high, while how likely or how bad was left open', () => {
    const open = { ...weighed(3, 3), likelihood: null };
    expect(residualOf(risk({ before: open, after: null }))).toBe(null);
    expect(highResidual({ risks: [risk({ before: open, after: null })] })).toEqual([]);
    expect(riskFinished(risk({ before: open }))).toBe(false);
  });

  it.each([
    ['is finished with reasons before and after', {}, true],
    ['is not without a description', { description: '' }, false],
    ['is not without a reason before', { before: weighed(3, 3, '') }, false],
    ['is not before anything was said about after', { after: null }, false],
    ['is not with a measure that nobody makes', { measures: [measure({ due: '2026-06-01', owner: '' })] }, false],
    ['is with a measure that is there already', { measures: [measure({ due: null, owner: '' })] }, true],
  ])('%s', (_title, change, finished) => {
    expect(riskFinished(risk(change))).toBe(finished);
  });
});

function weighed(likelihood: number, severity: number, why = 'Omdat.'): Weighed {
  return { likelihood, likelihoodWhy: why, severity, severityWhy: why };
}
function measure(change: Partial<DpiaRisk['measures'][number]>): DpiaRisk['measures'][number] {
  return { id: 'eigen-1', planMeasure: null, text: 'Nabellen.', owner: 'Team', due: null, ...change };
}
function risk(change: Partial<DpiaRisk> = {}): DpiaRisk {
  return {
    id: '0190a000-0000-7000-8000-000000000009',
    description: 'Iemand leest mee.',
    origin: 'inside',
    originWhy: '',
    event: null,
    before: weighed(3, 3),
    measures: [],
    after: weighed(1, 2),
    ...change,
  };
}

let nth = 0;
const turn = (kind: TurnKind, change: Partial<Turn> = {}): Turn => ({
  id: String((nth += 1)),
  ...{ kind, opinion: null, reply: null, outside: '', words: '', about: [], day: null, by: 'a' },
  at: new Date('2026-03-01T09:00:00Z'),
  ...change,
});
const asked = turn('asked');
const advised = turn('advised', { opinion: 'not-agree' });
const replied = turn('replied', { reply: 'deviate' });

/** The turns as they would be when each was about this DPIA. */
const aboutIt = (content: DpiaContent, turns: readonly Turn[]): Turn[] =>
  turns.map((each) => ({
    ...each,
    about:
      each.kind === 'advised'
        ? [markOf(content)]
        : each.kind === 'consulted'
          ? highResidual(content).map(riskMark)
          : [],
  }));

describe('the advice of the officer', () => {
  it.each([
    ['nothing was asked', [], 'not-asked'],
    ['asked', [asked], 'asked'],
    ['advised', [asked, advised], 'advised'],
    ['advised unasked', [advised], 'advised'],
    ['replied', [asked, advised, replied], 'replied'],
    ['asked anew', [asked, advised, replied, turn('asked')], 'asked'],
    ['advised anew', [asked, advised, replied, turn('asked'), turn('advised')], 'advised'],
    ['advised again of own accord', [asked, advised, replied, turn('advised')], 'advised'],
  ])('stands, when %s, at %s', (_title, turns, kind) => {
    expect(adviceOf(aboutIt(whole(), turns as Turn[]), whole()).kind).toBe(kind);
  });

  const then = aboutIt(whole(), [asked, advised, replied]);
  it.each([
    ['the risks', { risks: [risk({ description: 'Iets anders.' })] }],
    ['a measure', { risks: [risk({ measures: [measure({})] })] }],
    ['the decision', { decision: { choice: 'do', why: 'Toch.' } }],
    ['an answer', screened({ 'dpia.wp248.4': 'fits' })],
    ['what people think', { views: { choice: 'not-asked', who: '', said: 'Anders.' } }],
  ] as [string, Partial<DpiaContent>][])('is opened again by a change of %s', (_title, change) => {
    expect(adviceOf(then, whole(change)).kind).toBe('outdated');
    expect(adviceOf(then.slice(0, 2), whole(change)).kind).toBe('advised');
  });
  it('stays when nothing that was read changed', () => {
    const saved = whole({ revisions: { besluit: 3 }, withoutOfficer: 'Geen.' });
    expect(adviceOf(then, saved).kind).toBe('replied');
  });
});

const whole = (change: Partial<DpiaContent> = {}): DpiaContent => ({
  ...screened({ 'dpia.wp248.4': 'fits', 'dpia.wp248.7': 'fits' }),
  decision: { choice: 'do', why: '' },
  proportionality: { less: 'Nee.', weighs: 'Ja.', rights: '' },
  risks: [risk()],
  risksComplete: 'Nagelopen.',
  views: { choice: 'not-asked', who: '', said: 'Past hier niet.' },
  ...change,
});
const high = { risks: [risk({ after: weighed(3, 3) })] };
const terms = consultationTerms(book, DAY);

const newId = '0190a000-0000-7000-8000-000000000010';

describe('prior consultation', () => {
  const sent = turn('consulted', { day: '2026-01-05' });
  it('takes eight weeks, and six more', () => {
    expect(terms).toEqual({ weeks: 8, extension: 6 });
  });
  it.each([
    ['no high risk', whole(), [], '2026-03-02', 'not-needed'],
    ['a high risk', whole(high), [], '2026-03-02', 'needed'],
    ['sent, on the last day of the term', whole(high), [sent], '2026-03-02', 'runs'],
    ['sent, a day after the term', whole(high), [sent], '2026-03-03', 'over'],
    ['extended', whole(high), [sent, turn('authority-extended')], '2026-03-03', 'runs'],
    ['extended, and past that', whole(high), [sent, turn('authority-extended')], '2026-04-14', 'over'],
    ['answered in time', whole(high), [sent, turn('authority-answered')], '2026-02-01', 'over'],
  ] as const)('stands with %s', (_title, content, turns, today, kind) => {
    expect(consultationOf(content, aboutIt(content, turns), today, terms).kind).toBe(kind);
  });

  it.each([
    [
      'another risk that is high as well',
      { risks: [...high.risks, risk({ id: newId, after: weighed(4, 4) })] },
      'needed',
    ],
    ['the same risk in other words', { risks: [risk({ after: weighed(3, 3), description: 'Anders.' })] }, 'needed'],
    ['the same risk that weighs more', { risks: [risk({ after: weighed(4, 4) })] }, 'needed'],
    ['another reason for the same weight', { risks: [risk({ after: weighed(3, 3, 'Daarom.') })] }, 'over'],
    ['a risk more that does not stay high', { risks: [...high.risks, risk({ id: newId })] }, 'over'],
  ])('is, with %s, %s', (_title, change, kind) => {
    const answered = aboutIt(whole(high), [sent, turn('authority-answered')]);
    expect(consultationOf(whole(change), answered, '2026-03-02', terms).kind).toBe(kind);
  });
});

describe('what is written', () => {
  it.each([
    ['nothing', whole({ proportionality: null, risks: [], views: null }), ['proportionality', 'risks', 'views']],
    ['all', whole(), []],
    ['no word why these are all risks', whole({ risksComplete: '' }), ['risks']],
    ['views asked of nobody', whole({ views: { choice: 'asked', who: '', said: 'Goed.' } }), ['views']],
  ])('%s leaves open', (_title, content, parts) => {
    expect(unfinishedParts(content)).toEqual(parts);
    expect(settled(dutch, content)).toBe(parts.length === 0);
  });
});

describe('what stands between a plan and its approval', () => {
  const document = plan('begeleiding-wijkteam');
  const privately = { ...document, publicBody: false };
  const facts = (change: Partial<DpiaFacts> = {}): DpiaFacts => ({
    content: whole(),
    turns: [asked, advised, replied],
    shape: shapeOf(document),
    questions: dutch,
    terms,
    hasOfficer: true,
    today: DAY,
    ...change,
  });
  const against = whole({ decision: { choice: 'do-not', why: 'Een kleine groep.' } });
  const onList = screened({ 'dpia.nl.8': 'fits' });
  const cases: [string, PlanDocument, Partial<DpiaFacts>, DpiaObstacleKind[]][] = [
    ['nothing when all was done', document, {}, []],
    ['nobody judged', document, { content: null, shape: null }, ['dpia-not-judged']],
    ['nobody judged, nothing sensitive', plan('nieuwsbrief-praktijk'), { content: null, shape: null }, []],
    ['not all answered', document, { content: emptyDpia() }, ['dpia-not-judged']],
    ['nothing fits', document, { content: screened({}), turns: [] }, []],
    ['one criterion, no decision', document, { content: screened({ 'dpia.wp248.4': 'fits' }) }, ['dpia-not-decided']],
    ['two criteria, no decision', document, { content: whole({ decision: null }) }, ['dpia-not-decided']],
    [
      'decided against without a reason',
      document,
      { content: whole({ decision: { choice: 'do-not', why: '' } }) },
      ['dpia-not-decided'],
    ],
    [
      'decided against with a dot',
      document,
      { content: whole({ decision: { choice: 'do-not', why: '.' } }) },
      ['dpia-not-decided'],
    ],
    [
      'decided against the list',
      document,
      { content: { ...onList, decision: { choice: 'do-not', why: 'Geen zin.' } } },
      ['dpia-must'],
    ],
    ['decided against criteria, nobody asked', document, { content: against, turns: [] }, ['dpia-no-advice']],
    ['decided against criteria, no officer', document, { content: against, turns: [], hasOfficer: false }, []],
    ['decided against criteria, advised', document, { content: against }, []],
    [
      'nothing written',
      document,
      { content: whole({ proportionality: null, risks: [], views: null }) },
      ['dpia-no-proportionality', 'dpia-no-risks', 'dpia-no-views'],
    ],
    ['no advice asked', document, { turns: [] }, ['dpia-no-advice']],
    ['advice asked, not given', document, { turns: [asked] }, ['dpia-advice-waits']],
    ['advice given, not answered', document, { turns: [asked, advised] }, ['dpia-advice-unanswered']],
    ['no officer, no word about it', privately, { turns: [], hasOfficer: false }, ['dpia-no-officer']],
    [
      'no officer, and a dot about it',
      privately,
      { turns: [], hasOfficer: false, content: whole({ withoutOfficer: '.' }) },
      ['dpia-no-officer'],
    ],
    [
      'no officer, with the reason',
      privately,
      { turns: [], hasOfficer: false, content: whole({ withoutOfficer: 'We zijn klein.' }) },
      [],
    ],
    [
      'no officer at a public body, whatever the reason',
      { ...document, publicBody: true },
      { turns: [], hasOfficer: false, content: whole({ withoutOfficer: 'We zijn klein.' }) },
      ['dpia-no-officer'],
    ],
    ['a high risk', document, { content: whole(high) }, ['dpia-not-consulted']],
    [
      'a high risk, just sent',
      document,
      { content: whole(high), turns: [asked, advised, replied, turn('consulted', { day: DAY })] },
      ['dpia-consultation-runs'],
    ],
    [
      'a high risk, answered',
      document,
      {
        content: whole(high),
        turns: [asked, advised, replied, turn('consulted', { day: DAY }), turn('authority-answered')],
      },
      [],
    ],
    [
      'a field more than at the DPIA',
      { ...document, fields: [...document.fields, { ...document.fields[0]!, id: 'nieuw-gegeven' }] },
      {},
      ['dpia-not-reviewed'],
    ],
  ];
  it.each(cases)('%s', (_title, of, change, kinds) => {
    const known = facts(change);
    const turns = known.content ? aboutIt(known.content, known.turns) : known.turns;
    expect(dpiaObstacles(of, { ...known, turns }).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('a DPIA that changed after the answer to the advice', () => {
  it('waits for advice again', () => {
    const document = plan('begeleiding-wijkteam');
    const turns = aboutIt(whole(), [asked, advised, replied]);
    const known = { content: whole({ risksComplete: 'Nog eens.' }), turns, shape: shapeOf(document), questions: dutch };
    const found = dpiaObstacles(document, { ...known, terms, hasOfficer: true, today: DAY });
    expect(found).toEqual([{ kind: 'dpia-advice-outdated', page: '/fg' }]);
  });
});

describe('the shape of a plan', () => {
  const document = plan('begeleiding-wijkteam');
  const then = shapeOf(document);
  it('stays when only words change', () => {
    const title = { nl: 'Iets anders', en: 'Something else' };
    expect(changedParts(then, shapeOf({ ...document, title }))).toEqual([]);
  });
  it.each([
    ['fields', { fields: document.fields.slice(1) }],
    ['purposes', { purposes: document.purposes.slice(1) }],
    ['parties', { flows: document.flows.slice(1) }],
    ['ways', { channels: document.channels.slice(1) }],
    ['people', { peopleNumber: document.peopleNumber === 'above-10000' ? 'below-100' : 'above-10000' }],
  ] as const)('changes with %s', (part, change) => {
    expect(changedParts(then, shapeOf({ ...document, ...change } as PlanDocument))).toContain(part);
  });
});
