import type { Language } from '../replace/mark.ts';
import type { Draft } from './draft.ts';
import type { Both, Risk, RiskKind } from './risk.ts';
import { riskTexts } from './texts.ts';

/** A risk in plain words: what stands there, why it tells on somebody, and what to write instead. */
export function adviceOf(
  text: string,
  draft: Draft,
  others: readonly Draft[],
): Pick<Risk, 'what' | 'why' | 'suggestion'> {
  const { what, why } = riskTexts[draft.kind];
  const said = quoted(text, draft);
  const both = (make: (language: Language) => string): Both => ({ nl: make('nl'), en: make('en') });
  return {
    what: both((language) => `${what[language]}: ${said}.`),
    why: both((language) => [why[language], together(text, others, language)].filter(Boolean).join(' ')),
    suggestion: suggestions[draft.kind] ?? both((language) => `“${draft.replacement[language]}”.`),
  };
}

/** Where another word does not help. */
const suggestions: Readonly<Partial<Record<RiskKind, Both>>> = {
  quotation: {
    nl: 'in je eigen woorden wat iemand zei, zoals: hij wil rust in huis.',
    en: 'in your own words what somebody said, such as: he wants peace at home.',
  },
  only: {
    nl: '“een van de mensen”, zonder “de enige” of “de eerste”.',
    en: '“one of the people”, without “the only” or “the first”.',
  },
  'fictive-name': {
    nl: '“een cliënt”, en maak ook leeftijd, plaats, gezin en gebeurtenissen algemener.',
    en: '“a client”, and make age, place, family and events more general as well.',
  },
};

function together(text: string, others: readonly Draft[], language: Language): string {
  if (others.length === 0) return '';
  const said = [...new Set(others.map((other) => quoted(text, other)))].slice(0, 3);
  const and = language === 'nl' ? 'en' : 'and';
  const list = said.length === 1 ? said[0]! : `${said.slice(0, -1).join(', ')} ${and} ${said.at(-1)!}`;
  return language === 'nl'
    ? `Samen met ${list} wijst het al gauw één persoon aan.`
    : `Together with ${list} it soon points at one person.`;
}

/** What stands there, in few enough words to read. */
function quoted(text: string, { start, end }: Draft): string {
  const said = text
    .slice(start, Math.min(end, start + 60))
    .replace(/\s+/gu, ' ')
    .replace(/["“”„«»‘’]/gu, '');
  return `“${said}${end - start > 60 ? '…' : ''}”`;
}
