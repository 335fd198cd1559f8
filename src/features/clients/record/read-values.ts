import type { Context } from '../../../platform/context.ts';
import { knownAs } from '../policy.ts';
import { listFields } from './fields.ts';
import { findGoals } from './goals.ts';
import { getPerson, type Person } from './people.ts';

/**
 * What the record holds for these fields of the plan, opened, in words that can be told; a field without a value is
 * left out. Whether they may be told is asked of the gate before.
 */
export async function readValues(
  c: Context,
  client: string,
  fields: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const person = await getPerson(c, client);
  const recorded = new Map((await listFields(c, client)).map(({ field, value }) => [field, value]));
  const goals = fields.some((field) => knownAs(field) === 'goals')
    ? ((await findGoals(c, client))?.text ?? null)
    : null;
  const values = fields.map((field): [string, string | null] => {
    const value = knownAs(field) === 'goals' ? goals : ofPerson(person, field);
    return [field, value ?? recorded.get(field) ?? null];
  });
  return new Map(values.filter((each): each is [string, string] => each[1] !== null));
}

function ofPerson(person: Person, field: string): string | null {
  const known = knownAs(field);
  if (known === 'name') return nameFor(person.name, field);
  if (known === 'callName') return person.callName;
  if (known === 'email') return person.email;
  return known === 'phone' ? person.phone : null;
}

/** The record keeps one name; who asked for the first name only must not get the last name with it. */
function nameFor(name: string, field: string): string {
  const [first = '', ...rest] = name.split(/\s+/u);
  if (field === 'voornaam') return first;
  return field === 'achternaam' && rest.length > 0 ? rest.join(' ') : name;
}
