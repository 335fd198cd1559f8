import { describe, expect, it } from 'vitest';
import { expand, readAffixes } from './affixes.ts';

const aff = `
# remark
SFX Ze N 2
SFX Ze 0 en [^s]
SFX Ze s zen s
SFX Ya Y 1
SFX Ya 0 tje/Zs .
SFX Zs N 1
SFX Zs 0 s .
PFX Pa Y 1
PFX Pa 0 her .
PFX Pb N 1
PFX Pb 0 ont [^o]
SFX Vi Y 1
SFX Vi en t [^t]en
`;
const classes = readAffixes(aff);
const formsOf = (line: string): string[] => {
  const found: string[] = [];
  expand(line, classes, (form) => found.push(form));
  return found;
};

describe('The forms of a word of the dictionary', () => {
  it.each([
    ['boek', ['boek']],
    ['boek/Ze', ['boek', 'boeken']],
    ['huis/Ze', ['huis', 'huizen']],
    ['boek/Ya', ['boek', 'boektje', 'boektjes']],
    ['boeken/Pa', ['boeken', 'herboeken']],
    ['boeken/PaVi', ['boeken', 'boekt', 'herboeken', 'herboekt']],
    ['boeken/PbVi', ['boeken', 'boekt', 'ontboeken']],
    ['open/Pb', ['open']],
    ['zetten/Vi', ['zetten']],
    ['boek/Xx', ['boek']],
  ])('of %s', (line, forms) => {
    expect(formsOf(line)).toEqual(forms);
  });
});
