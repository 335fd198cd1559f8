import { Alert, Card, Checkbox, fill, type Language, RadioGroup, TextArea } from '../../../../ui/index.ts';
import { KeepIds } from '../../pages/steps/form-view.tsx';
import { answers } from '../content.ts';
import { formTexts } from '../form-texts.ts';
import type { AskedQuestion } from '../questions.ts';
import type { Suggestion } from '../suggestions.ts';
import { answerTexts, texts } from '../texts.ts';
import { at, DpiaFrame, type FormProps, hereOf, PartForm } from './dpia-form.tsx';

type Props = FormProps & { number: number };

const Suggested = ({ suggestion: { answer, why }, language }: { suggestion: Suggestion; language: Language }) => (
  <Alert kind="info">
    {fill(formTexts.suggested[language], { answer: answerTexts[answer][language], why: why[language] })}{' '}
    {formTexts.confirm[language]}
  </Alert>
);

const Asked = ({ question, form }: { question: AskedQuestion; form: FormProps }) => {
  const { view, page, values } = form;
  const { language } = view;
  const field = at(form);
  const suggestion = page.suggestions.get(question.id);
  const answered = Boolean(values[`antwoord.${question.id}`]);
  const why = field(`waarom.${question.id}`);
  return (
    <Card>
      <RadioGroup
        {...field(`antwoord.${question.id}`)}
        label={question.ask[language]}
        description={question.explain[language]}
        options={answers.map((value) => ({ value, text: answerTexts[value][language] }))}
        inRow
      />
      {suggestion && !answered ? <Suggested suggestion={suggestion} language={language} /> : null}
      <TextArea
        {...why}
        value={why.value || (answered ? '' : (suggestion?.why[language] ?? ''))}
        label={formTexts.why[language]}
        rows={2}
        {...(question.kind === 'list' ? { optional: formTexts.whyOptional[language] } : {})}
      />
    </Card>
  );
};

/** One answer with one reason for all that was left open. */
const Rest = ({ form }: { form: FormProps }) => {
  const { language } = form.view;
  const field = at(form);
  return (
    <Card>
      <Checkbox
        name="rest"
        checked={Boolean(form.values['rest'])}
        label={formTexts.rest[language]}
        description={formTexts.restHelp[language]}
      />
      <TextArea
        {...field('restwaarom')}
        label={formTexts.restWhy[language]}
        description={formTexts.restWhyHelp[language]}
        rows={2}
        optional
      />
    </Card>
  );
};

/** A few questions about the need for a DPIA; a suggestion of the plan is shown, never chosen. */
export const QuestionPage = ({ number, ...form }: Props) => {
  const { view, page } = form;
  const { language } = view;
  const questions = page.pages[number - 1] ?? [];
  const isList = questions[0]?.kind === 'list';
  const here = hereOf(page);
  const anyOpen = questions.some(({ id }) => !form.values[`antwoord.${id}`]) || Boolean(form.values['rest']);
  const pointedAt = questions.flatMap(({ id }) => {
    const suggestion = page.suggestions.get(id);
    return suggestion && suggestion.answer !== 'fits-not' ? [id] : [];
  });
  return (
    <DpiaFrame
      {...form}
      heading={isList ? formTexts.list : formTexts.criteria}
      lead={`${(isList ? formTexts.listLead : formTexts.criteriaLead)[language]} ${anyOpen ? formTexts.restLead[language] : ''}`}
      above={`${texts.dpia[language]} · ${fill(formTexts.questionsOf[language], { page: number, all: page.pages.length })}`}
      law={['eu.avg.35.1', 'eu.avg.35.3', 'eu.avg.35.4', 'eu.avg.rec91']}
    >
      <PartForm
        {...form}
        part="vraag"
        which={String(number)}
        action={`${here}/vraag/${number}`}
        {...(number > 1 ? { previous: `${here}/vraag/${number - 1}` } : {})}
      >
        <KeepIds name="vragen" ids={questions.map(({ id }) => id)} />
        {questions.map((question) => (
          <Asked question={question} form={form} />
        ))}
        <KeepIds name="zelf" ids={pointedAt} />
        {anyOpen ? <Rest form={form} /> : null}
      </PartForm>
      {questions.every(({ citation }) => citation.checked) ? null : <p>{texts.unchecked[language]}</p>}
    </DpiaFrame>
  );
};
