import { formTexts } from '../../form-texts.ts';
import { inBoth } from '../../running-activity.ts';
import { channelTexts, sourceTexts } from '../../word-texts.ts';
import { lines, names, type Reader, type Said, say } from './reader.tsx';

export function momentsInWords(reader: Reader): Said[] {
  const bySource = Object.entries(sourceTexts).flatMap(([source, text]) => {
    const own = reader.document.fields.filter((field) => !field.off && field.source === source);
    const value = own.map(({ label }) => inBoth(label)[reader.language]).join(', ');
    return own.length === 0 ? [] : [{ term: say(reader, text), value }];
  });
  const ways = reader.document.purposes
    .filter(({ channels }) => channels.length > 0)
    .map(
      ({ id, channels }) =>
        `${names(reader)(id)}: ${channels.map((each) => say(reader, channelTexts[each])).join(', ')}`,
    );
  return [...bySource, { term: say(reader, formTexts.waysTitle), value: lines(ways) }];
}
