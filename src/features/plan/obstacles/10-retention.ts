import { hasWords } from '../document/has-words.ts';
import { monthsInArchive, type PlanDocument } from '../policy.ts';
import { longestMinimum } from '../catalogue/retention-presets.ts';
import type { LawToday, Obstacle } from './obstacle.ts';

type Retention = NonNullable<PlanDocument['retention']>;

/** Step 10: a term with a reason, not shorter than a law asks, and an end for every copy (AVG 5(1)(e)). */
export function retentionObstacles(document: PlanDocument, law: LawToday): Obstacle[] {
  const { retention } = document;
  const found = endOf(document);
  if (retention === null) return [{ step: 10, kind: 'no-retention', field: 'archief' }, ...found];
  return [
    ...termOf(document, retention, law),
    ...retention.perPurpose.flatMap((term) => purposeTermOf(document, retention, term, law)),
    ...found,
  ];
}

function termOf(document: PlanDocument, retention: Retention, law: LawToday): Obstacle[] {
  const found: Obstacle[] = [];
  if (!hasWords(retention.reason.nl)) found.push({ step: 10, kind: 'retention-without-reason', field: 'reden.nl' });
  if (retention.law.some((each) => !law.inForce(each)))
    found.push({ step: 10, kind: 'law-not-in-force', field: 'wetten' });
  // Archiefwet 3 and 5: a public body keeps and destroys by a law or by its selection list, never by own policy.
  if (document.country === 'NL' && document.publicBody && !retention.law.some((each) => each.startsWith('nl.'))) {
    found.push({ step: 10, kind: 'no-archive-law', field: 'wetten' });
  }
  const basisLaw = document.purposes.flatMap((purpose) => purpose.basisLaw);
  const least = longestMinimum(document, { named: retention.law, basisLaw }, law);
  const months = retention.archiveAfterMonths + monthsInArchive(retention);
  if (least && months < least.months) {
    const says = { law: law.name(least.law), months: least.months };
    found.push({ step: 10, kind: 'retention-too-short', field: 'vernietigen', ...says });
  }
  return found;
}

/** A purpose with a term of its own: as long as its own law asks, and until withdrawal only where consent is the basis. */
function purposeTermOf(
  document: PlanDocument,
  retention: Retention,
  { purpose: id, months, reason }: Retention['perPurpose'][number],
  law: LawToday,
): Obstacle[] {
  const purpose = document.purposes.find((each) => each.id === id);
  if (!purpose) return [];
  const about = { step: 10, about: id } as const;
  const found: Obstacle[] = [];
  if (!hasWords(reason.nl)) found.push({ ...about, kind: 'term-without-reason', field: `doel.${id}.termijnreden.nl` });
  if (months === null && purpose.basis !== 'consent') {
    found.push({ ...about, kind: 'term-until-withdrawal', field: `doel.${id}.termijn` });
  }
  const own = { named: [], basisLaw: purpose.basisLaw, chosen: retention.law };
  const least = longestMinimum(document, own, law);
  if (least && months !== null && months < least.months) {
    const says = { law: law.name(least.law), months: least.months };
    found.push({ ...about, kind: 'term-too-short', field: `doel.${id}.maanden`, ...says });
  }
  return found;
}

/** Paper and back-ups end too (S2.31, S4.53). */
function endOf({ destroying, backups }: PlanDocument): Obstacle[] {
  const found: Obstacle[] = [];
  if (!hasWords(destroying.nl, 1)) found.push({ step: 10, kind: 'no-destroying', field: 'vernietigd.nl' });
  if (!hasWords(backups.text.nl, 1)) found.push({ step: 10, kind: 'no-backups', field: 'kopie.nl' });
  else if (backups.keepDays === null) found.push({ step: 10, kind: 'backups-without-end', field: 'kopiedagen' });
  return found;
}
