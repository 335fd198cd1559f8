import { sayMonths } from '../../../../platform/dates.ts';
import { fill } from '../../../../ui/index.ts';
import { formTexts } from '../../form-texts.ts';
import { monthsInArchive } from '../../policy.ts';
import { inBoth } from '../../running-activity.ts';
import { startTexts } from '../../word-texts.ts';
import { type Reader, type Said, say } from './reader.tsx';

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
  ];
}
