import { numeralWords } from '../numerals.ts';
import { each, wordTable } from '../word-table.ts';

/** How long a word counts: 1 years, 2 months, 3 weeks, 4 days. */
export const unitOf = wordTable({
  ...each('jaar jaren jr j jaartjes years year yrs yo ans', 1),
  ...each('maand maanden mnd mnden mndn maandjes mois months', 2),
  ...each('week weken wk wkn weekjes weeks', 3),
  ...each('dag dagen dgn', 4),
});

/** "43-jarige": behind a figure. 1 of a person, 2 of many ("12-jarigen"). */
export const jarigForm = wordTable({ ...each('jarige jarig', 1), ...each('jarigen', 2) });

/** "achttienjarige" as one word: its value. */
export const jarigInWords = wordTable(
  Object.fromEntries(
    numeralWords.flatMap((word, value) =>
      value < 1 ? [] : [`${word}jarige`, `${word}jarig`].map((form) => [form, value]),
    ),
  ),
);

/** Nouns that have an N-jarig existence and are nobody. */
export const isThing = asSet(
  'bestaan jubileum huwelijk huwelijksfeest contract ervaring termijn looptijd relatie traject programma onderzoek ' +
    'lustrum overeenkomst dienstverband oorlog cyclus opleiding studie gevangenisstraf celstraf straf verblijf plan ' +
    'vergunning bestuursperiode periode garantie geschiedenis traditie samenwerking onderwijs bachelor master huurcontract ' +
    'lening subsidie pilot project cursus loopbaan carriere samenleving jubilea feest bestaansfeest huurovereenkomst ' +
    'overlevingskans overleving follow-up evaluatie vakantie auto bus fiets gebouw pand huis woning flat school kat hond ' +
    'poes paard konijn computer wasmachine dak scooter fles wijn whisky',
);

/** People without a name. Family words and titles come from the lists. */
export const isPersonNoun = asSet(
  'man vrouw jongen meisje meid kind kindje jongetje baby peuter kleuter puber tiener dame heer iemand client cliente ' +
    'patient patiente pat bewoner bewoonster leerling leerlinge student studente deelnemer deelneemster slachtoffer ' +
    'verdachte oudste jongste middelste zoon zoontje dochter dochtertje weduwe weduwnaar jongeman jongere jongvolwassene ' +
    'pt pte vent kerel knul mw mevr mevrouw dhr meneer mijnheer moeder vader broer zus broertje zusje oma opa neef nicht neefje nichtje ' +
    'kleinzoon kleindochter kleinkind vriend vriendin partner echtgenoot echtgenote buurman buurvrouw buurmeisje ' +
    'buurjongen vluchteling asielzoeker mantelzorger verzoeker verzoekster kandidaat persoon ventje gast inwoner echtpaar koppel stel stelletje nakomertje benjamin kleinste telg dreumes ukkie spruit pt ptn scholier scholiere tienermoeder ' +
    'dorpsgenoot collega tante oom mama papa mam pap moeke vake bomma bompa pleegkind pleegzoon pleegdochter stiefzoon ' +
    'stiefdochter tweeling tweelingbroer tweelingzus zoons zonen dochters kinderen jongens meisjes zusjes broertjes ' +
    'zussen broers kids kleinkinderen kindjes tweelingen',
);

/** Said of many at once: with one number it is a rule, with several it is a family ("kinderen van 8 en 10"). */
export const isPlural = asSet(
  'kinderen jongeren jongens meisjes mensen personen ouderen volwassenen vrouwen mannen leerlingen studenten clienten ' +
    'patienten bewoners inwoners deelnemers burgers minderjarigen pubers tieners peuters kleuters jeugdigen iedereen ' +
    'werknemers gezinnen ouders kids zonen zoons dochters kleinkinderen',
);
/** Plurals of one family. */
export const isFamilyPlural = asSet('zonen zoons dochters zussen broers zusjes broertjes kleinkinderen tweeling');

export const isPronoun = asSet('hij zij ze ik k je jij u die deze jullie we wij hem haar ie she he');
export const isBe = asSet(
  'is was wordt werd ben bent word worden geworden wordt waren zijn werden blijft bleef lijkt oogt schat schatte',
);
/** Verbs behind the number: "die intussen 9 is", "toen ik 12 was". */
export const isBeAfter = asSet('is was wordt werd ben bent word waren zijn werden worden geworden');

/** May stand between verb and number without changing it. */
export const isAdverb = asSet(
  'nu net pas inmiddels intussen ondertussen bijna ongeveer circa ca amper nog maar toen al ook zelf ruim reeds precies ' +
    'vandaag morgen gisteren dan zo er thans eh uh euh zon zeker minstens dus immers weer eindelijk straks alweer nauwelijks rond omstreeks ' +
    'haast toch slechts ergens dit jaar deze week maand volgende volgend vorige vorig binnenkort onlangs volgens eigen opgave zeggen',
);

/** A verb, a term, a rule behind the unit: no age. */
export const isTermBehind = asSet(
  'geleden lang later ervaring getrouwd gehuwd samen samenwonend samengewoond verloofd gescheiden weduwe weduwnaar clean ' +
    'nuchter sober vrij ziek thuis werkzaam actief lid voorzitter vrijwilliger begeleiding behandeling dienst gewoond ' +
    'gewerkt gezeten gevochten gewacht gerookt gedronken gebruikt bezig aaneen achtereen aan achter durende durend geldig ' +
    'garantie cel celstraf gevangenisstraf gevangenis tbs onderwijs studie opleiding tijd vooruit terug vroeger eerder ' +
    'mantelzorger mantelzorg bewaard bewaren gehad gebleven onder door voor na nadat sinds zonder wachten wachttijd wacht ' +
    'bij als samengeleefd samenwoont zwanger vast voorwaardelijk onvoorwaardelijk cel hier daar daarvoor daarna ' +
    'opgesloten buiten uit verlengd dakloos werkloos werkeloos gestopt verslaafd jonger ouder school basisschool kunnen ' +
    'mogen moeten per lopen loopt doen duren duurt geduurd gevolgd gewerkt bewaartermijn nodig contract',
);
/** Also of a person in a place: "is 43 jaar in behandeling" is a term, "is 43 jaar en woont in" is none. */
export const isPlaceBehind = asSet('in op met te van om tot');

/** A term or a rule before the number. */
export const isTermBefore = asSet(
  'na over sinds voor gedurende binnen elke iedere per tot vanaf minimaal minstens maximaal tenminste afgelopen laatste ' +
    'eerste komende volgende vorige onder boven tussen dan meer minder hooguit duurde duurt gemiddeld durende om tegen ' +
    'nog al ruim slechts zeker bewaartermijn termijn duur jarenlang meteen hele heel ander andere enkele paar zo de ' +
    'circa ongeveer drie met en of hoogstens leeftijdsgrens leeftijdscategorie leeftijdsgroep groep',
);

export const isAgeWord = asSet('leeftijd lft age leeftijden');
export const isPossessive = asSet('zijn haar mijn jouw hun onze ons z m d je uw');
export const isBeforeBirthday = asSet('op sinds vanaf tot na rond voor tegen rondom met om bij vanop');

/** Behind a number without unit these begin something new; anything else is a noun that is counted. */
export const goesOn = asSet(
  'en maar dus want toen terwijl als wanneer dan heeft had hebben woont woonde werkt werkte is was wordt werd geworden ' +
    'die omdat doet zit volgt gaat ging kwam komt kreeg krijgt kan wil studeert loopt al of met uit oud zijn waren he hoor ja hij zij ze ik we wij nu ondertussen inmiddels intussen toch pas ' +
    'alleenstaand gehuwd gescheiden getrouwd bekend afkomstig geboren gevlucht overleden stierf verhuisde trouwde in op bij',
);
/** After the number of a birthday ("haar 16e"): a verb or small word, not a noun ("haar 2e kind"). */
export const isVerbOrSmall = asSet(
  'is was heeft had en of maar niet in bij met op uit toen al weer kwam ging woont woonde werkt werkte rookt rookte drinkt ' +
    'dronk verjaardag levensjaar jaar van te om naar aan voor door zonder alleen zelfstandig ook nog leeft ben werd wordt ' +
    'kreeg moest mocht zat gebruikt gebruikte gevlucht getrouwd verhuisd begonnen gestopt diagnose weduwe wees uithuisgeplaatst',
);

export const parents = asSet(
  'moeder vader mama papa ouder ouders oma opa mam pap gezin alleenstaande trotse weduwe weduwnaar',
);

function asSet(words: string): (hash: number) => boolean {
  const table = wordTable(each(words, 1));
  return (hash) => table(hash) === 1;
}
