import { Badge, ButtonLink, type Language, Section } from '../../../../ui/index.ts';
import type { DpiaSummary } from '../summary.ts';
import { outcomeTexts, texts } from '../texts.ts';

/** The DPIA on the page of its activity: where it stands, and the way to it. */
export const DpiaSection = ({
  activity,
  summary,
  language,
}: {
  activity: string;
  summary: DpiaSummary;
  language: Language;
}) => (
  <Section title={texts.dpia[language]}>
    <p>{(summary.begun ? texts.sectionLead : texts.sectionNone)[language]}</p>
    {summary.begun ? (
      <p>
        <Badge kind={summary.open > 0 ? 'attention' : 'good'}>{outcomeTexts[summary.outcome][language]}</Badge>
      </p>
    ) : null}
    <ButtonLink href={`/activiteiten/${activity}/dpia`} icon="flag">
      {(summary.begun || !summary.edit ? texts.open : texts.begin)[language]}
    </ButtonLink>
  </Section>
);
