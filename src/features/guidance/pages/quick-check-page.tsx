import {
  ActionGroup,
  Button,
  ButtonLink,
  type FieldErrors,
  Form,
  List,
  PlainPage,
  RadioGroup,
  Section,
  type View,
} from '../../../ui/index.ts';
import { answers, nextSteps, points, type Said } from '../policy.ts';
import { answerTexts, texts } from '../texts.ts';
import { pointTexts } from '../texts-points.ts';

/** Six questions on one page: whoever comes here wants to be done in five minutes. */
export const QuickCheckPage = ({ view, said, errors }: { view: View; said: Said; errors: FieldErrors }) => {
  const { language } = view;
  const options = answers.map((value) => ({ value, text: answerTexts[value][language] }));
  return (
    <PlainPage view={view} title={texts.quick[language]} lead={texts.quickLead[language]} errors={errors}>
      <Form method="get" action="/snelle-check">
        {points.map((point) => (
          <RadioGroup
            name={point}
            label={pointTexts[point].question[language]}
            description={pointTexts[point].help[language]}
            options={options}
            value={said[point]}
            error={errors[point]}
          />
        ))}
        <Button name="klaar" value="ja">
          {texts.result[language]}
        </Button>
      </Form>
    </PlainPage>
  );
};

/** What goes well, and what to do first. */
export const QuickResultPage = ({ view, said, again }: { view: View; said: Said; again: string }) => {
  const { language } = view;
  const well = points.filter((point) => said[point] === 'yes');
  const steps = nextSteps(said);
  return (
    <PlainPage view={view} title={texts.quick[language]}>
      {well.length > 0 ? (
        <Section title={texts.goesWell[language]}>
          <List
            label={texts.goesWell[language]}
            items={well.map((point) => ({ title: pointTexts[point].well[language], icon: 'circle-check' as const }))}
          />
        </Section>
      ) : null}
      <Section title={texts.nextUp[language]}>
        {steps.length === 0 ? <p>{texts.allWell[language]}</p> : null}
        <List
          label={texts.nextUp[language]}
          items={steps.map((point) => ({
            title: pointTexts[point].step[language],
            text: pointTexts[point].help[language],
            icon: 'arrow-right' as const,
          }))}
        />
      </Section>
      <ActionGroup>
        <ButtonLink href={again} kind="secondary">
          {texts.again[language]}
        </ButtonLink>
        <ButtonLink href="/wegwijzer">{texts.links[language]}</ButtonLink>
      </ActionGroup>
    </PlainPage>
  );
};
