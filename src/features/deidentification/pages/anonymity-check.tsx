import type { Language } from '../../../platform/context.ts';
import type { FormValues } from '../../../platform/http/form.ts';
import {
  Alert,
  Badge,
  type FieldErrors,
  fill,
  List,
  MarkedText,
  MoreInfo,
  type Piece,
  RadioGroup,
  Section,
  TextArea,
} from '../../../ui/index.ts';
import type { Risk } from '../engine/index.ts';
import type { Finding } from '../finding.ts';
import { checkTexts as texts, labelTexts, reasonTexts } from '../texts.ts';

/** A text with what the check saw in it. */
export type Checked = { text: string; findings: readonly Finding[]; risks: readonly Risk[] };

const piecesOf = ({ text, findings }: Pick<Checked, 'text' | 'findings'>, language: Language): Piece[] => {
  let at = 0;
  const pieces: Piece[] = [];
  for (const { start, end, label } of findings) {
    pieces.push({ said: text.slice(at, start) });
    pieces.push({ said: text.slice(start, end), mark: { kind: labelTexts[label][language] } });
    at = end;
  }
  return [...pieces, { said: text.slice(at) }];
};

/** What was found, why, and what still lets people recognise somebody. Read by a person, who then decides. */
export const AnonymityFindings = ({ checked, language }: { checked: Checked; language: Language }) => {
  const { text, findings, risks } = checked;
  const said = (start: number, end: number) => text.slice(start, end);
  // The same advice once, with everything it is about.
  const advices = [
    ...Map.groupBy(findings, ({ label, reason }) => `${label} ${reasonTexts[reason][language]}`).values(),
  ];
  return (
    <Section title={texts.title[language]}>
      {findings.length === 0 ? (
        <Alert kind="info">{texts.nothing[language]}</Alert>
      ) : (
        <>
          <p>{texts.found[language]}</p>
          <MarkedText pieces={piecesOf(checked, language)} />
          <List
            items={advices.map((all) => ({
              title: [...new Set(all.map(({ start, end }) => said(start, end)))].join(', '),
              text: reasonTexts[all[0]!.reason][language],
              badges: <Badge kind="attention">{labelTexts[all[0]!.label][language]}</Badge>,
            }))}
          />
        </>
      )}
      {findings.length + risks.length === 0 ? null : (
        <Alert kind="attention">
          {risks.length === 0 ? null : (
            <>
              <p>{texts.risks[language]}</p>
              <ul>
                {risks.map(({ start, end, why, suggestion }) => (
                  <li>
                    <strong>{said(start, end)}</strong>: {why[language]}{' '}
                    {fill(texts.try[language], { suggestion: suggestion[language] })}
                  </li>
                ))}
              </ul>
            </>
          )}
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
