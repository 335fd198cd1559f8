import { wordSet } from '../../tokens/hash.ts';

/** Before a name: a letter or a chat begins or ends with it. */
export const greetings = wordSet(
  'beste hoi hallo dag hey hee heej hi lieve geachte goedemorgen goedemiddag goedenavond groetjes groeten groet grtjes',
  'gr mvg grt liefs dank dankjewel bedankt sorry salut hé ha yo he proficiat gefeliciteerd welkom salam selam',
);
/** Who somebody is to the one who writes: a name often follows. */
export const roles = wordSet(
  'client cliente clienten clientes patient patiente bewoner bewoonster bewoners leerling leerlinge leerlingen student',
  'studente kind kinderen jongen jongens meisje meisjes baby peuter kleuter buurman buurvrouw buurjongen buurmeisje',
  'collega begeleider begeleidster begeleiders begeleiding mentor mentrice voogd gezinsvoogd vriend vriendin vrienden',
  'partner ex mantelzorger ouder ouders pleegouder pleegouders pleegkind pleegzoon pleegdochter pleegmoeder pleegvader',
  'gezin familie fam kameraad klasgenoot klasgenootje huisgenoot kamergenoot vriendje vriendinnetje jongere jongeman',
  'slachtoffer verdachte getuige melder betrokkene verzoeker verzoekster eiser eiseres aanvrager deelnemer deelneemster',
  'stagiair stagiaire vrijwilliger vrijwilligster bewindvoerder curator stiefvader stiefmoeder stiefzoon stiefdochter',
  'schoonmoeder schoonvader schoonzus schoonbroer zwager tweeling halfbroer halfzus kleinzoon kleindochter man vrouw',
  'mama papa mam pap mamma pappa oma opa bomma bompa moeke vake nonkel tante oom ome tata tonton meter peter neef nicht',
  'zus zusje zusjes broer broertje broertjes broers zussen zoon zoontje zonen zoons dochter dochtertje dochters moeder',
  'vader pa ma juf juffrouw meester zuster broeder tweelingbroer tweelingzus buren echtgenoot echtgenote weduwe dominee',
  'pastoor imam pater coach trainer regisseur zorgregisseur casemanager contactpersoon aandachtsfunctionaris opsteller echtpaar koppel bruidspaar pastor fysio psych logo ergo kine ib vk vpk poh begl mdw gw so pmt aios anios',
);
/** Words that say that a name is coming. */
export const called = wordSet(
  'heet heette heten heetten genaamd genoemd noemt noemen noemde geheten alias roepnaam voornaam achternaam familienaam naam',
  'bijnaam meisjesnaam geboren getrouwd gehuwd samenwonend',
);
/** Head words of a field or a list: "Naam: …". */
export const fields = wordSet(
  'naam namen voornaam voornamen achternaam roepnaam familienaam geboortenaam meisjesnaam partnernaam client cliente clientnaam',
  'patient patientnaam contactpersoon contactpersonen verwijzer behandelaar hoofdbehandelaar regiebehandelaar auteur van aan cc bcc',
  'afzender door mentor huisarts aanwezig aanwezigen afwezig afgemeld begeleider contact ondertekend ondertekenaar betreft',
  'casemanager gesprekspartner gesprekspartners deelnemers deelnemer opsteller opgesteld opgemaakt melder cursist leerling',
  'student studente bewoner ouder ouders kind kinderen gezin gezinsleden betrokkenen betrokkene voogd gezinsvoogd mantelzorger',
  'wettelijk vertegenwoordiger bewindvoerder curator verslaggever verslaglegger notulist voorzitter uitgevoerd gebeld gesproken',
  'rapporteur steller onderzoeker medewerker leerkracht klassenleerkracht titularis stagiair stagiaire stagebegeleider praktijkbegeleider',
  'verzorgende verpleegkundige eerstverantwoordelijke evv pb persoonlijk werknemer werkgever aanvrager geadresseerde tav ivm re onderwerp',
  'partner echtgenoot echtgenote moeder vader zus broer zoon dochter oma opa tante oom mevrouw meneer patiente interviewer',
  'geinterviewde slachtoffer verdachte getuige aangever verzoeker eiser gedaagde advocaat rechter collega paraaf handtekening',
  'opvanggezin pleeggezin gastgezin steungezin zus zussen broers zonen dochters vrienden vriendin kennisgeving verhinderd verontschuldigd excuus afgemeld aanwezigheid bericht aanmelder hulpverlener zorgverlener author trajectbegeleider consulent maatschappelijk werker jeugdconsulent gezinshulp psycholoog',
);
/** People stand behind these words. */
export const withPeople = wordSet(
  'met door namens tegen samen aan bij van voor over tussen en of behalve zonder naast rond om dat als want maar toen omdat terwijl wanneer nadat voordat zodat hoe waarom waar ook nog alleen vooral heeft is wil kan was had zal zou moet mag gaat komt vroeg vraagt vinden vindt dus of zegt ken kent kende zag zie ziet sprak spreek help helpt hielp bel bezoek bezocht informeren geef gaf laat liet vandaag gisteren daarna vervolgens',
);
export const withPeopleMost = wordSet('met door namens samen tegen');
/** A name is seldom behind these: places and things are. */
export const withThings = wordSet('in te naar uit op via per binnen buiten volgens');
export const articles = wordSet(
  "de het een deze dit geen elke elk iedere ieder welke dergelijke zo'n enkele veel alle sommige",
);
export const possessives = wordSet("mijn zijn haar hun jouw uw je jullie m'n z'n d'r eigen");
export const endearing = wordSet(
  'kleine lieve oude jonge arme beste stoere kleinste oudste jongste wijlen ene zekere bovengenoemde genoemde',
);
/** What only people do; behind a name at the beginning of a sentence. */
export const deeds = wordSet(
  'is was heeft had wil wilde wou kan kon gaat ging komt kwam moet moest mag mocht wordt werd zit zat werkt werkte woont woonde',
  'vindt vond voelt voelde slaapt sliep krijgt kreeg doet deed maakt maakte neemt nam geeft gaf ziet zag hoort hoorde loopt liep',
  'zal zou blijft bleef staat stond lijkt leek eet at drinkt dronk belt belde appt appte mailt mailde vraagt vroeg reageert reageerde',
  'weet wist denkt dacht hoopt hoopte durft durfde speelt speelde huilt huilde lacht lachte weigert weigerde verblijft verbleef',
  'mist miste houdt hield leert leerde helpt hielp brengt bracht haalt haalde zoekt zocht stopt stopte start startte begint begon',
  'stuurt stuurde schrijft schreef leest las spreekt sprak praat praatte luistert luisterde kijkt keek zegt zei vertelt vertelde',
  'verschijnt verscheen meldt meldde heet heette ervaart ervoer kent kende bezoekt bezocht volgt volgde gebruikt gebruikte',
  'zelf hebben hadden zijn waren willen kunnen gaan komen moeten kwamen gingen woonden heb ben bent hoeft hoefde laat liet verdient',
  'toont toonde verwijst verwees adviseert adviseerde bespreekt besprak regelt regelde probeert probeerde noemt noemde erkent bevestigt bevestigde groeit groeide verhuist verhuisde ligt lag viel valt rijdt reed fietst fietste wacht wachtte betaalt betaalde herkent herkende begrijpt begreep',
  'zoude zouden wenst wenste verwacht overleed overlijdt beviel trouwde trouwt scheidde scheidt opent opende sloot sluit draagt droeg',
);
/** Behind or before these a name is that of a method or an illness. */
export const eponymAfter = wordSet(
  'syndroom methode methodiek model schaal test score vragenlijst therapie training interview index effect wet ziekte lijst cirkel',
  'piramide kwadrant matrix theorie school straat laan plein weg gebouw zaal kazerne prijs award cup festival app programma protocol',
  'richtlijn cursus boek dag project fonds centrum center huis kliniek ziekenhuis stichting vzw bv nv college lyceum instituut groep',
  'scale coma checklist figuur proef reflex ligging manoeuvre',
);
export const eponymBefore = wordSet(
  'ziekte syndroom methode methodiek wet test schaal model theorie piramide cirkel kwadrant matrix stelling leer regel lijst proef',
  'dystrofie anemie tumor lymfoom effect paradox toets driehoek vragenlijst index fenomeen teken symptoom roos boek boeken film boom',
);
/** Before a name that is part of the name of a house, a saint or a company. */
export const heads = wordSet(
  'sint sinte st ste saint santa san huize villa kasteel cafe zaal fort hof camping hotel restaurant winkel merk app programma training',
  'methode cursus boek boeken film serie project stichting vereniging kerk kapel parochie boerderij bakkerij apotheek drogist garage',
  'supermarkt club team praktijk firma bedrijf album lied nummer groep afdeling locatie woning gebouw lijn tram bus zender krant',
);
/** Two letters before a point that are initials. */
export const shortInitials = wordSet(
  'ph th ch chr tj joh jac fr fred wm alb alex ant corn ger herm ij jos jz theod sj st hub',
);
export const ofBirth = wordSet('jaar jr j jaren jarige maanden mnd weken mndn');
/** With these before it nearly everything is a name. */
export const titles = wordSet(
  'mevrouw mevr mw mvr mvw meneer mijnheer heer heren dames dhr hr dr drs prof ir ing mr juf juffrouw meester dokter professor mej',
  'mejuffrouw ds zr mme madame monsieur frau herr miss mister mrs ms pastoor pater dominee imam zuster nonkel tante oom ome jhr mgr',
  'wijkagent hoofdagent brigadier inspecteur',
);
/** Words that never are a name, though they may have a capital behind a title. */
export const functionWords = wordSet(
  'ik jij je hij zij ze het we wij jullie u de een en of maar want dat die dit er dan toen nu nog ook al wel niet geen na om met van voor door op in',
  'te aan bij uit over als wat wie waar hoe waarom wanneer dus daar hier deze zo zeer mijn jouw zijn haar hun ons onze uw me mij hem hen men iemand',
  'niemand alles iets niets is was heeft had wil kan gaat komt zegt doet moet mag zal wordt werd belt belde vertelt geeft staat zit ja nee ok oke',
  'onbekend anoniem geheim nvt gisteren vandaag morgen vanmorgen vanmiddag vanavond daarna vervolgens intussen ondertussen eerst verder wegens tijdens volgens sinds',
);
/** Of those what no product, method or organisation does. */
export const livingDeeds = wordSet(
  'wil wilde wou woont woonde vindt vond voelt voelde slaapt sliep eet at drinkt dronk belt belde appt appte mailt mailde vraagt vroeg weet wist',
  'denkt dacht hoopt hoopte durft durfde speelt huilt huilde lacht lachte weigert weigerde mist miste luistert luisterde kijkt keek zegt zei vertelt',
  'vertelde ervaart ervoer zelf trouwde overleed beviel schreeuwt schreeuwde rookt rookte blowt fietst fietste kookt kookte klaagt klaagde',
);
