import { findLaw, type LawBook } from '../../gate/law.ts';
import type { Block } from '../../platform/document/index.ts';
import type { PlanDocument } from '../plan/index.ts';
import { planWords } from '../plan/index.ts';
import type { OwnTexts, Section } from './policy.ts';
import { type Say, sayFields, sayIn, sayPurposeTerm, sayRecipients, sayRetention } from './say.ts';

/** What a notice is made of: the plans that run, the law of the day, and what only the organisation can say. */
export type NoticeSources = {
  organisation: { name: string; country: 'NL' | 'BE' };
  plans: readonly { id: string; document: PlanDocument }[];
  own: OwnTexts;
  law: LawBook;
  /** `YYYY-MM-DD`. */
  day: string;
  eea: ReadonlySet<string>;
  /** Whether an FG watches here. */
  hasFg: boolean;
};

const heading = (text: string, level: 1 | 2 | 3 = 1): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** The notice with every element of AVG 13 and 14 that the plans know, in plain words, in one language. */
export function composeNotice(sources: NoticeSources, language: 'nl' | 'en'): Block[] {
  const say = sayIn(language);
  const { organisation, plans, own } = sources;
  const { name } = organisation;
  const optional = (head: Parameters<Say['fixed']>[0], text: OwnTexts[keyof OwnTexts]): Block[] =>
    say.words(text) === '' ? [] : [heading(say.fixed(head)), paragraph(say.words(text))];
  return [
    paragraph(say.fixed('intro', { name })),
    heading(say.fixed('whoWeAre')),
    paragraph(say.fixed('controller', { name })),
    ...(say.words(own.contact) === '' ? [] : [paragraph(say.words(own.contact))]),
    ...watcher(say, sources),
    heading(say.fixed('whatWeDo')),
    ...(plans.length === 0 ? [paragraph(say.fixed('noNotice'))] : []),
    ...plans.flatMap(({ document }) => activity(say, document, sources)),
    ...outside(say, sources),
    ...safety(say, plans),
    ...rights(say, sources),
    ...optional('notGivingHead', own.notGiving),
    ...optional('automatedHead', own.automated),
    ...optional('websiteHead', own.website),
    ...optional('extraHead', own.extra),
  ];
}

const watcher = (say: Say, { hasFg, own }: NoticeSources): Block[] =>
  hasFg || own.fg.nl !== ''
    ? [heading(say.fixed('fgHead'), 2), paragraph([say.fixed('fgText'), say.words(own.fg)].join(' ').trim())]
    : [];

function activity(say: Say, document: PlanDocument, sources: NoticeSources): Block[] {
  const people = document.people.map((kind) => planWords.peopleTexts[kind][say.language].toLowerCase());
  const names = say.list(document.controllers.map(({ name }) => name));
  const others = document.role === 'joint-controller' ? 'together' : 'onBehalf';
  return [
    heading(say.words(document.title), 2),
    ...(document.summary.nl === '' ? [] : [paragraph(say.words(document.summary))]),
    ...(people.length === 0 ? [] : [paragraph(say.fixed('forWhom', { people: say.list(people) }))]),
    ...(document.role === 'controller' || names === '' ? [] : [paragraph(say.fixed(others, { names }))]),
    {
      kind: 'terms',
      rows: [
        { term: say.fixed('howLong'), value: sayRetention(say, document) },
        { term: say.fixed('fromOthers'), value: fromOthers(say, document) },
      ].filter(({ value }) => value !== ''),
    },
    ...document.purposes
      .filter(({ basis }) => basis !== null)
      .flatMap((purpose) => [heading(say.words(purpose.title), 3), purposeTerms(say, document, purpose, sources)]),
  ];
}

function purposeTerms(
  say: Say,
  document: PlanDocument,
  purpose: PlanDocument['purposes'][number],
  { law, day }: NoticeSources,
): Block {
  const laws = purpose.basisLaw.flatMap((id) => findLaw(law, id, day) ?? []);
  const named = say.list(laws.map((each) => `${each.law} ${each.article}`));
  const basis =
    named === ''
      ? say.words(purpose.basisText)
      : say.fixed('inLaw', { text: say.words(purpose.basisText), law: named });
  // The weighing is written once, in Dutch; the English page says so.
  const weighed = purpose.balancing.interest
    ? say.fixed('interest', { text: basis, interest: purpose.balancing.interest })
    : basis;
  const recipients = sayRecipients(say, document, purpose.id);
  const rows = [
    { term: say.fixed('what'), value: say.words(purpose.explanation) },
    { term: say.fixed('why'), value: say.words(purpose.why) },
    { term: say.fixed('may'), value: purpose.basis === 'consent' ? `${weighed} ${say.fixed('youStop')}` : weighed },
    { term: say.fixed('which'), value: sayFields(say, document, purpose) },
    { term: say.fixed('who'), value: recipients.length === 0 ? say.fixed('nobody') : `${say.list(recipients)}.` },
    {
      term: say.fixed('howLong'),
      value: hasOwnTerm(document, purpose.id) ? sayPurposeTerm(say, document, purpose.id) : '',
    },
    { term: say.fixed('notFor'), value: say.words(purpose.notFor) },
  ];
  return { kind: 'terms', rows: rows.filter(({ value }) => value !== '') };
}

const hasOwnTerm = ({ retention }: PlanDocument, purpose: string): boolean =>
  retention?.perPurpose.some((each) => each.purpose === purpose) ?? false;

/** Source of what does not come from the person (AVG 14(2)(f)); once for all purposes. */
function fromOthers(say: Say, document: PlanDocument): string {
  const used = new Set(document.purposes.flatMap(({ fields }) => fields.map(({ field }) => field)));
  const told = document.fields
    .filter((field) => used.has(field.id) && !field.off && (field.source === 'referrer' || field.source === 'register'))
    .map(({ label, source, register }) => {
      const field = say.words(label);
      if (source === 'referrer') return say.fixed('sourceReferrer', { field });
      return say.fixed('sourceRegister', { field, register: register || say.fixed('someRegister') });
    });
  return told.join(' ');
}

function outside(say: Say, { plans, eea }: NoticeSources): Block[] {
  const flows = plans.flatMap(({ document }) => document.flows);
  const far = flows.filter(({ country, role }) => country !== '' && role !== 'referrer' && !eea.has(country));
  const lines = far.map(({ partyName: party, country, transfer }) => {
    const safeguard = transfer === null ? '…' : planWords.transferTexts[transfer][say.language].toLowerCase();
    return say.fixed('outside', { party, country: say.country(country), safeguard });
  });
  if (flows.length === 0) return [];
  const body: Block[] =
    lines.length === 0
      ? [paragraph(say.fixed('noneOutside'))]
      : [{ kind: 'list', items: [...new Set(lines)] }, paragraph(say.fixed('outsideHow'))];
  return [heading(say.fixed('outsideHead')), ...body];
}

/**
 * In the words of the catalogue, never in those of the plan: what people wrote there is for the house, and may help
 * who wants to break in (AVG 13 does not ask for it).
 */
function safety(say: Say, plans: NoticeSources['plans']): Block[] {
  const chosen = new Set(plans.flatMap(({ document }) => document.measures.map(({ id }) => id)));
  const items = planWords.measureCatalogue.filter(({ id }) => chosen.has(id)).map(({ text }) => say.words(text));
  const general = paragraph(say.fixed('safeGeneral'));
  if (plans.length === 0) return [];
  return [heading(say.fixed('safeHead')), general, ...(items.length === 0 ? [] : [{ kind: 'list', items } as const])];
}

const NORM_DAYS = 28;

function rights(say: Say, { plans, organisation }: NoticeSources): Block[] {
  const bases = new Set(plans.flatMap(({ document }) => document.purposes.map(({ basis }) => basis)));
  const may = (...wanted: string[]) => wanted.some((basis) => bases.has(basis as never));
  const items = [
    say.fixed('rightSee'),
    say.fixed('rightCorrect'),
    say.fixed('rightErase'),
    say.fixed('rightPause'),
    // AVG 21(1) and (2); AVG 20(1); AVG 7(3).
    ...(may('public-task', 'legitimate-interest', 'consent') ? [say.fixed('rightObject')] : []),
    ...(may('contract', 'consent') ? [say.fixed('rightTake')] : []),
    ...(may('consent') || plans.some(({ document }) => document.purposes.some(({ consentText }) => consentText))
      ? [say.fixed('rightStop')]
      : []),
  ];
  const authority = say.fixed(organisation.country === 'NL' ? 'authorityNL' : 'authorityBE');
  return [
    heading(say.fixed('rightsHead')),
    paragraph(say.fixed('rightsIntro', { days: String(NORM_DAYS), legal: say.fixed('oneMonth') })),
    { kind: 'list', items },
    heading(say.fixed('complainHead')),
    paragraph(say.fixed('complain', { authority })),
  ];
}

/** The notice as sections of sentences, for comparing two versions. A heading of the deepest level names its parent. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { title: string; lines: string[] }[] = [{ title: '', lines: [] }];
  const path: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      path.splice(block.level - 1, path.length, block.text);
      sections.push({ title: path.filter(Boolean).join(' – '), lines: [] });
    }
    sections.at(-1)!.lines.push(...linesOf(block));
  }
  return sections.filter(({ lines }) => lines.length > 0);
}

function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph' || block.kind === 'note') return [block.text];
  if (block.kind === 'list') return [...block.items];
  if (block.kind === 'terms') return block.rows.map(({ term, value }) => `${term}: ${value}`);
  if (block.kind === 'table') return block.rows.map((row) => row.join(' · '));
  return [];
}
