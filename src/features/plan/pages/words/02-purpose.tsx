import { purposeTexts } from '../../form-texts/02-purpose.ts';
import { inBoth } from '../../running-activity.ts';
import { lines, type Reader, type Said, say } from './reader.tsx';

export const purposesInWords = (reader: Reader): Said[] =>
  reader.document.purposes.map(({ title, explanation, why, contactMoment, oneBecause }) => {
    const contact = inBoth(contactMoment)[reader.language];
    const told = `${inBoth(explanation)[reader.language]} ${inBoth(why)[reader.language]}`;
    const more = [contact, oneBecause === '' ? '' : `${say(reader, purposeTexts.oneBecause)} ${oneBecause}`];
    const shown = more.filter((part) => part !== '');
    return { term: inBoth(title)[reader.language], value: shown.length === 0 ? told : lines([told, ...shown]) };
  });
