import type { Act, PersonFacts } from '../../../gate/act.ts';
import type { Plan } from '../../../gate/plan.ts';
import type { Context } from '../../../platform/context.ts';
import { listAges } from '../ages/store.ts';
import { tellingCarer } from '../carers/carer-facts.ts';
import { decidingAbout } from '../deciding/deciding-of.ts';
import { listDeciderAnswers } from '../deciding/store.ts';
import { listClocks, retentionState } from '../../retention/index.ts';
import { listPermissionsOf, type Permission } from '../permissions/store.ts';
import {
  contactDetails,
  fieldsFor,
  momentOf,
  mostFavourable,
  representationFor,
  type Representing,
} from '../policy.ts';
import { listProofOwners } from '../proofs/store.ts';
import { type FieldReason, listFieldReasons, listProgress } from '../record/store.ts';
import { isToReferrer } from '../referrer/opening.ts';
import { listOpened } from '../referrer/opening-store.ts';
import { listRestrictions } from '../record/restrictions.ts';
import { listRepresenting } from '../representation/store.ts';

/** What is known about clients whatever the act is. Good for one look: what an act changes is not in it. */
export async function loadStanding(c: Context, clients: readonly string[]) {
  // They travel together over the one connection of the transaction.
  const [restrictions, clocks, progress, fields, proofs, representing, ages, answers] = await Promise.all([
    listRestrictions(c, clients),
    listClocks(c, clients),
    listProgress(c, clients),
    listFieldReasons(c, clients),
    listProofOwners(c, clients),
    listRepresenting(c, clients),
    listAges(c, clients),
    listDeciderAnswers(c, clients),
  ]);
  return { restrictions, clocks, progress, fields, proofs, representing, ages, answers };
}
type Standing = Awaited<ReturnType<typeof loadStanding>>;

/**
 * What the gate may know about each of these clients for this act under a plan, in the order of `clients`. For several
 * acts in one look, `standing` is read once.
 */
export async function loadPersonFacts(
  c: Context,
  clients: readonly string[],
  act: Act,
  representative: string | null,
  standing: Promise<Standing> = loadStanding(c, clients),
): Promise<(plan: Plan) => PersonFacts[]> {
  const acting = whoActs(c, act, representative);
  const [permissions, known, toCarer, opened] = await Promise.all([
    listPermissionsOf(c, clients, { purpose: act.purpose, party: toParty(act) }),
    standing,
    loadTellingCarer(c, clients, act),
    act.recipient?.kind === 'party' ? listOpened(c, clients) : null,
  ]);
  const { restrictions, clocks, progress, fields, proofs } = known;
  const decide = decidingBy(c, known, act, acting);
  const permissionsOf = Map.groupBy(permissions, (each) => each.client);
  const fieldsOf = Map.groupBy(fields, (each) => each.client);
  const factsAbout = (client: string, plan: Plan): PersonFacts => {
    const own = permissionsOf.get(client) ?? [];
    const stopped = restrictions.get(client) ?? [];
    return {
      ...decide(client, plan),
      ...reasonsOf(plan, fieldsOf.get(client) ?? []),
      permission: permissionFor(own, act),
      secrecyLifted: liftsSecrecy(own, act) ? 'by-consent' : 'no',
      restricted: stopped.includes('restriction'),
      hold: stopped.includes('hold'),
      retention: retentionState(clocks.get(client), c.now),
      moment: momentOf(progress.get(client) ?? { goalsAgreed: false, met: false }),
      secondProof: proofs.some((each) => each.client === client && each.representative === acting),
      ...toCarer.get(client),
      ...(isToReferrer(plan, act) && throughWall(act, opened?.get(client) ?? [])),
    };
  };
  return (plan) => clients.map((client) => factsAbout(client, plan));
}

const reasonsOf = (
  plan: Plan,
  recorded: readonly FieldReason[],
): Pick<PersonFacts, 'reasonsGiven' | 'collectedFor'> => ({
  // Why the contact details are there needs no reason per person: they are how the person is reached.
  reasonsGiven: [
    ...fieldsFor(plan, ...contactDetails),
    ...recorded.filter((each) => each.hasReason).map((each) => each.field),
  ],
  collectedFor: Object.fromEntries(recorded.map((each) => [each.field, [each.collectedFor]])),
});

/** Whoever referred hears only what the client opened, whatever was agreed with others. */
const throughWall = ({ data }: Act, opened: readonly string[]): Pick<PersonFacts, 'permission' | 'secrecyLifted'> =>
  data.length > 0 && data.every((field) => opened.includes(field))
    ? { permission: 'given', secrecyLifted: 'by-consent' }
    : { permission: 'not-asked', secrecyLifted: 'no' };

/** What a carer may hear is not a purpose of the plan but named details, by two who both say yes. */
async function loadTellingCarer(c: Context, clients: readonly string[], { recipient, data }: Act) {
  const found = new Map<string, Awaited<ReturnType<typeof tellingCarer>>>();
  if (recipient?.kind !== 'carer') return found;
  for (const client of clients) found.set(client, await tellingCarer(c, client, recipient.carer, data));
  return found;
}

/** Who may act for each client, and whose yes counts. */
function decidingBy(c: Context, { representing, ages, answers }: Standing, act: Act, acting: string | null) {
  const answersOf = Map.groupBy(answers, (each) => each.client);
  const subject = { purpose: act.purpose, party: toParty(act) };
  return (client: string, plan: Plan): Pick<PersonFacts, 'representation' | 'deciding'> => {
    const all = representing.get(client) ?? [];
    const known = { age: ages.get(client), acting: all, answers: answersOf.get(client) ?? [] };
    const deciding = decidingAbout(plan, subject, known, { now: c.now, law: c.ground.law });
    return {
      ...(deciding && { deciding: { who: deciding.who, heard: deciding.heard } }),
      representation: representationOf(acting, act, all, c.now),
    };
  };
}

const toParty = ({ recipient }: Act): string | null => (recipient?.kind === 'party' ? recipient.party : null);

function permissionFor(permissions: readonly Permission[], act: Act): PersonFacts['permission'] {
  const party = toParty(act);
  const about = permissions.filter((each) => each.purpose === act.purpose && (party === null || each.party === party));
  const exact = about.filter((each) => each.channel === act.channel && each.party === party);
  return mostFavourable((act.channel === undefined ? about : exact).map((each) => each.state));
}

/** Consent to tell this party, by whichever way, lifts professional secrecy towards this party only. */
function liftsSecrecy(permissions: readonly Permission[], act: Act): boolean {
  const party = toParty(act);
  return party !== null && permissions.some((each) => each.party === party && each.state === 'given');
}

/** The representative who asks or receives; null when the act is between the person and us. */
function whoActs({ actor }: Context, { recipient }: Act, receiver: string | null): string | null {
  if (actor.kind === 'representative') return actor.representative;
  return recipient?.kind === 'representative' ? (receiver ?? 'nobody') : null;
}

/** What this one representative may do; that another may do more does not help. */
function representationOf(
  acting: string | null,
  act: Act,
  all: readonly (Representing & { id: string })[],
  now: Date,
): PersonFacts['representation'] {
  if (acting === null) return 'none';
  const own = all.filter(({ id }) => id === acting);
  return representationFor(own, act.purpose, now);
}
