import { countryName } from '../../../platform/countries.ts';
import { inBoth, type PlanDocument, planWords } from '../../plan/index.ts';
import type { About } from '../about.ts';
import type { EntryRecipient } from './entry.ts';

type Flow = PlanDocument['flows'][number];

/** Parties that get something, each once per role and country, with everything that they get. A referrer gets nothing. */
export function recipientsOf(document: PlanDocument, about: About): EntryRecipient[] {
  const groups = Map.groupBy(
    document.flows.filter(({ role }) => role !== 'referrer'),
    ({ party, role, country }) => `${party}/${role}/${country}`,
  );
  return [...groups.values()].map((flows) => recipientOf(flows, document, about));
}

function recipientOf(flows: Flow[], { purposes, fields }: PlanDocument, { language, eea }: About): EntryRecipient {
  const [first] = flows as [Flow, ...Flow[]];
  const purposeNames = new Map(purposes.map(({ id, title }) => [id, inBoth(title)[language]]));
  const fieldNames = new Map(fields.filter(({ off }) => !off).map(({ id, label }) => [id, inBoth(label)[language]]));
  const named = (names: ReadonlyMap<string, string>, ids: readonly string[]) => [
    ...new Set(ids.flatMap((id) => names.get(id) ?? [])),
  ];
  const way = flows.find(({ transfer }) => transfer !== null);
  const { party, partyName: name, role, country } = first;
  return {
    party,
    name,
    role,
    roleWords: planWords.partyRoleTexts[role][language],
    purposes: named(
      purposeNames,
      flows.map(({ purpose }) => purpose),
    ),
    fields: named(
      fieldNames,
      flows.flatMap((flow) => flow.fields),
    ),
    country,
    countryName: country === '' ? '' : countryName(country, language),
    outside: country !== '' && !eea.has(country),
    transfer: way?.transfer ?? null,
    transferWords: way?.transfer ? planWords.transferTexts[way.transfer][language] : '',
    transferNote: way?.transferNote ?? '',
  };
}
