import { Alert, Badge, fill, type Language, List, Section } from '../../../ui/index.ts';
import { checkTexts } from '../../deidentification/index.ts';
import { texts } from '../texts.ts';

/** Something that may still point at one person, in words, with what could be written instead. */
export type Remaining = { said: string; strong: boolean; why: string; suggestion: string };

/** The report on what remains (recital 26: all the means reasonably likely to be used). */
export const Remains = ({ risks, language }: { risks: readonly Remaining[]; language: Language }) => (
  <Section title={texts.remains[language]}>
    {risks.length === 0 ? (
      <p>{texts.remainsNone[language]}</p>
    ) : (
      <List
        items={risks.map(({ said, strong, why, suggestion }) => ({
          title: `“${said.replace(/^["“”„'‘’]+|["“”„'‘’]+$/gu, '')}”`,
          text: `${why} ${fill(checkTexts.try[language], { suggestion })}`,
          ...(strong ? { badges: <Badge kind="attention">{texts.strong[language]}</Badge> } : {}),
        }))}
      />
    )}
    <Alert kind="attention">{checkTexts.notEnough[language]}</Alert>
  </Section>
);
