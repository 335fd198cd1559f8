/** A word for an id inside a plan that is not taken yet: "E-mailadres" → `e-mailadres`, `e-mailadres-2`. */
export function newWord(text: string, taken: ReadonlySet<string>, otherwise: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const word = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 50)
    .replace(/-+$/, '');
  const base = word === '' ? otherwise : word;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}

export const inDutch = (nl: string): { nl: string; en: string } => ({ nl, en: '' });
