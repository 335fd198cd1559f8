import { changeNoticeTexts, publishNotice } from '../../features/notice/index.ts';
import type { Narrator, Somebody } from './narrator.ts';

/** Half a year ago the municipality told people what it does with their data; soon somebody looks at it again. */
export async function tellOfNotice({ does }: Narrator, contact: Somebody): Promise<void> {
  await does(contact, 175, changeNoticeTexts, {
    'contact.nl':
      'Gemeente Wolderveen, Marktplein 1, 0000 AA Wolderveen. Bel 00 0000 0000 of mail privacy@wolderveen.example.org.',
    'contact.en':
      'Gemeente Wolderveen, Marktplein 1, 0000 AA Wolderveen. Call 00 0000 0000 or mail privacy@wolderveen.example.org.',
    'fg.nl': 'U bereikt de FG met een mail aan fg@wolderveen.example.org.',
    'fg.en': 'You reach the officer by mail at fg@wolderveen.example.org.',
    'notGiving.nl': 'U kiest zelf wat u vertelt. Kunnen wij zonder dat gegeven niet helpen, dan zeggen wij dat vooraf.',
    'notGiving.en': 'You choose what you tell. If we cannot help without it, we say so beforehand.',
    'automated.nl': 'Nee. Bij ons beslist altijd een mens.',
    'automated.en': 'No. With us a person always decides.',
    'website.nl': 'Op onze website tellen wij bezoekers zonder iets op uw toestel te bewaren.',
    'website.en': 'On our website we count visitors without keeping anything on your device.',
    maanden: '6',
  });
  await does(contact, 175, publishNotice, { na: '0', toch: 'De laatste puntjes volgen bij de volgende versie.' });
}
