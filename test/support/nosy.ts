import type { Known, Look } from '../../src/features/oversight/views/policy.ts';

/** Numbers that come out the same for the same seed (mulberry32). */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return { next, below, from: <T>(pool: readonly T[]) => pool[below(pool.length)]! };
}

const firstNames = ['Noor', 'Sefa', 'Bas', 'Ilse', 'Yusuf', 'Amira', 'Hendrik', 'Lotte', 'Omar', 'Fien'];
// One in five people has one of some fifty surnames that many carry; the rest is spread wide. As in the Low Countries,
// where the most common name is that of one in two hundred.
const often =
  'de Jong,Jansen,de Vries,van den Berg,van Dijk,Bakker,Janssen,Visser,Smit,Meijer,de Boer,Mulder,de Groot,Bos,Vos,' +
  'Peters,Hendriks,van Leeuwen,Dekker,Brouwer,de Wit,Dijkstra,Smits,de Graaf,van der Meer,Kok,Jacobs,de Haan,Vermeulen,' +
  'van den Heuvel,van der Veen,van den Broek,de Bruijn,Schouten,van Beek,Willems,van Vliet,Hoekstra,Maas,Verhoeven,' +
  'Koster,van Dam,Prins,Blom,Huisman,Peeters,Janssens,Maes,Yılmaz,Kaya';
const common = often.split(',');
const roots = ['Wold', 'Brink', 'Elz', 'Haver', 'Kruis', 'Lind', 'Meers', 'Oost', 'Ploeg', 'Riet', 'Stern', 'Tolm'];
const ends = ['veen', 'hof', 'kamp', 'horst', 'laar', 'mans', 'stra', 'inga', 'mond', 'dael', 'broeck', 'ema', 'sma'];
const seldom = roots.flatMap((root) =>
  ends.flatMap((end) => ['', 'er', 'en', 's'].map((link) => `${root}${link}${end}`)),
);

export type House = {
  known: Known;
  workers: readonly string[];
  /** By worker. */
  caseloads: ReadonlyMap<string, readonly string[]>;
  seed: number;
};

/** An organisation of forty people who each help thirty others, with names as they occur. Everybody is invented. */
export function aHouse(seed: number): House {
  const { next, from } = dice(seed);
  const name = () => `${from(firstNames)} ${next() < 0.2 ? from(common) : from(seldom)}`;
  const workers = Array.from({ length: 40 }, (_, at) => `w${at}`);
  const known = {
    workers: new Map(workers.map((id) => [id, { name: name(), contacts: [`${id}@example.org`] }])),
    clients: new Map(
      Array.from({ length: 1_200 }, (_, at) => {
        const around = next() < 0.3 ? [{ name: name(), contacts: [`naast${at}@example.net`] }] : [];
        return [`c${at}`, { name: name(), contacts: [`c${at}@example.net`, `+3161${at}`], around }];
      }),
    ),
  };
  const caseloads = new Map(workers.map((id, at) => [id, Array.from({ length: 30 }, (_, n) => `c${at * 30 + n}`)]));
  return { known, workers, caseloads, seed };
}

const moment = (day: number, minute: number) => new Date(Date.UTC(2026, 2, 2 + day, 7, minute)).toISOString();

/** A week of ordinary work: mostly the own caseload, now and then that of a colleague in the team. */
export function ordinaryWeek({ workers, caseloads, seed }: House, number: number): Look[] {
  const { next, below, from } = dice(seed + 1_000);
  return Array.from({ length: number }, () => {
    const at = below(workers.length);
    const team = next() < 0.15;
    // A team is eight people.
    const colleague = workers[Math.floor(at / 8) * 8 + below(8)]!;
    const client = from(caseloads.get(team ? colleague : workers[at]!)!);
    const relation = caseloads.get(workers[at]!)!.includes(client) ? 'own' : 'team';
    return { at: moment(below(5), below(540)), worker: workers[at]!, client, relation, file: 'active' };
  });
}

/** `about` is the client who was looked up; null for many at once. */
type Pattern = { pattern: string; about: string | null; looks: Look[] };

/** What nosiness looks like, each kind in turn, each within a day of ordinary work by the same person. */
export function nosyPatterns(house: House, number: number): Pattern[] {
  const { below, from, next } = dice(house.seed + 2_000);
  const { known, workers, caseloads } = house;
  const clients = [...known.clients.keys()];
  const alike = (worker: string, make: (name: string) => string) => {
    const client = from(clients);
    const { name } = known.workers.get(worker)!;
    const there = known.clients.get(client)!;
    (known.clients as Map<string, typeof there>).set(client, { ...there, name: make(name) });
    return client;
  };
  const makers: Record<string, (worker: string) => Partial<Look>[]> = {
    stranger: () => [{ client: from(clients), relation: 'none' }],
    emergency: () => [{ client: from(clients), relation: 'break-glass' }],
    surname: (worker) => {
      const client = alike(worker, (name) => `${from(firstNames)} ${name.split(' ').slice(1).join(' ')}`);
      return [{ client, relation: next() < 0.7 ? 'team' : 'own' }];
    },
    'double surname': (worker) => {
      const client = alike(
        worker,
        (name) => `${from(firstNames)} ${name.split(' ').slice(1).join(' ')}-${from(seldom)}`,
      );
      return [{ client, relation: 'team' }];
    },
    'same mail': (worker) => {
      const client = from(clients);
      const there = known.clients.get(client)!;
      const contacts = [...there.contacts, ...known.workers.get(worker)!.contacts];
      (known.clients as Map<string, typeof there>).set(client, { ...there, contacts });
      return [{ client, relation: 'team' }];
    },
    family: (worker) => {
      const client = from(clients);
      const there = known.clients.get(client)!;
      const around = [...there.around, { name: known.workers.get(worker)!.name, contacts: [] }];
      (known.clients as Map<string, typeof there>).set(client, { ...there, around });
      return [{ client, relation: 'own' }];
    },
    'many in an hour': () => clients.slice(0, 25 + below(40)).map((client) => ({ client, relation: 'team' as const })),
    'after the end': () => [{ client: from(clients), relation: 'own', file: from(['archived', 'expired'] as const) }],
  };
  const kinds = Object.keys(makers);
  return Array.from({ length: number }, (_, at) => {
    const pattern = kinds[at % kinds.length]!;
    const worker = from(workers);
    const nosy = makers[pattern]!(worker);
    const work = Array.from({ length: 12 }, () => ({ client: from(caseloads.get(worker)!), relation: 'own' as const }));
    const looks = [...work, ...nosy].map((each, n): Look => {
      const start = pattern === 'many in an hour' && n >= 12 ? 300 + (n - 12) / 2 : below(540);
      return { at: moment(0, start), worker, client: '', relation: 'own', file: 'active', ...each };
    });
    return { pattern, about: nosy.length === 1 ? nosy[0]!.client! : null, looks };
  });
}
