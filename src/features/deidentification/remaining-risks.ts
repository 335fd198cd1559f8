import type { Risk, RiskKind } from './finding.ts';
import { ages, dates } from './rules/dates.ts';
import { places, rareOccupations } from './rules/places.ts';

const words: Readonly<Partial<Record<RiskKind, RegExp>>> = {
  family:
    /(?<![\p{L}])(?:tweeling(?:zus|broer)?|drieling|enig kind|(?:jongste|oudste) van|(?:vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[4-9]|1\d) (?:kinderen|broers|zussen)|weduwe|weduwnaar|wees(?:kind)?|pleegkind(?:eren)?|geadopteerd|adoptie|stiefvader|stiefmoeder|halfbroer|halfzus|tienermoeder|twins?|triplets|widow(?:er)?|orphan)(?![\p{L}])/giu,
  event:
    /(?<![\p{L}])(?:(?:auto|verkeers|bus|trein|arbeids)?ongeval(?:len)?|(?:auto|verkeers|trein)?ongeluk|woningbrand|brandstichting|brand in|overval|moord|doodslag|steekpartij|schietpartij|aanslag|ontvoering|zelfdoding|suïcide|zelfmoord|verdronken|overstroming|ontploffing|faillissement van|in de krant|op televisie|in het nieuws|rechtszaak|veroordeeld|vrijgelaten uit|in the news|murder|arson)(?![\p{L}])/giu,
  'rare-condition':
    /(?<![\p{L}])(?:[\p{L}-]{0,30} ?syndroom(?: van \p{Lu}\p{L}+)?|(?:ziekte|syndroom) van \p{Lu}\p{L}+|ALS|hemofilie|taaislijmziekte|cystic fibrosis|dwerggroei|albinisme|huntington|narcolepsie|sikkelcelziekte|schisis|conversiestoornis|transgender|siamese?|rare disease|zeldzame (?:ziekte|aandoening))(?![\p{L}])/gu,
};

/**
 * What may still point at somebody after every name is gone. A fictitious name is not enough: age, place, family, an
 * event or a rare condition together know one person. For each of these a person decides.
 */
export function remainingRisks(text: string): Risk[] {
  const byWords = Object.entries(words).flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => at(kind as RiskKind, match.index, match.index + match[0].length)),
  );
  const byRules = [
    ...ages(text).map(({ start, end }) => at('age', start, end)),
    ...dates(text).map(({ start, end }) => at('date', start, end)),
    ...places(text).map(({ start, end }) => at('place', start, end)),
    ...rareOccupations(text).map(({ start, end }) => at('occupation', start, end)),
  ];
  return [...byWords, ...byRules].sort((a, b) => a.start - b.start || a.end - b.end);
}

const at = (kind: RiskKind, start: number, end: number): Risk => ({ kind, start, end });
