import type { Language } from '../mark.ts';

/** [the sector as a noun that fits in the sentence, Dutch and English, and pieces of occupations that belong to it]. */
const sectors: readonly (readonly [string, string, string])[] = [
  [
    'jurist',
    'lawyer',
    'notaris rechter advocaat officier procureur deurwaarder griffier magistraat curator lawyer judge',
  ],
  [
    'bestuurder',
    'public official',
    'burgemeester wethouder schepen minister raadslid kamerlid gouverneur gedeputeerde dijkgraaf ambassadeur consul gemeentesecretaris mayor',
  ],
  [
    'geestelijke',
    'cleric',
    'dominee pastoor priester imam rabbi bisschop predikant diaken kapelaan pastor pandit monnik non kloosterling deken',
  ],
  [
    'arts',
    'doctor',
    'arts chirurg cardioloog neuroloog psychiater gynaecoloog uroloog oncoloog radioloog patholoog anesthesist specialist internist',
  ],
  [
    'zorgverlener',
    'care professional',
    'verloskundige vroedvrouw tandarts apotheker logopedist orthodontist podotherapeut klinisch prothese',
  ],
  [
    'sporter',
    'athlete',
    'voetballer renner wielrenner schaatser atleet bokser zwemmer turner tennisser jockey scheidsrechter coureur judoka darter',
  ],
  [
    'kunstenaar',
    'artist',
    'acteur actrice zanger zangeres schrijver schrijfster dichter schilder beeldhouwer dirigent violist pianist danser danseres cabaretier regisseur componist goochelaar clown circus muzikant organist beiaardier cellist trapeze',
  ],
  [
    'iemand in de media',
    'somebody in the media',
    'journalist presentator presentatrice omroep nieuwslezer fotograaf influencer youtuber vlogger columnist',
  ],
  [
    'iemand in de luchtvaart of scheepvaart',
    'somebody in aviation or shipping',
    'piloot kapitein loods schipper veerman stuurman luchtverkeersleider stewardess astronaut matroos visser',
  ],
  [
    'iemand in het leger of bij de politie',
    'somebody in the army or the police',
    'kolonel generaal commissaris rechercheur commandant majoor marinier militair brandweercommandant',
  ],
  ['leidinggevende', 'manager', 'directeur rector schoolhoofd bestuursvoorzitter ceo hoofd intendant conservator'],
  [
    'onderzoeker',
    'researcher',
    'hoogleraar professor archeoloog astronoom sterrenkundige bioloog historicus wetenschapper',
  ],
  [
    'vakman of vakvrouw',
    'craftsperson',
    'maker bouwer scheerder scheerster ijsmeester vuurtorenwachter smid imker molenaar klokkenmaker orgelbouwer vioolbouwer glasblazer mandenmaker rietdekker edelsmid goudsmid zadelmaker hoefsmid boswachter valkenier herder jager taxidermist preparateur koperslager steenhouwer wijnmaker brouwer diamantslijper',
  ],
  ['iemand in de uitvaart', 'somebody in funerals', 'uitvaart begrafenis grafdelver doodgraver'],
];

/** A rare occupation as its sector: "imker" → "vakman of vakvrouw". Null when the sector is not known. */
export function coarseOccupation(written: string, language: Language): string | null {
  const said = written.slice(0, 80).toLowerCase();
  const found = sectors.find(([, , pieces]) => pieces.split(' ').some((piece) => said.includes(piece)));
  return found === undefined ? null : found[language === 'nl' ? 0 : 1];
}
