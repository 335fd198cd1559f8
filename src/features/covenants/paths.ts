import { lists, type PartName } from './parts/part-names.ts';

export const pathOf = (covenant: string): string => `/convenanten/${covenant}`;

/** Where a part is written. Of a party, need and the like the one page, or the list where it says which is not known. */
export function partPath(covenant: string, part: PartName, which = ''): string {
  const here = pathOf(covenant);
  if (part === 'gegevens') return `${here}/behoeften/${which}/gegevens`;
  if (Object.hasOwn(lists, part)) {
    const list = `${here}/${lists[part as keyof typeof lists]}`;
    return which === '' ? list : `${list}/${which}`;
  }
  return `${here}/${part}`;
}

/** The order in which one walks through a covenant; what follows on the last is the check. */
const walk = [
  'doel',
  'partij',
  'behoefte',
  'grondslag',
  'belofte',
  'protocol',
  'afspraken',
  'looptijd',
  'bijlage',
] as const;
export type Stop = (typeof walk)[number];
export const stops: readonly Stop[] = walk;

/** Where to go after a part was saved, or from its list. */
export function nextPath(covenant: string, part: PartName): string {
  const at = walk.indexOf(part === 'gegevens' ? 'behoefte' : (part as Stop));
  const next = walk[at + 1];
  return next ? partPath(covenant, next) : `${pathOf(covenant)}/controle`;
}
