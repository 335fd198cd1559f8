import { beforeAll, describe, expect, it } from 'vitest';
import { type Engine, openEngine } from '../../index.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});

function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end, label } of engine.find(text)) {
    if (label !== 'institution') continue;
    out += `${text.slice(at, start)}{${text.slice(start, end)}}`;
    at = end;
  }
  return out + text.slice(at);
}
const isMarked = (text: string) => expect(marked(text.replace(/[{}]/g, ''))).toBe(text);

describe('Organisations', () => {
  it.each([
    'Hij zit op {basisschool De Regenboog} in groep 6.',
    'Hij zit op {basisschool de Regenboog} in groep 6.',
    'Zij wordt begeleid door {stichting Lister}.',
    'Mevrouw ontvangt leefloon van {OCMW Gent}.',
    'Aangemeld bij {CAW Oost-Vlaanderen}.',
    'Overleg met {wijkteam Zuid} en {buurtteam Overvecht}.',
    'zij krijgt geld van {ocmw gent} en wacht op antwoord',
    'Recept via {huisartsenpraktijk De Linde} en {apotheek Van Dam}.',
    'Opname in {AZ Sint-Jan}, later in {UZ Leuven}.',
    'Zij verhuist naar {WZC Ter Linden} of {woonzorgcentrum De Meander}.',
    'Hij voetbalt bij {VV Nieuwdorp} en {KSV Oudenaarde}.',
    'Wij gaan naar {moskee Al Fath} en hij naar de {Sint-Janskerk}.',
    "We zaten in {café 't Hoekje}, naast {garage Peeters} en {bakkerij Jansen}.",
    'Zij werkt bij {bouwbedrijf De Groot BV}.',
    'Brief van {advocatenkantoor Claes & Peeters}.',
    'Hij werkt als lasser bij {Van Gansen & Zonen} in Almelo.',
    'Zij volgt les aan het {Sint-Jozefcollege} en hij op de {Mariaschool}.',
    'Hij lag in het {Julianaziekenhuis} en het {Erasmus MC}.',
    "Zij gaat naar {dagbesteding 'De Wissel'}.",
    'De {gemeente Utrecht} besloot anders.',
    'Hij staat bij {houthandel Verbruggen} op de loonlijst.',
    'Moeder verblijft in het {moeder-en-kindhuis De Boei}.',
    'Zij werkt bij {Transport Wouters B.V.} in Almelo.',
    'Volgens de juf van {De Wegwijzer} gaat het beter.',
    'De pastoor van de {Heilig Hartkerk} kwam langs.',
    'De {politiezone Vlas} kwam ter plaatse.',
    'Begeleiding door {CAW Boraat}.',
    "Bomma verblijft in {'t Smeedeshof}.",
    "In {Buurtwerk 't Lampeke} volgt ze Nederlandse les.",
    'De factuur van {Bouwwerken Peeters bv} ligt hier.',
    'Hij rijdt voor {Vervoer Jansen}.',
    'De {ACV-afdeling Mol} hielp met de papieren.',
    'Zij zingt bij {koor Cantabile}.',
    'School: {De Vlieger}, groep 5.',
    'Zij ging in België naar {TSO Sint-Rita}.',
    'Het {hof van beroep Gent} bevestigde.',
    'De {diaconie van Nunspeet} vult de kast.',
    'De {Gemeentelijke Basisschool Het Lindeke} heeft gebeld.',
  ])('%s', isMarked);

  it.each([
    'De school, het ziekenhuis, de gemeente, de huisarts en het wijkteam.',
    'Mevrouw De Smet en meneer Van Dam belden met de huisarts Jansen.',
    'Na school Fatima opgehaald, daarna naar de kerk.',
    'Volgens UWV en SVB moet dat bij de Belastingdienst.',
    "Jan van Haren en Piet in 't Veld kwamen langs.",
    'Wij spraken over het Zorgplan en de Participatiewet.',
    'De kliniek, de stichting en de vereniging besluiten samen.',
    'Op De Koninckstraat is het rustig.',
    'Een brief van De Smet over de huur.',
    'De juf van De Smet belde.',
    'Hij was bij De Vries thuis, daarna bij Van den Berg.',
    'De afdeling Financiën en de dienst Burgerzaken zijn open.',
    'Het CAW Begeleiders en het wijkteam Arts overleggen.',
    "In 't Nederlands gaat het beter.",
  ])('None in: %s', isMarked);

  it('takes a brand that everybody deals with only where somebody works or owes', () => {
    isMarked('De rekening loopt bij ING en het pakje komt met PostNL.');
    isMarked('Vader werkt als bezorger bij {PostNL}.');
  });
});
