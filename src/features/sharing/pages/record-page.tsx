import { sayWord } from '../../../gate/texts.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  ActionGroup,
  Button,
  Card,
  type FieldErrors,
  fill,
  Form,
  Hidden,
  type Language,
  Page,
  RadioGroup,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import { AnonymityFindings, checkTexts, findIdentifying, remainingRisks } from '../../deidentification/index.ts';
import { towards } from '../check/recipients.ts';
import { nameRecipient, sayToldOf } from '../outcome/name-parts.ts';
import type { RecordPage as Recordable } from '../outcome/prepare-recording.ts';
import { outcomeTexts as texts } from '../texts/outcome-texts.ts';
import { Earlier } from './earlier.tsx';
import { aboutOf, Conditions, titleOf } from './outcome-page.tsx';

type Props = {
  view: View;
  page: Recordable;
  nameOf: (account: string) => string;
  values?: FormValues;
  errors?: FieldErrors;
};

/** The reasons, as far as the answers give them; the worker finishes them. Words, never a tick (S3.7). */
export const RecordPage = (props: Props) => {
  const { view, page, values = {}, errors } = props;
  const { language } = view;
  const { check, step, draft } = page;
  return (
    <Page
      view={view}
      title={texts.recordTitle[language]}
      lead={texts.recordLead[language]}
      above={page.person?.callName}
      back={{ href: `/delen/${check.id}/uitkomst`, text: texts.backToOutcome[language] }}
      errors={errors}
      width="narrow"
    >
      <Earlier {...props} earlier={page.earlier} />
      <Chosen {...props} />
      <Form action={`/delen/${check.id}/vastleggen/${step}`}>
        <Hidden name="seen" value={page.earlier.map(({ id }) => id).join(',')} />
        <Channels {...props} />
        {needsDeviation(page) ? (
          <TextArea
            name="deviation"
            label={texts.deviation[language]}
            description={texts.deviationAbout[language]}
            value={values.deviation}
            error={errors?.deviation}
            rows={3}
          />
        ) : null}
        <TextArea
          name="reasons"
          label={texts.reasons[language]}
          description={texts.reasonsAbout[language]}
          value={values.reasons ?? draft}
          error={errors?.reasons}
          rows={9}
        />
        <Telling {...props} />
        <Nameless {...props} />
        <ActionGroup>
          <Button icon="check">{texts[buttonOf(page)][language]}</Button>
          {step === 'without-name' ? (
            <Button kind="secondary" icon="refresh" name="doen" value="kijk">
              {checkTexts.lookAgain[language]}
            </Button>
          ) : null}
        </ActionGroup>
      </Form>
    </Page>
  );
};

export const needsDeviation = ({ rung }: Pick<Recordable, 'rung'>): boolean => rung?.deviable === true;

const isTelling = ({ step }: Recordable): boolean => step === 'fact' || step === 'outline' || step === 'content';

const buttonOf = (page: Recordable) =>
  page.step === 'ask-consent' ? 'recordAndAsk' : isTelling(page) ? 'recordAndTell' : 'record';

const Chosen = ({ view, page }: Props) => {
  const { language } = view;
  const { step, told } = page;
  if (step === 'not-shared') {
    return (
      <Card title={texts.notShare[language]} icon="lock">
        <p>{texts.notShareAbout[language]}</p>
      </Card>
    );
  }
  return (
    <Card title={titleOf(step, page, language)} icon="shield-check" tone="accent">
      <p>{aboutOf({ name: step, told }, page, language)}</p>
      {page.rung ? <Conditions rung={page.rung} language={language} /> : null}
    </Card>
  );
};

/** Over which way: those of the flow; for others a talk, the phone, or a letter. */
const Channels = ({ view, page, values }: Props) => {
  const { language } = view;
  if (!isTelling(page)) return null;
  const to = towards(page.check.answers.to);
  if (to?.kind === 'colleague') return null;
  const flow = page.activity.plan.flows.find(({ party, purpose }) => party === to?.id && purpose === to?.purpose);
  const ways = flow?.channels ?? (['in-person', 'phone', 'letter'] as const);
  const usual = page.rung?.act?.channel;
  return (
    <RadioGroup
      name="channel"
      label={texts.channel[language]}
      options={ways.map((way) => ({ value: way, text: capital(sayWord(way, language)) }))}
      value={values?.channel ?? usual}
      inRow
    />
  );
};

/** Talked about, also where no consent is needed (S3.14). */
const Telling = ({ view, page, values }: Props) => {
  const { language } = view;
  const { check, person, step, told } = page;
  if (!person || !isTelling(page) || towards(check.answers.to)?.kind === 'self') return null;
  if (check.answers.knows === 'not-safe') return <p class="zv-said">{texts.howToTellLater[language]}</p>;
  return (
    <TextArea
      name="howToTell"
      label={fill(texts.howToTell[language], { person: person.callName })}
      value={values?.howToTell ?? (step === 'fact' || told ? tellingDraft(page, language) : '')}
      rows={4}
      optional
    />
  );
};

const tellingDraft = ({ activity, check, told }: Recordable, language: Language): string =>
  fill(texts.howToTellDraft[language], {
    to: nameRecipient(towards(check.answers.to), activity, language),
    told: sayToldOf(language, activity, told),
    goal: check.answers.goal,
  });

/** Somebody advises without knowing whom it is about: what would still tell, before it is written down. It warns only. */
const Nameless = ({ view: { language }, page, values }: Props) => {
  if (page.step !== 'without-name') return null;
  const text = String(values?.reasons ?? page.draft);
  const { person } = page;
  const findings = findIdentifying(text, { names: person ? [person.name, person.callName] : [] });
  if (findings.length === 0) return null;
  return <AnonymityFindings checked={{ text, findings, risks: remainingRisks(text, findings) }} language={language} />;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
