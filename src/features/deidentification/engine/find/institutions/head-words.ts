import { wordSet } from '../../tokens/hash.ts';
import { makeEndings } from '../endings.ts';

/** Bodies that carry the name of a town or region: "OCMW Gent", "wijkteam Zuid", "gemeente Ede". */
export const bodiesOfPlace = wordSet(
  'ocmw cpas caw ggd ggz cjg clb cgg ckg jac riagg gga gemeente stadsdeel rechtbank gerechtshof parket ' +
    'wijkteam buurtteam gebiedsteam dorpsteam jeugdteam sociaalteam stadsteam kernteam wijkcentrum buurthuis dorpshuis ' +
    'umc mc rav vvt azc opvangcentrum asielzoekerscentrum voedselbank kringloop bibliotheek ' +
    'vakantiepark zwembad stadsbestuur gemeentebestuur veiligheidsregio omgevingsdienst regiopolitie politiezone ' +
    'hulpverleningszone welzijnsschakels huisvestingsmaatschappij woonmaatschappij  universiteit ' +
    'justitiehuis jeugdrechtbank arbeidsrechtbank vredegerecht kinderbescherming reclassering slachtofferhulp ' +
    'diaconie stadsbibliotheek caritas welzijnsbureau vluchtelingenwerk samenlevingsopbouw inloophuis jeugdbescherming jongerencentrum buurtbemiddeling sve vdab',
);

/** Heads that name an organisation together with nearly any name behind them: "basisschool De Regenboog". */
export const strongHeads = wordSet(
  'basisschool lagereschool kleuterschool middenschool peuterspeelzaal peutergroep kinderdagverblijf kinderopvang ' +
    'kinderdagcentrum kinderboerderij kdv bso bko psz obs cbs rkbs pcbs kbs vbs bs gbs gvb gibo sbo sbbo buso bubao mfa ' +
    'ikc kc vso so college lyceum gymnasium atheneum scholengemeenschap scholengroep sintschool montessorischool ' +
    'jenaplanschool daltonschool vrijeschool school voorschool crèche creche onthaalouder ' +
    'stichting vereniging fonds coöperatie cooperatie maatschap firma fa bedrijf bakkerij slagerij kapsalon garage ' +
    'autobedrijf bouwbedrijf schildersbedrijf loodgietersbedrijf transportbedrijf installatiebedrijf schoonmaakbedrijf ' +
    'verpakkingsbedrijf taxibedrijf hoveniersbedrijf aannemersbedrijf uitzendbureau advocatenkantoor notariskantoor ' +
    'notariaat accountantskantoor bewindvoerderskantoor bewindvoering makelaardij makelaar rijschool café cafe ' +
    'restaurant brasserie frituur eetcafé eetcafe snackbar cafetaria bistro pizzeria taverne hotel camping manege ' +
    'apotheek huisartsenpraktijk huisartspraktijk dokterspraktijk groepspraktijk tandartspraktijk fysiotherapiepraktijk ' +
    'kinepraktijk psychologenpraktijk verloskundigenpraktijk logopediepraktijk gezondheidscentrum huisartsenpost ' +
    'huisartsencentrum wijkgezondheidscentrum wgc praktijk fysiotherapie ziekenhuis kliniek polikliniek az uz zna ' +
    'woonzorgcentrum wzc wlz zorgcentrum verpleeghuis verzorgingshuis verzorgingstehuis rusthuis rvt bejaardentehuis ' +
    'zorginstelling zorggroep zorgboerderij zorghoeve thuiszorg thuiszorgorganisatie woonzorg woonvorm woongroep ' +
    'leefgroep gezinshuis hospice revalidatiecentrum dagcentrum dagbesteding dagopvang dienstencentrum ontmoetingscentrum ' +
    'zorgverblijf serviceflat assistentiewoningen dvc mpi mfc mfcg oobc otc vzw huize huis pleegzorg jeugdzorg ' +
    'jeugdhulp jeugdhuis jeugdbeweging jeugdinstelling opvanghuis vluchthuis vrouwenopvang crisisopvang nachtopvang ' +
    'woningcorporatie woningbouwvereniging woningstichting corporatie wooncorporatie verhuurder woonstichting ' +
    'voetbalclub voetbalvereniging sportclub sportvereniging sportschool turnclub turnvereniging tennisclub ' +
    'tennisvereniging zwemclub zwemvereniging judoclub judoschool korfbalclub korfbalvereniging hockeyclub ' +
    'volleybalclub volleybalvereniging basketbalclub atletiekclub atletiekvereniging wielerclub schaakclub ' +
    'handbalvereniging handbalclub fitness fitnessclub fitnesscentrum balletschool dansschool muziekschool ' +
    'vv sv vc fc sc ksv kfc rkvv rksv rkc kvv kv kaa krc kvc svv hv hc tc ltc av bc kbc kwb chiro scouts scouting ' +
    'scoutinggroep ksa klj akabe speelplein speelpleinwerking harmonie fanfare toneelvereniging carnavalsvereniging ' +
    'buurtvereniging wijkvereniging bewonersvereniging ouderenvereniging kvlv ferm okra neos ' +
    'moskee kerk parochie kapel gemeenschap kerkgenootschap synagoge tempel klooster abdij basiliek ' +
    'buurtcentrum jongerenwerk mfc wijkhuis ontmoetingshuis inloop inloopcentrum ' +
    'supermarkt winkel drukkerij drogist drogisterij bloemenwinkel bloemist boekhandel kwekerij tuincentrum ' +
    'meubelzaak schoenenzaak fietsenzaak boerderij manege pension dierenarts dierenkliniek dierenasiel ' +
    'uitvaart uitvaartcentrum uitvaartonderneming uitvaartverzorging begrafenisondernemer begrafenisonderneming ' +
    'vakbond mutualiteit ziekenfonds zorgverzekeraar verzekeraar incassobureau deurwaarderskantoor gerechtsdeurwaarder ' +
    'fabriek sociale maatwerkbedrijf beschutte werkplaats atelier zorgaanbieder jeugdzorginstelling ' +
    'instelling internaat woonproject residentie locatie taxi casino strandpaviljoen paviljoen trattoria leverancier catering ' +
    'cateraar villa kasteel hoeve steunpunt trefpunt loket expertisecentrum kenniscentrum roc hogeschool universiteit cvo ' +
    'ligo swv samenwerkingsverband zone politiezone regionaal rbl paaz isk pi fpc fpk jji dancing discotheek club ' +
    'buurtwerk moederhuis labo femma tso aso kso buso bulo okan coffeeshop kantoorboekhandel loungebar wijkkerk ' +
    'salon toko scheepswerf woonwagenkamp flatgebouw serviceresidentie kinderhuis tehuis kindertehuis weeshuis rustoord',
);

/** Heads that are also said without a name, before a name that is somebody's: they need "De", a saint or quotes. */
export const weakHeads = wordSet(
  'park so school kerk praktijk bedrijf winkel fonds gemeenschap huis internaat instelling woongroep leefgroep groep unit team ' +
    'afdeling club locatie centrum opvang fabriek atelier uitvaart verhuurder onthaalouder dierenarts makelaar ' +
    'gerechtsdeurwaarder begrafenisondernemer sociale beschutte inloop zone kasteel regionaal hoeve pi loket jeugdzorg jeugdhulp pleegzorg thuiszorg ' +
    'dagbesteding dagopvang bewindvoering supermarkt boerderij zorgaanbieder corporatie verzekeraar bso kinderopvang ' +
    'fysiotherapie jongerenwerk fitness tempel kapel vakbond ' +
    'fa sc av bc hc tc kc vc bs gezinshuis wlz fonds huize peutergroep ' +
    'dienst kantoor bureau bank bar atlas home welzijn transport poli pc lac bond gilde organisatie vestiging vereniging ' +
    'agentschap comité koor theater museum zwembad sporthal district stadhuis begraafplaats maatschappelijk team zorgteam ' +
    'wijkverpleging reclassering jeugdbescherming bewindvoering mentorschap schuldhulpverlening inburgering begeleid beschermd ' +
    'tso aso kso okan kantoorboekhandel vrijeschool woonvorm werkplaats bloemist drogist kringloop nachtopvang crisisopvang',
);

/** In the list of heads, and no name's head: the town behind it is a place, the word behind it a subject. */
export const neverHeads = wordSet(
  'politie brandweer politiepost politiebureau vmbo havo vwo mavo mbo hbo wonen gemeenten advocaten notarissen verzekeringen ' +
    'go ac lac tbs',
);

/** Bodies that nobody calls by the word alone before a subject: any ordinary capital behind them is the name. */
export const namedBodies = wordSet(
  'politiezone caw cgg clb ckg wijkteam buurtteam voedselbank buurthuis azc wijkcentrum dorpshuis inloophuis ' +
    'jongerencentrum woonmaatschappij huisvestingsmaatschappij vakantiepark zwembad bibliotheek hulpverleningszone',
);

/** The trade a firm puts before the name of its owner, with a capital: "Dakwerken Peeters", "Tuinaanleg De Smet". */
export const trades = wordSet(
  'dakwerken bouwwerken schilderwerken grondwerken tuinaanleg tuinwerken verhuizingen vervoer transport transporten ' +
    'schrijnwerkerij houtzagerij bloemen electro elektro sanitair fietsen meubelen metaalwerken wegenwerken ' +
    'loonwerken renovatiewerken autocars taxi drankenhandel vleeswaren bandencentrale uitvaartzorg ' +
    'begrafenissen schoenen optiek juwelen confectie interieurbouw keukens ramen carrosserie vloerwerken',
);

/** Words that make a head of what they end: "houthandel Verbruggen", "trainingscentrum Ter Elst". */
export const headEndings = makeEndings([
  [
    1,
    'handel bedrijf winkel kantoor praktijk vereniging club fabriek stichting corporatie centrum fonds college school ' +
      'bureau kring werken verblijf internaat boerderij hoeve opvang ziekenhuis gasthuis zaak studio atelier ' +
      'koor orkest kliniek apotheek instelling residentie brouwerij bakkerij slagerij drukkerij kwekerij camping',
  ],
  [2, 'huis ruimte groep team hof flat plek project erij winkeltje kamp unit werf'],
  // Words of which the next capital is somebody's or something else's name.
  [
    0,
    'hoofdkantoor thuiskantoor vakantieverblijf middelbareschool rechtszaak strafzaak ' +
      'oorzaak noodzaak hoofdzaak bijzaak zittingszaak samenwerken meewerken verwerken ' +
      'thuiswerken netwerken bewerken uitwerken medewerken schadefonds vriendenkring gezichtskring opvang',
  ],
]);

/** Words in front that belong to the head: "Openbare Basisschool De Kring". */
export const frontWords = wordSet(
  'openbare christelijke katholieke protestantse koninklijke vrije bijzondere algemene algemeen academisch academische ' +
    'psychiatrisch psychiatrische universitair universitaire stedelijk stedelijke gemeentelijke gereformeerde hervormde ' +
    'islamitische evangelische sociaal sociale openbaar rk pc nh regionaal medisch lokaal stads',
);

/** Behind a name: "Picasso Lyceum", "Erasmus MC", "Jeroen Bosch Ziekenhuis". */
export const rearHeads = wordSet(
  'college lyceum gymnasium atheneum ziekenhuis gasthuis hospitaal kliniek instituut academie mc medisch zorg zorggroep ' +
    'wonen kinderopvang groep stichting apotheek kerk moskee school basisschool hotel hospice revalidatie ' +
    'thuiszorg bewind bewindvoering bewindvoeringen advocaten advocatuur notarissen accountants uitvaart bouw transport ' +
    'taxi cleaning catering vervoer reizen beheer diensten installaties montage verhuur onderhoud dienstverlening tandartsen ' +
    'huisartsen dierenartsen fysio welzijn care support solutions trading foods design beauty hairstyling kappers holding service ' +
    'services trucks cars motors logistics schoonmaak groen techniek makelaars uitzendbureau collectief coaching incasso vastgoed ' +
    'scholengemeenschap fysiotherapie jeugdzorg jeugdhulp verzekeringen bouwbedrijf universiteit hogeschool university',
);

/** Behind a name, as the end of a word: "Ruijgrok Rioolservice". */
export const rearEndings = makeEndings([
  [
    1,
    'service services bouw techniek groep bedrijf bedrijven handel werken beheer verhuur transport transporten transport montage diensten advies zaken',
  ],
  [0, 'gebouw opbouw bezwaarschrift ondergroep leefgroep doelgroep werkgroep gespreksgroep basisgroep'],
]);

/** Compounds that name one: "Mariaschool", "Sint-Jozefcollege", "Julianaziekenhuis". */
export const nameEndings = makeEndings([
  [
    1,
    'school basisschool college lyceum gymnasium ziekenhuis gasthuis hospitaal kliniek kathedraal instituut stichting ' +
      'praktijk apotheek moskee klooster gesticht scholen',
  ],
  // Only after a saint or another part: alone they are villages, streets and surnames.
  [3, 'kerk'],
  [2, 'rustoord rusthuis tehuis huis hof zorg kapel huize hove heem'],
  [0, 'hogeschool middelbareschool stadhuis gemeentehuis thuis gerechtshof schoolziekenhuis'],
]);

export const saints = wordSet('sint st sinte ste saint santa san onze');
export const legalForms = wordSet('bv nv vzw vof bvba cvba srl sprl asbl gmbh ltd bvso cvso');
/** "Van Gansen & Zonen". */
export const firmWords = wordSet('zonen zn zoon dochters co partners partner associates compagnie vennoten broers');
export const sides = wordSet(
  'noord zuid oost west midden centrum binnenstad noordoost noordwest zuidoost zuidwest stad',
);

/** Before a town these say where, not which organisation: "station Utrecht", "politie Ede". */
export const whereWords = wordSet(
  'politie brandweer station regio provincie stad wijk buurt dorp afdeling locatie district kanton vliegveld luchthaven haven ' +
    'markt omgeving centrum arrondissement deelgemeente stadsdeel adres plaats woonplaats geboorteplaats eenheid bureau ' +
    'ambulance balie loket kantoor vestiging trein bus tram metro noord zuid oost west hoek zitting hotel postbus sint ' +
    'huisarts dokter tandarts postcode datum betreft onderwerp locatie groot klein nieuw oud boven beneden',
);
