import { Alert, dateInWords, fill, type Language, Link } from '../../../../ui/index.ts';
import type { StepPage } from '../../read-step.ts';
import { togetherTexts as texts } from '../../together/texts.ts';

/** What others saved while somebody worked elsewhere in the plan, with the way to what changed. */
export const Others = ({ page: { id, others }, language }: { page: StepPage; language: Language }) =>
  others.saves.length === 0 ? null : (
    <Alert kind="info" title={texts.others[language]}>
      <ul>
        {others.saves.map(({ name, step, at }) => (
          <li>{fill(texts.savedOn[language], { name, step, date: dateInWords(at.toISOString(), language, true) })}</li>
        ))}
      </ul>
      <Link href={`/activiteiten/${id}/wijzigingen?sinds=${others.since.getTime()}`}>{texts.seeChanges[language]}</Link>
    </Alert>
  );
