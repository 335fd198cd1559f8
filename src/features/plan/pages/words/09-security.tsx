import { formTexts } from '../../form-texts.ts';
import { inBoth } from '../../running-activity.ts';
import { channelTexts, shortCategoryTexts } from '../../word-texts.ts';
import { lines, type Reader, type Said, say } from './reader.tsx';

export const securityInWords = (reader: Reader): Said[] => [
  ...reader.document.channels.map(({ channel, carries, secondProof }) => ({
    term: say(reader, channelTexts[channel]),
    value: [
      ...carries.map((category) => say(reader, shortCategoryTexts[category]).toLowerCase()),
      ...(secondProof ? [say(reader, formTexts.secondProof).toLowerCase()] : []),
    ].join(', '),
  })),
  {
    term: say(reader, formTexts.measures),
    value: lines(reader.document.measures.map(({ text }) => inBoth(text)[reader.language])),
  },
];
