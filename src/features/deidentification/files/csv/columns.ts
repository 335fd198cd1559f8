import { UnreadableFile } from '../unreadable-file.ts';

/** A head in small letters, without accents and signs: "Geb.datum (cliënt)" is "geb datum client". */
const plain = (head: string): string =>
  head
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** What the cells of a column are as a whole, by its head. The first that fits; the narrower word stands first. */
const heads: readonly (readonly [RegExp, string | undefined])[] = [
  [/\b(bestands?|veld|kolom|product|categorie|status)\w* ?(naam|name)\b|\b(aantal|soort|type)\b/, undefined],
  [/e ?mail|mailadres|\bmail\b/, 'email'],
  [/website|\burl\b|profiel|linkedin|facebook|instagram/, 'url'],
  [/burgerservicenummer|\bbsn\b|sofi/, 'bsn'],
  [/rijksregister|\b(rrn|insz|niss|ssin)\b/, 'rrn'],
  [/\biban\b|rekening|bankaccount/, 'iban'],
  [/telefoon|\btel\b|\bgsm\b|mobiel|phone|\bmobile\b/, 'phone'],
  [/postcode|\bzip\b|postal code/, 'postcode'],
  [/straat|huisnummer|huisnr|\badres|adres\b|\bstreet\b|\baddress\b/, 'street_address'],
  [
    /woonplaats|geboorteplaats|\bplaats(naam)?\b|\bgemeente(naam)?\b|\bstad\b|\bdorp\b|\bwijk\b|\bcity\b|\btown\b/,
    'place',
  ],
  [/geb(oorte)? ?(datum|dat)\b|geboren|\bdob\b|birth ?(date|day)|date of birth|overlijdens?datum/, 'date'],
  [/leeftijd|\bage\b/, 'age'],
  [/voorletter|initia/, 'initials'],
  [
    /\b(organisatie|instelling|school|bedrijf|bedrijfs|praktijk|werkgever|company|organisation|employer)( ?(naam|name))?\b/,
    'institution',
  ],
  [
    /(client|dossier|patient|polis|zaak|klant|personeels|medewerker|lid)s? ?(nummer|nr|id|code|number)\b|kenteken|\b(big|agb)\b|gebruikersnaam|username/,
    'id',
  ],
  [/naam\b|namen\b|\bname\b|\b(first|last|sur)name\b|tussenvoegsel/, 'person'],
  [
    /^(de )?(client|clienten|patient|bewoner|deelnemer|leerling|kind|contactpersoon|begeleider|behandelaar|medewerker|mantelzorger|moeder|vader|ouder|partner|auteur|author)$/,
    'person',
  ],
];

export const labelOfHead = (head: string): string | undefined => heads.find(([words]) => words.test(plain(head)))?.[1];

/** Which columns are read, by number from 1 or by head; all when nobody chose. */
export function chosenColumns(head: readonly string[], chosen: readonly string[] | undefined): ReadonlySet<number> {
  if (!chosen) return new Set(head.keys());
  const names = head.map(plain);
  return new Set(
    chosen.map((each) => {
      const at = /^\d+$/.test(each) ? Number(each) - 1 : names.indexOf(plain(each));
      if (at < 0 || at >= head.length) throw new UnreadableFile('no-column', { row: 1 });
      return at;
    }),
  );
}
