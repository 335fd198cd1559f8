import { Alert, Badge, fill, type Language, List, Section } from '../../../ui/index.ts';
import { checkTexts } from '../../deidentification/index.ts';
import { texts } from '../texts.ts';

/** Something that may still point at one person, in words, with what could be written instead. */
export type Remaining = { said: string; strong: boolean; why: string; suggestion: string };

/** The report on what remains (recital 26: all the means reasonably likely to be used). */
export const Remains = ({
  risks,
  doubts,
  language,
}: {
  risks: readonly Remaining[];
  doubts: readonly string[];
  language: Language;
}) => (
  <Section title={texts.remains[language]}>
    {risks.length + doubts.length === 0 ? <p>{texts.remainsNone[language]}</p> : null}
    {risks.length === 0 ? null : (
      <List
        items={risks.map(({ said, strong, why, suggestion }) => ({
          title: `“${said.replace(/^["“”„'‘’]+|["“”„'‘’]+$/gu, '')}”`,
          text: `${why} ${fill(checkTexts.try[language], { suggestion })}`,
          ...(strong ? { badges: <Badge kind="attention">{texts.strong[language]}</Badge> } : {}),
        }))}
      />
    )}
    {doubts.length === 0 ? null : (
      <>
        <p>{texts.doubts[language]}</p>
        <ul>
          {doubts.map((said) => (
            <li>{fill(texts[/\p{L}/u.test(said) ? 'isName' : 'isNumber'][language], { said })}</li>
          ))}
        </ul>
      </>
    )}
    <Alert kind="attention">{checkTexts.notEnough[language]}</Alert>
  </Section>
);
