/**
 * Statements that our own plans speak against, or that the law does not know (L01, L05, L30, L31, L35). Pure; it looks
 * at what people wrote themselves, because what follows from the plans cannot contradict them.
 */
export type ContradictionKind =
  | 'no-cookies-but-tools'
  | 'no-sharing-but-parties'
  | 'only-europe-but-outside'
  | 'says-anonymous'
  | 'asks-identity-copy'
  | 'always-consent'
  | 'wrong-law-name'
  | 'wrong-article'
  | 'four-weeks-as-law'
  | 'keeps-forever';

export type Contradiction = {
  kind: ContradictionKind;
  /** The words that were found. */
  quote: string;
  /** Names that speak against it: tools, parties, countries. */
  because: readonly string[];
};

export type ClaimFacts = {
  /** Tools of the website that keep something on a device or send something to others. */
  tools: readonly string[];
  /** Parties that get data under a running plan. */
  parties: readonly string[];
  /** Parties outside the European Economic Area. */
  outside: readonly string[];
  /** Purposes on another basis than consent. */
  withoutConsent: readonly string[];
};

type Claim = { kind: ContradictionKind; says: RegExp; against?: (facts: ClaimFacts) => readonly string[] };

const claims: readonly Claim[] = [
  {
    kind: 'no-cookies-but-tools',
    says: /\b(?:geen|nooit|zonder)\s+(?:enkele?\s+)?(?:cookies?|tracking|trackers?)\b|\bcookie-?vrij\b|\b(?:no|any|without)\s+(?:cookies?|trackers?|tracking)\b|\bcookie-?free\b/iu,
    against: ({ tools }) => tools,
  },
  {
    kind: 'no-sharing-but-parties',
    says: /\b(?:delen|geven|verstrekken|verkopen)\s+(?:uw\s+|je\s+|de\s+)?(?:gegevens\s+)?(?:nooit|niet|met\s+niemand|aan\s+niemand)\b|\bgaan\s+(?:nooit|niet)\s+naar\s+(?:derden|anderen)\b|\b(?:never|do\s+not|don['’]t)\s+shared?\b/iu,
    against: ({ parties }) => parties,
  },
  {
    kind: 'only-europe-but-outside',
    says: /\b(?:alleen|uitsluitend|enkel|altijd|blijven)\s+(?:in|binnen)\s+(?:de\s+)?(?:EU|EER|Europese\s+Unie|Europa|Nederland|België)\b|\b(?:only|stays?|remains?)\s+(?:in|within)\s+(?:the\s+)?(?:EU|EEA|Europe|Netherlands|Belgium)\b/iu,
    against: ({ outside }) => outside,
  },
  { kind: 'says-anonymous', says: /\b(?:volledig\s+)?(?:anoniem|geanonimiseerd|anonymous|anonymised)\b/iu },
  {
    kind: 'asks-identity-copy',
    says: /\bkopie\s+(?:van\s+)?(?:uw|je|het|een|de)?\s*(?:identiteits\p{L}*|paspoort|id-?\p{L}*)|\bcopy\s+of\s+(?:your\s+)?(?:identity|passport|id)\b/iu,
  },
  {
    kind: 'always-consent',
    says: /\baltijd\s+(?:eerst\s+)?(?:om\s+)?(?:uw\s+|je\s+)?toestemming\b|\balways\s+(?:ask\s+)?(?:for\s+)?(?:your\s+)?consent\b/iu,
    against: ({ withoutConsent }) => withoutConsent,
  },
  { kind: 'wrong-law-name', says: /\bGPDR\b|\bWbp\b|\bGBA-gegevens\b/u },
  { kind: 'wrong-article', says: /\bart(?:ikel|\.)\s*(?:22|58)\s+(?:van\s+de\s+)?(?:AVG|GDPR)\b/iu },
  { kind: 'four-weeks-as-law', says: /\b(?:wet|AVG|wettelijk\p{L}*)\b[^.]{0,60}\bvier\s+weken\b/iu },
  {
    kind: 'keeps-forever',
    says: /\b(?:onbeperkt|voor\s+altijd|zo\s*lang\s+(?:als\s+)?(?:dat\s+)?nodig)\b|\bindefinitely\b|\bas\s+long\s+as\s+(?:is\s+)?necessary\b/iu,
  },
];

/** Everything in `texts` that speaks against the facts, in the order in which it was written. */
export function contradictionsIn(texts: readonly string[], facts: ClaimFacts): Contradiction[] {
  return texts.flatMap((text) =>
    claims.flatMap(({ kind, says, against }): Contradiction[] => {
      const quote = says.exec(text)?.[0];
      if (quote === undefined) return [];
      const because = against?.(facts) ?? [];
      return against && because.length === 0 ? [] : [{ kind, quote, because }];
    }),
  );
}
