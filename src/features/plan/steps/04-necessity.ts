import { depths, necessityQuestions, type PlanDocument, type PlanFieldText } from '../policy.ts';
import type { FormStep } from './form-step.ts';
import { needs, pairsOf, splitPair } from './pairs.ts';
import type { StepForm } from './step-form.ts';

type Question = (typeof necessityQuestions)[number];
type Answers = PlanFieldText['necessity'];
type Shared = { question: Question | null; answer: string; fields: string[] };

/** The name of the box for an answer; the first question keeps its own. */
const boxOf = (field: string, question: Question): string =>
  `gegeven.${field}.${question === 'needed' ? 'nodig' : question}`;

/** Step 4: seven questions per field, in words; per purpose whether always, and how deep (AVG 5(1)(c)). */
export const necessityStep: FormStep = {
  read: (form) => {
    const answers = new Map(form.ids('gegevens').map((id) => [id, readAnswers(form, id)]));
    const shared = readShared(form);
    const uses = new Map(
      form
        .ids('paren')
        .map((pair) => [
          pair,
          { need: form.choice(`${pair}.mate`, needs), depth: form.choice(`${pair}.diepte`, depths) },
        ]),
    );
    return {
      change: (document) => ({
        ...document,
        fields: document.fields.map((field) => ({
          ...field,
          necessity: withShared(answers.get(field.id) ?? field.necessity, field.id, shared),
        })),
        purposes: document.purposes.map((purpose) => ({
          ...purpose,
          fields: purpose.fields.map((each) => ({ ...each, ...uses.get(`${each.field}.${purpose.id}`) })),
        })),
      }),
    };
  },
  write: (document: PlanDocument) => ({
    gegevens: document.fields.filter(({ off }) => !off).map(({ id }) => id),
    paren: pairsOf(document),
    ...Object.fromEntries(
      document.fields.flatMap(({ id, necessity }) =>
        necessityQuestions.map((question) => [boxOf(id, question), necessity[question]]),
      ),
    ),
    ...Object.assign(
      {},
      ...pairsOf(document).map((pair) => {
        const use = splitPair(document, pair);
        return { [`${pair}.mate`]: use?.need ?? '', [`${pair}.diepte`]: use?.depth ?? '' };
      }),
    ),
  }),
};

const readAnswers = (form: StepForm, id: string): Answers =>
  Object.fromEntries(necessityQuestions.map((question) => [question, form.text(boxOf(id, question))])) as Answers;

/** One answer for several fields: whoever writes it says at which question, and for which fields. */
function readShared(form: StepForm): Shared {
  const answer = form.text('samen.antwoord');
  const question = form.maybe('samen.vraag', necessityQuestions);
  const fields = form.ids('samen.gegevens');
  if (answer !== '' && question === null) form.wrong('samen.vraag', 'required');
  if (answer !== '' && fields.length === 0) form.wrong('samen.gegevens', 'required');
  return { question, answer, fields };
}

const withShared = (answers: Answers, id: string, { question, answer, fields }: Shared): Answers =>
  question === null || answer === '' || !fields.includes(id) ? answers : { ...answers, [question]: answer };
