import { answers, choices, type DpiaContent } from '../content.ts';
import type { DpiaPart } from './part.ts';

/** A criterion is always answered with a reason; an item of the list needs one where it may fit. */
const needsReason = (id: string, answer: string) => id.startsWith('dpia.wp248.') || answer !== 'fits-not';

/** A page of questions about the need for a DPIA. */
export const screeningPart: DpiaPart = {
  read: (form) => {
    const judged = form.ids('vragen').map((id) => {
      const answer = form.choice(`antwoord.${id}`, answers);
      return [id, { answer, why: form.text(`waarom.${id}`, { required: needsReason(id, answer) }) }] as const;
    });
    return (content, { questions }) => ({
      ...content,
      screening: { ...content.screening, ...Object.fromEntries(judged.filter(([id]) => questions.has(id))) },
    });
  },
  write: ({ screening }: DpiaContent) =>
    Object.fromEntries(
      Object.entries(screening).flatMap(([id, { answer, why }]) => [
        [`antwoord.${id}`, answer],
        [`waarom.${id}`, why],
      ]),
    ),
};

/** Whether one is made; with the reason. */
export const decisionPart: DpiaPart = {
  read: (form) => {
    const choice = form.choice('keuze', choices);
    const why = form.text('waarom', { required: choice === 'do-not' });
    return (content) => ({ ...content, decision: { choice, why } });
  },
  write: ({ decision }) => ({ keuze: decision?.choice ?? '', waarom: decision?.why ?? '' }),
};
