import { sayDate } from '../../../platform/dates.ts';
import { Alert, fill, type Language, Link, type View } from '../../../ui/index.ts';
import type { Chosen, ShareDecision } from '../decisions/share-decision.ts';
import { outcomeTexts as texts } from '../texts/outcome-texts.ts';

type Props = { view: View; earlier: readonly ShareDecision[]; nameOf: (account: string) => string };

/** What somebody else decided lately about the same: to join, or to go on knowing it. */
export const Earlier = ({ view, earlier, nameOf }: Props) => {
  const { language } = view;
  if (earlier.length === 0) return null;
  return (
    <Alert kind="info" title={texts.earlier[language]}>
      <ul>
        {earlier.slice(0, 3).map(({ id, decidedBy, decidedAt, chosen }) => (
          <li>
            {fill(texts.earlierLine[language], {
              name: nameOf(decidedBy),
              date: sayDate(decidedAt, language, true),
              chosen: sayChosen(chosen, language),
            })}
            . <Link href={`/afwegingen/${id}`}>{texts.read[language]}</Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
};

export function sayChosen(chosen: Chosen, language: Language): string {
  const words = {
    shared: texts.sharedWord,
    'not-shared': texts['not-shared'],
    'asked-consent': texts['asked-consent'],
    'through-person': texts.throughWord,
    'without-name': texts.withoutWord,
    anonymous: texts.anonymous,
  };
  return words[chosen][language];
}
