import { newMeasure } from '../../../plan/document/content.ts';
import type { Draft, ReadFile, WholeRisk } from '../../draft.ts';
import { finding, type Finding } from '../../finding.ts';
import { addTo, beginDraft, type Drafting, fit, leave, newMeasureId, type Reading } from '../drafting.ts';
import { sayIssues } from '../../say-issues.ts';
import { inDutch } from '../plan-words.ts';
import { broughtDpia } from './brought.ts';
import { cleanValue } from './clean.ts';
import { asPlain, fromHtml } from './html.ts';
import { valueOf } from './item.ts';
import { answerReaders } from './read-answers.ts';
import { type Planned, readRisks, wordsOf } from './read-risks.ts';
import { leaveRoot } from './read-root.ts';
import { OF_A_RISK } from './risk-words.ts';
import { PiaFile, type PiaMeasure, piaQuestions, questionOf } from './shape.ts';
import { readOfficer, readViews } from './views.ts';

/** A file of the CNIL software as a draft. Its HTML is cleaned first; what it holds more than a plan is kept with it. */
export function fromPia(file: unknown, reading: Reading): ReadFile {
  const parsed = PiaFile.safeParse(cleanValue(file));
  if (!parsed.success) return { drafts: [], problems: sayIssues(parsed.error).map(sayGauge) };
  const pia = parsed.data;
  const draft = beginDraft(reading);
  draft.plan.title = inDutch(fit(draft, (pia.pia.name ?? '').replace(/\s+/g, ' ').trim(), 'pia.name'));
  const answered = readAnswers(draft, pia);
  const planned = readMeasures(draft, pia);
  const { risks, read: weighed } = readRisks(draft, pia, planned);
  leaveAnswers(draft, pia, { answered, weighed });
  leaveOwn(draft, pia, risks);
  const { views, fields } = readViews(draft, pia);
  leaveRoot(draft, pia, fields);
  const { plan: content, notCarried } = draft;
  const read: Draft = {
    content,
    notes: [],
    origin: pia,
    notCarried,
    dpia: broughtDpia(risks, views),
    officer: readOfficer(pia),
  };
  return { drafts: [read], problems: [] };
}

/** A gauge that is none would change how bad a risk is, so it says what it should be. */
const sayGauge = (problem: Finding): Finding =>
  typeof problem.place === 'string' && problem.place.endsWith('.data.gauge')
    ? finding('gauge', problem.place)
    : problem;

/** Answers the places of what was read. */
function readAnswers(draft: Drafting, { answers }: PiaFile): ReadonlySet<number> {
  const read = new Set<number>();
  for (const [question, readAnswer] of answerReaders) {
    const at = answers.findIndex(({ reference_to: asked }) => questionOf(asked) === question);
    if (at === -1) continue;
    read.add(at);
    readAnswer(draft, fromHtml(answers[at]!.data.text ?? ''), `answers[${at}]`);
  }
  return read;
}

type Read = { answered: ReadonlySet<number>; weighed: ReadonlySet<number> };

function leaveAnswers(draft: Drafting, { answers }: PiaFile, { answered, weighed }: Read): void {
  answers.forEach(({ reference_to: asked, data }, at) => {
    if (weighed.has(at)) return;
    const question = questionOf(asked);
    const rest = answered.has(at) ? '' : asPlain(fromHtml(data.text ?? ''));
    const more = rest !== '' || typeof data.gauge === 'number' || (data.list ?? []).length > 0;
    if (more)
      draft.notCarried.push(finding('answer', `answers[${at}]`, question ? piaQuestions[question] : String(asked)));
  });
}

/** Answers the measures of the plan by their words, for the risks that point at them. */
function readMeasures(draft: Drafting, { measures }: PiaFile): Planned {
  const planned = new Map<string, { id: string; text: string }>();
  measures.forEach(({ title, content }, at) => {
    if (ofRisk({ content })) return;
    const place = `measures[${at}]`;
    const own = ownOf(content);
    const text = measureText({ title, content });
    if (text === '') return leave(draft, 'rest', place);
    const measure = newMeasure({
      id: newMeasureId(draft, text),
      text: inDutch(fit(draft, text, place)),
      level: own && valueOf(own, 'Niveau') === 'verhoogd' ? 'raised' : 'basic',
      evidence: own ? fit(draft, valueOf(own, 'Bewijs'), place) : '',
    });
    if (!addTo(draft, 'measures', place, measure)) return;
    const found = { id: measure.id, text: measure.text.nl };
    for (const words of [title ?? '', text].map(wordsOf)) if (!planned.has(words)) planned.set(words, found);
  });
  return planned;
}

/** A measure that we wrote for a risk comes along with that risk; without it, it is left. */
function leaveOwn(draft: Drafting, { measures }: PiaFile, risks: readonly WholeRisk[]): void {
  const own = new Set(risks.flatMap((risk) => risk.measures.map(({ text }) => wordsOf(text))));
  measures.forEach((measure, at) => {
    const text = measure.title ?? '';
    if (ofRisk(measure) && !own.has(wordsOf(text))) leave(draft, 'rest', `measures[${at}]`, text);
  });
}

/** What we wrote under a measure ourselves. */
const ownOf = (content: string | null | undefined) =>
  fromHtml(content ?? '').items.find((item) => valueOf(item, 'Niveau') !== '');

/** Whether a measure stands in the file for a risk, and not in the plan. */
export function ofRisk({ content }: Pick<PiaMeasure, 'content'>): boolean {
  const own = ownOf(content);
  return own !== undefined && valueOf(own, 'Niveau') === OF_A_RISK;
}

/** A measure of the file in plain words; empty where it says nothing. */
export function measureText({ title, content }: Pick<PiaMeasure, 'title' | 'content'>): string {
  const about = ownOf(content) ? '' : asPlain(fromHtml(content ?? ''));
  return [title ?? '', about]
    .filter((each) => each !== '')
    .join('\n')
    .trim();
}
