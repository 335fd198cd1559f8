import {
  type PlanDocument,
  type PlanFlowText,
  type PlanPurposeText,
  monthsInArchive,
  packageParts,
  STEPS,
} from './policy.ts';

/** What must be solved before a plan can be approved. A closed list; texts.ts says for each what solves it. */
export type ObstacleKind =
  | 'no-owner'
  | 'no-title'
  | 'no-purpose'
  | 'purpose-without-words'
  | 'purpose-without-fields'
  | 'field-without-purpose'
  | 'field-without-necessity'
  | 'purpose-without-channel'
  | 'no-basis'
  | 'basis-without-law'
  | 'basis-not-for-public-body'
  | 'law-not-in-force'
  | 'consent-without-question'
  | 'consent-not-free'
  | 'field-without-door'
  | 'flow-without-fields'
  | 'flow-without-package'
  | 'comparison-without-reason'
  | 'channel-without-rule'
  | 'channel-too-open'
  | 'link-without-proof'
  | 'no-measures'
  | 'no-retention'
  | 'retention-without-reason'
  | 'retention-too-short'
  | 'not-discussed';

/** `about`: the purpose, field, party or channel by its id. `field`: the name of the form field that solves it. */
export type Obstacle = { step: number; kind: ObstacleKind; about?: string; field?: string };

/** What the law book says on the day of the check. */
export type LawToday = {
  inForce: (id: string) => boolean;
  /** The statutory minimum term of a rule, in months. */
  months: (id: string) => number | null;
};

export type ApprovalFacts = { owner: string | null; law: LawToday };

/** Everything that stands between this plan and its approval, in step order. Pure. */
export function obstacles(document: PlanDocument, { owner, law }: ApprovalFacts): Obstacle[] {
  const found = [
    ...whoAnswers(document, owner),
    ...document.purposes.flatMap(wordsOf),
    ...dataOf(document),
    ...document.purposes.flatMap((purpose) => basisOf(document, purpose, law)),
    ...document.purposes.flatMap((purpose) => doorsOf(document, purpose, law)),
    ...document.flows.flatMap(flowOf),
    ...document.purposes.flatMap(comparisonsOf),
    ...securityOf(document),
    ...retentionOf(document, law),
    ...undiscussed(document),
  ];
  return found.sort((a, b) => a.step - b.step);
}

const undiscussed = ({ steps }: PlanDocument): Obstacle[] =>
  Array.from({ length: STEPS }, (_, at) => at + 1)
    .filter((step) => !steps[step - 1]?.discussed)
    .map((step) => ({ step, kind: 'not-discussed', field: 'besproken' }));

function whoAnswers(document: PlanDocument, owner: string | null): Obstacle[] {
  const found: Obstacle[] = [];
  if (owner === null) found.push({ step: 1, kind: 'no-owner', field: 'eigenaar' });
  if (document.title.nl === '') found.push({ step: 1, kind: 'no-title', field: 'titel.nl' });
  if (document.purposes.length === 0) found.push({ step: 2, kind: 'no-purpose', field: 'nieuw.titel.nl' });
  return found;
}

function wordsOf({ id, title, explanation, why }: PlanPurposeText): Obstacle[] {
  const missing = [
    ['titel', title],
    ['uitleg', explanation],
    ['waarom', why],
  ] as const;
  return missing
    .filter(([, words]) => words.nl === '')
    .slice(0, 1)
    .map(([name]) => ({ step: 2, kind: 'purpose-without-words', about: id, field: `doel.${id}.${name}.nl` }));
}

function dataOf({ purposes, fields }: PlanDocument): Obstacle[] {
  const inUse = fields.filter((field) => !field.off);
  const known = new Set(inUse.map((field) => field.id));
  const empty = purposes.filter((purpose) => !purpose.fields.some((each) => known.has(each.field)));
  const unused = inUse.filter(
    ({ id }) => !purposes.some((purpose) => purpose.fields.some((each) => each.field === id)),
  );
  const unargued = inUse.filter((field) => field.necessity.needed === '');
  const reaches = (purpose: PlanPurposeText) => purpose.operations.some((each) => each === 'send' || each === 'share');
  const silent = purposes.filter((purpose) => reaches(purpose) && purpose.channels.length === 0);
  return [
    ...empty.map(({ id }): Obstacle => ({ step: 3, kind: 'purpose-without-fields', about: id })),
    ...unused.map(({ id }): Obstacle => ({
      step: 3,
      kind: 'field-without-purpose',
      about: id,
      field: `gegeven.${id}.doelen`,
    })),
    ...unargued.map(({ id }): Obstacle => ({
      step: 4,
      kind: 'field-without-necessity',
      about: id,
      field: `gegeven.${id}.nodig`,
    })),
    ...silent.map(({ id }): Obstacle => ({
      step: 5,
      kind: 'purpose-without-channel',
      about: id,
      field: `doel.${id}.wegen`,
    })),
  ];
}

function basisOf({ publicBody }: PlanDocument, purpose: PlanPurposeText, law: LawToday): Obstacle[] {
  const { id, basis, basisLaw, consentText, freeBecause } = purpose;
  const at = (kind: ObstacleKind, field: string): Obstacle => ({
    step: 6,
    kind,
    about: id,
    field: `doel.${id}.${field}`,
  });
  if (basis === null) return [at('no-basis', 'grondslag')];
  const found: Obstacle[] = [];
  // AVG 6(3): a task or duty stands in a law of its own; AVG 6(1)(f), last sentence: no interest for public tasks.
  const needsAct = basis === 'legal-obligation' || basis === 'public-task';
  if (needsAct && !basisLaw.some((each) => !each.startsWith('eu.avg.'))) found.push(at('basis-without-law', 'wetten'));
  if (publicBody && basis === 'legitimate-interest') found.push(at('basis-not-for-public-body', 'grondslag'));
  if (basisLaw.some((each) => !law.inForce(each))) found.push(at('law-not-in-force', 'wetten'));
  const asks = basis === 'consent' || consentText !== null;
  if (basis === 'consent' && !consentText?.nl) found.push(at('consent-without-question', 'vraag.nl'));
  if (publicBody && asks && freeBecause === '') found.push(at('consent-not-free', 'vrij'));
  return found;
}

/** A special, criminal or national-number field needs a named door that is in force (AVG 9, 10, 87). */
function doorsOf({ fields }: PlanDocument, purpose: PlanPurposeText, law: LawToday): Obstacle[] {
  return purpose.fields.flatMap(({ field }): Obstacle[] => {
    const known = fields.find((each) => each.id === field && !each.off);
    if (known === undefined || known.category === 'ordinary' || known.category === 'sensitive') return [];
    const open = purpose.doors.some((door) => door.category === known.category && law.inForce(door.law));
    if (open) return [];
    return [{ step: 6, kind: 'field-without-door', about: field, field: `doel.${purpose.id}.uitzonderingen` }];
  });
}

function flowOf(flow: PlanFlowText): Obstacle[] {
  // A referrer gets nothing, so there is nothing to settle.
  if (flow.role === 'referrer') return [];
  const name = `stroom.${flow.party}.${flow.purpose}`;
  const found: Obstacle[] = [];
  if (flow.fields.length === 0) {
    found.push({ step: 7, kind: 'flow-without-fields', about: flow.party, field: `${name}.gegevens` });
  }
  // A processor works on our instructions, so everything is ours to settle (AVG 28(3)).
  const needed = flow.role === 'processor' ? packageParts : (['instruction', 'transport'] as const);
  const missing = needed.find((part) => !flow.package[part]);
  if (missing) {
    found.push({ step: 7, kind: 'flow-without-package', about: flow.party, field: `${name}.pakket.${missing}` });
  }
  return found;
}

const comparisonsOf = ({ id, compatibleWith }: PlanPurposeText): Obstacle[] =>
  compatibleWith
    .filter(({ reason }) => reason === '')
    .map(({ purpose }) => ({
      step: 8,
      kind: 'comparison-without-reason',
      about: id,
      field: `doel.${id}.${purpose}.reden`,
    }));

const openChannels: readonly string[] = ['mail', 'sms'];

function securityOf({ purposes, channels, measures }: PlanDocument): Obstacle[] {
  const used = new Set(purposes.flatMap((purpose) => purpose.channels));
  const ruled = new Set(channels.map((rule) => rule.channel));
  const found: Obstacle[] = [...used]
    .filter((channel) => !ruled.has(channel))
    .map((channel) => ({ step: 9, kind: 'channel-without-rule', about: channel, field: `weg.${channel}.draagt` }));
  for (const { channel, carries, secondProof } of channels) {
    const protectedKind = carries.some((category) => category !== 'ordinary' && category !== 'sensitive');
    if (openChannels.includes(channel) && protectedKind) {
      found.push({ step: 9, kind: 'channel-too-open', about: channel, field: `weg.${channel}.draagt` });
    }
    if (channel === 'secure-link' && !secondProof) {
      found.push({ step: 9, kind: 'link-without-proof', about: channel, field: `weg.${channel}.bewijs` });
    }
  }
  if (measures.length === 0) found.push({ step: 9, kind: 'no-measures', field: 'maatregelen.nl' });
  return found;
}

function retentionOf({ retention }: PlanDocument, law: LawToday): Obstacle[] {
  if (retention === null) return [{ step: 10, kind: 'no-retention', field: 'archief' }];
  const found: Obstacle[] = [];
  if (retention.reason.nl === '') found.push({ step: 10, kind: 'retention-without-reason', field: 'reden.nl' });
  if (retention.law.some((each) => !law.inForce(each)))
    found.push({ step: 10, kind: 'law-not-in-force', field: 'wetten' });
  const minimum = Math.max(0, ...retention.law.map((each) => law.months(each) ?? 0));
  const months = retention.archiveAfterMonths + monthsInArchive(retention);
  if (months < minimum) found.push({ step: 10, kind: 'retention-too-short', field: 'vernietigen' });
  return found;
}
