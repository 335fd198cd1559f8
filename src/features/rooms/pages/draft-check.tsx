import { Alert, Button, type Language, type Text } from '../../../ui/index.ts';
import { AnonymityFindings, type Checked } from '../../deidentification/index.ts';

const texts = {
  look: { nl: 'Kijk wat iemand herkenbaar maakt', en: 'See what makes somebody recognisable' },
  notSent: {
    nl: 'Er is nog niets verstuurd. Kan het zo? Druk dan op “Verstuur”. Ging er een bestand mee? Kies het dan opnieuw.',
    en: 'Nothing was sent yet. Is it fine like this? Then press “Send”. Was there a file? Then choose it again.',
  },
} as const satisfies Record<string, Text>;

/** Stands second in its form: Enter in a field still sends. */
export const LookButton = ({ language, wide = false }: { language: Language; wide?: boolean }) => (
  <Button kind="secondary" icon="search" name="kijk" value="ja" wide={wide}>
    {texts.look[language]}
  </Button>
);

/** What the writer asked to see, above what was typed. */
export const DraftCheck = ({ checked, language }: { checked: Checked | null; language: Language }) =>
  checked && (
    <>
      <Alert kind="info">{texts.notSent[language]}</Alert>
      <AnonymityFindings checked={checked} language={language} />
    </>
  );
