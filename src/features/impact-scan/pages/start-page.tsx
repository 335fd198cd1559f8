import {
  Alert,
  Badge,
  Button,
  dateInWords,
  EmptyState,
  fill,
  Form,
  List,
  Page,
  RadioGroup,
  Section,
  type View,
} from '../../../ui/index.ts';
import { openQuestions, sectors } from '../policy.ts';
import { sectorTexts } from '../road-map-texts.ts';
import type { ScansPage } from '../scans.ts';
import { texts } from '../texts.ts';
import { sayLeft } from './place.ts';

type SectorFields = { view: View; value?: string | undefined; error?: string | undefined };

const SectorField = ({ view: { language }, value, error }: SectorFields) => (
  <RadioGroup
    name="sector"
    label={texts.sector[language]}
    description={texts.sectorWhy[language]}
    options={sectors.map((sector) => ({ value: sector, text: sectorTexts[sector][language] }))}
    value={value}
    error={error}
  />
);

type Starting = SectorFields & { base: string; errors: Readonly<Record<string, string>> };

/** What it is and how long it takes, with the choice of sector. Without an account nothing else is on it. */
export const StartForm = ({ view, base, value, errors }: Starting) => (
  <>
    <p>{texts.length[view.language]}</p>
    <Form action={base}>
      <SectorField view={view} value={value} error={errors['sector']} />
      <Button icon="arrow-right">{texts.begin[view.language]}</Button>
    </Form>
  </>
);

export const OpenStartPage = ({ back, ...props }: Starting & { back: { href: string; text: string } }) => {
  const { language } = props.view;
  return (
    <Page
      view={props.view}
      title={texts.title[language]}
      lead={texts.lead[language]}
      errors={props.errors}
      back={back}
      width="narrow"
    >
      <Alert kind="info">{texts.openAbout[language]}</Alert>
      <StartForm {...props} />
    </Page>
  );
};

/** Scans of the organisation, and a new one. */
export const ScansListPage = ({ scans, mayBegin, ...props }: ScansPage & Starting) => {
  const { view, base, errors } = props;
  const { language } = view;
  return (
    <Page view={view} title={texts.title[language]} lead={texts.lead[language]} errors={errors}>
      {mayBegin ? <StartForm {...props} /> : null}
      <Section title={texts.scans[language]}>
        {scans.length === 0 ? (
          <EmptyState title={texts.noneTitle[language]} icon="search">
            {texts.noneText[language]}
          </EmptyState>
        ) : (
          <List
            label={texts.scans[language]}
            items={scans.map(({ key, scan, savedAt, savedByName }) => ({
              title: fill(texts.scanOf[language], { date: dateInWords(savedAt.toISOString(), language, true) }),
              href: openQuestions(scan).length === 0 ? `${base}/${key}/verslag` : `${base}/${key}`,
              text: `${sectorTexts[scan.sector][language]}${
                savedByName === null ? '' : ` · ${fill(texts.savedBy[language], { name: savedByName })}`
              }`,
              badges:
                openQuestions(scan).length === 0 ? (
                  <Badge kind="good">{texts.finished[language]}</Badge>
                ) : (
                  <Badge kind="attention">{sayLeft(scan, language)}</Badge>
                ),
            }))}
          />
        )}
      </Section>
    </Page>
  );
};

/** The sector of a scan that was begun already. */
export const SectorPage = ({ view, here, value, errors }: Omit<Starting, 'base'> & { here: string }) => {
  const { language } = view;
  return (
    <Page
      view={view}
      title={texts.sector[language]}
      above={texts.title[language]}
      errors={errors}
      back={{ href: here, text: texts.answers[language] }}
      width="narrow"
    >
      <Form action={`${here}/sector`}>
        <SectorField view={view} value={value} error={errors['sector']} />
        <Button>{texts.save[language]}</Button>
      </Form>
    </Page>
  );
};
