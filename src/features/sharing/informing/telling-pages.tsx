import { noProblem, type Problem } from '../../../platform/http/bind.tsx';
import {
  Alert,
  Button,
  DateField,
  dateInWords,
  fill,
  Form,
  LawInfo,
  Page,
  RadioGroup,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import { tellingWays } from '../after-words.ts';
import { sayLaw } from '../reading/words-of-decision.ts';
import type { ShownDecision } from '../reading/shown-decision.ts';
import { sayFormErrors } from '../say-errors.ts';
import { texts, wayTexts } from './texts.ts';

type Props = { view: View; shown: ShownDecision; problem?: Problem };

const backTo = ({ decision }: ShownDecision, { language }: View) => ({
  href: `/afwegingen/${decision.id}`,
  text: texts.toDecision[language],
});
const typedIn =
  ({ values }: Problem) =>
  (name: string) =>
    typeof values[name] === 'string' ? values[name] : undefined;

/** "Zo vertelde ik het": the day, the way, and the words. */
export const TellPage = ({ view, shown, problem = noProblem }: Props) => {
  const { language } = view;
  const name = shown.person?.callName ?? '';
  const errors = sayFormErrors(problem, language, 'dag');
  const typed = typedIn(problem);
  return (
    <Page
      view={view}
      title={texts.tellTitle[language]}
      lead={fill(texts.tellLead[language], { name })}
      above={name}
      back={backTo(shown, view)}
      errors={errors}
      width="narrow"
    >
      <Form action={`/afwegingen/${shown.decision.id}/verteld`}>
        <DateField
          name="dag"
          label={texts.day[language]}
          value={typed('dag') ?? shown.today}
          max={shown.today}
          error={errors.dag}
        />
        <RadioGroup
          name="weg"
          label={texts.way[language]}
          options={tellingWays.map((way) => ({ value: way, text: wayTexts[way][language] }))}
          value={typed('weg')}
          error={errors.weg}
        />
        <TextArea
          name="woorden"
          label={texts.words[language]}
          description={texts.example[language]}
          rows={6}
          maxLength={4000}
          value={typed('woorden') ?? shown.decision.words.howToTell}
          error={errors.woorden}
        />
        <Button icon="check">{texts.save[language]}</Button>
      </Form>
    </Page>
  );
};

/** "Het kan nog niet veilig": why, and when somebody looks again. */
export const DelayPage = ({ view, shown, problem = noProblem }: Props) => {
  const { language } = view;
  const name = shown.person?.callName ?? '';
  const errors = sayFormErrors(problem, language, problem.refusal === 'ask-first' ? 'reden' : 'opnieuw');
  const typed = typedIn(problem);
  const { latest, law } = shown.delay;
  return (
    <Page
      view={view}
      title={texts.delayTitle[language]}
      lead={texts.delayLead[language]}
      above={name}
      back={backTo(shown, view)}
      errors={errors}
      width="narrow"
    >
      <Alert kind="info">{fill(texts.delayAlso[language], { name })}</Alert>
      <Form action={`/afwegingen/${shown.decision.id}/wachten`}>
        <TextArea
          name="reden"
          label={texts.reason[language]}
          description={texts.reasonAbout[language]}
          rows={5}
          maxLength={4000}
          value={typed('reden')}
          error={errors.reden}
        />
        <DateField
          name="opnieuw"
          label={texts.reviewOn[language]}
          description={fill(texts.reviewAbout[language], { date: dateInWords(latest, language) })}
          value={typed('opnieuw')}
          min={shown.today}
          max={latest}
          error={errors.opnieuw}
        />
        <Button icon="clock">{texts.save[language]}</Button>
      </Form>
      {law ? <LawInfo law={[{ law: law.law, article: law.article, text: sayLaw(law, language) }]} /> : null}
    </Page>
  );
};
