const LONGEST = 50;
/** Words that are an address of their own under /partijen. */
const taken = new Set(['nieuw']);

/**
 * The word by which plans and addresses name a party, from its name: "Élan Zorg B.V." → `elan-zorg-b-v`. With what is
 * `known`, a number follows until it is free.
 */
export function partyIdFor(name: string, known: ReadonlySet<string>): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const joined = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const word = (/^[a-z]/.test(joined) ? joined : `partij-${joined}`).slice(0, LONGEST).replace(/-+$/, '');
  const free = (id: string) => !known.has(id) && !taken.has(id);
  if (free(word)) return word;
  let number = 2;
  while (!free(`${word}-${number}`)) number += 1;
  return `${word}-${number}`;
}
