import type { PlanDocument } from '../policy.ts';
import type { Attention } from './attention.ts';

/**
 * Step 5: a national number or an offence that is asked of the person at the very first contact (L23, S4.35). At the
 * desk of a public body the first contact often is the request itself, and the law asks for the number there.
 */
export function momentAttention({ fields, purposes, publicBody }: PlanDocument): Attention[] {
  if (publicBody) return [];
  const asked = fields.filter(({ off, source }) => !off && source === 'person');
  return asked
    .filter(({ category }) => category === 'national-number' || category === 'criminal')
    .flatMap(({ id }) => {
      const early = purposes.find((purpose) =>
        purpose.fields.some(({ field, from }) => field === id && from === 'first-contact'),
      );
      return early ? [{ step: 5, kind: 'asked-early' as const, about: id, field: `${id}.${early.id}.moment` }] : [];
    });
}
