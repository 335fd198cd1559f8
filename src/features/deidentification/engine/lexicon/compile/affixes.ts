/** One rule of a class of affixes: strip this, put that, when the stem fits. */
type Affix = { strip: string; add: string; fits: RegExp | null; next: string };
type AffixClass = { prefix: boolean; crosses: boolean; affixes: Affix[] };
export type AffixClasses = ReadonlyMap<string, AffixClass>;

/** The classes of affixes of a Hunspell .aff with flags of two signs (hunspell(5), "FLAG long"). */
export function readAffixes(aff: string): AffixClasses {
  const classes = new Map<string, AffixClass>();
  for (const line of aff.split('\n')) {
    const [type, flag, third, fourth, condition = '.'] = line.trim().split(/\s+/);
    if ((type !== 'PFX' && type !== 'SFX') || flag === undefined || third === undefined) continue;
    const prefix = type === 'PFX';
    const known = classes.get(flag);
    // The first line of a class says how many follow; the same shape as a rule, but only once.
    if (known === undefined) classes.set(flag, { prefix, crosses: third === 'Y', affixes: [] });
    else known.affixes.push(affix(prefix, third, fourth ?? '', condition));
  }
  return classes;
}

function affix(prefix: boolean, strip: string, put: string, condition: string): Affix {
  const [added = '', next = ''] = put.split('/');
  const fits = condition === '.' ? null : new RegExp(prefix ? `^(?:${condition})` : `(?:${condition})$`, 'u');
  return { strip: strip === '0' ? '' : strip, add: added === '0' ? '' : added, fits, next };
}

/** Calls `found` with every form of one line of the .dic; suffixes may carry one more, prefixes cross with suffixes. */
export function expand(line: string, classes: AffixClasses, found: (form: string) => void): void {
  const slash = line.indexOf('/');
  const stem = slash === -1 ? line : line.slice(0, slash);
  const flags = slash === -1 ? [] : flagsOf(line.slice(slash + 1));
  found(stem);
  if (flags.length === 0) return;
  const crossing = [stem];
  for (const flag of flags) {
    const one = classes.get(flag);
    if (one === undefined || one.prefix) continue;
    for (const form of suffixed(stem, one, classes)) {
      found(form);
      if (one.crosses) crossing.push(form);
    }
  }
  for (const flag of flags) {
    const one = classes.get(flag);
    if (one?.prefix !== true) continue;
    for (const form of one.crosses ? crossing : [stem]) {
      const made = applied(form, one);
      for (const each of made) found(each);
    }
  }
}

export const flagsOf = (flags: string): string[] => flags.match(/\S\S/g) ?? [];

function suffixed(stem: string, { affixes }: AffixClass, classes: AffixClasses): string[] {
  return affixes.flatMap((each) => {
    const form = apply(stem, each, false);
    if (form === null) return [];
    const more = flagsOf(each.next).map((flag) => classes.get(flag));
    return [form, ...more.flatMap((next) => (next === undefined || next.prefix ? [] : applied(form, next)))];
  });
}

const applied = (form: string, { prefix, affixes }: AffixClass): string[] =>
  affixes.map((each) => apply(form, each, prefix)).filter((made) => made !== null);

function apply(form: string, { strip, add, fits }: Affix, prefix: boolean): string | null {
  if (fits !== null && !fits.test(form)) return null;
  if (prefix) return form.startsWith(strip) ? add + form.slice(strip.length) : null;
  return form.endsWith(strip) ? form.slice(0, form.length - strip.length) + add : null;
}
