import type { Act } from '../../gate/act.ts';
import type { Channel, Depth, Flow, Plan } from '../../gate/plan.ts';

export const ways = ['phone', 'secure-link', 'in-person', 'letter', 'mail', 'sms'] as const satisfies Channel[];
export const depths = ['fact', 'outline', 'content'] as const satisfies Depth[];

/** Somebody outside whom the plan knows for one purpose, with what this flow may carry and over which ways. */
export type Receiver = {
  party: string;
  purpose: string;
  /** Behind the wall: may be tried, so that the wall says what is possible. */
  referrer: boolean;
  fields: readonly string[];
  channels: readonly Channel[];
  /** Whether this flow waits for an agreement in force (AVG 26, 28). */
  needsAgreement: boolean;
};

const outside = ({ role }: Flow): boolean => role === 'controller' || role === 'joint-controller';

/** Whom a worker might tell something. A processor works for us and is told nothing (AVG 4(10)). */
export function receiversOf(plan: Plan): Receiver[] {
  const told = plan.flows.filter(outside).map(({ party, purpose, fields, channels, needsAgreement }) => {
    return { party, purpose, referrer: false, fields, channels, needsAgreement };
  });
  const referrers = plan.flows.filter(({ role }) => role === 'referrer').map((flow) => behindWall(plan, flow));
  return [...told, ...referrers];
}

/** A referrer has no fields of its own: what could be told to others is what somebody might want to tell back. */
function behindWall(plan: Plan, { party, purpose, fields, channels }: Flow): Receiver {
  const shares = (id: string) => plan.purposes.some((each) => each.id === id && each.operations.includes('share'));
  const sharing = plan.purposes.find(({ id }) => shares(id))?.id;
  const others = [...new Set(plan.flows.filter(outside).flatMap((flow) => flow.fields))];
  return {
    party,
    purpose: shares(purpose) ? purpose : (sharing ?? purpose),
    referrer: true,
    fields: fields.length > 0 ? fields : others,
    channels: channels.length > 0 ? channels : ['phone'],
    needsAgreement: false,
  };
}

const nameWords: readonly string[] = ['roepnaam', 'naam', 'voornaam', 'achternaam'];

/** For the empty form: looking at who it is about, under the purpose that the work itself rests on. */
export function actOfPreparing(plan: Plan): Act {
  const named = plan.purposes.flatMap(({ id, basis, operations, fields }) => {
    const field = fields.find((each) => nameWords.includes(each.field))?.field;
    return field !== undefined && operations.includes('view') ? [{ purpose: id, basis, field }] : [];
  });
  const best = named.find(({ basis }) => basis !== 'consent') ?? named[0];
  return {
    operation: 'view',
    purpose: best?.purpose ?? 'unknown',
    data: [best?.field ?? 'roepnaam'],
    channel: 'screen',
  };
}

/** "Alleen dát": who it is may be said, and of the rest only that it is so. */
export const tellsContent = (field: string, depth: Depth): boolean => depth !== 'fact' || isName(field);

export const isName = (field: string): boolean => nameWords.includes(field);
