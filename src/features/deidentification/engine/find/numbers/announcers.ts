import { type Doc, Gap, Kind, Shape } from '../../tokens/doc.ts';
import { hashOf } from '../../tokens/hash.ts';
import { each, wordTable } from '../word-table.ts';

/** What a word says about the number that comes after it. */
export const Announced = {
  nothing: 0,
  bsn: 1,
  rrn: 2,
  iban: 3,
  phone: 4,
  /** A number or code of a person or file: "dossier", "polisnummer", "kenmerk". */
  code: 5,
  /** Says so only before what looks like a code: "nr.", "ref", "zaak". */
  perhaps: 6,
  /** A number of a thing that everybody may know: a room, a page, an article, an amount. */
  other: 7,
  plate: 8,
  birth: 9,
  /** The last figures of a number at work: "toestel 4417". */
  extension: 10,
} as const;

const A = Announced;
const known = wordTable({
  ...each('bsn bsnnr bsnnummer burgerservicenummer burgerservicenr sofi sofinummer sofinr servicenummer', A.bsn),
  ...each('rrn rr rijksregister rijksregisternummer rijksregisternr rijksreg insz niss bis bisnummer inszn', A.rrn),
  ...each('rijksnummer nationaalnummer registernummer inszu inss', A.rrn),
  ...each('iban rekening rekeningnummer rekeningnr rek reknr reknummer bankrekening bankrekeningnummer', A.iban),
  ...each('bankrekeningnr giro gironummer girorekening bankrek leefgeldrekening beheerrekening zichtrekening', A.iban),
  ...each('spaarrekening bankrekeningen bankgegevens rekeningen betaalrekening tegenrekening', A.iban),
  ...each('tel telefoon telefoonnummer telefoonnr telnr telnummer telefonisch tlf gsm gsmnummer gsmnr mobiel', A.phone),
  ...each(
    'mob mobieltje mobielnummer bel bellen belt belde gebeld bereikbaar fax faxnummer whatsapp whatsappen',
    A.phone,
  ),
  ...each('app appen appje appt sms smsen gsmen noodnummer terugbelnummer terugbellen doorkiesnummer hotline', A.phone),
  ...each('telefoons contactnummer bereiken bereikt privenummer dienstnummer piket draai vaste nummertje', A.phone),
  ...each('telephone phone mobile gsms', A.phone),
  ...each('tst toestel doorkiesnummer ext', A.extension),
  ...each(
    'dossier dossiers client clientid klant polis kenmerk kenm referentie bsnkenmerk big agb kvk oin uzi ura',
    A.code,
  ),
  ...each('vnr anr id lidnr serienummer chassis chassisnummer imei uzovi dossierno zaaknr zaakno btw vat kbo', A.code),
  ...each(
    'ondernemingsnr inschrijving policenummer onskenmerk uwkenmerk paspoort rijbewijs identiteitskaart verblijfskaart siskaart bankkaart klantenkaart zorgpas bibliotheekpas',
    A.code,
  ),
  ...each(
    'eid idkaart parket parketnr rolnr rolnummer clientcode klantcode inlogcode pincode toegangscode wachtwoord deurcode sleutelcode badge visum riziv skj cjib inami betalingskenmerk mededeling dossiernr ptnr notitienr patientnr patnr patid mrn pat dossiercode',
    A.code,
  ),
  ...each('code pv bankpas pas kaart sessie chat chatlog klasseur boete', A.perhaps),
  ...each('nr nummer no numero ref zaak claim case ticket melding order factuur mutatie verblijfsdocument', A.perhaps),
  ...each('beschikking aanvraag uitkering lid lidmaatschap registratie inschrijf document onderwerp', A.perhaps),
  ...each('leerling student deelnemer bewoner casus respondent gezin persoon kind patient pasnr verzoeker', A.perhaps),
  ...each('sleutelkluis kluis alarm deur pin inlog toegang', A.perhaps),
  ...each('volgnr bestelling contract huurcontract rol vonnis pgb toewijzing', A.perhaps),
  ...each(
    'kamer kamernummer kamernr huisnummer huisnr pagina pagina blz p bladzijde artikel art lid hoofdstuk',
    A.other,
  ),
  ...each('paragraaf par versie versienummer bus lijn buslijn groep klas week weeknummer jaar jaargang deel', A.other),
  ...each(
    'stap vraag bijlage tabel figuur alinea punt volgnummer rangnummer verdieping etage lokaal afdeling',
    A.other,
  ),
  ...each('postcode postbus postnummer maat schoenmaat kanaal perron spoor eur euro bedrag circa ongeveer ca', A.other),
  ...each('dosis kleurcode huizen inwoners score cijfer nen iso norm release build rugnummer sectie ruimte', A.other),
  ...each(
    'dbc zorgproduct prestatiecode declaratiecode nomenclatuur diagnosecode tariefcode agendapunt productcode versiecode jaarnummer bouwnummer telnrs hoofdstuknummer unit',
    A.other,
  ),
  ...each('kenteken nummerplaat kentekennummer kentekens autokenteken', A.plate),
  ...each('geb geboren geboortedatum geboortedat gebdat gebdatum dob', A.birth),
});

/** Fillers between the word and the number: "BSN van de cliënt is: …". */
const fillers = wordTable(
  each(
    'is was luidt nr nrs nummer nummers no van de het een haar zijn mijn onze ons uw je jouw hun clienten client dhr mw ' +
      'mevr mevrouw meneer heer onder met op via bekend als betreft en of even maar wel nog om naar voor ook dan dit t n m',
    1,
  ),
);
/** Read as one with what stands before: "BSN-nummer", "rek. nr.". */
const joins = wordTable(each('nr nrs nummer no nummers code numero', 1));

const endings = /(?:nummers?|nrs?|codes?|kenmerk|id)$/;
const ordinary =
  /^(?:wacht|lot|locatie|afdeling|kosten|project|vak|cursus|training|module|formulier|rooster|prestatie|declaratie|zorgproduct|dbc|nomenclatuur|product|diagnose|icd|artikel|bestel|beroeps|sbi|nace|fout|tarief|valuta|land|taal|kamer|huis|volg|rug|maat|lijn|post|telefoon|kleur|week|pagina|artikel|versie|rang|hoofdstuk|bus)/;

/** What a word says, also a compound that no list has: "verzekerdennummer", "klantnr". */
function announcerOf(doc: Doc, i: number): number {
  const said = known(doc.hash[i]!);
  if (said !== -1) return said;
  const length = doc.end[i]! - doc.start[i]!;
  // Quick no: nummer(s), nr(s), code(s), kenmerk, id.
  if (length < 4 || length > 34 || !/[rskedRSKED]/.test(doc.text[doc.end[i]! - 1]!)) return A.nothing;
  const word = doc.text.slice(doc.start[i], doc.end[i]).toLowerCase();
  if (!endings.test(word) || (word.endsWith('id') && !/(?:client|klant|user|pati[eë]nt)id$/.test(word)))
    return A.nothing;
  if (/(?:telefoon|gsm|mobiel|bel|fax|nood|tel)(?:nummers?|nrs?)$/.test(word)) return A.phone;
  if (/(?:rekening|giro)(?:nummers?|nrs?)$/.test(word)) return A.iban;
  return ordinary.test(word) ? A.other : A.code;
}

/** Whether this word itself announces a number. */
export const isAnnouncer = (doc: Doc, i: number): boolean => announcerOf(doc, i) !== A.nothing;

export type Announcement = { kind: number; near: boolean };
const none: Announcement = { kind: A.nothing, near: false };

/** Farther back than this nothing announces a number. */
const MOST_BACK = 9;
const WORDS_BACK = 6;

/**
 * What the words before token `i` announce, within one sentence, one cell or the label on the line before. `near`: only
 * fillers and signs stand between.
 */
export function announcedBefore(doc: Doc, i: number): Announcement {
  let near = true;
  let words = 0;
  // "nr." alone, as long as nothing before it says more.
  let otherwise = none;
  for (let at = i - 1; at >= 0 && at >= i - MOST_BACK && words < WORDS_BACK; at -= 1) {
    const gap = doc.gap[at + 1]!;
    if (gap === Gap.paragraph || (gap === Gap.line && !near)) break;
    if (doc.kind[at] !== Kind.word) {
      // "nomenclatuurnummers 424255, 424270 en 424292": one word for all.
      if (doc.kind[at] === Kind.number ? !isListed(doc, at) : isStop(doc, at)) break;
      continue;
    }
    words += 1;
    const kind = announcerOf(doc, at);
    if (joins(doc.hash[at]!) === 1 && kind === A.perhaps) {
      if (otherwise === none) otherwise = { kind: A.perhaps, near };
      continue;
    }
    // "RIZIV-nummer", "OV nr.": capitals and the word for a number.
    if (otherwise !== none && kind === A.nothing && near && doc.shape[at] === Shape.upper)
      return { kind: A.code, near };
    // After "nr." a word that is only perhaps an announcer is one: "zaak nr. 12345", "aanvraag nummer".
    if (kind !== A.nothing) return { kind: otherwise !== none && kind === A.perhaps ? A.code : kind, near };
    if (!isFiller(doc, at)) near = false;
  }
  return otherwise;
}

/** Small words; a brand or chamber in capitals, an initial: "polisnummer VGZ 301…", "ref.: A.R. 24A318". */
function isFiller(doc: Doc, i: number): boolean {
  const length = doc.end[i]! - doc.start[i]!;
  if (doc.shape[i] === Shape.upper && length < 5) return true;
  return (doc.shape[i] === Shape.capital && length === 1) || fillers(doc.hash[i]!) !== -1;
}

/** Behind number token `at` a comma or "en", and then another number. */
function isListed(doc: Doc, at: number): boolean {
  const next = at + 1;
  const parted =
    doc.kind[next] === Kind.sign ? doc.value[next] === 0x2c : doc.hash[next] === EN || doc.hash[next] === OF;
  return parted && at + 2 < doc.count && doc.kind[at + 2] === Kind.number;
}
const EN = hashOf('en');
const OF = hashOf('of');

/** The end of a sentence: a full stop after a word that is no short abbreviation, or ! ? ; */
function isStop(doc: Doc, at: number): boolean {
  const sign = doc.value[at]!;
  if (sign === 0x21 || sign === 0x3f || sign === 0x3b) return true;
  if (sign !== 0x2e || at === 0 || doc.gap[at + 1] === Gap.none) return false;
  return (
    doc.kind[at - 1] !== Kind.word || (doc.end[at - 1]! - doc.start[at - 1]! > 6 && announcerOf(doc, at - 1) === 0)
  );
}
