import type { Country } from '../../../gate/plan.ts';
import type { ByAge, WhoDecides } from '../ages/who-decides.ts';
import type { RepresentativeKind } from '../policy.ts';

/** What somebody who decides said last about one purpose (towards one party). */
export type Said = { answer: 'given' | 'refused' | 'withdrawn'; at: Date };

/** Somebody whose yes counts: the person (null), or who acts for the person. */
export type Decider = { representative: string | null; said: Said | null };

export type Heard = 'all' | 'not-all' | 'disagree';

/** Parents and guardians decide for a minor. */
const asParents: Readonly<Record<Country, readonly RepresentativeKind[]>> = {
  NL: ['parent', 'guardian'],
  BE: ['parent', 'guardian'],
};

/** Appointed for an adult in what concerns the person (UAVG 5; oud BW 492/1). A mandate takes nothing away. */
const appointed: Readonly<Record<Country, readonly RepresentativeKind[]>> = {
  NL: ['mentor', 'guardian'],
  BE: ['administrator'],
};

const appointedBy: Readonly<Record<Country, string>> = { NL: 'nl.uavg.5', BE: 'be.oudbw.492.1' };

type Acting = { id: string; kind: RepresentativeKind };

/** Who decides, with those who act for the person in force and for this purpose. */
export function decidersOf(
  byAge: ByAge,
  acting: readonly Acting[],
  country: Country,
): ByAge & { deciders: (string | null)[] } {
  const ids = (kinds: readonly RepresentativeKind[]) =>
    acting.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  if (byAge.who === 'person') {
    const named = ids(appointed[country]);
    if (named.length === 0) return { ...byAge, deciders: [null] };
    return { who: 'representative', because: [appointedBy[country]], byMaturity: false, deciders: named };
  }
  const parents = ids(asParents[country]);
  return { ...byAge, deciders: byAge.who === 'parents' ? parents : [null, ...parents] };
}

/** Nobody may be passed over: without a parent on record the parents were not heard. */
export function heardOf(who: WhoDecides, deciders: readonly Decider[]): Heard {
  const others = deciders.filter(({ representative }) => representative !== null);
  const given = deciders.filter(({ said }) => said?.answer === 'given').length;
  const against = deciders.filter(({ said }) => said !== null && said.answer !== 'given').length;
  if (against > 0 && given > 0) return 'disagree';
  const missing = who !== 'person' && others.length === 0;
  return given === deciders.length && given > 0 && !missing ? 'all' : 'not-all';
}

/** What it comes to together: a yes only when everybody said so. */
export function togetherSaid(who: WhoDecides, deciders: readonly Decider[]): 'given' | 'refused' | 'waiting' {
  if (heardOf(who, deciders) === 'all') return 'given';
  return deciders.some(({ said }) => said !== null && said.answer !== 'given') ? 'refused' : 'waiting';
}
