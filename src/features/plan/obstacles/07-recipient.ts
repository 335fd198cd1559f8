import type { FieldCategory } from '../../../gate/plan.ts';
import { isFirstOfParty, missingParts } from '../catalogue/measures-package.ts';
import { hasWords } from '../document/has-words.ts';
import { mustAgree } from '../roles/party-role.ts';
import type { PlanDocument, PlanFlowText } from '../policy.ts';
import type { LawToday, Obstacle, ObstacleKind } from './obstacle.ts';

type At = (kind: ObstacleKind, field: string) => Obstacle;

/** Step 7: what each party gets, in which country, and under which measures (AVG 26, 28, 32, 44–49). */
export const recipientObstacles = (document: PlanDocument, law: LawToday): Obstacle[] =>
  document.flows.flatMap((flow) => {
    // A referrer gets nothing, so there is nothing to settle.
    if (flow.role === 'referrer') return [];
    const name = `stroom.${flow.party}.${flow.purpose}`;
    const at: At = (kind, field) => ({ step: 7, kind, about: flow.party, field: `${name}.${field}` });
    return [...flowOf(document, flow, at), ...(isFirstOfParty(document, flow) ? partyOf(flow, law, at) : [])];
  });

/** What differs from one purpose to the next. */
function flowOf(
  { fields: known, purposes }: PlanDocument,
  { fields, channels, role, needsAgreement, encrypted, purpose }: PlanFlowText,
  at: At,
) {
  const found: Obstacle[] = [];
  if (fields.length === 0) found.push(at('flow-without-fields', 'gegevens'));
  if (mustAgree(role) && !needsAgreement) found.push(at('flow-without-agreement', 'overeenkomst'));
  const sent = known.filter(({ id, off }) => !off && fields.includes(id));
  const used = purposes.find(({ id }) => id === purpose)?.fields.map(({ field }) => field) ?? [];
  // What the purpose itself may not use, nobody gets for it; step 6 looks at the doors of what it does use.
  if (sent.some(({ id }) => !used.includes(id))) found.push(at('flow-beyond-purpose', 'gegevens'));
  const travels = channels.some((channel) => channel === 'mail' || channel === 'secure-link');
  if (travels && !encrypted && sent.some(({ category }) => isProtected(category))) {
    found.push(at('flow-not-encrypted', 'versleuteld'));
  }
  return found;
}

/** What holds for the party as a whole, written once. */
function partyOf(flow: PlanFlowText, law: LawToday, at: At): Obstacle[] {
  const found: Obstacle[] = [];
  const [missing] = missingParts(flow);
  if (missing) found.push(at('flow-without-package', `pakket.${missing}`));
  if (flow.country === '') return [...found, at('flow-without-country', 'land')];
  if (law.inEea(flow.country)) return found;
  if (flow.transfer === null) found.push(at('flow-without-transfer', 'doorgifte'));
  else if (!hasWords(flow.transferNote, 1)) found.push(at('transfer-without-document', 'doorgiftestuk'));
  return found;
}

const isProtected = (category: FieldCategory): boolean => category !== 'ordinary' && category !== 'sensitive';
