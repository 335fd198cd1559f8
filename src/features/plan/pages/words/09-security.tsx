import { countryName } from '../../../../platform/countries.ts';
import { sayMonths } from '../../../../platform/dates.ts';
import { dateInWords, fill } from '../../../../ui/index.ts';
import { levelTexts, securityTexts } from '../../form-texts/09-security.ts';
import { formTexts } from '../../form-texts.ts';
import type { PlanMeasure } from '../../policy.ts';
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
    value: lines(reader.document.measures.map((each) => measure(reader, each))),
  },
  ...places(reader),
  {
    term: say(reader, securityTexts.review),
    value: fill(say(reader, securityTexts.every), {
      months: sayMonths(reader.document.reviewEveryMonths, reader.language),
    }),
  },
];

/** "Elk dossier heeft een eigen sleutel. Verhoogd. De beschrijving. Door Noor. Nakijken op 3 mei 2027." */
function measure(reader: Reader, { text, level, evidence, owner, reviewOn }: PlanMeasure): string {
  const name = owner === null ? undefined : reader.nameOfAccount(owner);
  const parts = [
    inBoth(text)[reader.language].replace(/\.$/, ''),
    ...(level === 'raised' ? [say(reader, levelTexts.raised)] : []),
    evidence.replace(/\.$/, ''),
    name ? fill(say(reader, securityTexts.by), { name }) : '',
    reviewOn ? fill(say(reader, securityTexts.on), { date: dateInWords(reviewOn, reader.language) }) : '',
  ];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}

function places(reader: Reader): Said[] {
  const { places: all } = reader.document;
  if (all.length === 0) return [];
  const said = all.map(({ name, country, encrypted }) =>
    [
      name,
      ...(country === '' ? [] : [countryName(country, reader.language)]),
      say(reader, encrypted ? securityTexts.placeLocked : securityTexts.placeOpen).toLowerCase(),
    ].join(', '),
  );
  return [{ term: say(reader, securityTexts.places), value: lines(said) }];
}
