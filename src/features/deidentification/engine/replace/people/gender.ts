/** Only to tell "mevrouw Jansen" from Jan Jansen. Never written into a text. */
export type Gender = 'm' | 'v';

const women =
  'aaltje aicha aisha alice alina amina amira an anastasia angela anita anja anke ann anna anne annelies annemarie annie anouk ans ' +
  'asma astrid ayse aysel barbara beatrijs bianca birgit brigitte carla carmen catharina charlotte chantal christel ' +
  'christina claudia corine corrie daphne debby denise diana dina dora doris ebru edith elena elif eline elisabeth ' +
  'ella ellen els elsa emine emma esmee esther eva evelien fadila faiza farida fatima fatma fatiha femke fenna fien ' +
  'fleur frederique geertje gerda gerrie greet greta griet hafida hanna hannah hanneke hatice heidi hele helena ' +
  'hilde iman ingrid irene iris irina isabel isabelle jacqueline jana janneke jantje jeannette jennifer jenny ' +
  'johanna jolanda josefien josephine joyce judith julia julie karin karima katarzyna kateryna katrien kim khadija ' +
  'laila lara laura leen lena leila leyla lia liesbeth lieve lies linda lisa lise lotte louise lucia lut maaike ' +
  'magda malika manon margriet maria marianne marie marieke marijke marina marja marjan marleen marta martha ' +
  'martine maryam meryem mia miet mieke mila mina mirjam miranda mohana monique nadia naima nancy natalia natasja ' +
  'nathalie nele nicole nina noor noortje nora olena oksana olga patricia paula petra rachida rania rebecca renate ' +
  'ria rianne riet rita rosa roos roza sabine saida saloua samira sandra sanne sara sarah saskia selma sevda sien ' +
  'silvia simone sofia sofie sonja sophie stefanie suzanne svetlana sylvia tamara tanja tatiana thea thera tilly ' +
  'tine tineke trees trijntje truus ursula valerie vera veronique vicky wendy wies wil wilhelmina willemijn wilma ' +
  'xandra yasmina yasmine ylse yvonne zahra zeynep zofia zohra zoe';
const men =
  'aad abdel abdellah abdul abdullah achmed adam adil adriaan ahmed ahmet albert alex alexander ali amir andre ' +
  'andreas andrzej anton arend arie arjan arno arthur bart bas ben benjamin bernard bert bilal bjorn bob boris bram ' +
  'burak cees chris christiaan christophe cor daan damian daniel david dennis dick diederik dirk driss eddy edwin ' +
  'emiel emre eric erik erwin etienne farid ferdi filip floris frank franky frans fred frederik freek gerard gerrit ' +
  'gert gijs guido guy guus hakan hamid hamza hans harm harrie harry hassan hein hendrik henk henri herman hicham ' +
  'hugo huub hussein ibrahim idris igor ismail ivan jaap jack jacob jan jasper jean jef jelle jeroen jesse job ' +
  'joep johan johannes john jonas joost joris jos joseph jozef juan jules jurgen kamal karel karim kees kevin khalid ' +
  'klaas koen kris kurt lars laurens leo leon lodewijk lou lucas ludo luuk maarten marc marcel marco mark marnix ' +
  'martijn martin mathieu max mehdi mehmet michael michel michiel mike milan mo mohamed mohammed muhammed murat ' +
  'mustafa nabil nico niels nordin oleg oleksandr omar oscar osman otto pascal patrick paul pavel pepijn peter ' +
  'philip piet pieter pim piotr rachid raf ramon raymond remco rene richard rik rob robbe robert robin roel roger ' +
  'roland rolf romain ron ronald roy ruben rudi rudy ruud said salah sam samir sander sebastiaan selim serge sergei ' +
  'serhii siebe simon sjaak sjoerd stan stef stefan stephan steven stijn sven tarik teun theo thijs thomas tijmen ' +
  'tim tom tomasz ton toon tuur twan victor vincent vladimir volodymyr walter ward wesley willem willy wim wout ' +
  'wouter yassin yassine youssef yusuf yves zakaria';

const known: ReadonlyMap<string, Gender> = new Map([
  ...women.split(' ').map((name) => [name, 'v'] as const),
  ...men.split(' ').map((name) => [name, 'm'] as const),
]);

/** Of a folded first name, when it says so by itself. */
export const genderOfName = (first: string): Gender | undefined => known.get(first);

const title =
  /(?:^|[^\p{L}])(?:(?<v>mevrouw|mevr|mw|mej|mejuffrouw|juffrouw|juf|madam|mrs|ms|miss|zuster)|(?<m>meneer|mijnheer|menheer|mr|heer|dhr|hr|de heer|meester|pater|broeder)|(?:dr|drs|ing|ir|prof|dokter|doctor|advocaat|rechter|agent|inspecteur|wijkagent|familie|fam|gezin|echtpaar))\.?\s{1,3}(?:(?:dr|drs|mr|ir|ing|prof)\.?\s{1,3}){0,2}$/iu;

/** The form of address right before a name. `mr.` with a point is a lawyer in Dutch and says nothing. */
export function titleBefore(text: string, start: number): { titled: boolean; gender?: Gender } {
  const before = text.slice(Math.max(0, start - 32), start);
  const match = title.exec(before);
  if (match === null) return { titled: false };
  if (/mr\.?\s+$/i.test(match[0]) && !match.groups?.v) return { titled: true };
  const gender = match.groups?.v ? 'v' : match.groups?.m ? 'm' : undefined;
  return { titled: true, ...(gender && { gender }) };
}
