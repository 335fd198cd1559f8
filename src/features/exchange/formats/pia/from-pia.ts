import { newMeasure } from '../../../plan/document/content.ts';
import type { Draft, ReadFile } from '../../draft.ts';
import { finding } from '../../finding.ts';
import { addTo, beginDraft, type Drafting, fit, leave, newMeasureId, type Reading } from '../drafting.ts';
import { sayIssues } from '../../say-issues.ts';
import { inDutch } from '../plan-words.ts';
import { cleanValue } from './clean.ts';
import { asPlain, fromHtml } from './html.ts';
import { valueOf } from './item.ts';
import { answerReaders } from './read-answers.ts';
import { leaveRoot } from './read-root.ts';
import { PiaFile, type PiaMeasure, piaQuestions, questionOf } from './shape.ts';

/** A file of the CNIL software as a draft. Its HTML is cleaned first; what it holds more than a plan is kept with it. */
export function fromPia(file: unknown, reading: Reading): ReadFile {
  const parsed = PiaFile.safeParse(cleanValue(file));
  if (!parsed.success) return { drafts: [], problems: sayIssues(parsed.error) };
  const pia = parsed.data;
  const draft = beginDraft(reading);
  draft.plan.title = inDutch(fit(draft, (pia.pia.name ?? '').replace(/\s+/g, ' ').trim(), 'pia.name'));
  readAnswers(draft, pia);
  readMeasures(draft, pia);
  leaveRoot(draft, pia);
  const { plan: content, notCarried } = draft;
  const read: Draft = { content, notes: [], origin: pia, notCarried };
  return { drafts: [read], problems: [] };
}

function readAnswers(draft: Drafting, { answers }: PiaFile): void {
  const read = new Set<number>();
  for (const [question, readAnswer] of answerReaders) {
    const at = answers.findIndex(({ reference_to: asked }) => questionOf(asked) === question);
    if (at === -1) continue;
    read.add(at);
    readAnswer(draft, fromHtml(answers[at]!.data.text ?? ''), `answers[${at}]`);
  }
  answers.forEach(({ reference_to: asked, data }, at) => {
    const question = questionOf(asked);
    const rest = read.has(at) ? '' : asPlain(fromHtml(data.text ?? ''));
    const more = rest !== '' || typeof data.gauge === 'number' || (data.list ?? []).length > 0;
    if (more)
      draft.notCarried.push(finding('answer', `answers[${at}]`, question ? piaQuestions[question] : String(asked)));
  });
}

function readMeasures(draft: Drafting, { measures }: PiaFile): void {
  measures.forEach(({ title, content }, at) => {
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
    addTo(draft, 'measures', place, measure);
  });
}

/** What we wrote under a measure ourselves. */
const ownOf = (content: string | null | undefined) =>
  fromHtml(content ?? '').items.find((item) => valueOf(item, 'Niveau') !== '');

/** A measure of the file in plain words; empty where it says nothing. */
export function measureText({ title, content }: Pick<PiaMeasure, 'title' | 'content'>): string {
  const about = ownOf(content) ? '' : asPlain(fromHtml(content ?? ''));
  return [title ?? '', about]
    .filter((each) => each !== '')
    .join('\n')
    .trim();
}
