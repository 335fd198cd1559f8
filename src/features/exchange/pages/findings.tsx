import { fill, type Language } from '../../../ui/index.ts';
import { type Finding, sayFinding } from '../finding.ts';
import { texts } from '../texts.ts';

const MOST_SHOWN = 40;

/** What is wrong or does not fit, each with its place. A file may have thousands: the rest is counted. */
export const Findings = ({ findings, language }: { findings: readonly Finding[]; language: Language }) => (
  <ul class="zv-findings">
    {findings.slice(0, MOST_SHOWN).map((each) => (
      <li dir="auto">{sayFinding(each, language)}</li>
    ))}
    {findings.length > MOST_SHOWN ? (
      <li>{fill(texts.more[language], { count: findings.length - MOST_SHOWN })}</li>
    ) : null}
  </ul>
);
