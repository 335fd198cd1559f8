import { type Doc } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { isSign, isWord, onLine } from '../look.ts';

/** Work: what makes an employer of what follows. */
export const employment = wordSet(
  'werkt werk werkte werken werkzaam werkgever baan baantje bijbaan bijbaantje job ontslagen ontslag dienst diensten stage stageplek stageplaats stagiair ' +
    'stagiaire medewerker medewerkster teamleider teamleidster chauffeur schoonmaker schoonmaakster schoonmaakt poetst ' +
    'inpakster inpakker arbeider collega consulent consulente vrijwilliger vrijwilligster uitzendkracht loods nachtploeg ' +
    'ploegendienst contract dienstverband solliciteert gesolliciteerd sollicitatie vacature jobcoach vakkenvuller ' +
    'trainer coach bestuurslid lid voorzitter penningmeester secretaris loon salaris uitkering bewaker beveiliger kok ober kassière ' +
    'cassiere caissière leraar lerares docent docente juf meester technicus operator timmerman metselaar loodgieter elektricien ' +
    'magazijn magazijnier lasser monteur begeleider begeleidster behandelaar psycholoog therapeut',
);
/** What one owes. */
export const debts = wordSet(
  'schuld schulden huurschuld huurachterstand achterstand betalingsachterstand dwangbevel betalingsregeling regeling aanmaning incasso',
);
/** Every other tie: care, school, a club, a debt. */
export const ties = wordSet(
  'verpleegkundige maatschappelijk kantoor fabriek aangemeld aanmelding verwezen verwijzing doorverwezen opgenomen opname ' +
    'ingeschreven inschrijving verzekerd polis schuld schulden huurschuld huurachterstand achterstand dwangbevel ' +
    'betalingsregeling regeling huur huurt verhuurder speelt speelde traint voetbalt voetballen sport turnt lid lessen les ' +
    'studeert studeerde opleiding mentor klas leerling leerlinge school zit zat dagbesteding verblijft verbleef verblijf ' +
    'begeleiding begeleid bekend loopt liep cliënt client bewoner bewoonster huurder lidmaatschap abonnement aangesloten zorg hulp ' +
    'behandeld behandeling traject intake thuiszorg casemanager ambulant woont woonde revalideert logeert',
);

/** Whether one of these words stands at most five tokens before token `before`, in the same sentence. */
export function isSaidBefore(doc: Doc, before: number, words: ReadonlySet<number>): boolean {
  for (let at = before; at >= before - 5 && at >= 0 && onLine(doc, at + 1); at -= 1) {
    if (isSign(doc, at, '.!?;')) return false;
    if (isWord(doc, at) && words.has(doc.hash[at]!)) return true;
  }
  return false;
}
