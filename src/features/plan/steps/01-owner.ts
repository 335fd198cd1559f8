import { isId } from '../../../platform/ids.ts';
import {
  organisationRoles,
  peopleKinds,
  peopleNumbers,
  type PlanDocument,
  roleAnswers,
  roleQuestions,
} from '../policy.ts';
import type { FormStep } from './form-step.ts';
import { SHORT, type StepForm } from './step-form.ts';

/** Other organisations that one plan can name. */
export const MOST_CONTROLLERS = 20;

/** Step 1: who answers for it, in which role the organisation acts, and whom it is about (AVG 4(7), 24, 26, 28, 30). */
export const ownerStep: FormStep = {
  read: (form) => {
    const title = form.words('titel', { longest: SHORT, required: true });
    const summary = form.words('samenvatting');
    const role = form.choice('rol', organisationRoles);
    const owner = form.text('eigenaar');
    if (!isId(owner)) form.wrong('eigenaar', 'required');
    const deputy = form.text('plaatsvervanger') || null;
    if (deputy !== null && !isId(deputy)) form.wrong('plaatsvervanger', 'not-in-list');
    const told = {
      ...{ title, summary, role, deputy },
      roleTest: readTest(form),
      controllers: readControllers(form),
      people: form.list('mensen', peopleKinds),
      peopleNumber: form.maybe('aantal', peopleNumbers),
    };
    return { owner, change: (document) => ({ ...document, ...told }) };
  },
  write: ({ title, summary, role, deputy, roleTest, controllers, people, peopleNumber }: PlanDocument) => ({
    'titel.nl': title.nl,
    'titel.en': title.en,
    'samenvatting.nl': summary.nl,
    'samenvatting.en': summary.en,
    rol: role,
    plaatsvervanger: deputy ?? '',
    mensen: people,
    aantal: peopleNumber ?? '',
    ...Object.fromEntries(roleQuestions.map((each) => [`test.${each}`, roleTest[each] ?? ''])),
    ...Object.fromEntries(
      controllers.flatMap(({ name, contact }, at) => [
        [`ander.${at + 1}.naam`, name],
        [`ander.${at + 1}.contact`, contact],
      ]),
    ),
  }),
};

const readTest = (form: StepForm): PlanDocument['roleTest'] =>
  Object.fromEntries(
    roleQuestions.flatMap((each) => {
      const answer = form.maybe(`test.${each}`, roleAnswers);
      return answer === null ? [] : [[each, answer]];
    }),
  );

const readControllers = (form: StepForm): PlanDocument['controllers'] =>
  Array.from({ length: MOST_CONTROLLERS }, (_, at) => {
    const name = form.text(`ander.${at + 1}.naam`, { longest: SHORT });
    const contact = form.text(`ander.${at + 1}.contact`, { longest: SHORT });
    if (name === '' && contact !== '') form.wrong(`ander.${at + 1}.naam`, 'required');
    return { name, contact };
  }).filter(({ name }) => name !== '');
