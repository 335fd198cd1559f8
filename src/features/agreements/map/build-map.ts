import { countryName } from '../../../platform/countries.ts';
import type { Language, MapNode, Text } from '../../../ui/index.ts';
import type { RunningActivity } from '../../plan/index.ts';
import type { RegisteredParty } from '../register.ts';
import { flowsOf, type PartyFlow } from '../running-flows.ts';
import { sourceNames } from '../texts-map.ts';

/** Data come from these to us; what we write down ourselves comes from nobody. */
const outsideSources = ['person', 'referrer', 'register'] as const;

export type MapFacts = {
  /** By id; what a plan names and the register does not know yet counts as without an agreement. */
  parties: ReadonlyMap<string, RegisteredParty>;
  eea: ReadonlySet<string>;
  language: Language;
};

/** Where a click on a node leads. */
export type Leads = {
  source?: string | undefined;
  party: (id: string) => string;
  place?: string | undefined;
};

/** Activities and flows that answer to what somebody looks for: a title, or the name of a party. */
export function searchFlows(activities: readonly RunningActivity[], sought: string) {
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = fold(sought.trim());
  const fits = (title: Text) => fold(title.nl).includes(wanted) || fold(title.en).includes(wanted);
  const chosen = wanted === '' ? activities : activities.filter(({ title }) => fits(title));
  if (wanted === '' || chosen.length > 0) return { activities: chosen, flows: chosen.flatMap(flowsOf) };
  const flows = activities.flatMap(flowsOf).filter(({ partyName }) => fold(partyName).includes(wanted));
  const named = new Set(flows.map(({ activity }) => activity));
  return { activities: activities.filter(({ id }) => named.has(id)), flows };
}

const noAgreement = { agreement: 'not-needed', encrypted: false } as const;

/** Where the data of these activities come from, with how many different data from each. */
export function sourceNodes(
  activities: readonly RunningActivity[],
  { language }: MapFacts,
  { source }: Leads,
): MapNode[] {
  const fields = new Map(outsideSources.map((name) => [name as string, new Set<string>()]));
  for (const activity of activities) for (const field of activity.fields) fields.get(field.source)?.add(field.id);
  return outsideSources.flatMap((name): MapNode[] => {
    const count = fields.get(name)?.size ?? 0;
    if (count === 0) return [];
    const flow = { fields: count, ...noAgreement };
    return [{ name: sourceNames[name][language], kind: 'source', flow, country: null, href: source }];
  });
}

/** Who gets data, what most goes to first. */
export function partyNodes(flows: readonly PartyFlow[], facts: MapFacts, { party: hrefOf }: Leads): MapNode[] {
  const byParty = new Map<string, PartyFlow[]>();
  for (const flow of flows) {
    const own = byParty.get(flow.party);
    if (own) own.push(flow);
    else byParty.set(flow.party, [flow]);
  }
  const nodes = [...byParty].map(([id, own]): MapNode => {
    const known = facts.parties.get(id);
    const fields = new Set(own.flatMap((flow) => flow.fields.map((field) => field.id))).size;
    const places = [...(known?.facts.country ? [known.facts.country] : []), ...own.map(({ country }) => country)];
    return {
      name: known?.party.name ?? own[0]!.partyName,
      kind: 'party',
      flow: { fields, agreement: agreementOf(own, known), encrypted: own.every(({ encrypted }) => encrypted) },
      country: countryOf(places, facts),
      href: hrefOf(id),
    };
  });
  return nodes.toSorted((a, b) => b.flow.fields - a.flow.fields || a.name.localeCompare(b.name, facts.language));
}

function agreementOf(flows: readonly PartyFlow[], known: RegisteredParty | undefined): MapNode['flow']['agreement'] {
  if (!flows.some(({ needsAgreement }) => needsAgreement)) return 'not-needed';
  const holds = known?.state === 'in-force' || known?.state === 'ends-soon';
  return holds && known.facts.endedOn === null ? 'in-force' : 'missing';
}

/** Where data are kept, with how many different data in each place. */
export function placeNodes(activities: readonly RunningActivity[], facts: MapFacts, { place }: Leads): MapNode[] {
  const places = new Map<string, { fields: Set<string>; encrypted: boolean; countries: string[] }>();
  for (const activity of activities) {
    for (const { name, country, encrypted } of activity.places) {
      const known = places.get(name) ?? { fields: new Set<string>(), encrypted: true, countries: [] };
      for (const { id } of activity.fields) known.fields.add(id);
      places.set(name, { ...known, encrypted: known.encrypted && encrypted, countries: [...known.countries, country] });
    }
  }
  return [...places].map(([name, { fields, encrypted, countries }]) => ({
    name,
    kind: 'place',
    flow: { fields: fields.size, agreement: 'not-needed', encrypted },
    country: countryOf(countries, facts),
    href: place,
  }));
}

/** The first country outside the European Economic Area, because that is what somebody must see; or the first. */
function countryOf(codes: readonly string[], { eea, language }: MapFacts): MapNode['country'] {
  const known = codes.filter((code) => code !== '');
  const outside = known.find((code) => !eea.has(code));
  const shown = outside ?? known[0];
  return shown === undefined ? null : { name: countryName(shown, language), outside: outside !== undefined };
}
