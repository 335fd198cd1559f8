import type { Label } from '../span.ts';
import type { Language, Mark } from './mark.ts';

/** The word in a tag, in both languages. */
export type Kind = Readonly<Record<Language, string>>;

const byLabel: Readonly<Record<Label, Kind>> = {
  person: { nl: 'persoon', en: 'person' },
  initials: { nl: 'persoon', en: 'person' },
  date: { nl: 'datum', en: 'date' },
  age: { nl: 'leeftijd', en: 'age' },
  street_address: { nl: 'adres', en: 'address' },
  postcode: { nl: 'postcode', en: 'postcode' },
  place: { nl: 'plaats', en: 'place' },
  phone: { nl: 'telefoonnummer', en: 'phone number' },
  email: { nl: 'mailadres', en: 'mail address' },
  url: { nl: 'internetadres', en: 'web address' },
  bsn: { nl: 'bsn', en: 'bsn' },
  rrn: { nl: 'rijksregisternummer', en: 'national register number' },
  iban: { nl: 'rekeningnummer', en: 'account number' },
  institution: { nl: 'organisatie', en: 'organisation' },
  id: { nl: 'nummer', en: 'number' },
  occupation_rare: { nl: 'beroep', en: 'occupation' },
};

/** What kind of organisation a word in its name, or the word before it, says. The first that fits counts. */
const organisations: readonly (readonly [string, string, RegExp])[] = [
  ['universiteit', 'university', /universiteit(?!air)|hogeschool|university/],
  ['ziekenhuis', 'hospital', /ziekenhui|\b(?:umc|mc|az|uz|gasthuis)\b|umc\b|medisch centrum|hospital|kliniek/],
  ['kinderopvang', 'day care', /kinderdagverblijf|kinderopvang|crèche|\b(?:kdv|bso|ibo)\b|peuter|gastouder/],
  [
    'school',
    'school',
    /school|college|lyceum|atheneum|gymnasium|\b(?:vmbo|mbo|roc|obs|cbs|gbs|clb)\b|instituut voor onderwijs/,
  ],
  ['woonzorgcentrum', 'care home', /woonzorg|verpleeg|verzorgingshuis|bejaarden|rusthuis|\bwzc\b|hospice/],
  ['praktijk', 'practice', /praktijk|apotheek|tandarts|fysio|medisch huis|groepspraktijk/],
  ['geloofsgemeenschap', 'congregation', /kerk|moskee|synagoge|parochie|tempel|gemeente van|church|mosque/],
  [
    'wijkteam',
    'neighbourhood team',
    /wijkteam|buurtteam|sociaal team|jeugdteam|\bcjg\b|centrum voor jeugd|veilig thuis/,
  ],
  ['ocmw', 'public welfare centre', /\bocmw\b|sociaal huis/],
  ['caw', 'welfare centre', /\bcaw\b/],
  ['gemeente', 'municipality', /gemeente|stadsbestuur|municipality/],
  ['politie', 'police', /politie|police/],
  ['rechtbank', 'court', /rechtbank|gerechtshof|parket|openbaar ministerie|court/],
  ['kantoor', 'office', /advocat|notaris|bewind|kantoor|deurwaarder/],
  ['woningcorporatie', 'housing association', /woning|wonen|huisvesting|woonmaatschappij/],
  ['vereniging', 'club', /vereniging|\b(?:fc|vv|sv|kv|hc|vc|sc|rkvv|ksk)\b|club|scouting|chiro|koor|fanfare|harmonie/],
  ['winkel', 'shop', /winkel|supermarkt|bakkerij|slagerij|kapper|salon|café|restaurant|shop/],
  ['stichting', 'foundation', /stichting|foundation|fonds|\bvzw\b/],
  ['bedrijf', 'company', /bedrijf|\b(?:bv|nv|b\.v|n\.v|bvba|vof)\b|garage|bouw|transport|fabriek|company/],
];

/** Which number it is, as the word before it says: "cliëntnummer 4711". */
const numbers: readonly (readonly [string, string, RegExp])[] = [
  ['cliëntnummer', 'client number', /cli[eë]nt/],
  ['patiëntnummer', 'patient number', /pati[eë]nt/],
  ['dossiernummer', 'file number', /dossier/],
  ['zaaknummer', 'case number', /zaak|rol(?:nr|nummer)|parket/],
  ['polisnummer', 'policy number', /polis|verzekerd/],
  ['kenteken', 'number plate', /kenteken|nummerplaat/],
  ['klantnummer', 'customer number', /klant|lidn|lidm/],
  ['personeelsnummer', 'staff number', /personeel|medewerker/],
  ['paspoortnummer', 'passport number', /paspoort/],
  ['documentnummer', 'document number', /document|rijbewijs|identiteit|id-?kaart|verblijf|\bv-?(?:nummer|nr)/],
  ['registratienummer', 'registration number', /\b(?:big|agb|riziv|skj|kvk|kbo)\b|registratie|inschrijv/],
  ['meldingsnummer', 'report number', /melding|mutatie|\bpv\b|proces-?verbaal/],
  ['kenmerk', 'reference', /kenmerk|referentie|\bref\b/],
  ['leerlingnummer', 'pupil number', /leerling|student/],
  ['factuurnummer', 'invoice number', /factuur|bestel|order/],
  ['kamernummer', 'room number', /kamer|afdeling/],
];

/** What the tag of a mark says: its label, or more exactly what the words in it and before it say. */
export function kindOf(text: string, { start, end, label }: Mark): Kind {
  const rows = label === 'institution' ? organisations : label === 'id' ? numbers : [];
  if (rows.length === 0) return byLabel[label];
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
  const itself = text.slice(start, Math.min(end, start + 80)).toLowerCase();
  const closest = /\S+\s*$/u.exec(before.replace(/[:=#().]/g, ' '))?.[0] ?? '';
  // "cliëntnr. is 4711": two words before, when the nearest says nothing.
  const words = label === 'institution' ? [itself, closest] : [closest, before, itself];
  for (const said of words) {
    const row = rows.find(([, , pattern]) => pattern.test(said));
    if (row !== undefined) return { nl: row[0], en: row[1] };
  }
  return label === 'id' && plate.test(text.slice(start, Math.min(end, start + 12))) ? numberPlate : byLabel[label];
}

/** "AB-12-CD", "12-ABC-3", "1-ABC-234". */
const plate = /^(?:[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,3})$/u;
const numberPlate: Kind = { nl: 'kenteken', en: 'number plate' };
