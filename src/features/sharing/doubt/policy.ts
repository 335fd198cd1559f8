import { type Answers, taskOf } from '../check/answers.ts';
import type { Consultation } from './store.ts';

type Act = Pick<Answers, 'to' | 'colleague' | 'direction' | 'fields' | 'task'>;

/**
 * What advice is about: to whom, which details and how deep, and on what ground. Kept with a question, so that an
 * answer opens nothing once one of these became another. Pure.
 */
export function actOfAnswers({ to, colleague, direction, fields, task }: Act): string {
  const told = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([to, colleague, direction, told, task]);
}

type Asked = Pick<Consultation, 'askedOf' | 'askedBy' | 'about'> & {
  advice: readonly Pick<Consultation['advice'][number], 'stance' | 'by' | 'at'>[];
};

/**
 * Whether there is advice on this act as it is now that opens it: of the contact person or the FG, and for a conflict of
 * duties also of a colleague (KNMG/Leenen). Who advises against it closes it, until that adviser says otherwise. Pure.
 */
export function isAdvised(asked: readonly Asked[], answers: Act): boolean {
  const act = actOfAnswers(answers);
  const collegial = taskOf(answers)?.task === 'conflict';
  const given = asked
    .filter(({ about, askedOf }) => about === act && (askedOf !== 'colleague' || collegial))
    .flatMap(({ advice, askedBy }) => advice.filter(({ by }) => by !== askedBy))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  const last = [...new Map(given.map(({ by, stance }) => [by, stance])).values()];
  return last.length > 0 && !last.includes('better-not');
}
