import type { Ground } from '../platform/context.ts';
import type { Persona } from './demo.ts';
import { tellOfMunicipality } from './story/municipality.ts';
import { tellOfPractice } from './story/practice.ts';

/** Everybody whose chair can be taken, in the order of the page. */
export type Cast = {
  personas: readonly Persona[];
  /** What was agreed in person; outside the demo only the client knows it. */
  agreedWord: { who: string; word: string };
};

/** Tells the story anew: two organisations that nobody has seen before. Everybody in it is invented. */
export async function tellStory(ground: Ground): Promise<Cast> {
  const { personas: practice, agreedWord } = await tellOfPractice(ground);
  const municipality = await tellOfMunicipality(ground);
  return { personas: [...practice, ...municipality], agreedWord };
}
