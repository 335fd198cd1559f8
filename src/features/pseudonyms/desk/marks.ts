import { engine, hashOf, type KnownPerson, type Label, type Span } from '../../deidentification/index.ts';
import type { Choice, Desk } from './desk.ts';

/** A place in the text with what was chosen for its form of words; `here`: it stays in this place alone. */
export type DeskMark = {
  start: number;
  end: number;
  said: string;
  key: string;
  found: Label;
  choice: Choice;
  here: boolean;
};

const usual = (label: Label): Choice => ({ way: 'tag', own: '', label });

/** The name of a form of words in the form of the page: what it was found as, and the words themselves. */
const keyOf = (label: Label, said: string): string => `${label}-${hashOf(said.replace(/\s+/g, ' ')).toString(36)}`;

/** Everything that was found or added, in order, each with its choice. */
export function marksOf(desk: Desk, known: readonly KnownPerson[]): DeskMark[] {
  const found = engine().find(desk.text, { known });
  const added = apart(desk.added.flatMap(({ label, said }) => placesOf(desk.text, said, label)));
  // What a person marks stands above what a rule saw in the same place.
  const left = found.filter((span) => added.every(({ start, end }) => end <= span.start || span.end <= start));
  return [...left, ...added]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, label }) => {
      const said = desk.text.slice(start, end);
      const key = keyOf(label, said);
      const choice = desk.choices.get(key) ?? usual(label);
      return { start, end, said, key, found: label, choice, here: desk.stays.has(start) };
    });
}

type Place = Pick<Span, 'start' | 'end' | 'label'>;

/** Every place where these words stand, as whole words, upper and lower case alike. */
function placesOf(text: string, said: string, label: Label): Place[] {
  const exact = said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length, label }));
}

/** The longest first, and nothing over another. */
function apart(places: readonly Place[]): Place[] {
  const taken: Place[] = [];
  for (const place of places.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (taken.every(({ start, end }) => end <= place.start || place.end <= start)) taken.push(place);
  return taken;
}
