import type { Child } from 'hono/jsx';
import {
  ActionGroup,
  Alert,
  ButtonLink,
  fill,
  type Language,
  List,
  Page,
  Section,
  type View,
} from '../../../ui/index.ts';
import type { KeptScan } from '../keeper.ts';
import { type ScanDocument, strengths } from '../policy.ts';
import { questionText } from '../question-texts.ts';
import { gapsAlongRoute } from '../road-map.ts';
import { sectorNotes, sectorTexts } from '../road-map-texts.ts';
import { texts } from '../texts.ts';
import { KeepLink } from './answers-page.tsx';
import { FirstGaps } from './gap-cards.tsx';
import type { Place } from './place.ts';
import { RoadMap } from './road-map.tsx';
import { Savings } from './savings.tsx';

type Props = {
  view: View;
  place: Place;
  kept: KeptScan;
  link: string;
  mayChange: boolean;
  /** Whether this person may begin an activity. */
  mayStart: boolean;
  /** What the contact person is asked and answers; only in an organisation. */
  advice?: Child;
  errors: Readonly<Record<string, string>>;
};

const Strengths = ({ scan, language }: { scan: ScanDocument; language: Language }) => {
  const good = strengths(scan);
  return (
    <Section title={texts.strengths[language]}>
      {good.length === 0 ? (
        <p>{texts.noStrengths[language]}</p>
      ) : (
        <List
          label={texts.strengths[language]}
          items={good.map(({ step, words }) => ({
            title: questionText(step).good[language],
            icon: 'circle-check',
            ...(words !== '' && { text: words }),
          }))}
        />
      )}
    </Section>
  );
};

/** What goes well, what is missing, where to begin, and what going digital costs or saves. */
export const ReportPage = ({ view, place, kept, link, mayChange, mayStart, advice, errors }: Props) => {
  const { language } = view;
  const { scan } = kept;
  const missing = gapsAlongRoute(scan);
  return (
    <Page
      view={view}
      title={texts.report[language]}
      lead={fill(texts.reportLead[language], { good: strengths(scan).length, gaps: missing.length })}
      above={sectorTexts[scan.sector][language]}
      back={place.kind === 'own' ? { href: place.base, text: texts.title[language] } : undefined}
      errors={errors}
      width="wide"
      actions={
        <ButtonLink href={`${place.here}/verslag.pdf`} icon="download">
          {texts.asPdf[language]}
        </ButtonLink>
      }
    >
      <Alert kind="info">{texts.noVerdict[language]}</Alert>
      <Strengths scan={scan} language={language} />
      <Section title={texts.gaps[language]}>
        <Alert kind="attention" title={texts.inYourSector[language]}>
          {sectorNotes[scan.sector][language]}
        </Alert>
        {missing.length === 0 ? (
          <p>{texts.noGaps[language]}</p>
        ) : (
          <FirstGaps missing={missing} place={place} mayStart={mayStart} language={language} />
        )}
      </Section>
      <RoadMap scan={scan} language={language} />
      <Savings scan={scan} language={language} change={mayChange ? `${place.here}/kosten` : undefined} />
      {advice}
      <KeepLink view={view} kept={kept} link={link} />
      <ActionGroup>
        <ButtonLink href={place.here} icon="list-check">
          {texts.changeAnswers[language]}
        </ButtonLink>
        {mayChange && place.kind !== 'own' ? (
          <ButtonLink href={`${place.here}/weggooien`} kind="quiet" icon="trash">
            {texts.discard[language]}
          </ButtonLink>
        ) : null}
      </ActionGroup>
    </Page>
  );
};
