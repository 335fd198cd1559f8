import { type Find, type Stretch } from './marked-texts.ts';

/**
 * What is made equal on both sides before anything is compared, so that a convention is no error: titles, "jaar" and
 * "-jarige", possessive endings; for the table of ten labels also the parts of one address.
 */
const TITLE =
  /^(?:de heer|heer|dhr|meneer|mijnheer|mevrouw|mevr|mvr|mw|juffrouw|juf|meester|dokter|dr|drs|ir|ing|mr|prof|professor|ds|dominee|pastoor|zuster|zr|broeder|br|familie|fam|tante|oom|oma|opa|omaatje|nonkel|bomma|bompa)(?:\.\s*|\s+)(?=\p{L})/iu;
const YEARS =
  /[\s-]*(?:jaar|jaren|jarigen?|jr\.?|j\.?|maanden|maand|mnd\.?|weken|week|wkn?\.?|dagen|dag)(?:\s+oud)?$/iu;
const POSSESSIVE = /['’‘`´]s?$/u;

const POSSESSORS = new Set(['person', 'initials', 'institution', 'place']);

/** The same stretch without title, "jaar" or possessive ending. */
export function fair<T extends Find>(text: string, find: T): T {
  let { start, end } = find;
  const cut = () => text.slice(start, end);
  if (find.label === 'person' || find.label === 'initials')
    for (let title = TITLE.exec(cut()); title; title = TITLE.exec(cut())) start += title[0].length;
  if (POSSESSORS.has(find.label)) end -= POSSESSIVE.exec(cut())?.[0].length ?? 0;
  if (find.label === 'age') {
    const years = YEARS.exec(cut());
    if (years && years.index > 0) end -= years[0].length;
  }
  const trimmed = cut();
  start += trimmed.length - trimmed.trimStart().length;
  end -= trimmed.length - trimmed.trimEnd().length;
  return start < end ? { ...find, start, end } : find;
}

/** Sixteen labels joined to ten; undefined is left out. */
export const TEN: Readonly<Record<string, string | undefined>> = {
  person: 'person',
  initials: 'person',
  street_address: 'location',
  postcode: 'location',
  place: 'location',
  date: 'date',
  institution: 'institution',
  id: 'id',
  rrn: 'id',
  iban: 'id',
  phone: 'phone',
  age: 'age',
  email: 'email',
  url: 'url',
  bsn: 'bsn',
};

const BETWEEN = /^[\s,;|()·–-]{0,4}$/u;

/** Street, postcode and place that follow each other become one location. The list must be in order of place. */
export function joinAddresses(text: string, finds: readonly Find[]): Find[] {
  const joined: Find[] = [];
  for (const find of finds) {
    const last = joined.at(-1);
    const follows = last?.label === 'location' && find.label === 'location';
    if (follows && BETWEEN.test(text.slice(last.end, find.start)))
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, find.end) };
    else joined.push(find);
  }
  return joined;
}

export const touches = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;
