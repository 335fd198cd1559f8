import { unreadableCharacter } from '../../../platform/http/unreadable.ts';
import type { Text } from '../../../ui/index.ts';

export const notices: Readonly<Record<string, Text>> = {
  bewaard: { nl: 'Bewaard.', en: 'Saved.' },
  weg: { nl: 'Weggehaald.', en: 'Taken away.' },
  aangeboden: { nl: 'De tekst ligt klaar om te tekenen.', en: 'The text is ready for signing.' },
  getekend: { nl: 'De handtekening staat vast.', en: 'The signature is recorded.' },
  verstuurd: { nl: 'De link is onderweg.', en: 'The link is on its way.' },
  vertrokken: { nl: 'Vastgelegd. Op die dag sluit het delen.', en: 'Recorded. On that day sharing closes.' },
  gestopt: { nl: 'Vastgelegd. Op die dag stopt het convenant.', en: 'Recorded. On that day the covenant ends.' },
  geevalueerd: { nl: 'De evaluatie is bewaard.', en: 'The evaluation is saved.' },
  nieuw: { nl: 'Je schrijft nu aan een volgende versie.', en: 'You are now writing a next version.' },
};

/** By code of the error, at the field. */
export const errorTexts: Readonly<Record<string, Text>> = {
  ...unreadableCharacter,
  required: { nl: 'Vul dit in.', en: 'Fill this in.' },
  too_small: { nl: 'Vul dit in.', en: 'Fill this in.' },
  too_big: { nl: 'Dit is te lang.', en: 'This is too long.' },
  'too-long': { nl: 'Dit is te lang.', en: 'This is too long.' },
  'control-signs': {
    nl: 'Hier staat een teken dat niemand typt. Typ het opnieuw.',
    en: 'There is a sign here that nobody types. Type it again.',
  },
  'no-mail': { nl: 'Dit is geen e-mailadres. Kijk het na.', en: 'This is no e-mail address. Check it.' },
  'no-day': { nl: 'Kies een dag.', en: 'Choose a day.' },
  'no-number': { nl: 'Vul een heel getal in, van 1 tot 999.', en: 'Fill in a whole number from 1 to 999.' },
  invalid_format: { nl: 'Kies een dag.', en: 'Choose a day.' },
  invalid_value: { nl: 'Kies een van deze.', en: 'Choose one of these.' },
};
