import {
  ActionGroup,
  Alert,
  Button,
  ButtonLink,
  CheckboxGroup,
  DescriptionList,
  fill,
  Form,
  type Language,
  MoreInfo,
  Page,
  PostButton,
  Section,
  Select,
  type Text,
  type View,
} from '../../../ui/index.ts';
import type { Draft, FormatName } from '../draft.ts';
import type { UploadPage } from '../read-upload.ts';
import { errorTexts, formatTexts, texts } from '../texts.ts';
import { Findings } from './findings.tsx';

const listed = (items: readonly string[], language: Language) =>
  items.length === 0
    ? texts.none[language]
    : `${items.length}: ${items.slice(0, 12).join(', ')}${items.length > 12 ? ' …' : ''}`;

const inWords = ({ content, dpia }: Draft, language: Language) => {
  const { purposes, fields, flows, measures } = content;
  const parties = [...new Set(flows.map(({ partyName }) => partyName))];
  return [
    {
      term: texts.purposes[language],
      value: listed(
        purposes.map(({ title }) => title.nl),
        language,
      ),
    },
    {
      term: texts.fields[language],
      value: listed(
        fields.filter(({ off }) => !off).map(({ label }) => label.nl),
        language,
      ),
    },
    { term: texts.parties[language], value: listed(parties, language) },
    {
      term: texts.measures[language],
      value: listed(
        measures.map(({ text }) => text.nl),
        language,
      ),
    },
    ...(dpia
      ? [{ term: texts.dpia[language], value: fill(texts.dpiaHolds[language], { count: dpia.risks.length }) }]
      : []),
  ];
};

/** Bringing in what is here already is possible, and never by accident. */
const Namesake = ({ activity, language }: { activity: string; language: Language }) => (
  <Alert kind="attention" title={texts.namesake[language]}>
    <p>{texts.namesakeText[language]}</p>
    <ButtonLink href={`/activiteiten/${activity}`}>{texts.seeNamesake[language]}</ButtonLink>
  </Alert>
);

const saidOf = (...words: string[]) => words.filter((each) => each !== '').join(' · ');

/** What comes along of a DPIA; and what an officer said, which is for reading only. */
function dpiaInWords({ dpia, officer }: Draft, language: Language) {
  const { risks = [], views = null } = dpia ?? {};
  const choice = (views?.choice === 'asked' ? texts.viewsAsked : texts.viewsNotAsked)[language];
  return [
    ...(risks.length === 0
      ? []
      : [
          {
            term: texts.risks[language],
            value: listed(
              risks.map(({ description }) => description),
              language,
            ),
          },
        ]),
    ...(views ? [{ term: texts.views[language], value: saidOf(choice, views.who, views.said) }] : []),
    ...(officer
      ? [
          {
            term: texts.officer[language],
            value: saidOf(
              officer.agrees ? texts.officerAgrees[language] : '',
              officer.words,
              texts.officerHere[language],
            ),
          },
        ]
      : []),
  ];
}

const DraftInWords = ({ draft, page, language }: { draft: Draft; page: UploadPage; language: Language }) => (
  <Section title={draft.content.title.nl || texts.withoutTitle[language]}>
    {page.namesakes[0] ? <Namesake activity={page.namesakes[0]} language={language} /> : null}
    {draft.content.summary.nl === '' ? null : <p dir="auto">{draft.content.summary.nl}</p>}
    <DescriptionList rows={[...inWords(draft, language), ...dpiaInWords(draft, language)]} />
    {draft.content.country === page.country ? null : <Alert kind="info">{texts.otherCountry[language]}</Alert>}
    {draft.notCarried.length === 0 ? null : (
      <Alert kind="info" title={texts.notCarried[language]}>
        <p>{kept[page.format][language]}</p>
        <Findings findings={draft.notCarried} language={language} />
      </Alert>
    )}
  </Section>
);

/** Only two formats are written as well as kept: what stayed behind of those is in the file again. */
const kept: Record<FormatName, Text> = {
  plan: texts.notCarriedOwn,
  pia: texts.notCarriedText,
  par: texts.notCarriedText,
  register: texts.notCarriedRegister,
};

/** A register: which rows, and what its unknown words mean. */
const RegisterForm = ({ page, language }: { page: UploadPage; language: Language }) => {
  const good = page.drafts.flatMap(({ problems }, at) => ((problems?.length ?? 0) === 0 ? [String(at)] : []));
  const wrong = page.drafts.flatMap(({ problems }) => problems ?? []);
  const notCarried = [...page.left, ...page.drafts.flatMap((draft) => draft.notCarried)];
  return (
    <>
      {wrong.length === 0 ? null : (
        <Alert kind="attention" title={texts.rowsProblems[language]}>
          <Findings findings={wrong} language={language} />
        </Alert>
      )}
      <Form action={`/activiteiten/importeren/${page.id}`}>
        {page.asks.map(({ column, word, options }, at) => (
          <Select
            name={`vraag-${at}`}
            label={fill(texts.unknownWord[language], { word, column })}
            description={texts.unknownWordHelp[language]}
            options={options}
            optional
          />
        ))}
        <CheckboxGroup
          name="rij"
          label={texts.whichRows[language]}
          values={good.filter((at) => !page.namesakes[Number(at)])}
          options={good.map((at) => ({ value: at, ...inOneLine(page, Number(at), language) }))}
        />
        <Button kind="primary" icon="check">
          {texts.bringIn[language]}
        </Button>
      </Form>
      {notCarried.length === 0 ? null : (
        <MoreInfo title={texts.notCarried[language]}>
          <p>{kept[page.format][language]}</p>
          <Findings findings={notCarried} language={language} />
        </MoreInfo>
      )}
    </>
  );
};

function inOneLine({ drafts, namesakes }: UploadPage, at: number, language: Language) {
  const { title, purposes, fields, flows } = drafts[at]!.content;
  const holds = fill(texts.rowHolds[language], {
    purposes: purposes.length,
    fields: fields.filter(({ off }) => !off).length,
    parties: new Set(flows.map(({ party }) => party)).size,
  });
  return { text: title.nl, description: namesakes[at] ? `${holds}. ${texts.namesakeRow[language]}` : holds };
}

/** What a file holds, before anything is saved. */
export const PreviewPage = ({ view, page, error }: { view: View; page: UploadPage; error?: string | undefined }) => {
  const { language } = view;
  const { drafts, problems } = page;
  const isRegister = page.format === 'register';
  return (
    <Page
      view={view}
      title={texts.previewTitle[language]}
      lead={texts.previewLead[language]}
      above={`${texts.format[language]}: ${formatTexts[page.format][language]}`}
      back={{ href: '/activiteiten/importeren', text: texts.importTitle[language] }}
      errors={error === undefined ? undefined : { bestand: errorTexts[error]![language] }}
    >
      {problems.length === 0 ? null : (
        <Alert kind="attention" title={texts.problems[language]}>
          <p>{texts.problemsText[language]}</p>
          <Findings findings={problems} language={language} />
        </Alert>
      )}
      {isRegister ? <RegisterForm page={page} language={language} /> : null}
      {(isRegister ? [] : drafts).map((draft) => (
        <DraftInWords draft={draft} page={page} language={language} />
      ))}
      <ActionGroup>
        {problems.length === 0 && !isRegister ? (
          <PostButton action={`/activiteiten/importeren/${page.id}`} kind="primary" icon="check">
            {texts.bringIn[language]}
          </PostButton>
        ) : null}
        <ButtonLink href="/activiteiten/importeren" kind="quiet">
          {texts.anotherFile[language]}
        </ButtonLink>
      </ActionGroup>
    </Page>
  );
};
