/** Surnames that so many people in the Low Countries carry that sharing one says little. */
const common = new Set(
  (
    'jong jansen vries berg bakker dijk visser janssen smit meijer boer mulder groot bos vos peters hendriks leeuwen ' +
    'dekker brouwer wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruijn bruin ' +
    'heijden schouten beek willems vliet hoekstra maas verhoeven koster dam wal prins blom huisman peeters janssens ' +
    'maes mertens claes goossens wouters degroot dubois lambert dupont martin desmet declercq yilmaz kaya ozturk ' +
    'nguyen singh ali ahmed mohamed hassan khan'
  ).split(' '),
);

/** Words before a surname; with or without them it is the same family. */
const particles = new Set(
  'van de den der het t ten ter te v d vd vander vanden op in aan la le el al ben ait da dos'.split(' '),
);

/** A name as people compare it: lower case, without accents, points and particles. */
const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/['’`.]/g, ' ');

/** The surnames in a full name; two for a double name. Empty when there is only a first name. */
export function surnamesOf(fullName: string): string[] {
  const [, ...rest] = plain(fullName).split(/\s+/).filter(Boolean);
  const parts = rest
    .join(' ')
    .split('-')
    .map((part) =>
      part
        .split(' ')
        .filter((word) => !particles.has(word))
        .join(' '),
    );
  return [...new Set(parts.filter((part) => part !== ''))];
}

export const isCommon = (surname: string) => common.has(surname);

/** Whether two full names are those of one person, as far as names tell. */
export const isSameName = (one: string, other: string) => {
  const [a, b] = [whole(one), whole(other)];
  return a === b && a.includes(' ');
};

const whole = (name: string) =>
  plain(name)
    .split(/[\s-]+/)
    .filter(Boolean)
    .join(' ');
