import type { PlanContent, PlanPurposeText } from '../../../plan/document/content.ts';
import type { CarriedDpia, Making, Written } from '../../draft.ts';
import { finding, type Finding } from '../../finding.ts';
import { left } from '../left.ts';
import { withZone } from '../plan-file.ts';
import { termOf } from '../var.ts';
import { fromPar } from './from-par.ts';
import { categoryWords, sourceWords } from '../words.ts';
import { PAR_SCHEMA, PAR_URN, type ParFile, type ParPen, parPen } from './par-file.ts';
import {
  COMPATIBLE,
  fromOthers,
  NOT_FURTHER,
  parBases,
  parOwnRoles,
  parRoles,
  parTransfers,
  peopleWords,
} from './words.ts';
import { writeAssessment, writeSpecial } from './write-assessment.ts';

export type ParMaking = Making & {
  version: number;
  state: 'draft' | 'running';
  dpia?: CarriedDpia | undefined;
  origin?: unknown;
};

/** What the answers of one task need: the plan without what is switched off. */
export type ParPlan = {
  plan: PlanContent;
  making: ParMaking;
  labelsOf: (ids: readonly string[]) => string[];
  people: string[];
};

/** A plan as the output of the Rijksmodel DPIA, for every question that a plan can answer. */
export function toPar(content: PlanContent, making: ParMaking): Written<ParFile> {
  const at = withZone(making.at);
  const all = partsOf(content, making);
  const answers = withOrigin(answersOf(all, at), making, at);
  const metadata = { urn: PAR_URN, createdAt: at, createdBy: { name: making.organisation }, ...headOf(content) };
  return { value: { $schema: PAR_SCHEMA, metadata, answers }, notCarried: notIn(all) };
}

const headOf = ({ title, publicBody }: PlanContent) => ({ title: title.nl, publicBody });

function partsOf(content: PlanContent, making: ParMaking): ParPlan {
  const plan = { ...content, fields: content.fields.filter(({ off }) => !off) };
  const labels = new Map(plan.fields.map(({ id, label }) => [id, label.nl]));
  const labelsOf = (ids: readonly string[]) => ids.flatMap((id) => labels.get(id) ?? []);
  return { plan, making, labelsOf, people: plan.people.map((each) => peopleWords[each]) };
}

function answersOf(all: ParPlan, at: string): ParFile['answers'] {
  const pen = parPen(at);
  const writers = [writeData, writePurposes, writeParties, writePlaces, writeLaw, writeRetention, writeReuse];
  for (const write of [...writers, writeSpecial, writeAssessment]) write(all, pen);
  return pen.answers;
}

/** What came in with the file and was not touched since, and what a plan cannot hold, is given back as it was. */
function withOrigin(fresh: ParFile['answers'], making: ParMaking, at: string): ParFile['answers'] {
  const [came] = making.origin === undefined ? [] : fromPar(making.origin, { country: 'NL' }).drafts;
  if (!came) return fresh;
  const theirs = (came.origin as Pick<ParFile, 'answers'>).answers;
  const asCame = answersOf(partsOf(came.content, making), at);
  const changed = Object.entries(fresh).filter(
    ([task, answer]) => !(task in theirs) || JSON.stringify(answer) !== JSON.stringify(asCame[task]),
  );
  return { ...theirs, ...Object.fromEntries(changed) };
}

/** Of several parties of one purpose the form takes the first in its own fields; the others stand under 6.2 and 8.2. */
const flowsOf = ({ flows }: PlanContent, { id }: PlanPurposeText) => flows.filter(({ purpose }) => purpose === id);

function notIn({ plan }: ParPlan): Finding[] {
  const several = plan.purposes.some((purpose) => flowsOf(plan, purpose).length > 1);
  return [
    ...(several ? [finding('par-several')] : []),
    ...(plan.fields.some(({ category }) => category === 'special') ? [finding('par-special')] : []),
    ...left(plan, [
      'left-english',
      'left-reasons',
      'left-moments',
      'left-ways',
      'left-packages',
      'left-off',
      'left-measures',
      'left-archive',
    ]),
  ];
}

function writeData({ plan, people }: ParPlan, { say, rows }: ParPen): void {
  say('1.1', plan.summary.nl);
  rows(
    '2.1',
    plan.fields.map(({ label, category, source, register, sourceNote }) => ({
      '2.1.1': label.nl,
      '2.1.2': people.join(', '),
      '2.1.4': categoryWords[category],
      '2.1.6': String(fromOthers(source)),
      // Hidden by the form where the answer before is no.
      ...(fromOthers(source) && { '2.1.7': register || sourceWords[source], '2.1.9': sourceNote }),
    })),
  );
}

function writePurposes({ plan, labelsOf }: ParPlan, { say, rows }: ParPen): void {
  rows(
    '3.1',
    plan.purposes.map(({ title, explanation, fields }) => ({
      '3.1.1': title.nl,
      '3.1.2': explanation.nl,
      '3.1.3': labelsOf(fields.map(({ field }) => field)),
    })),
  );
  rows(
    '5.1',
    plan.purposes.map(({ why, title }) => ({ '5.1.1': why.nl || title.nl })),
  );
  const limits = plan.purposes.filter(({ notFor }) => notFor.nl !== '');
  say('5.2', limits.map(({ title, notFor }) => `${title.nl}: ${notFor.nl}`).join('\n'));
}

function writeParties({ plan, making, labelsOf, people }: ParPlan, { say, rows }: ParPen): void {
  rows(
    '6.1',
    plan.purposes.map(() => ({})),
  );
  const own = { '6.1.1.1': making.organisation, '6.1.1.2': [parOwnRoles[plan.role]] };
  rows(
    '6.1.1',
    plan.purposes.map((purpose) => {
      const [flow] = flowsOf(plan, purpose);
      if (!flow) return own;
      const data = labelsOf(flow.fields);
      return { '6.1.1.1': flow.partyName, '6.1.1.2': [parRoles[flow.role]], '6.1.1.4': data, '6.1.1.5': people };
    }),
  );
  const more = plan.purposes.flatMap((purpose) =>
    flowsOf(plan, purpose)
      .slice(1)
      .map(
        ({ partyName, role, fields }) =>
          `${purpose.title.nl}: ${partyName} (${parRoles[role]}): ${labelsOf(fields).join(', ')}`,
      ),
  );
  const controllers = plan.controllers.map(({ name, contact }) => `${name}: ${contact}`);
  say('6.2', [`${making.organisation}: ${parOwnRoles[plan.role]}`, ...controllers, ...more].join('\n'));
}

function writePlaces({ plan }: ParPlan, { say, rows }: ParPen): void {
  const [place] = plan.places;
  rows(
    '8.1',
    plan.purposes.map(() => ({})),
  );
  rows(
    '8.1.1',
    plan.purposes.map((purpose) => {
      const flow = flowsOf(plan, purpose).find(({ country, transfer }) => country !== '' || transfer !== null);
      const where = flow ? `${flow.partyName} (${flow.country})` : place && `${place.name} (${place.country})`;
      const mechanism = flow?.transfer ? parTransfers[flow.transfer] : undefined;
      return { '8.1.1.1': where, '8.1.1.2': mechanism, '8.1.1.3': flow?.transferNote };
    }),
  );
  say('8.2', plan.places.map(({ name, country }) => `${name} (${country})`).join('\n'));
}

function writeLaw({ plan, making }: ParPlan, { rows }: ParPen): void {
  for (const parent of ['9.1', '11.1'])
    rows(
      parent,
      plan.purposes.map(() => ({})),
    );
  rows(
    '9.1.1',
    plan.purposes.map(({ basisLaw }) => ({ '9.1.1.2': basisLaw.map(making.lawOf).join('; ') })),
  );
  rows(
    '11.1.1',
    plan.purposes.map(({ basis, basisText, balancing }) => ({
      '11.1.1.1': basis === null ? undefined : parBases[basis],
      '11.1.1.2': [basisText.nl, ...Object.values(balancing)].filter((each) => each !== '').join('\n'),
    })),
  );
}

function writeRetention({ plan, labelsOf, people }: ParPlan, { say, rows }: ParPen): void {
  const { retention, destroying } = plan;
  if (!retention) return;
  rows(
    '10.1',
    plan.purposes.map(() => ({})),
  );
  rows(
    '10.1.1',
    plan.purposes.map(({ id, title, fields }) => {
      const own = retention.perPurpose.find(({ purpose }) => purpose === id);
      const months = termOf(plan, id);
      const term = months === null ? 'Tot de toestemming is ingetrokken' : `P${months}M`;
      return {
        '10.1.1.1': title.nl,
        '10.1.1.2': people,
        '10.1.1.3': labelsOf(fields.map(({ field }) => field)),
        // The form has no choice for a term in months: the motivation says it.
        '10.1.1.4': months !== null && months >= 12 ? 'Aantal jaren' : undefined,
        '10.1.1.5': `${term}. ${own?.reason.nl ?? retention.reason.nl}`.trim(),
      };
    }),
  );
  say('10.2', destroying.nl);
}

function writeReuse({ plan, labelsOf, people }: ParPlan, { say, rows }: ParPen): void {
  const titleOf = (id: string) => plan.purposes.find((each) => each.id === id)?.title.nl ?? id;
  rows(
    '13.1',
    plan.purposes.map(() => ({})),
  );
  rows(
    '13.1.1',
    plan.purposes.map(({ title, fields, compatibleWith: [first] }) => ({
      '13.1.1.1': people,
      '13.1.1.2': labelsOf(fields.map(({ field }) => field)),
      '13.1.1.3': title.nl,
      '13.1.1.4': first && titleOf(first.purpose),
      '13.1.1.5': first ? COMPATIBLE : NOT_FURTHER,
    })),
  );
  const reasons = plan.purposes.flatMap(({ title, compatibleWith }) =>
    compatibleWith.map(({ purpose, reason }) => `${titleOf(purpose)} → ${title.nl}: ${reason}`),
  );
  say('13.2', reasons.join('\n'));
}
