import { isLarge } from '../../replace/coarse/coarse-place.ts';
import { coarseOccupation } from '../../replace/coarse/coarse-occupation.ts';
import { W } from '../../lexicon/bits.ts';
import { Shape } from '../../tokens/doc.ts';
import { wordSet } from '../../tokens/hash.ts';
import { origins, roles, standingOut } from '../lists/words.ts';
import { endsBefore, hasWord, isAboutSomebody, isSmallPlaceNear, isWord, type Scan } from '../scan.ts';
import type { Draft } from '../draft.ts';
import { addTrigger, type Rule, type Triggers } from '../triggers.ts';

/** Positions, origins, and "de enige … in het dorp". */
export function addWhoRules(triggers: Triggers): void {
  for (const role of roles.split(', ')) addTrigger(triggers, role, roleOf);
  for (const origin of origins.split(' ')) addTrigger(triggers, origin, originOf);
  for (const word of standingOut.split(' ')) addTrigger(triggers, word, inSmallPlace('iemand', 'somebody'));
  for (const from of ['afkomstig uit', 'gevlucht uit', 'vluchtte uit']) addTrigger(triggers, from, fromAbroad);
  for (const word of ['bekende', 'beroemde', 'famous']) addTrigger(triggers, word, wellKnown);
  for (const word of 'enige enigste eerste laatste jongste oudste bekendste grootste langste only first youngest oldest'.split(
    ' ',
  ))
    addTrigger(triggers, word, onlyOne);
}

const being = wordSet(
  'is was werd als oud ex voormalig voormalige gepensioneerd gepensioneerde bekende waarnemend former',
);
const van = wordSet('van of bij');
const kin = wordSet(
  'zoon dochter vrouw man broer zus moeder vader kind weduwe ex partner kleinzoon kleindochter son daughter wife',
);
const article = wordSet('de het een onze haar zijn the a');

const roleOf: Rule = (scan, from, to, add) => {
  const { doc } = scan;
  if (!isAboutSomebody(scan, from)) return;
  const named =
    isWord(scan, to + 1, van) && (isName(scan, to + 2) || (isWord(scan, to + 2, article) && isName(scan, to + 3)));
  const ofBody = isWord(scan, to + 1, van) && isWord(scan, to + 2, article);
  const relative = hasWord(scan, from - 3, from - 3, kin) && isWord(scan, from - 2, van);
  if (!named && !ofBody && !relative && !hasWord(scan, from - 3, from - 1, being)) return;
  const said = doc.text.slice(doc.start[from], doc.end[to]);
  add({
    kind: 'role',
    start: doc.start[from]!,
    end: doc.end[to]!,
    strength: named || isSmallPlaceNear(scan, from) ? 'strong' : 'weak',
    replacement: {
      nl: coarseOccupation(said, 'nl') ?? 'iemand met een leidende functie',
      en: coarseOccupation(said, 'en') ?? 'somebody in a leading position',
    },
  });
};

const isName = ({ doc }: Scan, i: number): boolean =>
  i < doc.count && doc.kind[i] === 0 && doc.shape[i] !== Shape.lower;

const language = wordSet('spreekt sprak spreken tolk verstaat leert vertaald vertaling speaks');
const inIt = wordSet('in naar uit');
const it = wordSet('het');

/** "spreekt Turks", "in het Pools". */
const isLanguage = (scan: Scan, i: number): boolean =>
  hasWord(scan, i - 2, i - 1, language) ||
  (isWord(scan, i - 1, it) && isWord(scan, i - 2, inIt)) ||
  isWord(scan, i - 1, inIt);
const thing = wordSet('restaurant eten taal les lessen tolk keuken winkel supermarkt taalles ambassade');

const originOf: Rule = (scan, from, to, add) => {
  if (isLanguage(scan, from) || isWord(scan, to + 1, thing)) return;
  inSmallPlace('met een migratieachtergrond', 'with a migration background')(scan, from, to, add);
};

const inSmallPlace =
  (nl: string, en: string): Rule =>
  (scan, from, to, add) => {
    if (!isSmallPlaceNear(scan, from) || !isAboutSomebody(scan, from)) return;
    const { doc } = scan;
    add({ kind: 'origin', start: doc.start[from]!, end: doc.end[to]!, strength: 'strong', replacement: { nl, en } });
  };

/** "afkomstig uit Eritrea" */
const fromAbroad: Rule = (scan, from, to, add) => {
  if (isName(scan, to + 1)) inSmallPlace('afkomstig uit het buitenland', 'from abroad')(scan, from, to + 1, add);
};

const known = wordSet(
  'nederlander nederlandse vlaming belg amsterdammer rotterdammer bn er familie crimineel dutchman',
);

/** "een bekende zangeres" */
const wellKnown: Rule = (scan, from, to, add) => {
  const { doc } = scan;
  const next = to + 1;
  if (next >= doc.count || ((doc.is[next]! & (W.occupation | W.rareOccupation)) === 0 && !isWord(scan, next, known)))
    return;
  if (!isAboutSomebody(scan, from)) return;
  const replacement = { nl: 'iemand die veel mensen kennen', en: 'somebody whom many people know' };
  add({ kind: 'role', start: doc.start[from]!, end: doc.end[next]!, strength: 'strong', replacement });
};

const scope = wordSet(
  'dorp gehucht stad wijk buurt straat school klas kerk moskee gemeente land eiland streek provincie team bedrijf afdeling flat vierdaagse marathon wedstrijd toernooi ' +
    'nederland vlaanderen belgie regio club village town street neighbourhood class country',
);
const inside = wordSet('in van op uit aan bij of on at');
const notAPerson = wordSet(
  'keer maal week weken dag dagen maand maanden jaar jaren tijd periode hulp gesprek gesprekken afspraak stap stappen fase instantie ' +
    'plaats verdieping indruk reden optie oplossing manier vorm mate plek graad lijn helft deel kwartaal bezoek huisbezoek contact time step',
);

/** "de enige … in het dorp": the words up to the place must stand in one sentence. */
const onlyOne: Rule = (scan, from, to, add) => {
  const { doc } = scan;
  if (isWord(scan, to + 1, notAPerson) || !isAboutSomebody(scan, from)) return;
  if (isWord(scan, to + 1, rareThere)) return add(onlyAs(scan, from, Math.min(to + 2, doc.count - 1)));
  const until = Math.min(doc.count - 1, to + 8);
  for (let i = to + 1; i <= until && !endsBefore(scan, i); i += 1) {
    if (!isWord(scan, i, inside)) continue;
    const at = isWord(scan, i + 1, article) ? i + 2 : i + 1;
    if (!isWord(scan, at, scope) && !isPlace(scan, at)) continue;
    return add(onlyAs(scan, from, at));
  }
};

/** "de eerste vrouwelijke rechter": who is the first or only one of a kind. */
const rareThere = wordSet(
  'vrouwelijke mannelijke zwarte witte blinde dove moslima homoseksuele female male black blind deaf',
);

function onlyAs(scan: Scan, from: number, to: number): Draft {
  const { doc } = scan;
  const start = isWord(scan, from - 1, article) ? from - 1 : from;
  const replacement = { nl: 'een van de mensen', en: 'one of the people' };
  return { kind: 'only', start: doc.start[start]!, end: doc.end[to]!, strength: 'strong', replacement };
}

/** A place that was found, or the tag that stands for one. */
function isPlace({ doc, marks }: Scan, i: number): boolean {
  if (i >= doc.count) return false;
  if (doc.value[i] === 0x5b) return isWord({ doc } as Scan, i + 1, placeTag);
  const mark = marks.find(({ start, label }) => start === doc.start[i] && label === 'place');
  return mark !== undefined && !isLarge(doc.text.slice(mark.start, mark.end));
}
const placeTag = wordSet('plaats place gemeente school');
