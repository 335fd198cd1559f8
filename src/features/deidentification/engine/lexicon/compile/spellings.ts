/**
 * Other ways of writing a name that was written down from another script: every clerk heard it his own way ("Ouafae",
 * "Wafaa"; "Ikram", "Ikrame"). One change at a time.
 */
const changes: readonly (readonly [RegExp, string])[] = [
  [/oua/g, 'wa'],
  [/(?<!o)wa/g, 'oua'],
  [/ou/g, 'u'],
  [/(?<![oae])u(?![aeiou])/g, 'ou'],
  [/ou/g, 'oe'],
  [/oo/g, 'ou'],
  [/ee/g, 'i'],
  [/ie/g, 'i'],
  [/ch/g, 'sh'],
  [/(?<!s)sh/g, 'ch'],
  [/ai/g, 'ay'],
  [/ay/g, 'ai'],
  [/dj/g, 'j'],
  [/kh/g, 'gh'],
  [/q/g, 'k'],
  [/([aeiou])ss([aeiou])/g, '$1s$2'],
  [/([aeiou])s([aeiou])/g, '$1ss$2'],
  [/([bdfklmnrtz])\1/g, '$1'],
  [/aa/g, 'a'],
  [/a$/, 'ah'],
  [/ah$/, 'a'],
  [/ae$/, 'a'],
  [/([nmlrds])$/, '$1e'],
  [/([nmlrds])e$/, '$1'],
  [/([aeiou])([mnltr])([aeiou])/, '$1$2$2$3'],
];

/** Never the name itself; short names have no other spellings that are still theirs. */
export function spellingsOf(name: string): string[] {
  if (!/^\p{L}{5,}$/u.test(name)) return [];
  const lower = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const others = changes.map(([pattern, put]) => lower.replace(pattern, put));
  return [...new Set(others)].filter((other) => other !== lower);
}
