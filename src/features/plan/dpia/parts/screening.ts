import type { StepForm } from '../../steps/step-form.ts';
import { answers, choices, type DpiaContent, type Judged } from '../content.ts';
import type { DpiaPart } from './part.ts';

const isCriterion = (id: string) => id.startsWith('dpia.wp248.');
/** A criterion is always answered with a reason; an item of the list needs one where it may fit. */
const needsReason = (id: string, answer: string) => isCriterion(id) || answer !== 'fits-not';

/** With `rest`, what was left open does not fit, for the reason that is given `together`. */
function readAnswer(form: StepForm, id: string, rest: boolean, together: string): Judged {
  const given = form.maybe(`antwoord.${id}`, answers);
  if (given === null && rest) return { answer: 'fits-not', why: together };
  const answer = form.choice(`antwoord.${id}`, answers);
  return { answer, why: form.text(`waarom.${id}`, { required: needsReason(id, answer) }) };
}

/** A page of questions about the need for a DPIA. */
export const screeningPart: DpiaPart = {
  read: (form) => {
    const asked = form.ids('vragen');
    const rest = form.ticked('rest');
    // The plan points at something here: nobody answers that together with the others.
    const own = new Set(form.ids('zelf'));
    const together = rest ? form.text('restwaarom', { required: asked.some((id) => isCriterion(id)) }) : '';
    const judged = asked.map((id) => [id, readAnswer(form, id, rest && !own.has(id), together)] as const);
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
