import type { Language } from '../../../platform/context.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import { Alert, Badge, type FieldErrors, List, MoreInfo, RadioGroup, Section, TextArea } from '../../../ui/index.ts';
import type { Finding, Risk } from '../finding.ts';
import { checkTexts as texts, labelTexts, reasonTexts, riskTexts } from '../texts.ts';

/** A text with what the check saw in it. */
export type Checked = { text: string; findings: readonly Finding[]; risks: readonly Risk[] };

/** The text as it stands, with what was found marked and named: in words, so that colour is never needed. */
const MarkedText = ({ text, findings, language }: Pick<Checked, 'text' | 'findings'> & { language: Language }) => {
  const pieces = findings.map((finding, at) => ({
    before: text.slice(findings[at - 1]?.end ?? 0, finding.start),
    said: text.slice(finding.start, finding.end),
    label: labelTexts[finding.label][language],
  }));
  return (
    <p class="zv-marked">
      {pieces.map(({ before, said, label }) => (
        <>
          {before}
          <mark>
            {said} <span class="zv-marked__label">[{label}]</span>
          </mark>
        </>
      ))}
      {text.slice(findings.at(-1)?.end ?? 0)}
    </p>
  );
};

/** What was found, why, and what still lets people recognise somebody. Read by a person, who then decides. */
export const AnonymityFindings = ({ checked, language }: { checked: Checked; language: Language }) => {
  const { text, findings, risks } = checked;
  const said = (start: number, end: number) => text.slice(start, end);
  const reasons = new Map(findings.map((each) => [`${each.label} ${said(each.start, each.end)}`, each]));
  const kinds = Map.groupBy(risks, ({ kind }) => kind);
  return (
    <Section title={texts.title[language]}>
      {findings.length === 0 ? (
        <Alert kind="info">{texts.nothing[language]}</Alert>
      ) : (
        <>
          <p>{texts.found[language]}</p>
          <MarkedText text={text} findings={findings} language={language} />
          <List
            items={[...reasons.values()].map((each) => ({
              title: said(each.start, each.end),
              text: reasonTexts[each.reason][language],
              badges: <Badge kind="attention">{labelTexts[each.label][language]}</Badge>,
            }))}
          />
        </>
      )}
      {kinds.size === 0 ? null : (
        <Alert kind="attention">
          <p>{texts.risks[language]}</p>
          <ul>
            {[...kinds].map(([kind, found]) => (
              <li>
                <strong>{[...new Set(found.map(({ start, end }) => said(start, end)))].join(', ')}</strong>:{' '}
                {riskTexts[kind][language]}
              </li>
            ))}
          </ul>
          <p>{texts.notEnough[language]}</p>
        </Alert>
      )}
    </Section>
  );
};

/** The decision in words: what stays, what the text is now, and why. Fields `stays`, `label` and `reasons`. */
export const LabelFields = ({
  values,
  errors,
  language,
}: {
  values: FormValues;
  errors: FieldErrors;
  language: Language;
}) => (
  <>
    <TextArea
      name="stays"
      label={texts.stays[language]}
      description={texts.staysAbout[language]}
      value={values.stays}
      error={errors.stays}
      rows={2}
      optional
    />
    <RadioGroup
      name="label"
      label={texts.label[language]}
      options={(['pseudonymised', 'anonymous'] as const).map((value) => ({
        value,
        text: texts[value][language],
        description: texts[`${value}About`][language],
      }))}
      value={values.label}
      error={errors.label}
    />
    <TextArea
      name="reasons"
      label={texts.reasons[language]}
      description={texts.reasonsAbout[language]}
      value={values.reasons}
      error={errors.reasons}
      rows={3}
    />
    <MoreInfo>
      <p>{texts.law[language]}</p>
    </MoreInfo>
  </>
);
