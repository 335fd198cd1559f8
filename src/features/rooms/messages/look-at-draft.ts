import type { Problem } from '../../../platform/http/bind.tsx';
import { type Checked, findIdentifying, remainingRisks } from '../../deidentification/index.ts';
import { LONGEST_MESSAGE } from '../policy.ts';
import type { RoomPage } from '../reading/read-room.ts';

/**
 * What makes somebody recognisable in a message that is being written, when its writer asked to look or must look once. It knows the
 * names that this page shows and no others: a guest must not learn from a mark who is in the file.
 */
export function lookAtDraft({ callName, members }: RoomPage, { values, refusal }: Problem): Checked | null {
  const { kijk, tekst } = values;
  if ((kijk === undefined && refusal !== 'look-first') || typeof tekst !== 'string') return null;
  const text = tekst.slice(0, LONGEST_MESSAGE);
  const findings = findIdentifying(text, { names: [callName, ...members.map(({ name }) => name)] });
  return { text, findings, risks: remainingRisks(text, findings) };
}
