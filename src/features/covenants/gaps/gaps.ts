import type { FieldCategory } from '../../../gate/plan.ts';
import { lintPurpose } from '../../plan/index.ts';
import {
  type CovenantContent,
  type CovenantNeed,
  type CovenantParty,
  flowId,
  type Ground,
  protocolParts,
} from '../content.ts';
import type { PartName } from '../parts/part-names.ts';
import { placeKey } from './place-key.ts';

/** What is still open in a covenant, heaviest first. Each says what to do in `texts/gap-texts.ts`. */
export const gapKinds = [
  'no-title',
  'no-purpose',
  'too-few-parties',
  'no-needs',
  'no-start',
  'end-before-start',
  'special-without-door',
  'flow-without-basis',
  'covenant-as-basis',
  'door-is-shut',
  'secrecy-unsaid',
  'secrecy-not-lifted',
  'need-without-why',
  'need-without-data',
  'need-without-purpose',
  'field-outside-plan',
  'outside-flow-of-plan',
  'party-without-contact',
  'party-without-signer',
  'party-not-in-register',
  'older-agreement',
  'too-broad',
  'need-too-broad',
  'need-twice',
  'promise-of-nobody',
  'party-without-promise',
  'protocol-empty',
  'no-leak-term',
  'no-end',
  'no-evaluation',
  'evaluation-late',
  'flow-needs-no-agreement',
] as const;
export type GapKind = (typeof gapKinds)[number];

/** With one of these there is nothing to sign; the others are weighed in words. */
const essential: ReadonlySet<GapKind> = new Set([
  'no-title',
  'no-purpose',
  'too-few-parties',
  'no-needs',
  'no-start',
  'end-before-start',
]);
export const isEssential = ({ kind }: Gap): boolean => essential.has(kind);
/** About our own house, good to know: nobody has to explain them to go on. */
const hints: ReadonlySet<GapKind> = new Set(['older-agreement', 'flow-needs-no-agreement']);
export const asksWords = ({ kind }: Gap): boolean => !hints.has(kind);

/** A gap, where it is solved, and the names that its sentence needs. `plan`: solved in a plan of ours, at this step. */
export type Gap = {
  kind: GapKind;
  part: PartName;
  which: string;
  about: readonly string[];
  plan?: { activity: string; step: number };
};

/** A purpose of a plan of ours that runs, as far as a covenant touches it. */
export type PlanPlace = {
  activity: string;
  purpose: string;
  /** Kinds of the fields that this purpose uses. */
  fields: ReadonlyMap<string, FieldCategory>;
  /** Per party of the register the fields that may flow to it, and whether the gate asks an agreement. */
  flows: ReadonlyMap<string, { fields: ReadonlySet<string>; needsAgreement: boolean }>;
};

export type Around = {
  register: ReadonlySet<string>;
  /** By `activity/purpose`. */
  plans: ReadonlyMap<string, PlanPlace>;
  /** Exceptions of the law book that open something today. */
  doors: ReadonlySet<string>;
  /** Parties with an agreement of their own in force, which covers everything. */
  plainAgreements: ReadonlySet<string>;
};

const personAt = ({ name, mail, phone, function: work }: CovenantParty['contact']) =>
  (name !== '' || work !== '') && (mail !== '' || phone !== '');

/** Everything that is open, heaviest first. Linear in the size of the covenant. */
export function gapsOf(content: CovenantContent, around: Around): Gap[] {
  const names = new Map(content.parties.map(({ id, name }) => [id, name]));
  const found = [
    ...wholeGaps(content),
    ...content.parties.flatMap((party) => partyGaps(party, content, around)),
    ...flowGaps(content, around, names),
    ...needGaps(content, around, names),
    ...promiseGaps(content),
    ...protocolGaps(content),
    ...termGaps(content),
  ];
  return found.sort((a, b) => weight.get(a.kind)! - weight.get(b.kind)!);
}
const weight = new Map(gapKinds.map((kind, at) => [kind, at]));

const gap = (kind: GapKind, part: PartName, which = '', about: readonly string[] = []): Gap => ({
  kind,
  part,
  which,
  about,
});

function wholeGaps({ title, purpose, parties, needs }: CovenantContent): Gap[] {
  const vague = lintPurpose(purpose, 'nl', 'explanation').filter(
    ({ kind }) => kind !== 'jargon' && kind !== 'two-in-one',
  );
  return [
    ...(title === '' ? [gap('no-title', 'doel')] : []),
    ...(purpose === '' ? [gap('no-purpose', 'doel')] : []),
    ...(vague.length > 0 ? [gap('too-broad', 'doel', '', [purpose.slice(vague[0]!.from, vague[0]!.to)])] : []),
    ...(parties.length < 2 ? [gap('too-few-parties', 'partij')] : []),
    ...(needs.length === 0 ? [gap('no-needs', 'behoefte')] : []),
  ];
}

function partyGaps(party: CovenantParty, { needs: _needs }: CovenantContent, around: Around): Gap[] {
  const about = [party.name];
  const here = (kind: GapKind) => gap(kind, 'partij', party.id, about);
  const { register, ours } = party;
  return [
    ...(personAt(party.contact) ? [] : [here('party-without-contact')]),
    ...(ours || personAt(party.signer) ? [] : [here('party-without-signer')]),
    ...(ours || around.register.has(register) ? [] : [here('party-not-in-register')]),
    ...(!ours && around.plainAgreements.has(register) ? [here('older-agreement')] : []),
  ];
}

/** Flows that the needs ask for, each once, with the kinds of data that go along. */
export function flowsOf(content: CovenantContent, plans: Around['plans']): Map<string, FlowAsked> {
  const flows = new Map<string, FlowAsked>();
  for (const need of content.needs) {
    const id = flowId(need.from, need.who);
    const flow = flows.get(id) ?? { from: need.from, to: need.who, needs: [], categories: new Set() };
    flows.set(id, flow);
    flow.needs.push(need);
    for (const category of categoriesOf(need, plans)) flow.categories.add(category);
  }
  return flows;
}
export type FlowAsked = { from: string; to: string; needs: CovenantNeed[]; categories: Set<FieldCategory> };

export function categoriesOf({ touches, fields, categories }: CovenantNeed, plans: Around['plans']): FieldCategory[] {
  const place = touches && plans.get(placeKey(touches));
  return [...categories, ...fields.flatMap((field) => place?.fields.get(field) ?? [])];
}

const shut = ['special', 'criminal', 'national-number'] as const;

function flowGaps(content: CovenantContent, around: Around, names: ReadonlyMap<string, string>): Gap[] {
  const grounds = new Map(content.grounds.map((ground) => [flowId(ground.from, ground.to), ground]));
  const found: Gap[] = [];
  for (const [id, { from, to, categories }] of flowsOf(content, around.plans)) {
    const about = [names.get(from) ?? from, names.get(to) ?? to];
    const here = (kind: GapKind) => found.push(gap(kind, 'grondslag', id, about));
    const ground = grounds.get(id);
    const sides = ground ? [ground.giver, ground.receiver] : [];
    if (!ground || sides.some(({ basis, law, words }) => basis === null || (law === '' && words === ''))) {
      here('flow-without-basis');
    }
    if (sides.some(({ words }) => /\b(convenant|covenant|samenwerkingsovereenkomst)/i.test(words)))
      here('covenant-as-basis');
    const special = shut.some((category) => categories.has(category));
    if (special && (!ground || sides.some(({ door, words }) => door === '' && words === '')))
      here('special-without-door');
    if (sides.some(({ door }) => door !== '' && !around.doors.has(door))) here('door-is-shut');
    found.push(...secrecyGaps(ground).map((kind) => gap(kind, 'grondslag', id, about)));
  }
  return found;
}

function secrecyGaps(ground: Ground | undefined): GapKind[] {
  if (!ground || ground.secrecy === null) return ['secrecy-unsaid'];
  if (ground.secrecy === 'none') return [];
  return ground.lifted === null || ground.liftedHow === '' ? ['secrecy-not-lifted'] : [];
}

/** More fields than this of one purpose is rarely what one conversation needs. */
const MANY_FIELDS = 12;
const everything = /\b(alle|al het|alles|volledige?|heel het|het hele|gehele|all|everything|whole|complete)\b/i;

function needGaps(content: CovenantContent, around: Around, names: ReadonlyMap<string, string>): Gap[] {
  const ours = content.parties.find((party) => party.ours)?.id;
  const registers = new Map(content.parties.map(({ id, register }) => [id, register]));
  const seen = new Set<string>();
  const free = new Set<string>();
  return content.needs.flatMap((need) => {
    const about = [names.get(need.who) ?? need.who, names.get(need.from) ?? need.from, need.what];
    const at = (kind: GapKind, part: PartName = 'behoefte') => gap(kind, part, need.id, about);
    const found: Gap[] = [];
    if (need.why.trim().length < 8) found.push(at('need-without-why'));
    if (need.fields.length === 0 && need.kinds === '') found.push(at('need-without-data', 'gegevens'));
    if (need.fields.length > MANY_FIELDS || everything.test(`${need.what} ${need.kinds}`))
      found.push(at('need-too-broad', 'gegevens'));
    if (askedBefore(need, seen)) found.push(at('need-twice'));
    if (need.from !== ours && need.who !== ours) return found;
    if (need.touches === null) return [...found, at('need-without-purpose')];
    const party = need.from === ours ? need.who : need.from;
    const open = planGaps(need, registers.get(party) ?? '', around);
    // Once for a party: it is one tick in the plan.
    if (open === 'flow-needs-no-agreement') {
      if (free.has(party)) return found;
      free.add(party);
      return [...found, { ...gap(open, 'partij', party, [names.get(party) ?? party]), ...inPlan(need, 7) }];
    }
    const step = open === 'field-outside-plan' ? 3 : 7;
    return open === null ? found : [...found, { ...at(open, 'gegevens'), ...inPlan(need, step) }];
  });
}

const inPlan = ({ touches }: CovenantNeed, step: number) => ({ plan: { activity: touches!.activity, step } });

/** Whether the same party asks the same of the same other party twice; remembers what was asked. */
function askedBefore({ who, from, touches, fields, what }: CovenantNeed, seen: Set<string>): boolean {
  const pair = `${from}>${who}`;
  const asked =
    touches && fields.length > 0
      ? fields.map((field) => `${pair} ${placeKey(touches)} ${field}`)
      : [`${pair} ${what.trim().toLowerCase()}`];
  const twice = asked.some((each) => seen.has(each));
  for (const each of asked) seen.add(each);
  return twice;
}

/** What a running plan of ours does not have: the gate lets nothing pass that is not in it, whatever was signed. */
function planGaps(need: CovenantNeed, other: string, { plans }: Around): GapKind | null {
  const place = plans.get(placeKey(need.touches!));
  if (!place || need.fields.some((field) => !place.fields.has(field))) return 'field-outside-plan';
  const flow = place.flows.get(other);
  if (!flow || need.fields.some((field) => !flow.fields.has(field))) return 'outside-flow-of-plan';
  return flow.needsAgreement ? null : 'flow-needs-no-agreement';
}

function promiseGaps({ promises, parties }: CovenantContent): Gap[] {
  const promised = new Set(promises.flatMap(({ by }) => by));
  return [
    ...promises.flatMap(({ id, by, text }) =>
      by.length === 0 ? [gap('promise-of-nobody', 'belofte', id, [text.slice(0, 80)])] : [],
    ),
    ...parties.flatMap(({ id, name }) =>
      promised.has(id) ? [] : [gap('party-without-promise', 'belofte', '', [name])],
    ),
  ];
}

function protocolGaps({ protocol }: CovenantContent): Gap[] {
  const empty = protocolParts.some((part) => protocol[part] === '');
  return [
    ...(empty ? [gap('protocol-empty', 'protocol')] : []),
    ...(protocol.leakHours === null ? [gap('no-leak-term', 'protocol')] : []),
  ];
}

function termGaps({ start, end, evaluateOn }: CovenantContent): Gap[] {
  const late = end !== null && evaluateOn !== null && evaluateOn > end;
  return [
    ...(start === null ? [gap('no-start', 'looptijd')] : []),
    ...(start !== null && end !== null && end < start ? [gap('end-before-start', 'looptijd')] : []),
    ...(end === null ? [gap('no-end', 'looptijd')] : []),
    ...(evaluateOn === null ? [gap('no-evaluation', 'looptijd')] : []),
    ...(late ? [gap('evaluation-late', 'looptijd')] : []),
  ];
}
