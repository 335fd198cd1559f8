import { countryName } from '../../../platform/countries.ts';
import type { Language, MapNode, Text } from '../../../ui/index.ts';
import type { RunningActivity } from '../../plan/index.ts';
import type { RegisteredParty } from '../register.ts';
import { flowsOf, groupByParty, type PartyFlow, remembered } from '../running-flows.ts';
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
  const chosen = activities.filter(({ title }) => fits(title));
  if (wanted === '') return { activities, given: totalsOf(activities) };
  if (chosen.length > 0) return { activities: chosen, given: totalsOf(chosen) };
  const flows = activities.flatMap(flowsOf).filter(({ partyName }) => fold(partyName).includes(wanted));
  const named = new Set(flows.map(({ activity }) => activity));
  return { activities: activities.filter(({ id }) => named.has(id)), given: totals(flows) };
}

/** What one party gets, added up. */
type Total = {
  id: string;
  name: string;
  fields: number;
  needed: boolean;
  encrypted: boolean;
  countries: readonly string[];
};

const totals = (flows: readonly PartyFlow[]): Total[] =>
  [...groupByParty(flows)].map(([id, own]) => ({
    id,
    name: own[0]!.partyName,
    fields: new Set(own.flatMap((flow) => flow.fields.map((field) => field.id))).size,
    needed: own.some(({ needsAgreement }) => needsAgreement),
    encrypted: own.every(({ encrypted }) => encrypted),
    countries: [...new Set(own.map(({ country }) => country))],
  }));

export const totalsOf = remembered((activities) => totals(activities.flatMap(flowsOf)));

/** The data that come from each source. */
const sourcesOf = remembered((activities) => {
  const fields = new Map(outsideSources.map((name) => [name as string, new Set<string>()]));
  for (const activity of activities) for (const field of activity.fields) fields.get(field.source)?.add(field.id);
  return fields;
});

const noAgreement = { agreement: 'not-needed', encrypted: false } as const;

/** Where the data of these activities come from, with how many different data from each. */
export function sourceNodes(
  activities: readonly RunningActivity[],
  { language }: MapFacts,
  { source }: Leads,
): MapNode[] {
  const fields = sourcesOf(activities);
  return outsideSources.flatMap((name): MapNode[] => {
    const count = fields.get(name)?.size ?? 0;
    if (count === 0) return [];
    const flow = { fields: count, ...noAgreement };
    return [{ name: sourceNames[name][language], kind: 'source', flow, country: null, href: source }];
  });
}

/** Who gets data, what most goes to first. */
export function partyNodes(given: readonly Total[], facts: MapFacts, { party: hrefOf }: Leads): MapNode[] {
  const nodes = given.map(({ id, name, fields, needed, encrypted, countries }): MapNode => {
    const known = facts.parties.get(id);
    const places = [...(known?.facts.country ? [known.facts.country] : []), ...countries];
    return {
      name: known?.party.name ?? name,
      kind: 'party',
      flow: { fields, agreement: needed ? agreementWith(known) : 'not-needed', encrypted },
      country: countryOf(places, facts),
      href: hrefOf(id),
    };
  });
  return nodes.toSorted((a, b) => b.flow.fields - a.flow.fields || a.name.localeCompare(b.name, facts.language));
}

function agreementWith(known: RegisteredParty | undefined): 'in-force' | 'missing' {
  const holds = known?.state === 'in-force' || known?.state === 'ends-soon';
  return holds && known.facts.endedOn === null ? 'in-force' : 'missing';
}

/** What is kept in each place. */
const placesOf = remembered((activities) => {
  const places = new Map<string, { fields: Set<string>; encrypted: boolean; countries: Set<string> }>();
  for (const activity of activities) {
    for (const { name, country, encrypted } of activity.places) {
      const known = places.get(name) ?? { fields: new Set<string>(), encrypted: true, countries: new Set<string>() };
      for (const { id } of activity.fields) known.fields.add(id);
      known.countries.add(country);
      places.set(name, { ...known, encrypted: known.encrypted && encrypted });
    }
  }
  return places;
});

/** Where data are kept, with how many different data in each place. */
export const placeNodes = (activities: readonly RunningActivity[], facts: MapFacts, { place }: Leads): MapNode[] =>
  [...placesOf(activities)].map(([name, { fields, encrypted, countries }]) => ({
    name,
    kind: 'place',
    flow: { fields: fields.size, agreement: 'not-needed', encrypted },
    country: countryOf([...countries], facts),
    href: place,
  }));

/** The first country outside the European Economic Area, because that is what somebody must see; or the first. */
function countryOf(codes: readonly string[], { eea, language }: MapFacts): MapNode['country'] {
  const known = codes.filter((code) => code !== '');
  const outside = known.find((code) => !eea.has(code));
  const shown = outside ?? known[0];
  return shown === undefined ? null : { name: countryName(shown, language), outside: outside !== undefined };
}
