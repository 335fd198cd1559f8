import { z } from 'zod';
import type { Context } from '../../../platform/context.ts';
import { question } from '../../../platform/question.ts';
import type { DataMapModel, Text } from '../../../ui/index.ts';
import { getOrganisation } from '../../organisation/index.ts';
import { type RunningActivity, runningActivity } from '../../plan/index.ts';
import { pageOf } from '../filter-parties.ts';
import { readRegister } from '../register.ts';
import { runningPlans } from '../running-flows.ts';
import { readers } from '../who-acts.ts';
import { type Leads, type MapFacts, partyNodes, placeNodes, searchFlows, sourceNodes, totalsOf } from './build-map.ts';

/** As many as stay readable beside one another. */
export const IN_PICTURE = 10;
const LISTED = 12;

const Asked = z.object({
  zoek: z.string().max(200).optional().default('').catch(''),
  pagina: z.coerce.number().int().min(1).optional().default(1).catch(1),
});

export type OrganisationMap = {
  model: DataMapModel;
  sought: string;
  page: number;
  pages: number;
  /** How many parties and places there are in all. */
  total: number;
  /** The first of the activities that the map is about. */
  activities: readonly { id: string; title: Text }[];
  counted: number;
  /** Whether any plan runs at all. */
  any: boolean;
};

const factsFor = async (c: Context, running: readonly RunningActivity[]): Promise<MapFacts> => {
  const { parties, eea } = await readRegister(c, running);
  return { parties: new Map(parties.map((each) => [each.party.id, each])), eea, language: c.language };
};

const toParty: Leads = { party: (id) => `/partijen/${id}` };

/** Who gets what in the whole organisation, from plans that run: one pass, whatever their number. */
export const readDataMap = question({
  name: 'agreements.read-data-map',
  may: readers,
  input: Asked,
  gather: async () => ({}),
  gate: 'agreement-content',
  read: async (c, { zoek, pagina }) => {
    const running = await runningPlans(c);
    const facts = await factsFor(c, running);
    const { activities, given } = searchFlows(running, zoek);
    const outgoing = [...partyNodes(given, facts, toParty), ...placeNodes(activities, facts, toParty)];
    const { rows, ...paging } = pageOf(outgoing, pagina, IN_PICTURE);
    const { name } = await getOrganisation(c);
    const answer: OrganisationMap = {
      ...paging,
      model: { centre: name, incoming: sourceNodes(activities, facts, toParty), outgoing: rows },
      sought: zoek,
      activities: activities.slice(0, LISTED).map(({ id, title }) => ({ id, title })),
      counted: activities.length,
      any: running.length > 0,
    };
    return { answer };
  },
});

export type ActivityMap = { id: string; title: Text; model: DataMapModel };

/** The same for one activity; a click leads to the step of its plan that says so. */
export const readActivityMap = question({
  name: 'agreements.read-activity-map',
  may: readers,
  input: z.object({ activity: z.uuid() }),
  gather: (c, { activity }) => runningActivity(c, activity),
  gate: 'agreement-content',
  read: async (c, _input, activity) => {
    const facts = await factsFor(c, [activity]);
    return { answer: { id: activity.id, title: activity.title, model: mapOf(activity, facts) } satisfies ActivityMap };
  },
});

function mapOf(activity: RunningActivity, facts: MapFacts, shown = '?versie=running'): DataMapModel {
  const step = (number: number) => `/activiteiten/${activity.id}${shown}#stap-${number}`;
  const leads: Leads = { source: step(5), party: () => step(7), place: step(9) };
  return {
    centre: activity.title[facts.language],
    incoming: sourceNodes([activity], facts, leads),
    outgoing: [...partyNodes(totalsOf([activity]), facts, leads), ...placeNodes([activity], facts, leads)],
  };
}

/** The map of all that runs, for a document; as many receivers as stay readable beside one another. */
export async function mapOfOrganisation(c: Context): Promise<DataMapModel> {
  const running = await runningPlans(c);
  const facts = await factsFor(c, running);
  const outgoing = [...partyNodes(totalsOf(running), facts, toParty), ...placeNodes(running, facts, toParty)];
  const { name } = await getOrganisation(c);
  return {
    centre: name,
    incoming: sourceNodes(running, facts, toParty),
    outgoing: outgoing.slice(0, IN_PICTURE),
  };
}

/** The map of one running activity, for a document about it; null when no plan of it runs. */
export async function mapOfActivity(c: Context, id: string): Promise<DataMapModel | null> {
  const activity = await runningActivity(c, id);
  return activity && mapOf(activity, await factsFor(c, [activity]));
}

/** The map of a plan that is not running yet: of a draft, before anybody approves it. */
export const mapOfDraft = async (c: Context, draft: RunningActivity): Promise<DataMapModel> =>
  mapOf(draft, await factsFor(c, [draft]), '');
