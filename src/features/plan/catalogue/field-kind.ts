import type { categories } from '../policy.ts';

/**
 * The fixed set of subjects that are sensitive, special, criminal or a national number (S4.28, S4.29, S2.11; AVG 9(1),
 * 10, 87), by the beginnings of the words that give them away. It warns; a person decides.
 */

type Kind = Exclude<(typeof categories)[number], 'ordinary'>;

export const sensitiveSubjects = [
  'national-number',
  'offences',
  'health',
  'sex-life',
  'belief',
  'origin',
  'politics',
  'union',
  'genetic',
  'biometric',
  'money',
  'identity-document',
  'credentials',
  'location',
  'work-performance',
] as const;
export type SensitiveSubject = (typeof sensitiveSubjects)[number];

const kindOf: Readonly<Record<SensitiveSubject, Kind>> = {
  'national-number': 'national-number',
  offences: 'criminal',
  health: 'special',
  'sex-life': 'special',
  belief: 'special',
  origin: 'special',
  politics: 'special',
  union: 'special',
  genetic: 'special',
  biometric: 'special',
  money: 'sensitive',
  'identity-document': 'sensitive',
  credentials: 'sensitive',
  location: 'sensitive',
  'work-performance': 'sensitive',
};

/** Beginnings of words, Dutch and English together; without accents. A `=` in front asks for the whole word. */
const beginnings: Readonly<Record<SensitiveSubject, readonly string[]>> = {
  'national-number': ['=bsn', 'burgerservicenummer', 'rijksregister', '=insz', 'sofinummer', 'ssn', 'nationalnumber'],
  offences: [
    ...[
      'straf',
      'delict',
      'veroordel',
      '=vog',
      'detentie',
      'gevangen',
      'reclasser',
      '=politie',
      'politieco',
      'politiera',
      'misdrijf',
      'dader',
    ],
    ...['convict', 'offence', 'offense', 'criminal', 'prison', 'probation', 'police'],
  ],
  health: [
    ...['gezond', 'medisch', 'medicij', 'medicat', 'diagnos', 'ziek', 'allergi', 'handicap', 'beperking', 'dieet'],
    ...[
      'zwanger',
      'verslaaf',
      'verslav',
      'middelengebruik',
      'psych',
      'therap',
      'behandel',
      'bloedgroep',
      'beperk',
      'verzuim',
    ],
    ...['health', 'medical', 'medicin', 'illness', 'disease', 'sickness', 'allerg', 'disabilit', 'diet', 'pregnan'],
    ...['addict', 'substance'],
  ],
  'sex-life': ['seks', 'sexu', 'geaardheid', 'orientation', '=sex'],
  belief: ['godsdienst', 'geloof', 'religie', 'levensovertuig', 'kerk', 'moskee', 'religio', 'faith', 'belief'],
  origin: ['etni', 'afkomst', 'herkomst', 'huidskleur', '=ras', 'ethnic', 'origin', '=race', 'descent'],
  politics: ['politiek', 'stemgedrag', 'politic'],
  union: ['vakbond', 'vakvereniging', 'union'],
  genetic: ['genetisch', '=dna', 'erfelijk', 'genetic', 'hereditary'],
  biometric: ['biometr', 'vingerafdruk', 'gezichtsherken', 'irisscan', 'fingerprint'],
  money: [
    ...['inkomen', 'inkomst', 'schuld', 'salaris', 'loon', 'uitkering', 'bankrekening', 'rekeningnummer', '=iban'],
    ...['vermogen', 'beslag', 'income', 'debt', 'salary', 'wage', 'benefit'],
  ],
  'identity-document': ['paspoort', 'identiteitskaart', 'identiteitsbewijs', 'pasfoto', 'passport', 'identitycard'],
  credentials: ['wachtwoord', 'inlog', 'pincode', 'password', 'login', 'credential'],
  location: ['locatie', '=gps', 'verblijfplaats', 'location', 'whereabouts'],
  'work-performance': ['beoordeling', 'functioner', 'appraisal'],
};

const listed = sensitiveSubjects.flatMap((subject) => beginnings[subject].map((word) => ({ subject, word })));

/** Names of things that tell nothing about the person, although they hold such a word. */
const harmless = /\bhealth (insurance|insurer)\b|\bziekenfonds\p{L}*|\borigin of the (data|information)\b/gu;

/** The subject that a label gives away, with the kind that belongs to it; null when it sounds ordinary. Pure. */
export function subjectOf(label: string): { subject: SensitiveSubject; category: Kind } | null {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(harmless, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  // Two words may say it together, as in "identity card".
  const pairs = words.slice(1).map((word, at) => `${words[at]}${word}`);
  const found = listed.find(({ word }) =>
    [...words, ...pairs].some((each) => (word.startsWith('=') ? each === word.slice(1) : each.startsWith(word))),
  );
  return found ? { subject: found.subject, category: kindOf[found.subject] } : null;
}

const weight: Readonly<Record<(typeof categories)[number], number>> = {
  ordinary: 0,
  sensitive: 1,
  special: 2,
  criminal: 2,
  'national-number': 2,
};

/** Whether the name of a field says special, criminal or a number of the state, whatever kind was chosen. */
export const soundsForbidden = (field: Parameters<typeof strongerKind>[0]): boolean => {
  const heard = strongerKind(field);
  return heard !== null && weight[heard.category] > 1;
};

/** The kind that the name of a field asks for, when it weighs more than the chosen one, or is another of the same. */
export function strongerKind(field: {
  label: { nl: string; en: string };
  category: (typeof categories)[number];
}): ReturnType<typeof subjectOf> {
  const heard = subjectOf(`${field.label.nl} ${field.label.en}`);
  if (heard === null || heard.category === field.category) return null;
  return weight[heard.category] > 1 || weight[heard.category] > weight[field.category] ? heard : null;
}
