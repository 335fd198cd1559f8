import type { PlanContent } from '../../../plan/document/content.ts';
import { necessityQuestions } from '../../../plan/document/vocabulary.ts';
import {
  basisWords,
  categoryWords,
  lawWords,
  necessityWords,
  partyRoleWords,
  readingWords,
  roleWords,
  sourceWords,
  startWords,
  transferWords,
  yesNo,
} from '../words.ts';
import { type Item, type Said, toHtml } from './html.ts';
import type { PiaQuestion } from './shape.ts';

/** The parts of a plan as answers to the questions of the CNIL (formats.md 4.4). `read-answers.ts` reads them back. */

type Mark = readonly [string, string];
type Write = (plan: PlanContent, lawOf: (id: string) => string) => Said;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Only the labels that have something to say. */
const marksOf = (...marks: readonly Mark[]): Mark[] => marks.filter(([, value]) => value.trim() !== '').map(trimmed);
const trimmed = ([label, value]: Mark): Mark => [label, value.replace(/\n{3,}/g, '\n\n').trim()];
const item = (term: string, text: string, marks: readonly Mark[] = []): Item => ({
  term: oneLine(term) || '–',
  text: trimmed(['', text])[1],
  marks: marksOf(...marks),
});
const words = (text: string): Said => ({ text: trimmed(['', text])[1], items: [] });
const items = (list: readonly Item[]): Said => ({ text: '', items: list });
const saysMore = ({ text, marks }: Item) => text !== '' || marks.length > 0;

const titleIn = ({ purposes }: PlanContent, id: string) => purposes.find((each) => each.id === id)?.title.nl ?? id;
const labelIn = ({ fields }: PlanContent, id: string) => fields.find((each) => each.id === id)?.label.nl ?? id;

const responsible: Write = ({ role, controllers }) =>
  items([item('Rol', roleWords[role]), ...controllers.map(({ name, contact }) => item(name, contact))]);

const data: Write = (plan) =>
  items(
    plan.fields.map(({ id, label, category, source, register, sourceNote }) => {
      const purposes = plan.purposes.filter(({ fields }) => fields.some((each) => each.field === id));
      return item(label.nl, '', [
        ['Soort', categoryWords[category]],
        ['Bron', sourceWords[source]],
        ['Register', register],
        ['Bij de bron', sourceNote],
        ...purposes.map(({ title }): Mark => ['Doel', oneLine(title.nl)]),
      ]);
    }),
  );

const lifeCycle: Write = ({ destroying, backups }) =>
  items([item('Vernietigen', destroying.nl), item('Reservekopieën', backups.text.nl)].filter(saysMore));

const places: Write = (plan) =>
  items(
    plan.places.map(({ name, country, encrypted }) =>
      item(name, '', [
        ['Land', country],
        ['Versleuteld', yesNo(encrypted)],
      ]),
    ),
  );

const purposes: Write = (plan) =>
  items(
    plan.purposes.map(({ title, explanation, why, contactMoment, notFor }) =>
      item(title.nl, explanation.nl, [
        ['Waarom', why.nl],
        ['Contactmoment', contactMoment.nl],
        ['Niet voor', notFor.nl],
      ]),
    ),
  );

const basis: Write = (plan, lawOf) =>
  items(
    plan.purposes.map(({ title, basisText, basis: chosen, basisLaw }) =>
      item(title.nl, basisText.nl, [
        ['Grondslag', chosen === null ? '' : basisWords[chosen]],
        ...basisLaw.map((id): Mark => ['Wet', lawWords(id, lawOf)]),
      ]),
    ),
  );

const necessity: Write = (plan) =>
  items(
    plan.fields
      .map(({ label, necessity: why }) =>
        item(
          label.nl,
          '',
          necessityQuestions.map((question): Mark => [necessityWords[question], why[question]]),
        ),
      )
      .filter(saysMore),
  );

const retention: Write = (plan, lawOf) => {
  const { retention: kept } = plan;
  if (!kept) return items([]);
  return {
    text: trimmed(['', kept.reason.nl])[1],
    items: [
      item('Vanaf', startWords[kept.from]),
      item('Naar het archief na', `P${kept.archiveAfterMonths}M`),
      item('Vernietigen na', `P${kept.destroyAfterMonths}M`),
      item('Termijnen lopen', readingWords[kept.reading]),
      ...kept.law.map((id) => item('Wet', lawWords(id, lawOf))),
      ...kept.perPurpose.map(({ purpose, months, reason }) =>
        item(titleIn(plan, purpose), reason.nl, [['Termijn', months === null ? 'tot het intrekken' : `P${months}M`]]),
      ),
    ],
  };
};

const consent: Write = (plan) =>
  items(
    plan.purposes.flatMap(({ title, consentText, freeBecause }) =>
      consentText === null ? [] : [item(title.nl, consentText.nl, [['Vrij omdat', freeBecause]])],
    ),
  );

const parties: Write = (plan) =>
  items(
    plan.flows.map(({ partyName, role, purpose, fields, needsAgreement }) =>
      item(partyName, '', [
        ['Rol', partyRoleWords[role]],
        ['Doel', oneLine(titleIn(plan, purpose))],
        ['Overeenkomst nodig', yesNo(needsAgreement)],
        ...fields.map((field): Mark => ['Gegeven', oneLine(labelIn(plan, field))]),
      ]),
    ),
  );

const abroad: Write = (plan) =>
  items(
    plan.flows
      .filter(({ country, transfer, transferNote }) => country !== '' || transfer !== null || transferNote !== '')
      .map(({ partyName, purpose, country, transfer, transferNote }) =>
        item(partyName, transferNote, [
          ['Doel', oneLine(titleIn(plan, purpose))],
          ['Land', country],
          ['Doorgifte', transfer === null ? '' : transferWords[transfer]],
        ]),
      ),
  );

const writers: Partial<Record<PiaQuestion, Write>> = {
  111: ({ summary }) => words(summary.nl),
  112: responsible,
  121: data,
  122: lifeCycle,
  123: places,
  211: purposes,
  212: basis,
  213: necessity,
  215: retention,
  221: ({ informing }) => words(informing.text.nl),
  222: consent,
  226: parties,
  227: abroad,
};

/** Each question that a plan can answer, with its answer in HTML; an empty text where the plan says nothing. */
export const writeAnswers = (plan: PlanContent, lawOf: (id: string) => string): Map<PiaQuestion, string> =>
  new Map(
    Object.entries(writers).map(([question, write]) => [Number(question) as PiaQuestion, toHtml(write(plan, lawOf))]),
  );
