import { withZone } from '../plan-file.ts';
import type { ParPen } from './par-file.ts';
import type { ParPlan } from './to-par.ts';
import { parLevels, parWeight } from './words.ts';

type Kind = 'special' | 'criminal' | 'national-number';
const tasks: readonly (readonly [Kind, string])[] = [
  ['special', '12.1'],
  ['criminal', '12.2'],
  ['national-number', '12.3'],
];

/** Task 12: data that need a door in the law, per purpose, with the law that opens it. */
export function writeSpecial({ plan, making, people }: ParPlan, { say, rows }: ParPen): void {
  for (const [kind, task] of tasks) {
    const fields = plan.fields.filter(({ category }) => category === kind);
    say(`${task}.1`, String(fields.length > 0));
    const ids = new Set(fields.map(({ id }) => id));
    const using = plan.purposes.filter((purpose) => purpose.fields.some(({ field }) => ids.has(field)));
    rows(
      `${task}.2`,
      using.map(({ title, fields: used, doors }) => ({
        [`${task}.2.1`]: [title.nl],
        [`${task}.2.2`]: people,
        [`${task}.2.3`]: fields.filter(({ id }) => used.some(({ field }) => field === id)).map(({ label }) => label.nl),
        [`${task}.2.${kind === 'special' ? 5 : 4}`]: doors
          .filter(({ category }) => category === kind)
          .map(({ law, safeguards }) => [making.lawOf(law), safeguards].filter((each) => each !== '').join('. '))
          .join('; '),
      })),
    );
  }
}

/** Tasks 14 to 19: necessity, rights, risks, measures, and where the plan stands. */
export function writeAssessment({ plan, making }: ParPlan, { say, rows }: ParPen): void {
  const why = (pick: (field: (typeof plan.fields)[number]) => string) =>
    plan.fields.flatMap((field) => (pick(field) === '' ? [] : [`${field.label.nl}: ${pick(field)}`])).join('\n');
  const { dpia } = making;
  const both = (...texts: (string | undefined)[]) => texts.filter((each) => each).join('\n\n');
  say(
    '14.1',
    both(
      dpia?.less,
      why(({ necessity }) => necessity.less || necessity.needed),
    ),
  );
  say(
    '14.2',
    both(
      dpia?.weighs,
      why(({ necessity }) => necessity.proportion),
    ),
  );
  if (plan.informing.text.nl !== '') {
    say('15.8.1', 'true');
    say('15.8.2', plan.informing.text.nl);
  }
  say('7.2', dpia?.views);
  writeRisks({ plan, making }, { rows, say });
  const [year, month, day] = withZone(making.at).slice(0, 10).split('-');
  rows('19.1', [{ '19.1.1': String(making.version), '19.1.2': `${day}-${month}-${year}` }]);
  say('19.2', making.state === 'running' ? 'definitief' : 'concept');
  say('19.4.1', making.organisation);
}

function writeRisks(
  { plan, making }: Pick<ParPlan, 'plan' | 'making'>,
  { rows, say }: Pick<ParPen, 'rows' | 'say'>,
): void {
  const risks = making.dpia?.risks ?? [];
  rows(
    '16.1',
    risks.map(({ description, origin, before, level }) => ({
      '16.1.1': description,
      '16.1.2': origin,
      '16.1.3': before ? parWeight(before.likelihood) : '',
      '16.1.4': before?.likelihoodWhy,
      '16.1.5': before ? parWeight(before.severity) : '',
      '16.1.6': before?.severityWhy,
      '16.1.7': level ? parLevels[level] : '',
    })),
  );
  rows(
    '17.1',
    risks.map(({ description, origin, measures, residual }) => ({
      '17.1.1': [description],
      '17.1.2': origin,
      '17.1.3': measures.join('; '),
      '17.1.4': residual ? parLevels[residual] : '',
    })),
  );
  say('17.2', plan.measures.map(({ text }) => text.nl).join('\n'));
}
