import { authorities, type AuthorityId, type Facts } from '../../../gate/act.ts';
import { agreementWith } from '../../../gate/steps/recipient/agreement.ts';
import type { Plan } from '../../../gate/plan.ts';
import { type Receiver, receiversOf } from '../policy.ts';

/** Somebody around the person who is on record. */
export type Around = { kind: 'representative' | 'carer'; id: string; name: string; agreed: boolean };

export type Choice =
  | { group: 'inside'; kind: 'colleague'; value: string }
  | { group: 'person'; kind: 'self'; value: string }
  | { group: 'around'; kind: Around['kind'] | 'family'; value: string; name: string | null; agreed: boolean }
  | { group: 'partners'; kind: 'party'; value: string; receiver: Receiver; agreement: AgreementSaid; agreed: boolean }
  | { group: 'authorities'; kind: 'authority'; value: string; authority: AuthorityId }
  | { group: 'referrer'; kind: 'referrer'; value: string; receiver: Receiver };

/** How the agreement with a partner stands; `not-needed` where the plan asks for none. */
export type AgreementSaid = 'in-force' | 'lapsed' | 'none' | 'not-needed';

/** Family that is not on record as a carer: the page says how to begin, and with whom to speak. */
export const FAMILY = 'carer:family';

type Offering = {
  plan: Plan;
  facts: Facts | null;
  around: readonly Around[];
  /** `party/purpose` of everybody to whom the person said yes. */
  agreed: ReadonlySet<string>;
  nameless: boolean;
  today: string;
};

/** With whom somebody may want to share: everybody is offered, also where it will take another road. */
export function choicesFor(offering: Offering): Choice[] {
  const { plan, nameless } = offering;
  const inside: Choice[] = [{ group: 'inside', kind: 'colleague', value: 'colleague' }];
  const person: Choice[] = nameless ? [] : [{ group: 'person', kind: 'self', value: 'self' }];
  const around = nameless ? [] : people(offering);
  return [...inside, ...person, ...around, ...partners(offering), ...authoritiesOf(plan)];
}

const isAuthority = (id: string): boolean => authorities.some((each) => each === id);

/** An authority that the plan knows has a flow and a purpose there; another is asked about all the same. */
function authoritiesOf(plan: Plan): Choice[] {
  const bodies = authorities.filter((id) => id !== 'veilig-thuis' || plan.country === 'NL');
  return bodies.map((authority) => {
    const flow = plan.flows.find(({ party }) => party === authority);
    const value = flow ? `party:${authority}:${flow.purpose}` : `authority:${authority}`;
    return { group: 'authorities', kind: 'authority', value, authority };
  });
}

function people({ around }: Offering): Choice[] {
  const known = around.map(({ kind, id, name, agreed }): Choice => {
    return { group: 'around', kind, value: `${kind}:${id}`, name, agreed };
  });
  return [...known, { group: 'around', kind: 'family', value: FAMILY, name: null, agreed: false }];
}

function partners({ plan, facts, agreed, nameless, today }: Offering): Choice[] {
  const others = receiversOf(plan).filter(({ party }) => !isAuthority(party));
  return others.flatMap((receiver): Choice[] => {
    const { party, purpose, referrer, needsAgreement } = receiver;
    const value = `${referrer ? 'referrer' : 'party'}:${party}:${purpose}`;
    if (referrer) return nameless ? [] : [{ group: 'referrer', kind: 'referrer', value, receiver }];
    const agreement = !needsAgreement ? 'not-needed' : facts ? said(agreementWith(party, facts, today)) : 'none';
    return [
      { group: 'partners', kind: 'party', value, receiver, agreement, agreed: agreed.has(`${party}/${purpose}`) },
    ];
  });
}

const said = (state: ReturnType<typeof agreementWith>): AgreementSaid => (state === 'not-in-force' ? 'lapsed' : state);
