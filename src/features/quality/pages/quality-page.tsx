import {
  ActionGroup,
  Badge,
  Button,
  ButtonLink,
  EmptyState,
  type FieldErrors,
  fill,
  Form,
  type Language,
  MoreInfo,
  Page,
  Prose,
  Section,
  Select,
  Table,
  Timeline,
  type View,
  dateInWords,
} from '../../../ui/index.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import type { Checked } from '../../deidentification/index.ts';
import type { Counted, QualityPage } from '../count-activity.ts';
import { countTitles, texts } from '../texts.ts';
import { AgreementForm } from './agreement-form.tsx';
import { asText, rowsOf } from './say-counts.ts';

export type QualityPageProps = QualityPage & {
  view: View;
  values: FormValues;
  errors: FieldErrors;
  /** What the check saw in the words that were typed; null before anything was. */
  checked: Checked | null;
};

/** Quality and evaluation: counts and an agreement, and nobody's data (S0.8–S0.10). */
export const LearningPage = (props: QualityPageProps) => {
  const { view, activities, shown, counts, errors } = props;
  const { language } = view;
  return (
    <Page view={view} title={texts.title[language]} lead={texts.lead[language]} errors={errors}>
      {activities.length > 1 ? (
        <Form action="/delen/kwaliteit" method="get">
          <Select
            name="activiteit"
            label={texts.activity[language]}
            options={activities.map(({ id, title }) => ({ value: id, text: title[language] }))}
            value={shown?.id}
            empty={false}
          />
          <ActionGroup>
            <Button kind="secondary">{texts.show[language]}</Button>
          </ActionGroup>
        </Form>
      ) : null}
      {shown?.purpose ? (
        <p>
          <Badge kind="accent">{texts.pseudonymised[language]}</Badge>{' '}
          {fill(texts.purpose[language], { purpose: shown.purpose[language] })}
        </p>
      ) : null}
      {shown?.purpose ? counts ? <Counts {...props} counts={counts} /> : <TooFew language={language} /> : null}
      {shown && !shown.purpose ? <NoPurpose activity={shown.id} language={language} /> : null}
      {shown?.purpose ? <AgreementForm {...props} activity={shown.id} /> : null}
      <Agreements {...props} />
      <MoreInfo>
        <p>{texts.law[language]}</p>
      </MoreInfo>
    </Page>
  );
};

const TooFew = ({ language }: { language: Language }) => (
  <EmptyState
    title={texts.tooFew[language]}
    icon="users"
    action={<ButtonLink href="/afwegingen">{texts.toExamples[language]}</ButtonLink>}
  >
    {texts.tooFewAbout[language]}
  </EmptyState>
);

const NoPurpose = ({ activity, language }: { activity: string; language: Language }) => (
  <EmptyState
    title={texts.noPurpose[language]}
    icon="book"
    action={<ButtonLink href={`/activiteiten/${activity}`}>{texts.toPlan[language]}</ButtonLink>}
  >
    {texts.noPurposeAbout[language]}
  </EmptyState>
);

const Counts = ({ view, counts, shown }: QualityPageProps & { counts: readonly Counted[] }) => {
  const { language } = view;
  return (
    <Section title={texts.counts[language]}>
      <p>{texts.countsAbout[language]}</p>
      {counts.map((each) => (
        <OneCount counted={each} language={language} />
      ))}
      <ActionGroup>
        <ButtonLink href={`/delen/kwaliteit/${shown!.id}/aantallen.csv`} icon="download">
          {texts.csv[language]}
        </ButtonLink>
        <ButtonLink href={`/delen/kwaliteit/${shown!.id}/aantallen.pdf`} icon="download">
          {texts.pdf[language]}
        </ButtonLink>
      </ActionGroup>
      <MoreInfo title={texts.copy[language]}>
        <Prose>{asText(counts, shown!, language)}</Prose>
      </MoreInfo>
    </Section>
  );
};

/** A table of nothing but hidden groups says it in a sentence. */
const OneCount = ({ counted, language }: { counted: Counted; language: Language }) => {
  const title = countTitles[counted.name][language];
  if (counted.cells.every(({ count }) => count === null)) {
    return (
      <>
        <h3>{title}</h3>
        <p>{texts.allHidden[language]}</p>
      </>
    );
  }
  const overlapping = counted.name === 'partners' || counted.name === 'outcomes';
  return (
    <>
      <Table caption={title} head={[texts.group[language], texts.people[language]]} rows={rowsOf(counted, language)} />
      {overlapping ? <p>{texts.several[language]}</p> : null}
    </>
  );
};

const Agreements = ({ view, agreements }: QualityPageProps) => {
  const { language } = view;
  if (agreements.length === 0) return null;
  return (
    <Section title={texts.agreements[language]}>
      <Timeline
        items={agreements.map(({ recordedAt, agreed, seen, who, reviewOn, label }) => ({
          at: recordedAt,
          title: agreed,
          text: [
            seen,
            who,
            reviewOn ? fill(texts.lookAgainOn[language], { date: dateInWords(reviewOn, language) }) : '',
            texts[label][language],
          ]
            .filter((part) => part !== '')
            .join(' · '),
          icon: 'calendar' as const,
        }))}
      />
    </Section>
  );
};
