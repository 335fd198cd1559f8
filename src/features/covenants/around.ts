import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import type { Text } from '../../ui/index.ts';
import { listParties } from '../agreements/index.ts';
import { getOrganisation } from '../organisation/index.ts';
import { lawChoices, listActivities, type RunningActivity } from '../plan/index.ts';
import type { Around, PlanPlace } from './gaps/gaps.ts';
import { placeKey } from './gaps/place-key.ts';
import type { Choices, Option } from './parts/part.ts';

/** What stands around a covenant: the register of parties, the plans that run, and the law of today. */
export type Surroundings = { around: Around; choices: Choices; country: 'NL' | 'BE' };

export async function surroundingsOf(c: Context): Promise<Surroundings> {
  const { country } = await getOrganisation(c);
  const today = dayOf(c.now);
  const activities = await listActivities(c);
  const parties = (await listParties(c)).filter(({ endedOn }) => endedOn === null);
  // A partner may be a public body where we are none, so every exception of the country is offered.
  const { tasks, doors } = lawChoices(c.ground.law, { country, publicBody: true }, today);
  const plain = parties.filter(({ agreements }) =>
    agreements.some(
      ({ covenant, from, until }) => covenant === null && from <= today && (until === null || today <= until),
    ),
  );
  const places = activities.flatMap(placesOf);
  return {
    country,
    around: {
      register: new Set(parties.map(({ id }) => id)),
      plans: new Map(places.map((place) => [placeKey(place), place])),
      doors: new Set(doors.map(({ law }) => law.id)),
      plainAgreements: new Set(plain.map(({ id }) => id)),
    },
    choices: {
      parties: parties.map(({ id, name }) => ({ value: id, text: { nl: name, en: name } })),
      purposes: activities.flatMap(purposeOptions),
      fields: new Map(places.map((place) => [placeKey(place), fieldOptions(activities, place)])),
      laws: tasks.map(lawOption),
      doors: [...new Map(doors.map(({ law }) => [law.id, law])).values()].map(lawOption),
    },
  };
}

const placesOf = ({ id, plan }: RunningActivity): PlanPlace[] => {
  const categories = new Map(plan.fields.map((field) => [field.id, field.category]));
  return plan.purposes.map((purpose) => {
    const flows = new Map<string, { fields: ReadonlySet<string>; needsAgreement: boolean }>();
    for (const flow of plan.flows) {
      if (flow.purpose !== purpose.id || flow.role === 'referrer') continue;
      const before = flows.get(flow.party);
      flows.set(flow.party, {
        fields: new Set([...(before?.fields ?? []), ...flow.fields]),
        needsAgreement: flow.needsAgreement || (before?.needsAgreement ?? false),
      });
    }
    const used = purpose.fields.flatMap(({ field }) => {
      const category = categories.get(field);
      return category ? [[field, category] as const] : [];
    });
    return { activity: id, purpose: purpose.id, fields: new Map(used), flows };
  });
};

const purposeOptions = ({ id, title, purposes }: RunningActivity): Option[] =>
  purposes.map((purpose) => ({
    value: placeKey({ activity: id, purpose: purpose.id }),
    text: { nl: `${purpose.title.nl} (${title.nl})`, en: `${purpose.title.en} (${title.en})` },
  }));

function fieldOptions(activities: readonly RunningActivity[], { activity, fields }: PlanPlace): Option[] {
  const found = activities.find(({ id }) => id === activity);
  return (found?.fields ?? []).flatMap(({ id, label }) => (fields.has(id) ? [{ value: id, text: label }] : []));
}

const LONGEST = 90;
const shortly = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

const lawOption = ({ id, law, article, text, textEn }: Cited): Option => ({
  value: id,
  text: { nl: `${law} ${article}: ${shortly(text)}`, en: `${law} ${article}: ${shortly(textEn)}` },
  short: { nl: `${law} ${article}`, en: `${law} ${article}` },
});
type Cited = { id: string; law: string; article: string; text: string; textEn: string };

/** The words for a field of a plan, or its id where the plan is gone. */
export const sayField = (choices: Choices, place: { activity: string; purpose: string }, field: string): Text =>
  choices.fields.get(placeKey(place))?.find(({ value }) => value === field)?.text ?? { nl: field, en: field };

/** A law in a text that is signed, or its id where the law book no longer has it. */
export function sayLaw(options: readonly Option[], value: string): Text {
  const found = options.find((option) => option.value === value);
  return found?.short ?? found?.text ?? { nl: value, en: value };
}
