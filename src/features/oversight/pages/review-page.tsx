import { sayStep } from '../../../gate/texts.ts';
import type { StepNumber } from '../../../gate/decision.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  Alert,
  Button,
  DataMap,
  fill,
  Form,
  Hidden,
  Link,
  MoreInfo,
  Page,
  RadioGroup,
  Section,
  TextArea,
  type View,
} from '../../../ui/index.ts';
import { advising, inBoth } from '../../plan/index.ts';
import type { ReviewPage as Shown } from '../read-review.ts';
import { texts } from '../texts.ts';

const { Changes, PlanSteps, RoundCard, lifeTexts, revisionOf, STEPS, verdicts, verdictTexts } = advising;

export type Returned = { values: FormValues; errors: Readonly<Record<string, string>>; refusal?: string | undefined };
type Props = { view: View; page: Shown; returned?: Returned | undefined };

const steps = Array.from({ length: STEPS }, (_, at) => (at + 1) as StepNumber);

/** The advice as a whole, and a comment at any step. */
const AdviceForm = ({ view: { language }, page: { round, activity }, returned }: Props) => {
  const { values = {}, errors = {} } = returned ?? {};
  const commented = steps.some((step) => (values[`stap${step}`] ?? '') !== '');
  return (
    <Section title={texts.advise[language]}>
      <p>{texts.adviseLead[language]}</p>
      <Form action={`/toezicht/${round.id}/advies`}>
        <Hidden name="revisie" value={String(revisionOf(activity.shown.document))} />
        <RadioGroup
          name="oordeel"
          label={texts.verdict[language]}
          options={verdicts.map((value) => ({ value, text: verdictTexts[value][language] }))}
          value={values['oordeel']}
          error={errors['oordeel']}
        />
        <TextArea
          name="advies"
          label={texts.words[language]}
          description={texts.wordsHelp[language]}
          value={values['advies']}
          error={errors['advies']}
        />
        <MoreInfo title={texts.perStep[language]} open={commented}>
          {steps.map((step) => (
            <TextArea
              name={`stap${step}`}
              label={fill(texts.atStep[language], { step, name: sayStep(step, language) })}
              value={values[`stap${step}`]}
              error={errors[`stap${step}`]}
              rows={2}
              optional
            />
          ))}
        </MoreInfo>
        <Button icon="send">{texts.send[language]}</Button>
      </Form>
    </Section>
  );
};

/** What the owner approved, beside what the FG advised about: nothing changes behind an advice. */
const ApprovedAfter = ({ view: { language }, page: { round, approved } }: Props) => {
  if (!round.advice || !approved) return null;
  const { document, revision } = round.advice;
  return (
    <Section title={lifeTexts.approvedAfterAdvice[language]}>
      {revisionOf(approved) === revision ? (
        <p>{lifeTexts.sameAsAdvised[language]}</p>
      ) : (
        <Changes before={document} after={approved} language={language} />
      )}
    </Section>
  );
};

/** What changed since the version that runs, and since the question or the advice. */
const Differences = ({ view: { language }, page: { round, activity } }: Props) => {
  const { standing, shown } = activity;
  if (shown.kind !== 'draft' || activity.draft?.round !== round.round) return null;
  const seen = round.advice?.document ?? round.document;
  return (
    <>
      <Section
        title={
          standing.running
            ? fill(texts.since[language], { version: standing.running.version })
            : lifeTexts.changesTitle[language]
        }
      >
        {standing.before ? (
          <Changes before={standing.before} after={shown.document} language={language} />
        ) : (
          <p>{texts.first[language]}</p>
        )}
      </Section>
      <Section title={(round.advice ? lifeTexts.sinceAdvised : lifeTexts.sinceAsked)[language]}>
        <Changes before={seen} after={shown.document} language={language} />
      </Section>
    </>
  );
};

export const ReviewPage = (props: Props) => {
  const { view, page, returned } = props;
  const { language } = view;
  const { round, activity, mayAdvise } = page;
  const title = inBoth(round.document.title)[language];
  return (
    <Page
      view={view}
      title={fill(texts.review[language], { title })}
      lead={inBoth(round.document.summary)[language]}
      back={{ href: '/toezicht', text: texts.title[language] }}
      errors={returned?.errors}
    >
      {returned?.refusal === undefined ? null : <Alert kind="attention">{returned.refusal}</Alert>}
      <RoundCard
        round={round}
        names={activity.names}
        language={language}
        title={fill(lifeTexts.forVersion[language], { version: round.round })}
        level={2}
      />
      <ApprovedAfter {...props} />
      <Differences {...props} />
      <Section title={texts.map[language]}>
        <DataMap model={page.map} language={language} />
      </Section>
      {mayAdvise ? <AdviceForm {...props} /> : null}
      <Section title={texts.whole[language]}>
        <p>
          <Link href={`/activiteiten/${round.activity}`}>{texts.toActivity[language]}</Link>
        </p>
        <PlanSteps activity={activity} language={language} open={false} />
      </Section>
    </Page>
  );
};
