import { findVersion } from '../../../gate/law.ts';
import type { LawBook } from '../../../gate/law.ts';
import type { Country, LawId, Plan } from '../../../gate/plan.ts';

/** Whose yes counts. `representative`: appointed for an adult (curator, mentor, bewindvoerder). */
export type WhoDecides = 'person' | 'person-and-parents' | 'parents' | 'representative';

/** The kind of rule under which somebody says yes: ages differ per law. */
export type AgeRegime = 'consent' | 'online' | 'free-help' | 'care' | 'youth-help';

type Ages = {
  /** From this age on the person decides alone. */
  alone: LawId | null;
  /** From this age on the person decides together with the parents; below it the parents do. */
  together: LawId | null;
  /** No age in the law: who can judge for himself decides himself, and somebody has to look at that. */
  maturity?: LawId;
};

const dutchConsent: Ages = { alone: 'nl.uavg.5', together: null };
const belgianMaturity: Ages = { alone: null, together: null, maturity: 'be.patientenrechten.12' };

/** Which dated rows hold the ages. No age stands in the code. */
const regimes: Readonly<Record<Country, Readonly<Record<AgeRegime, Ages>>>> = {
  NL: {
    consent: dutchConsent,
    // The Netherlands kept the age of AVG 8(1).
    online: { alone: 'eu.avg.8.1', together: null },
    'free-help': dutchConsent,
    care: { alone: 'nl.wgbo.447', together: 'nl.wgbo.450' },
    'youth-help': { alone: 'nl.jeugdwet.7.3.4', together: 'nl.jeugdwet.7.3.4.samen' },
  },
  BE: {
    // Outside online services no Belgian act names an age for consent in the sense of the AVG.
    consent: { alone: null, together: null, maturity: 'be.oudbw.388' },
    online: { alone: 'be.wvp.7', together: null },
    'free-help': { alone: null, together: null, maturity: 'be.oudbw.388' },
    care: belgianMaturity,
    'youth-help': { alone: 'be-vlg.drm', together: null },
  },
};

const majority: Readonly<Record<Country, LawId>> = { NL: 'nl.bw.1.233', BE: 'be.oudbw.388' };

/** No parent is needed for help or advice given to a minor directly and for free; the plan names this rule itself. */
const freeHelp: LawId = 'nl.uavg.5.5';

export type ByAge = {
  who: WhoDecides;
  /** The rows that say so; each with its source, and whether a lawyer looked at it. */
  because: readonly LawId[];
  /** The law leaves it to whether this child can judge for itself. */
  byMaturity: boolean;
};

type Asked = { regime: AgeRegime; country: Country; day: string; law: LawBook };

/** Whose yes counts for somebody of at least this age, under one kind of rule, on a day (`YYYY-MM-DD`). */
export function whoDecides(age: number, { regime, country, day, law }: Asked): ByAge {
  const value = (id: LawId | null): number | null => {
    const found = id === null ? undefined : findVersion(law, id, day)?.value;
    return typeof found === 'number' ? found : null;
  };
  const said = (who: WhoDecides, id: LawId | null, byMaturity = false): ByAge => ({
    who,
    because: id === null ? [] : [id],
    byMaturity,
  });
  if (age >= (value(majority[country]) ?? Infinity)) return said('person', majority[country]);
  if (regime === 'free-help' && findVersion(law, freeHelp, day) && country === 'NL') return said('person', freeHelp);
  const { alone, together, maturity } = regimes[country][regime];
  if (maturity !== undefined) return said('person-and-parents', maturity, true);
  if (age >= (value(alone) ?? Infinity)) return said('person', alone);
  return age >= (value(together) ?? Infinity)
    ? said('person-and-parents', together)
    : said('parents', together ?? alone);
}

/** Two rules at once: everybody whom either of them names. */
export function together(all: readonly ByAge[]): ByAge {
  const names = new Set(all.map(({ who }) => who));
  const both = names.has('person-and-parents') || (names.has('person') && names.has('parents'));
  const who = both ? 'person-and-parents' : names.has('parents') ? 'parents' : 'person';
  const decisive = all.filter((each) => each.who !== 'person' || who === 'person');
  return {
    who,
    because: [...new Set(decisive.flatMap(({ because }) => because))],
    byMaturity: decisive.some(({ byMaturity }) => byMaturity),
  };
}

const youthLaws = ['nl.jeugdwet.', 'be-vlg.drm'];
const onlineLaws = ['eu.avg.8', 'be.wvp.7'];

/**
 * Under which rules this purpose asks for a yes: consent in the sense of the AVG where that is its basis, and the rule
 * on care or youth help where professional secrecy has to be lifted. None: nobody is asked.
 */
export function regimesOf(
  { purposes }: Pick<Plan, 'purposes'>,
  { purpose, party }: { purpose: string; party: string | null },
): AgeRegime[] {
  const found = purposes.find(({ id }) => id === purpose);
  if (!found) return [];
  const named = (all: readonly LawId[], words: readonly string[]) =>
    all.some((id) => words.some((word) => id.startsWith(word)));
  const regimes: AgeRegime[] = [];
  if (found.basis === 'consent') {
    const free = found.basisLaw.includes(freeHelp);
    regimes.push(free ? 'free-help' : named(found.basisLaw, onlineLaws) ? 'online' : 'consent');
  }
  // Secrecy is lifted towards somebody.
  if (party !== null && found.secrecy === 'professional' && found.operations.includes('share')) {
    const laws = purposes.flatMap((each) => [...each.basisLaw, ...each.doors.map(({ law }) => law)]);
    regimes.push(named(laws, youthLaws) ? 'youth-help' : 'care');
  }
  return regimes;
}
