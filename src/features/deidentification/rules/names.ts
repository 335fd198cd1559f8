import type { Finding, Known } from '../finding.ts';
import { matches } from '../finding.ts';

const particles = "van|de|den|der|het|ten|ter|te|op|aan|in|la|le|el|al|bin|ben|von|du|da|dos|di|'t|’t|d'";
const word = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
/** A name as it is written: tussenvoegsels before or between words with a capital. */
const fullName = `(?:(?:${particles})\\s+)*${word}(?:\\s+(?:(?:${particles})\\s+)*${word})*`;

const titles =
  'mevrouw|mevr\\.?|mw\\.?|meneer|mijnheer|dhr\\.?|de heer|heer|juffrouw|juf|meester|dr\\.?|drs\\.?|prof\\.?|mr\\.?|ing\\.?|dokter|huisarts|zuster|broeder|pastoor|imam|dominee|tante|oom|oma|opa|mama|papa|moeder|vader|zus|broer|zoon|dochter|zoontje|dochtertje|vriendin|vriend|partner|echtgenoot|echtgenote|ex-man|ex-vrouw|buurvrouw|buurman|nicht|neef|collega|begeleider|mantelzorger|kleindochter|kleinzoon|pleegmoeder|pleegvader|mrs\\.?|ms\\.?|mister|doctor|aunt|uncle|mother|father|sister|brother|son|daughter|heet|genaamd|named|called';

/** Words with a capital that follow such a word and are no name. */
const noNames =
  /^(Ik|Hij|Zij|Ze|Wij|We|Het|De|Een|Dit|Dat|Die|Er|En|Maar|Als|Toen|Na|In|Op|Met|Voor|God|Nederlands|Engels)$/;

/** Capital words after a title or a family word; and the same words wherever else they stand. */
export function namesByContext(text: string): Finding[] {
  const after = new RegExp(`(?<![\\p{L}])(?:${titles})\\s+(?<part>${fullName})`, 'dgu');
  const capitals = new RegExp(
    `(?<![\\p{L}])(?:Mevrouw|Mevr\\.?|Mw\\.?|Meneer|Dhr\\.?|De heer|Dr\\.?|Moeder|Vader|Oma|Opa|Tante|Oom)\\s+(?<part>${fullName})`,
    'dgu',
  );
  const found = [after, capitals]
    .flatMap((pattern) => matches(text, pattern, 'person', 'name-after-title'))
    .map((finding) => withoutGenitive(text, finding))
    .filter(({ start, end }) => !noNames.test(text.slice(start, end)));
  const words = new Set(found.flatMap(({ start, end }) => text.slice(start, end).split(/\s+/)));
  const again = [...words].filter((each) => /^\p{Lu}/u.test(each) && each.length > 2);
  return [...found, ...again.flatMap((each) => everywhere(text, each, false))];
}

/** Mieke's, Hans’: the name only. */
function withoutGenitive(text: string, finding: Finding): Finding {
  const said = text.slice(finding.start, finding.end);
  const bare = said.replace(/['’]s?$/u, '');
  return { ...finding, end: finding.start + bare.length };
}

/**
 * Names of the file in every simple form: whole, first name, surname with and without tussenvoegsel, turned around with
 * a comma, initials with surname, with and without accents, in lower case, and with the s of possession.
 */
export function namesOfFile(text: string, { names }: Known): Finding[] {
  const folded = fold(text);
  return names
    .flatMap(formsOf)
    .flatMap((form) =>
      everywhere(folded, fold(form), true).map((finding) => ({ ...finding, reason: 'known-name' as const })),
    );
}

function formsOf(name: string): string[] {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((each) => each.length > 0);
  const isParticle = (each: string) => new RegExp(`^(?:${particles})$`, 'i').test(each);
  const own = words.filter((each) => !isParticle(each));
  const first = words[0] ?? '';
  const surname = words.slice(1).join(' ');
  const forms = [name, ...own, ...own.flatMap((each) => each.split('-'))];
  if (surname !== '') forms.push(surname, `${surname}, ${first}`, `${first[0]}. ${surname}`, `${first[0]}.${surname}`);
  if (own.length > 1) forms.push(`${own.at(-1)}, ${first}`);
  // Two letters would mark half of the text.
  return [...new Set(forms)].filter((form) => form.replace(/[^\p{L}]/gu, '').length > 2);
}

function everywhere(text: string, form: string, anyCase: boolean): Finding[] {
  const exact = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?<part>${exact})(?=(?:['’]?s)?(?![\\p{L}\\d]))`,
    anyCase ? 'dgiu' : 'dgu',
  );
  return matches(text, pattern, 'person', 'name-found-before');
}

/** Without accents, unit by unit, so that places stay the same. */
function fold(text: string): string {
  return text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (sign) => sign.normalize('NFD')[0]!);
}

/** Initials that stand alone for somebody; forms of companies do not. */
export const initials = (text: string): Finding[] =>
  matches(text, /(?<![\p{L}.])(?<part>(?:\p{Lu}\.){2,4})(?!\s*\p{Lu}\p{Ll})/dgu, 'initials', 'initials').filter(
    ({ start, end }) => !/^(B\.V\.|N\.V\.|V\.Z\.W\.|V\.O\.F\.|P\.S\.|N\.B\.)/.test(text.slice(start, end)),
  );
