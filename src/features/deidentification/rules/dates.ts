import { type Finding, matches, type Rule } from '../finding.ts';

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\\.?|feb\\.?|mrt\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|okt\\.?|nov\\.?|dec\\.?|january|february|march|may|june|july|august|october';
const days =
  'eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|twintigste|dertigste|eenendertigste';

export const dates: Rule = (text) => [
  ...matches(text, /(?<![\d-])\d{4}-(?:0[1-9]|1[0-2])-\d{2}(?!\d)/dg, 'date', 'date'),
  ...matches(
    text,
    /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:\d{4}|\d{2}))(?![\d-])/dg,
    'date',
    'date',
  ),
  ...matches(text, /(?<![\d./-])(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])(?![\d/-])/dg, 'date', 'date'),
  ...matches(
    text,
    new RegExp(
      `(?<![\\d\\p{L}])(?:(?:[0-3]?\\d|${days})(?:e|ste|de|th|st|nd|rd)?\\s+)(?:${months})(?![\\p{L}])(?:\\s+(?:'\\d{2}|\\d{4}))?`,
      'dgiu',
    ),
    'date',
    'date',
  ),
  ...matches(text, new RegExp(`(?<![\\p{L}])(?:${months})\\s+\\d{4}(?!\\d)`, 'dgiu'), 'date', 'date'),
];

const tens = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const ones = 'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen';
const inWords = `(?:(?:${ones})[eë]n)?(?:${tens})|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|${ones}`;
const number = `(?:1[01]\\d|[1-9]?\\d|${inWords})`;
/** A term, not an age: "5 jaar geleden", "10 jaar ervaring". */
const isTerm =
  /^\s*(?:jaar|jr\.?|years?)\s+(?:geleden|lang|later|ervaring|oude? (?:auto|huis|woning)|ago|of experience|in (?:dienst|behandeling|begeleiding)|samen|getrouwd|bij|sinds|na)/i;
const beforeTerm =
  /(?:\bal|sinds|over|na|gedurende|binnen|afgelopen|komende|termijn van|elke?|per|for|past)\s+(?:\w+\s+)?$/i;

/** The number only: neither "jaar" nor "-jarige". */
export const ages: Rule = (text) => {
  const withYears = new RegExp(
    `(?<![\\p{L}\\d.,])(?<part>${number})(?=(?:\\s+|-)?(?:jaar|jarig|jr\\b|years?\\b|-year))`,
    'dgiu',
  );
  const bare = new RegExp(
    `(?<=(?:leeftijd(?:\\s+van)?|\\b(?:hij|zij|ze|he|she)\\s(?:is|was|wordt))\\s)(?<part>${number})(?![\\p{L}\\d%])`,
    'dgiu',
  );
  const inBrackets = /(?<=\p{Lu}\p{L}+\s\()(?<part>\d{1,2})(?=\s?(?:j(?:r|aar)?\.?)?[,)])/dgu;
  return [
    ...matches(text, withYears, 'age', 'age').filter(
      ({ start, end }: Finding) =>
        !isTerm.test(text.slice(end)) && !beforeTerm.test(text.slice(Math.max(0, start - 30), start)),
    ),
    ...matches(text, bare, 'age', 'age'),
    ...matches(text, inBrackets, 'age', 'age'),
  ];
};
