import type { StepNumber } from '../../../gate/decision.ts';
import { sayStep } from '../../../gate/texts.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  Card,
  CardGrid,
  dateInWords,
  fill,
  Form,
  Hidden,
  LawInfo,
  Link,
  Page,
  Section,
  StepStrip,
  TextArea,
  TextField,
  type View,
} from '../../../ui/index.ts';
import { fieldId } from '../../../ui/form/field.tsx';
import type { StepPage as Shown } from '../read-step.ts';
import { formTexts } from '../form-texts.ts';
import { namesInPlan } from '../names-in-plan.ts';
import { sayObstacle } from '../obstacles/texts.ts';
import { inBoth } from '../running-activity.ts';
import { stepText } from '../step-texts/index.ts';
import { texts } from '../texts.ts';
import { formView, type FormView } from './steps/form-view.tsx';
import { StepFields } from './steps/index.tsx';
import { togetherTexts } from '../together/texts.ts';
import { Comments, openByStep } from './together/comments.tsx';
import { Others } from './together/others.tsx';
import { stripOf, toFillIn } from './strip.ts';
import { namedErrors } from './error-names.ts';

type Props = {
  view: View;
  page: Shown;
  values: FormValues;
  errors: Readonly<Record<string, string>>;
  /** Why the form came back although every field is fine. */
  refusal?: string | undefined;
  /** A comment that came back. */
  comment?: { value: string; error: string | undefined } | undefined;
};

const Advice = ({ view: { language }, page }: Pick<Props, 'view' | 'page'>) => {
  const { doing, avoiding, examples = [] } = stepText(page.step);
  const law = page.law.map(({ law: name, article, text, textEn, checked }) => ({
    law: name,
    article,
    text: `${language === 'nl' ? text : textEn}${checked ? '' : ` ${texts.unchecked[language]}`}`,
  }));
  return (
    <>
      <CardGrid>
        <Card title={texts.doing[language]} icon="check" tone="accent">
          <ul>
            {doing.map((each) => (
              <li>{each[language]}</li>
            ))}
          </ul>
        </Card>
        <Card title={texts.avoiding[language]} icon="hand-stop">
          <ul>
            {avoiding.map((each) => (
              <li>{each[language]}</li>
            ))}
          </ul>
        </Card>
      </CardGrid>
      {examples.length === 0 ? null : (
        <Card title={texts.example[language]} icon="clipboard-list">
          <ul>
            {examples.map((each) => (
              <li>{each[language]}</li>
            ))}
          </ul>
        </Card>
      )}
      <LawInfo law={law} />
    </>
  );
};

/** No tick: words, with whom, and room for a question that is still open. */
const Talk = ({ form }: { form: FormView }) => (
  <Card title={form.say(texts.talk)} icon="message">
    <p>{form.say(texts.talkLead)}</p>
    <TextArea
      {...form.at('besproken')}
      label={form.say(texts.discussed)}
      description={form.say(texts.discussedHelp)}
      rows={3}
      optional={form.say(texts.neededToFinish)}
    />
    <TextField
      {...form.at('met')}
      label={form.say(texts.with)}
      description={form.say(texts.withHelp)}
      optional={form.say(texts.neededToFinish)}
    />
    <TextArea {...form.at('openvraag')} label={form.say(texts.openQuestion)} rows={2} optional />
  </Card>
);

/** In an empty plan a step may wait for another one: where to begin comes first. */
const BeginElsewhere = ({ page, language }: { page: Shown; language: 'nl' | 'en' }) => {
  const { purposes, fields } = page.document;
  const noPurpose = page.step > 2 && purposes.length === 0;
  const noField = (page.step === 4 || page.step === 5) && fields.every(({ off }) => off);
  if (!noPurpose && !noField) return null;
  const [step, text] = noPurpose ? [2, formTexts.beginWithPurpose] : [3, formTexts.beginWithField];
  return (
    <Alert kind="info">
      {text[language]}{' '}
      <Link href={`/activiteiten/${page.id}/stap/${step}`}>
        {`${fill(texts.stepOf[language], { step })} · ${sayStep(step as StepNumber, language)}`}
      </Link>
    </Alert>
  );
};

/** What approval asks of this step and is not there yet, each with the way to its field. */
const ToFillIn = ({ page, language }: { page: Shown; language: 'nl' | 'en' }) => {
  const open = toFillIn(page.obstacles, page.step);
  const nameOf = namesInPlan(page.document, language);
  return open.length === 0 ? null : (
    <Alert kind="info" title={formTexts.toFillIn[language]}>
      <ul>
        {open.map((obstacle) => {
          const said = sayObstacle(obstacle, language, nameOf);
          return <li>{obstacle.field ? <Link href={`#${fieldId(obstacle.field)}`}>{said}</Link> : said}</li>;
        })}
      </ul>
    </Alert>
  );
};

/** Enter in a field presses the first button of a form: this one, and not one that splits a purpose on the way. */
const EnterSaves = ({ text }: { text: string }) => (
  <button class="zv-hidden" type="submit" name="hierna" value="volgende" tabindex={-1} aria-hidden="true">
    {text}
  </button>
);

/** What people say to each other at this step; a form of its own, below the form of the step. */
const Talking = ({ view: { language }, page, comment }: Props) => (
  <div id="opmerkingen">
    <Section title={togetherTexts.comments[language]}>
      <p>{togetherTexts.commentsLead[language]}</p>
      <Comments
        activity={page.id}
        step={page.step}
        comments={page.comments.filter(({ step }) => step === page.step)}
        names={page.names}
        reader={{ account: page.reader, edits: true }}
        from="stap"
        language={language}
        value={comment?.value}
        error={comment?.error}
      />
    </Section>
  </div>
);

export const StepPage = (props: Props) => {
  const { view, page, values, errors, refusal, comment } = props;
  const { language } = view;
  const { id, step, document, saved } = page;
  const form = formView(page, language, values, errors);
  const here = `/activiteiten/${id}`;
  const { question, lead } = stepText(step);
  const named = namedErrors(errors, page, language);
  const when = { date: dateInWords(saved.at.toISOString(), language, true), name: saved.by };
  return (
    <Page
      view={view}
      title={`${question[language]} – ${inBoth(document.title)[language]}`}
      heading={question[language]}
      lead={lead[language]}
      above={`${fill(texts.stepOf[language], { step })} · ${sayStep(step as StepNumber, language)}`}
      back={{ href: here, text: inBoth(document.title)[language] }}
      errors={comment?.error === undefined ? named : { ...named, [`opmerking-${step}`]: comment.error }}
    >
      {refusal === undefined ? null : <Alert kind="attention">{refusal}</Alert>}
      <StepStrip
        steps={stripOf(document, language, {
          hrefOf: (each) => `${here}/stap/${each}`,
          comments: openByStep(page.comments),
          obstacles: page.obstacles,
        })}
        current={step}
      />
      <Others page={page} language={language} />
      <Advice view={view} page={page} />
      <BeginElsewhere page={page} language={language} />
      <ToFillIn page={page} language={language} />
      <Form action={`${here}/stap/${step}`}>
        <Hidden name="gezien" value={String(page.shownAt.getTime())} />
        <Hidden name="concept" value={page.draft} />
        <Hidden name="revisie" value={String(page.revision)} />
        <EnterSaves text={texts.saveNext[language]} />
        <StepFields form={form} />
        <Talk form={form} />
        <ActionGroup>
          <Button name="hierna" value="volgende" icon="arrow-right">
            {texts.saveNext[language]}
          </Button>
          <Button name="hierna" value="overzicht" kind="secondary">
            {texts.saveLater[language]}
          </Button>
          {step === 1 ? null : (
            <ButtonLink href={`${here}/stap/${step - 1}`} kind="quiet" icon="arrow-left">
              {texts.previous[language]}
            </ButtonLink>
          )}
        </ActionGroup>
        <p class="zv-length">
          {document.steps.some(({ revision }) => revision > 0)
            ? fill(texts.lastSaved[language], when)
            : texts.notSavedYet[language]}
        </p>
      </Form>
      <Talking {...props} />
    </Page>
  );
};
