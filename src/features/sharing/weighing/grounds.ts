import { authorities, type Facts, type PersonFacts } from '../../../gate/act.ts';
import type { Citation } from '../../../gate/decision.ts';
import type { LawBook, LawVersion } from '../../../gate/law.ts';
import type { Country } from '../../../gate/plan.ts';
import { type Answers, type Task, taskOf } from '../check/answers.ts';
import { type Towards, towards } from '../check/recipients.ts';

/** What may lift secrecy towards this recipient today, as an answer with the rule behind it. */
export type GroundOption = { value: string; task: Task; citation: Citation | null };

/**
 * The task in the plan where a party of it is told; every rule in force that lifts secrecy towards this recipient; a
 * demand without a rule, so that the page can say how to ask for one; last a conflict of duties, which no rule names.
 */
export function groundOptions(to: Towards, country: Country, law: LawBook, day: string): GroundOption[] {
  const lifting = [...law.values()].flatMap((versions): GroundOption[] => {
    const version = inForce(versions, day);
    if (!version || !isOf(version, country) || !liftsTowards(version, to)) return [];
    const task = taskFor(version, to);
    return [{ value: `${task}:${version.citation.id}`, task, citation: version.citation }];
  });
  const plain = (task: Task): GroundOption => ({ value: task, task, citation: null });
  const reports = lifting.some(({ task }) => task === 'meldcode');
  return [
    ...(to.kind === 'party' && authorityOf(to) === undefined ? [plain('plan')] : []),
    ...lifting,
    ...(authorityOf(to) !== undefined && !reports ? [plain('demand')] : []),
    plain('conflict'),
  ];
}

const inForce = (versions: readonly LawVersion[], day: string): LawVersion | undefined =>
  versions.find(
    ({ status, validFrom, validTo }) =>
      status !== 'bill' && validFrom !== null && validFrom <= day && (validTo === null || day <= validTo),
  );

const isOf = ({ jurisdiction }: LawVersion, country: Country) =>
  jurisdiction === 'EU' || jurisdiction.startsWith(country);

const authorityOf = ({ id }: Towards) => authorities.find((each) => each === id);

function liftsTowards({ lifts, towards: names }: LawVersion, to: Towards): boolean {
  if (lifts === null) return false;
  const authority = authorityOf(to);
  return authority !== undefined
    ? names.includes(authority)
    : to.kind === 'party' && names.includes('bound-professional');
}

/** Which questions belong to a rule: the Meldcode, the conditions of 458bis, or who demands what on which paper. */
function taskFor({ lifts, jurisdiction }: LawVersion, to: Towards): Task {
  const authority = authorityOf(to);
  if (authority === undefined || lifts === 'shared') return 'shared-secrecy';
  if (authority === 'veilig-thuis') return 'meldcode';
  return authority === 'public-prosecutor' && lifts === 'right' && jurisdiction !== 'NL' ? 'prosecutor' : 'demand';
}

/** The facts of the record, with what the worker said beside them. Consent that was given stays what lifts secrecy. */
export function factsWith(facts: Facts, answers: Answers, law: LawBook, day: string): Facts {
  const to = towards(answers.to);
  const said = to === null || to.kind === 'self' ? null : taskOf(answers);
  const people = facts.people.map((person, at): PersonFacts => ({
    ...person,
    // The client was asked about; whoever else it is about was not.
    ...(at === 0 && answers.knows === 'yes' && { informed: true }),
    ...(said && said.task !== 'plan' && person.secrecyLifted === 'no' && lifted(said, to!, law, day)),
  }));
  return { ...facts, people };
}

const usual: Readonly<Record<Task, PersonFacts['secrecyLifted']>> = {
  plan: 'no',
  conflict: 'by-conflict-of-duties',
  meldcode: 'by-right-to-report',
  prosecutor: 'by-right-to-report',
  demand: 'by-duty',
  'shared-secrecy': 'by-shared-secrecy',
};
const byRule = { duty: 'by-duty', right: 'by-right-to-report', shared: 'by-shared-secrecy' } as const;

/**
 * As the rule itself says, and only with the questions that belong to it: a report is no shared secret, whatever a form
 * calls it. Without a rule as the worker calls it, and then the gate says that a rule is missing.
 */
function lifted(
  { task, law: id }: { task: Task; law: string | null },
  to: Towards,
  law: LawBook,
  day: string,
): Partial<Pick<PersonFacts, 'secrecyLifted' | 'ground'>> {
  if (id === null) return { secrecyLifted: usual[task], ground: null };
  const rule = inForce(law.get(id) ?? [], day);
  if (!rule?.lifts || !liftsTowards(rule, to) || taskFor(rule, to) !== task) return {};
  return { secrecyLifted: byRule[rule.lifts], ground: { law: id } };
}
