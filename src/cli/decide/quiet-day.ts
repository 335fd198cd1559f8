import type { Facts, PersonFacts } from '../../gate/act.ts';
import type { CaseFacts } from './case-schema.ts';

/** A person to whom nothing special applies: in care, nothing asked, nothing withdrawn, second proof set up. */
const person: PersonFacts = {
  permission: 'not-asked',
  secrecyLifted: 'no',
  restricted: false,
  hold: false,
  retention: 'active',
  moment: 'during',
  reasonsGiven: [],
  collectedFor: {},
  secondProof: true,
  representation: 'none',
};

/** A quiet day: a worker acts for one of his own people. A case says only what is different. */
export function onAQuietDay(differences: CaseFacts = {}): Facts {
  const { person: one = {}, people, ...others } = differences;
  return {
    now: '2026-11-21T10:00:00Z',
    actor: { kind: 'worker', relation: 'own' },
    agreements: [],
    deviation: null,
    consulted: false,
    ...defined(others),
    people: (people ?? [{}]).map((each) => ({ ...person, ...defined(one), ...defined(each) })),
  };
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

const defined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<T>;
