import { wordSet } from '../../tokens/hash.ts';
import { makeEndings } from '../endings.ts';

/** Offices that every law and every policy names: these point at somebody only when somebody holds them. */
export const offices = wordSet(
  'officier commissaris burgemeester wethouder schepen minister staatssecretaris gedeputeerde gouverneur griffier notaris rechter kantonrechter',
  'jeugdrechter onderzoeksrechter vrederechter politierechter deurwaarder gerechtsdeurwaarder korpschef dominee pastoor imam',
  'pandit rabbijn priester diaken kapelaan predikant predikante voorganger voorgangster politiecommissaris consul procureur gemeentesecretaris',
  'raadslid gemeenteraadslid kamerlid statenlid senator volksvertegenwoordiger marechaussee conservator kapitein patholoog',
  'presentator presentatrice dirigent restaurateur klokkenluider wetsdokter lijkschouwer ridder clown gebarentolk gebarentaaltolk schrijftolk archivaris',
  'deken boswachter imker begrafenisondernemer uitvaartondernemer omroeper patissier antiquair detective monnik cameraman goochelaar stadsgids prior',
  'ambassadeur ambassadrice piloot stuurman koster kosteres organist astronaut profvoetballer dichter prostituee sekswerker sekswerkster rapper bodyguard tenor',
);
/** Of a church or mosque: the one of it is known to who goes there. */
export const clergy = wordSet(
  'dominee pastoor imam rabbijn priester diaken kapelaan predikant predikante voorganger voorgangster deken koster kosteres organist dirigent conservator',
);
/** Offices whose town says which body, not which person: "aan de jeugdrechter te Gent". */
export const courts = wordSet(
  'griffier rechter kantonrechter jeugdrechter onderzoeksrechter vrederechter politierechter officier procureur deurwaarder gerechtsdeurwaarder minister',
);
/** Offices that a village has one of, so that "onze" says which one. */
export const ours = wordSet(
  'burgemeester dominee pastoor imam predikant predikante dirigent wethouder schepen rabbijn',
);

/** Ordinary work that there is one of in a place or a body: "voorzitter van de fanfare", "hoogleraar zeerecht". */
export const leaders = wordSet(
  'voorzitter voorzitster directeur directrice dirigent rector trainer hoofdtrainer hoofdredacteur penningmeester eigenaar eigenares',
  'uitbater uitbaatster oprichter oprichtster bestuurder conservator kapelmeester secretaris schooldirecteur keeper spits aanvoerder',
);
/** Work that is rare enough when it is somebody's, and that rules and reports do not speak of as often as of a doctor. */
export const known = wordSet(
  'kunstschilder hoogleraar rechter rector piloot juwelier dirigent schipper oogarts neurochirurg hoofdredacteur smid herder zeeman bollenkweker champignonkweker aspergesteker ethicus',
);
/** What makes an artist or a sportsman somebody whom everybody knows. */
export const famous = wordSet('bekende beroemde wereldberoemde bekend beroemd gevierde populaire');
/** What makes anybody the only one. */
export const only = wordSet('enige laatste');

/** May stand between a verb and the work: "was daar 33 jaar lang de enige". */
export const between = wordSet(
  'de den het een n daar hier nu nog al vroeger vroegere ooit toen zelf eigenlijk jarenlang lang jaar jaren sinds tot in inmiddels intussen ook altijd',
  'enige laatste eerste bekende beroemde wereldberoemde vrouwelijke mannelijke plaatselijke lokale voormalig voormalige gewezen gepensioneerd gepensioneerde',
  'toenmalige huidige nieuwe oude jonge zelfstandig fulltime professioneel echte oud ex voltijds van beroep hoofd daarvoor eerder namelijk immers gewoon erkend gediplomeerd beedigd emeritus waarnemend',
  'adjunct beginnend bijna meer dan twintig dertig tien vijftien veertig bijzonder hele zijn haar leven als parttime nl nml trouwens momenteel destijds zo',
);
export const being = wordSet('is was werd wordt ben bent waren geweest blijft bleef');
export const workingAs = wordSet(
  'werkt werkte werk werken gewerkt werkzaam functie beroep baan job actief loopbaan carriere gestopt begonnen begon bijverdient aangesteld benoemd verdiende diende dient stage opleiding',
);
export const pronouns = wordSet('hij zij ze ik ie hijzelf zijzelf jij je u die welke');
/** Anybody of a rule: "de medewerker is klokkenluider in de zin van de wet". */
export const anybody = wordSet(
  'medewerker medewerkster werknemer wie iemand men deelnemer burger ambtenaar degene u je jij functionaris melder lid persoon',
);
export const fields = wordSet('beroep functie werk job baan beroepen');
export const towards = wordSet('van in te bij der op uit aan voor vanuit');
export const joined = wordSet('en of die maar met waar wiens want omdat');
export const articles = wordSet('de het d den');
export const nearby = wordSet('het ons onze dit deze de heel mijn hun');
/** "Het dorp", "het eiland": there is one of it for who lives there. */
export const village = wordSet(
  'dorp dorpje eiland streek omgeving omtrek gehucht stadje stad regio buurt provincie land parochie vallei polder wijk gemeente kanton bisdom vlaanderen nederland',
);
/** What a person leads that a town has one of. */
export const bodies = wordSet(
  'club voetbalclub voetbalvereniging sportclub tennisclub vereniging carnavalsvereniging fanfare harmonie koor kerkkoor mannenkoor zangkoor school basisschool',
  'museum moskee kerk dorpsraad krant theater ziekenhuis college gymnasium lyceum partij gilde schutterij heemkring toneelvereniging orkest jeugdbeweging scouts chiro',
  'voetbalploeg zwembad bibliotheek camping hotel cafe dorpscafe buurtwinkel kinderboerderij dierentuin sporthal bank zaak winkel bakkerij garage manege kasteel landgoed abdij klooster universiteit',
);
/** Not somebody who does the work: a wish, a class of people, a question. */
export const unlike = wordSet(
  'geen elke iedere welke per zoals bijvoorbeeld bijv bv of graag ooit soms beroep voor gratis goede goed wil wilde wilt willen vaak meestal iedereen zon eventueel eventuele bepaalde gespecialiseerde erkende andere bevoegde',
);
/** Nothing of this is somebody's work. */
export const playing = wordSet('verkleed verkleden gekleed feest spel spelen speelt speelde rol carnaval geschminkt');

/** Before a hyphen: "oud-burgemeester". */
export const prefixes = wordSet('oud ex voormalig hulp vice aspirant loco adjunct');

/** The ends of work that few people have; most of its compounds stand in no list ("wielenbouwer", "ijsmeester"). */
export const rareEndings = makeEndings([
  [
    1,
    'wachter temmer artiest artieste renner slijper fokker fokster vanger duiker kampioen kampioene chirurg oncoloog oncologe scheerder scheerster ' +
      'brander blazer roker teler melker koopvrouw pianist pianiste violist violiste organist gitarist gitariste bassist trompettist saxofonist saxofoniste ' +
      'ballerina zwemmer zwemster schaatser schaatsster wielrenner turnster atleet atlete judoka bokser vlechter vlechtster snijder snijdster omroeper omroepster ' +
      'ijsmeester bouwmeester havenmeester sluismeester kapelmeester concertmeester springmeester stalmeester rentmeester ceremoniemeester balletmeester ' +
      'orgelbouwer vioolbouwer gitaarbouwer wielenbouwer molenbouwer botenbouwer bootbouwer scheepsbouwer decorbouwer instrumentenbouwer klokkenbouwer wijnbouwer ' +
      'wagenmaker horlogemaker klokkenmaker klompenmaker zeilmaker hoedenmaker poppenmaker messenmaker pruikenmaker instrumentmaker molenmaker zadelmaker ' +
      'kuipmaker mandenmaker filmmaker mosselkweker oesterkweker rozenkweker orchideeenkweker operazanger operazangeres volkszanger volkszangeres balletdanser balletdanseres ' +
      'circusdirecteur museumdirecteur profvoetballer profvoetbalster profhockeyer hockeyinternational dartsspeler schaakmeester coureur jockey truffelzoeker goudzoeker ' +
      'kasteelheer kasteelvrouw dorpsdokter dorpssmid dorpspastoor edelsmid goudsmid siersmid hoefsmid stadsdichter stadsarchivaris zeeloods ' +
      'havenloods binnenloods schaapherder geitenhoeder garnalenvisser palingvisser oestervisser beroepsvisser schatgraver grafdelver veerman garnaalvisser ' +
      'sterrenkundige vulkanoloog ruimtevaarder vliegenier luchtballonvaarder ballonvaarder dorpsdichter ouderling-kerkrentmeester stuntvrouw stuntman buikspreker',
  ],
  [
    0,
    'parkeerwachter poortwachter plaatsvervanger vervanger ontvanger opvanger kettingroker sigarettenroker ontroker bewindvoerder lastenbrander',
  ],
]);
