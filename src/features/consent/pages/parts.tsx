import { DescriptionList, type Language } from '../../../ui/index.ts';
import type { ConsentText } from '../policy.ts';
import { say } from '../say.ts';
import { texts } from '../texts.ts';

/** The question in one line, with whom it is about; a text that was kept before questions named the party gets it here. */
export const questionOf = ({ question, party }: ConsentText): string =>
  party === null || question.includes(party) ? question : `${question} (${party})`;

/** The text of a question as it is kept, in its own language, also on a page in another one. */
export const ShownText = ({ text, language }: { text: ConsentText; language: Language }) => (
  <div class="zv-flow" lang={language}>
    <p>{text.explanation}</p>
    <TextDetails text={text} language={language} />
    <p>{text.withdrawing}</p>
  </div>
);

const TextDetails = ({ text, language }: { text: ConsentText; language: Language }) => {
  const t = say(texts, language);
  const rows = [
    { term: t('why'), value: text.why },
    { term: t('details'), value: text.details },
    { term: t('ways'), value: text.ways },
    { term: t('party'), value: text.party ?? '' },
    { term: t('basis'), value: text.basis },
    { term: t('controller'), value: text.controller },
  ];
  return <DescriptionList rows={rows.filter(({ value }) => value !== '')} />;
};

export const urlOf = (client: string, noun = '', over = ''): string =>
  `/clienten/${client}/toestemmingen${noun === '' ? '' : `/${noun}`}${over === '' ? '' : `?over=${encodeURIComponent(over)}`}`;

export const ownUrl = (noun = '', over = ''): string =>
  `/mijn/toestemmingen${noun === '' ? '' : `/${noun}`}${over === '' ? '' : `?over=${encodeURIComponent(over)}`}`;
