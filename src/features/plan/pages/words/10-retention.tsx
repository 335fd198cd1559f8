import { sayMonths } from '../../../../platform/dates.ts';
import { fill } from '../../../../ui/index.ts';
import { retentionTexts } from '../../form-texts/10-retention.ts';
import { formTexts } from '../../form-texts.ts';
import { monthsInArchive } from '../../policy.ts';
import { inBoth } from '../../running-activity.ts';
import { startTexts } from '../../word-texts.ts';
import { lines, names, type Reader, type Said, say } from './reader.tsx';

export function keepingInWords(reader: Reader): Said[] {
  const { retention } = reader.document;
  if (retention === null) return [];
  const archive = retention.archiveAfterMonths;
  const destroy = monthsInArchive(retention);
  const start = say(reader, startTexts[retention.from]);
  const months = (n: number) => sayMonths(n, reader.language);
  const term = fill(say(reader, formTexts.term), {
    start,
    archive: months(archive),
    destroy: months(destroy),
    total: months(archive + destroy),
  });
  return [
    { term: say(reader, formTexts.reading), value: term },
    { term: say(reader, formTexts.retentionReason), value: inBoth(retention.reason)[reader.language] },
    ...lawsSaid(reader),
    ...ownTermsSaid(reader),
    ...endSaid(reader),
    { term: say(reader, retentionTexts.stops), value: say(reader, retentionTexts.stopsText) },
  ];
}

function lawsSaid(reader: Reader): Said[] {
  const laws = (reader.document.retention?.law ?? []).map((id) => {
    const row = reader.laws.get(id);
    return row ? `${row.law} ${row.article}` : id;
  });
  return laws.length === 0 ? [] : [{ term: say(reader, formTexts.retentionLaw), value: laws.join(' · ') }];
}

function ownTermsSaid(reader: Reader): Said[] {
  const own = reader.document.retention?.perPurpose ?? [];
  const said = own.map(({ purpose, months, reason }) =>
    fill(say(reader, retentionTexts.ownTerm), {
      purpose: names(reader)(purpose),
      term:
        months === null
          ? say(reader, retentionTexts.untilWithdrawal).toLowerCase()
          : sayMonths(months, reader.language),
      reason: inBoth(reason)[reader.language],
    }),
  );
  return said.length === 0 ? [] : [{ term: say(reader, retentionTexts.perPurpose), value: lines(said) }];
}

function endSaid(reader: Reader): Said[] {
  const { destroying, backups } = reader.document;
  const days = !backups.keepDays ? '' : fill(say(reader, retentionTexts.backupDaysSaid), { days: backups.keepDays });
  return [
    { term: say(reader, retentionTexts.destroying), value: inBoth(destroying)[reader.language] },
    { term: say(reader, retentionTexts.backups), value: `${inBoth(backups.text)[reader.language]} ${days}`.trim() },
  ].filter(({ value }) => value !== '');
}
