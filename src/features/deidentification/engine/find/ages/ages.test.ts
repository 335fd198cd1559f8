import { describe, expect, it } from 'vitest';
import { openLexicon } from '../../lexicon/open-lexicon.ts';
import { tokenize } from '../../tokens/tokenize.ts';
import { collect } from '../candidates.ts';
import { findDates } from '../dates/find-dates.ts';
import { resolve } from '../resolve.ts';
import { findAges } from './find-ages.ts';

const lexicon = await openLexicon();
const spans = (text: string) => {
  const found = collect(text.length);
  const doc = tokenize(text, lexicon.bitsOf);
  const ground = { lexicon, known: [] };
  findDates(doc, found, ground);
  findAges(doc, found, ground);
  return resolve(
    found.all.filter(({ sub }) => sub === undefined),
    0.5,
  );
};
const marked = (text: string) =>
  spans(text)
    .filter(({ label }) => label === 'age')
    .map(({ start, end }) => text.slice(start, end));

describe('An age', () => {
  it.each([
    ['Zij is 43 jaar.', ['43']],
    ['Zij is 43 jaar oud en alleen.', ['43']],
    ['een 43-jarige man', ['43']],
    ['een 43 jarige vrouw', ['43']],
    ['op 16-jarige leeftijd', ['16']],
    ['een achttienjarige jongen', ['achttien']],
    ['een drieënveertigjarige man', ['drieënveertig']],
    ['Man, 43 jr., bekend met astma', ['43']],
    ['Vrouw 43j, gehuwd', ['43']],
    ['Daan (7) en Mila (9)', ['7', '9']],
    ['haar zoon Kobe (17 jaar)', ['17']],
    ['twee zoons (8 en 10)', ['8', '10']],
    ['zijn kinderen (4, 7 en 12 jaar)', ['4', '7', '12']],
    ['kinderen van 8 en 10 jaar', ['8', '10']],
    ['de kinderen van zes en negen zijn thuis', ['zes', 'negen']],
    ['Hij is 13 en gaat naar school', ['13']],
    ['Ze is nu 58 en sinds kort alleen', ['58']],
    ['hij is 91 maar spit nog', ['91']],
    ['Papa wordt 8 mei 84, zo kan het niet', ['84']],
    ['Jarne wordt 17 op 30 maart.', ['17']],
    ['Op 14 maart word ik veertig.', ['veertig']],
    ['Dhr. is drieënzeventig, heeft hulp', ['drieënzeventig']],
    ['M. is 24 en bang', ['24']],
    ['dan wordt ze 5.', ['5']],
    ['ik was zeven, hè', ['zeven']],
    ['die intussen 9 is', ['9']],
    ['ze zal zeggen dat ze 70 is maar ze wordt 85.', ['70', '85']],
    ['toen Karim twee was', ['twee']],
    ['onze zoon Oskar van vier.', ['vier']],
    ['Ze heeft twee kinderen: Daan van 12 en Mila van 9.', ['12', '9']],
    ['Mijn moeder van 86 had haar haren laten doen', ['86']],
    ['een man van 43 en een vrouw van 39', ['43', '39']],
    ['oudste (Daan) is net 18 geworden', ['18']],
    ['Leeftijd: 43', ['43']],
    ['| leeftijd | 8 mnd |', ['8']],
    ['♀ 43, alleenstaand', ['43']],
    ['(m, 43)', ['43']],
    ['dochtertje van 8 maanden', ['8']],
    ['Daan is 6 maanden oud', ['6']],
    ['een baby van 3 weken oud', ['3']],
    ['Mila (8 mnd)', ['8']],
    ['begin veertig', ['veertig']],
    ['Meneer is achter in de tachtig.', ['tachtig']],
    ['haar 87 jaar oude zus', ['87']],
    ['sinds haar 16e rookt ze', ['16']],
    ['op zijn 43ste verjaardag', ['43']],
    ['Sanne, 14, zit op school', ['14']],
    ['mevr. Bakker, 31, afkomstig uit Gent', ['31']],
    ['een man van een jaar of 40', ['40']],
    ['was toen anderhalf.', []],
    ['Mijn jongste, Daan, was toen anderhalf.', ['anderhalf']],
    ['een kind van 4;6 jaar', ['4;6']],
    ['Mila is 2,5 jaar', ['2,5']],
    ['M43, bekend met', ['43']],
    ['Pat. 67 jr met pijn', ['67']],
    ['toen ik 12 was', ['12']],
    ['Romy (12!) en Liam (11 m)', ['12', '11']],
    ['Mama: Liesbeth Van Impe (29), papa', ['29']],
    ['Dhr. Leussink (kamer 16, 88): gewicht', ['88']],
    ['gestorven op 22 september, 88 jaar, in Gent', ['88']],
    ['ik ben eenentachtig hé, ik kan dat niet', ['eenentachtig']],
    ['hij is 9 hij moet naar school', ['9']],
    ['Hij is volgens eigen opgave 16, zegt hij', ['16']],
    ['Parwana 14, Hamid 12, Yalda 6', ['14', '12', '6']],
    ['Hoe oud ben je? jongere: 15', ['15']],
    ['toen Parel twee was', ['twee']],
    ['Een echtpaar van 81 en 79.', ['81', '79']],
    ['Leeftijd kind: 3 jaar en 4 maanden', ['3', '4']],
    ['M, 52 jaar', ['52']],
    ['V 61 jr, VG: hypertensie', ['61']],
    ['Vijftien jaar is ze nu.', ['Vijftien']],
    ['Op haar 93ste fietst ze nog.', ['93']],
    ['Ondanks haar 88 jaar doet ze alles zelf.', ['88']],
    ['45 jr vrouw met pijn', ['45']],
    ['ze is 7 nu', ['7']],
    ['Dhr. V (78) is gevallen', ['78']],
    ['geb. 12-03-1956 (68)', ['68']],
    ['geb. 12-03-1956, 68 jaar', ['68']],
    ['Zestien is ze, en al moeder.', ['Zestien']],
    ['Hij is gescheiden en 43 jaar.', ['43']],
    ['kinderen 8, 10 en 13', ['8', '10', '13']],
    ['Familie: vader 45, moeder 43, broer 9.', ['45', '43', '9']],
    ['mevrouw Jansen – 46 jaar', ['46']],
    ['sinds zijn 8 jaar', ['8']],
    ["op z'n 16e gestopt", ['16']],
    ['zoontje 2 en dochtertje 4.', ['2', '4']],
    ['Daan is 3 jr 4 mnd', ['3', '4']],
    ['dochter (van 8)', ['8']],
    ['mama wordt morgen 60 \u{1F389}', ['60']],
    ['een man van rond de 50', ['50']],
    ['Oma van 83 past op.', ['83']],
    ['- 47 jaar\n- gehuwd', ['47']],
    ['Ik, 29, zoek hulp.', ['29']],
    ['Naam\tLeeftijd\tOuder\nÖmer\t4\tSümeyye\nGuusje\t3\tPepijn 4', ['4', '3']],
    ['| Naam | Leeftijd | Kamer |\n|---|---|---|\n| A. | 84 | 12 |', ['84']],
  ])('%s', (text, found) => expect(marked(text)).toEqual(found));
});

describe('No age', () => {
  it.each([
    'Zij is al 12 jaar getrouwd',
    '5 jaar geleden en vijf jaar later',
    'Zij heeft 10 jaar ervaring, 2 jaar ervaring in de zorg',
    'voor 3 jaar, na 6 weken, elke 3 maanden, binnen 2 weken, over 5 jaar',
    'jeugd van 12-18 jaar en jongeren tussen 12 en 18 jaar',
    'kinderen van 0 tot 4 jaar, van 4 t/m 12 jaar',
    'vanaf 18 jaar, tot 18 jaar, onder 12 jaar, 18+ en 65+',
    '18 jaar en ouder, 12 jaar of jonger',
    'bewaartermijn 20 jaar, een termijn van 20 jaar',
    'een contract van 2 jaar, een periode van 5 jaar',
    'jongeren van 18 jaar hebben recht op hulp',
    'Hij woont hier sinds 12 jaar, al 3 jaar clean',
    'Zij is 12 jaar in behandeling',
    'het 25-jarig bestaan, een tienjarig jubileum',
    'Als je 18 bent, mag je zelf kiezen',
    'vanaf de leeftijd van 12 jaar',
    'moeder van twee, vader van 3 kinderen',
    'Hij is 2 keer geweest en was 3 dagen ziek',
    'leerlingen (12), figuur (3), bijlage (2), stap (1), groep (8)',
    'De score is 8, het is 12 uur, dat is 1 van de 3',
    'Ze zijn met 4, er zijn 3 kamers',
    'kamer 12, lijn 3, perron 5',
    'Hij kreeg 3 jaar cel, 2 jaar voorwaardelijk',
    'zij is 20 weken zwanger',
    'een groep van 12, een gezin van vier',
    'de auto is 5 jaar oud, het gebouw is 40 jaar oud',
    'de eerste 3 jaar, de laatste 2 jaar, afgelopen 5 jaar',
    'in week 34 en om half acht',
    'Het duurt 2 jaar. Twee jaar lang.',
    'Bloeddruk is 120, pols 80, Hb 7,2',
    'op zijn 2e school, haar 3e kind',
    'Psalm 23, Johannes 3:16, Lucas 15.',
    'elf van de twaalf, zes op de tien',
    'een veertiger, een tachtigplusser',
    'De gemeente werkt 4 jaar met wijkteams',
    'Wij bewaren uw gegevens 15 jaar.',
    'Het traject is 6 maanden.',
    '1,5 jaar wachttijd, 2,5 jaar',
    'Het plan geldt 1 jaar.',
    'Een kind van 6 kan nog niet alles vertellen. Om 8 was hij thuis.',
    'Wie ouder is dan 67 jaar krijgt AOW, 22% ouder is dan 65. Het team is 5 jaar oud.',
    'De kosten liggen rond de 40. Een man van 80 kilo.',
    'Jeugddossiers ook 20 jaar. Incidentmeldingen 10 jaar is niet verplicht.',
    'De bewaartermijn is twintig jaar, gerekend vanaf het einde',
    'Cliënt: Zes maanden. En dan weer thuis.',
  ])('%s', (text) => expect(marked(text)).toEqual([]));
});

it.each([
  ['years', '1 jaar '.repeat(150_000)],
  ['rows', '8 en '.repeat(200_000)],
  ['commas', '8, '.repeat(300_000)],
  ['open brackets', 'moeder (1, '.repeat(90_000)],
  ['closed brackets', ') 8 ('.repeat(180_000)],
  ['verbs', 'is nu net '.repeat(100_000)],
  ['numerals', 'acht '.repeat(200_000)],
])('A megabyte of %s is read in one walk, within the text', (_name, text) => {
  expect(spans(text).every(({ start, end }) => start >= 0 && end <= text.length)).toBe(true);
});
