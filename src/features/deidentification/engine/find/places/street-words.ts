import { wordSet } from '../../tokens/hash.ts';
import { makeEndings } from '../endings.ts';

/** How sure the end of a word makes a street. */
export const Street = {
  /** Enough by itself when it has a capital: "Dorpsstraat". */
  sure: 1,
  /** Also a path, market or track: needs a number or "aan de". */
  likely: 2,
  /** Also the end of surnames and villages: needs a number. */
  weak: 4,
  /** Only ever before its name: "Avenue …", "Rue …". */
  first: 8,
  /** May have a point behind it: "Kerkstr. 12". */
  abbreviated: 16,
  /** Also the end of an ordinary word: without a number only when no dictionary has it. */
  guarded: 32,
} as const;

export const streetEndings = makeEndings([
  [
    Street.sure,
    'straat straatje straten laan laantje steenweg plein pleintje dreef gracht kade singel plantsoen steeg steegje ' +
      'strjitte leane boulevard strasse chaussee promenade esplanade allee passage straete wegje hofje hofjes',
  ],
  [Street.likely, 'weg wei dijk dijkje kaai lei wetering vest wal vliet brink dries buurtweg buorren reed'],
  [
    Street.likely | Street.guarded,
    'baan pad paadje markt plaats dam haven vaart werf oever meent warande warand gaarde gaard boomgaard gang poort brug sluis tuin tuinen erf hof',
  ],
  [Street.sure | Street.abbreviated, 'str stwg stw'],
  [Street.likely | Street.abbreviated, 'ln pln blvd'],
  [Street.first, 'rue avenue place square quai chemin impasse ruelle clos cours dreve venelle parvis'],
  [
    Street.weak,
    'park ring burg kamp akker akkers weide weiden veld velden berg bergen heuvel stede oord rijt donk horst eng bos ' +
      'hoek hoef hoeven hoeve land landen zijde rade duin duinen wijk heide hei heem hage haag kampen bergje slot stee ' +
      'schans bolwerk molen meer beek broek dal kwartier polder rode schoor voort waard wering werve woud zicht zoom ' +
      'bleek kouter kerk',
  ],
  // Words that end like a street and are none.
  [
    0,
    'leerplein zorgplein taalplein kennisplein sportplein jongerenplein dienstenplein banenplein wijkplein jeugdplein ' +
      'startplein marktplein dorpsplein speelstraat sesamstraat doorstraat snelstraat ontwikkelstraat productstraat winkelgracht ' +
      'allerlei velerlei tweeerlei enerlei leidraad kostenplaats werkplaats woonplaats geboorteplaats standplaats verblijfplaats parkeerplaats speelplaats stageplaats vindplaats ' +
      'begraafplaats bergplaats schuilplaats zitplaats staanplaats opvangplaats verzamelplaats rustplaats slaapplaats ' +
      'pleisterplaats marktplaats bestaansplaats ering onderweg halverweg snelweg autosnelweg uitweg omweg luchtweg luchtwegen urineweg terugweg heenweg rijweg verweg ' +
      'fietspad voetpad wandelpad zebrapad looppad tijdpad groeipad ontwikkelpad levenspad bijbaan droombaan rijbaan ' +
      'loopbaan startbaan tennisbaan vakantiebaan ijsbaan glijbaan renbaan skibaan kunstijsbaan arbeidsmarkt ' +
      'woningmarkt huizenmarkt kerstmarkt rommelmarkt supermarkt avondmarkt weekmarkt gerechtshof achtertuin voortuin ' +
      'moestuin kleuterklas schoolplein speelplein werkplein winkelstraat zijstraat dwarsstraat woonstraat ' +
      'telefoonkaart vaccinatiestraat teststraat wasstraat opname toegang voortgang doorgang overgang ingang uitgang ' +
      'voorsprong achterstand telefooneind verleden uiteinde weekend weekeind weekeinde levenseinde',
  ],
]);

/** Streets that begin with their kind. */
export const firstWords = wordSet(
  'laan weg plein hof singel kade park pad straat steenweg rue avenue boulevard chaussee place square quai allee chemin ' +
    'impasse ruelle clos cours dreve venelle parvis',
);
/** Of those the French ones, that need no "van". */
export const frenchWords = wordSet(
  'rue avenue boulevard chaussee place square quai allee chemin impasse ruelle clos dreve venelle parvis',
);
/** French ones that are no ordinary Dutch word with a capital. */
export const sureFrenchWords = wordSet('rue avenue boulevard chaussee quai allee chemin venelle dreve');

/** First parts of a street's name that belong to it whatever they are otherwise. */
export const firstParts = wordSet(
  'burgemeester burg burgem prins prinses prinsen koning koningin keizer keizerin graaf gravin hertog hertogin baron ' +
    'barones jonkheer jonkvrouw jhr pastoor pater kapelaan kardinaal bisschop aartsbisschop deken kanunnik abt abdis ' +
    'monseigneur mgr sint sinte st sainte saint heilig heilige heer vrouwe dokter dr doctor professor prof mr meester ' +
    'ds dominee rector notaris minister president wethouder schout generaal admiraal kapitein kolonel luitenant ' +
    'majoor sergeant korporaal veldmaarschalk maarschalk schepen gouverneur ridder commandant ingenieur ir zuster ' +
    'broeder moeder frère soeur paus ' +
    'oude oud nieuwe nieuw korte kort lange lang grote groot kleine klein hoge lage brede smalle eerste tweede derde ' +
    'vierde vijfde zesde groene witte zwarte rode blauwe gele verlengde achter voor binnen buiten onder boven tussen ' +
    'over noord zuid oost west noorder zuider ooster wester midden middelste bovenste benedenste beneden dubbele ' +
    'grand grande petit petite vieux vieille haute basse ' +
    'eerste tweede nieuwstraat kromme dwars lieve mooie stille diepe vrije',
);

/** First words of streets in small letters too: "laan van meerdervoort 12". */
export const smallFirstWords = wordSet('laan steenweg rue avenue boulevard chaussee');
/** First words that name a street without a number: a "Hof van Beroep" is none. */
export const sureFirstWords = wordSet('laan steenweg singel kade');
