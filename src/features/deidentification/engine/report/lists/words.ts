import type { RiskKind, Strength } from '../risk.ts';

/** Kind, how strongly, what could stand there instead (Dutch, English), and words or rows of words between commas. */
type Row = readonly [RiskKind, Strength, string, string, string];

/** Words that make somebody recognisable. "*" before one: also where nobody is spoken of. */
export const wordRows: readonly Row[] = [
  [
    'event',
    'strong',
    'een ingrijpende gebeurtenis',
    'a drastic event',
    'woningbrand, huisbrand, flatbrand, brandstichting, brandstichter, afgebrand, brand in de, brand in het, brand in hun, brand in zijn, brand in haar, ' +
      'moord, moordzaak, dubbele moord, doodslag, vermoord, vermoordde, doodgestoken, doodgeschoten, neergestoken, neergeschoten, ' +
      'steekpartij, schietpartij, schietincident, aanslag, bomaanslag, ontvoering, ontvoerd, gijzeling, gegijzeld, familiedrama, gezinsdrama, ' +
      'verdronken, verdronk, ontploffing, explosie, gasexplosie, dodelijk ongeval, dodelijk ongeluk, dodelijke aanrijding, treinongeluk, ' +
      'treinramp, vliegramp, vliegtuigongeluk, busongeluk, vuurwerkramp, watersnood, overstroming, aardbeving, ingestort, lawine, doodgereden, ' +
      'vermissing, vermist, amber alert, opsporing verzocht, verongelukte, verongelukt, murder, murdered, arson, kidnapped, stabbing, shooting',
  ],
  [
    'event',
    'strong',
    'een gebeurtenis die bekend werd',
    'an event that became known',
    'in de krant, krant haalde, haalde de krant, krantenartikel, krantenbericht, voorpagina, nieuws haalde, haalde het nieuws, in het nieuws, ' +
      'op het nieuws, was op televisie, kwam op televisie, te zien op televisie, was op tv, kwam op tv, te zien op tv, documentaire, ' +
      'in het journaal, the voice, idols, expeditie robinson, boer zoekt vrouw, got talent, wie is de mol, songfestival, realityserie, ' +
      'landelijk nieuws, in de media, viral, ging viral, in the news, ' +
      'in the newspaper, on television, tv-programma',
  ],
  [
    'event',
    'strong',
    'hulp bij een noodgeval',
    'help in an emergency',
    'redde het leven, redde een kind, redde een man, redde een vrouw, gered uit, gered door, uit het water gehaald, heldendaad, reddingsactie',
  ],
  [
    'event',
    'weak',
    'een ingrijpende gebeurtenis',
    'a drastic event',
    'verkeersongeval, verkeersongeluk, auto-ongeluk, auto-ongeval, motorongeluk, arbeidsongeval, bedrijfsongeval, overval, overvallen, ' +
      'zelfdoding, suïcide, zelfmoord, inval van de politie, arrestatieteam, wietplantage, hennepkwekerij, drugslab, faillissement, ' +
      'voor de trein, van de flat gesprongen, sprong van, nsb er, ss er, collaborateur, verzetsstrijder, oorlogsmisdadiger, beschoten, ' +
      'mensenhandel, loverboy, eerwraak, krijgsgevangene, concentratiekamp, gemarteld, bootvluchteling',
  ],
  [
    'court',
    'strong',
    'een juridische procedure',
    'a legal procedure',
    'rechtszaak, strafzaak, moordproces, veroordeeld, veroordeling, vrijgesproken, vrijspraak, tbs, levenslang, jaar cel, ' +
      'jaar gevangenisstraf, maanden cel, maanden gevangenisstraf, vrijgelaten uit, uit de gevangenis, assisen, internering, geïnterneerd, ' +
      'kort geding, tuchtklacht, tuchtzaak, sentenced, convicted',
  ],
  [
    'family',
    'strong',
    'een gezin met jonge kinderen',
    'a family with young children',
    'kind van haar oom, kind van haar vader, kind van haar broer, kind van zijn dochter, incest, drieling, vierling, vijfling, zesling, siamese tweeling, drielingbroer, drielingzus, triplets, quadruplets',
  ],
  [
    'family',
    'weak',
    'een gezin',
    'a family',
    'tweeling, tweelingbroer, tweelingzus, eeneiige tweeling, twins, geadopteerd, adoptiekind, adoptieouders, adoptiedochter, adoptiezoon, ' +
      'adopted, adopteerde, adopteerden, adoptie uit, draagmoeder, draagmoederschap, donorkind, donorvader, zaaddonor, eiceldonor, twee moeders, twee vaders, meerouderschap, ' +
      'tienermoeder, tienervader, weeskind, orphan, vondeling, kindbruid, uitgehuwelijkt, woonwagen, woonwagenkamp, sekte, ' +
      'getrouwd met haar neef, getrouwd met zijn nicht',
  ],
  [
    'sport',
    'strong',
    'sport op hoog niveau',
    'sport at a high level',
    'olympische spelen, olympisch, paralympisch, paralympische spelen, nederlands elftal, jong oranje, rode duivels, ' +
      'profvoetballer, profvoetbalster, profwielrenner, profwielrenster, wielerprof, topsporter, topsportster, wereldkampioen, ' +
      'wereldkampioene, europees kampioen, nederlands kampioen, nederlands kampioene, belgisch kampioen, belgisch kampioene, landskampioen, ' +
      'eredivisie, bondscoach, tour de france, wereldrecord, nederlands record, belgisch record, jeugdopleiding van, ' +
      'jeugd van psv, jeugd van ajax, jeugd van feyenoord, jeugd van club, eerste elftal van, selectie van, profclub',
  ],
  [
    'award',
    'strong',
    'een onderscheiding',
    'an award',
    'lintje, koninklijke onderscheiding, koninklijk onderscheiden, ridder in de orde, lid in de orde, orde van oranje-nassau, ' +
      'orde van leopold, ereburger, literatuurprijs, vrijwilliger van het jaar, sportman van het jaar, sportvrouw van het jaar, ' +
      'ondernemer van het jaar, leraar van het jaar, prijs gewonnen, won de prijs, won een prijs, eerste prijs, loterij gewonnen, ' +
      'staatsloterij gewonnen, jackpot, carnavalsprins, prins carnaval, schutterskoning',
  ],
  [
    'possession',
    'weak',
    'een huisdier',
    'a pet',
    'python, boa constrictor, gifslang, wurgslang, leguaan, baardagaam, kaaiman, krokodil, vogelspin, vogelspinnen, schorpioen, ' +
      'schorpioenen, alpaca, kameel, dromedaris, struisvogel, roofvogel, roofvogels, kerkuil, wallaby, aapje, stinkdier, ' +
      'wasbeer, wolfhond, hangbuikzwijn, kaketoe',
  ],
  [
    'possession',
    'weak',
    'een voertuig',
    'a vehicle',
    'cadillac, porsche, harley, harley-davidson, corvette, trabant, ferrari, lamborghini, maserati, bentley, rolls-royce, hummer, limousine, oldtimer, tuktuk, riksja, ligfiets, eenwieler, ' +
      'paard en wagen, legervoertuig, lijkwagen, roze auto, knalroze auto, gouden auto, helikopter, zweefvliegtuig, luchtballon',
  ],
  [
    'possession',
    'weak',
    'een woning',
    'a home',
    'woonboot, kasteel, landhuis, vuurtoren, kluizenaar, oude molen, boomhut, voormalig klooster, voormalige kerk, voormalig schoolgebouw',
  ],
  [
    'fictive-name',
    'weak',
    'een cliënt',
    'a client',
    '*fictieve naam, *fictieve namen, *gefingeerde naam, *gefingeerde namen, *naam is gefingeerd, *namen zijn gefingeerd, ' +
      '*naam is verzonnen, *verzonnen naam, *niet haar echte naam, *niet zijn echte naam, *schuilnaam, *gefingeerd, ' +
      '*fictitious name, *not her real name, *not his real name',
  ],
];

/** Positions that can be looked up: only as what somebody is or was, or "… van …". */
export const roles =
  'burgemeester, wethouder, schepen, raadslid, gemeenteraadslid, kamerlid, statenlid, minister, staatssecretaris, ' +
  'oud-minister, ambassadeur, consul, directeur, directrice, schooldirecteur, schoolhoofd, rector, conrector, hoogleraar, ' +
  'professor, bestuursvoorzitter, voorzitter, voorzitster, penningmeester, bestuurder, wijkagent, korpschef, ' +
  'brandweercommandant, dorpsdokter, dominee, predikant, pastoor, priester, imam, rabbijn, bisschop, koster, organist, dirigent, ' +
  'hoofdtrainer, trainer, scheidsrechter, rechter, notaris, hoofdredacteur, presentator, presentatrice, nieuwslezer, ' +
  'fractievoorzitter, partijleider, eigenaar, eigenares, oprichter, oprichtster, uitbater, uitbaatster';

/** Nationalities and religions; they only tell where few people live. */
export const origins =
  'syrisch syrische syriër eritrees eritrese eritreeër afghaans afghaanse afghaan iraans iraanse iraniër irakees iraakse ' +
  'somalisch somalische somaliër soedanees soedanese ethiopisch ethiopische oekraïens oekraïense russisch russische pools poolse ' +
  'roemeens roemeense bulgaars bulgaarse turks turkse koerdisch koerdische koerd marokkaans marokkaanse marokkaan algerijns ' +
  'algerijnse tunesisch tunesische egyptisch egyptische libisch libische surinaams surinaamse antilliaans antilliaanse molukse ' +
  'moluks indonesisch indonesische chinees chinese vietnamees vietnamese thais thaise filipijns filipijnse indiaas indiase ' +
  'pakistaans pakistaanse tamil srilankaans srilankaanse nepalees nepalese tibetaans tibetaanse congolees congolese rwandees ' +
  'rwandese burundees burundese nigeriaans nigeriaanse ghanees ghanese kameroens kameroense senegalees senegalese guinees ' +
  'guinese angolees angolese kaapverdisch kaapverdische braziliaans braziliaanse colombiaans colombiaanse venezolaans ' +
  'venezolaanse cubaans cubaanse dominicaans dominicaanse peruaans peruaanse joegoslavisch bosnisch bosnische kosovaars ' +
  'kosovaarse albanees albanese servisch servische armeens armeense georgisch georgische tsjetsjeens tsjetsjeense moslim ' +
  'moslima islamitisch islamitische jood joodse joods hindoe hindoestaans hindoestaanse boeddhist boeddhistisch sikh ' +
  'alevitisch alevitische jezidi koptisch koptische aramees aramese mormoon mormoons roma sinti';

/** Units in which people are counted. */
export const countedUnits =
  'cliënten patiënten bewoners bewoonsters inwoners gezinnen huishoudens leerlingen scholieren studenten deelnemers ' +
  'deelneemsters respondenten jongeren ouderen personen slachtoffers daders statushouders vluchtelingen asielzoekers casussen ' +
  'meldingen aanmeldingen uithuisplaatsingen sterfgevallen mantelzorgers clients patients families households pupils ' +
  'participants respondents residents victims';
/** Of these a number alone is no count of a population ("zij heeft twee kinderen"): a word must say so. */
export const looseUnits = 'kinderen vrouwen mannen mensen meisjes jongens moeders vaders children women men people';

/** What stands out where few people live, besides where somebody comes from. */
export const standingOut =
  'transgender transvrouw transman travestiet homo homoseksueel homoseksuele lesbisch lesbische';
