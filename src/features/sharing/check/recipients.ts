import { isId } from '../../../platform/ids.ts';
import type { RecipientKind } from '../decisions/share-decision.ts';

/** With whom, as the answer of one radio button and as its parts. */
export type Towards = { kind: RecipientKind | 'referrer'; id: string | null; purpose: string | null };

const kinds: Readonly<Record<string, Towards['kind']>> = {
  colleague: 'colleague',
  self: 'self',
  representative: 'representative',
  carer: 'carer',
  party: 'party',
  authority: 'authority',
  referrer: 'referrer',
};

/** `party:huisarts:delen-met-huisarts` → party, its id, and the purpose of its flow. Null: nobody chosen. */
export function towards(to: string): Towards | null {
  const [word = '', id = '', purpose = ''] = to.split(':');
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  if (!kind) return null;
  // Who is around the person is known by an id of ours; anybody else is somebody who is not on record.
  const around = kind === 'carer' || kind === 'representative';
  return { kind, id: id === '' || (around && !isId(id)) ? null : id, purpose: purpose || null };
}
