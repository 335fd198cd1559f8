import { formTexts } from '../../form-texts.ts';
import { momentFormTexts as labels } from '../../form-texts/05-moment.ts';
import { type PlanFieldText, sources } from '../../policy.ts';
import { inBoth } from '../../running-activity.ts';
import { channelTexts, sourceTexts } from '../../word-texts.ts';
import { lines, names, type Reader, type Said, say } from './reader.tsx';

const labelOf = (reader: Reader, { label }: PlanFieldText): string => inBoth(label)[reader.language];

/** Where data come from and why, by which ways people are reached, and how they hear what happens. */
export function momentsInWords(reader: Reader): Said[] {
  const { fields, purposes, informing } = reader.document;
  const inUse = fields.filter(({ off }) => !off);
  const bySource = sources.flatMap((source) => {
    const own = inUse.filter((field) => field.source === source);
    return own.length === 0 ? [] : [{ term: say(reader, sourceTexts[source]), value: fromSource(reader, own) }];
  });
  const ways = purposes
    .filter(({ channels }) => channels.length > 0)
    .map(({ id, channels }) => `${names(reader)(id)}: ${waysOf(reader, channels)}`);
  const told = [inBoth(informing.text)[reader.language], waysOf(reader, informing.channels)];
  return [
    ...bySource,
    { term: say(reader, formTexts.waysTitle), value: lines(ways) },
    { term: say(reader, labels.informing), value: lines(told.filter((part) => part !== '')) },
  ];
}

const waysOf = (reader: Reader, channels: readonly (keyof typeof channelTexts)[]): string =>
  channels.map((each) => say(reader, channelTexts[each])).join(', ');

/** The names alone, or with the register and the reason where there is one. */
function fromSource(reader: Reader, fields: readonly PlanFieldText[]) {
  const plain = fields.every(({ register, sourceNote }) => register === '' && sourceNote === '');
  if (plain) return fields.map((field) => labelOf(reader, field)).join(', ');
  return lines(
    fields.map((field) => {
      const name = field.register === '' ? labelOf(reader, field) : `${labelOf(reader, field)} (${field.register})`;
      return field.sourceNote === '' ? name : `${name}: ${field.sourceNote}`;
    }),
  );
}
