import type { StepNumber } from '../../../gate/decision.ts';
import { sayStep } from '../../../gate/texts.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  ActionGroup,
  Button,
  ButtonLink,
  Card,
  fill,
  Form,
  Page,
  RadioGroup,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import type { KeptScan } from '../keeper.ts';
import { grades } from '../policy.ts';
import { questionText } from '../question-texts.ts';
import { texts } from '../texts.ts';
import { type Place, sayLeft } from './place.ts';

type Props = {
  view: View;
  place: Place;
  kept: KeptScan;
  number: number;
  /** What was typed, when the form came back. */
  values?: FormValues;
  errors: Readonly<Record<string, string>>;
};

/** One question: why, an example, four answers in words, and room for words of one's own. */
export const QuestionPage = ({ view, place, kept, number, values, errors }: Props) => {
  const { language } = view;
  const { question, why, example, answers } = questionText(number);
  const given = kept.scan.answers[number - 1]!;
  const shown = values ?? { keuze: given.grade ?? '', woorden: given.words };
  return (
    <Page
      view={view}
      title={question[language]}
      above={`${fill(texts.questionOf[language], { number })} · ${sayLeft(kept.scan, language)} · ${sayStep(number as StepNumber, language)}`}
      back={{ href: place.here, text: texts.answers[language] }}
      errors={errors}
      width="narrow"
    >
      <Card title={texts.why[language]} icon="help-circle">
        <p>{why[language]}</p>
        <p>
          <strong>{texts.example[language]}:</strong> {example[language]}
        </p>
      </Card>
      <Form action={`${place.here}/vraag/${number}`}>
        <RadioGroup
          name="keuze"
          label={texts.choose[language]}
          options={grades.map((grade) => ({ value: grade, text: answers[grade][language] }))}
          value={shown['keuze']}
          error={errors['keuze']}
        />
        {place.kind === 'own' ? (
          <TextArea
            name="woorden"
            label={texts.words[language]}
            description={texts.wordsHelp[language]}
            value={shown['woorden']}
            error={errors['woorden']}
            rows={3}
            optional
          />
        ) : null}
        <ActionGroup>
          <Button name="hierna" value="volgende" icon="arrow-right">
            {texts.next[language]}
          </Button>
          <Button name="hierna" value="later" kind="secondary">
            {texts.saveLater[language]}
          </Button>
          {number === 1 ? null : (
            <ButtonLink href={`${place.here}/vraag/${number - 1}`} kind="quiet" icon="arrow-left">
              {texts.previous[language]}
            </ButtonLink>
          )}
        </ActionGroup>
      </Form>
    </Page>
  );
};
