import type { LawBook } from '../gate/law.ts';

/** Every country and territory of ISO 3166-1 alpha-2. */
const codes = `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW
BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE
KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV
MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC
SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ
VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`.split(/\s+/);

const known = new Set(codes);
export const isCountry = (code: string): boolean => known.has(code);

/** Making a list of names takes a thousand times as long as reading it. */
const names = {
  nl: new Intl.DisplayNames(['nl'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
};

/** "Ierland"; the code itself when it is none. */
export const countryName = (code: string, language: 'nl' | 'en'): string =>
  isCountry(code) ? (names[language].of(code) ?? code) : code;

/** All countries by name, those of the European Economic Area first, because most suppliers are there. */
export function countryChoices(eea: ReadonlySet<string>, language: 'nl' | 'en'): { value: string; text: string }[] {
  const named = codes.map((value) => ({ value, text: countryName(value, language) }));
  const byName = named.sort((a, b) => a.text.localeCompare(b.text, language));
  return [...byName.filter(({ value }) => eea.has(value)), ...byName.filter(({ value }) => !eea.has(value))];
}

/** The members of the European Economic Area on a day (`YYYY-MM-DD`), from the law book. Throws when it does not say. */
export function eeaOn(law: LawBook, day: string): ReadonlySet<string> {
  const version = law
    .get('eu.eer.leden')
    ?.find(({ validFrom, validTo }) => validFrom !== null && validFrom <= day && (validTo === null || day <= validTo));
  if (typeof version?.value !== 'string') throw new Error(`The law book does not say who is in the EEA on ${day}.`);
  return new Set(version.value.split(' '));
}
