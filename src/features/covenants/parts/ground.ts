import { emptyGround, flowId, type Ground, lifts, type Side, secrecies } from '../content.ts';
import { bases } from '../../plan/document/vocabulary.ts';
import { planWords } from '../../plan/index.ts';
import { nameOfParty } from '../names.ts';
import { basisWords, formTexts as t, liftTexts, secrecyTexts } from '../texts/form-texts.ts';
import { type Answers, among, type Choices, type Field, offered, type Part } from './part.ts';

const endsOf = (which: string): [string, string] => {
  const [from = '', to = ''] = which.split('~');
  return [from, to];
};
const groundOf = (grounds: readonly Ground[], which: string): Ground => {
  const [from, to] = endsOf(which);
  return grounds.find((each) => each.from === from && each.to === to) ?? emptyGround(from, to);
};

const sideRules = (of: string) =>
  ({ [`${of}.grondslag`]: 'line', [`${of}.wet`]: 'line', [`${of}.deur`]: 'line', [`${of}.woorden`]: 'words' }) as const;

const sideFields = (of: string, { laws, doors }: Choices): Field[] => [
  {
    ...{ kind: 'radio', name: `${of}.grondslag`, label: t.basis, help: t.basisHelp, optional: true },
    options: bases.map((value) => ({ value, text: basisWords[value] ?? planWords.basisTexts[value] })),
  },
  { kind: 'select', name: `${of}.wet`, label: t.law, help: t.lawHelp, options: laws, optional: true },
  { kind: 'select', name: `${of}.deur`, label: t.door, help: t.doorHelp, options: doors, optional: true },
  { kind: 'area', name: `${of}.woorden`, label: t.basisWords, help: t.basisWordsHelp, rows: 3 },
];

const sideValues = (of: string, { basis, law, door, words }: Side) => ({
  [`${of}.grondslag`]: basis ?? '',
  [`${of}.wet`]: law,
  [`${of}.deur`]: door,
  [`${of}.woorden`]: words,
});

const sideFrom = (of: string, { text }: Answers, { laws, doors }: Choices): Side => ({
  basis: among(bases, text(`${of}.grondslag`)),
  law: offered(laws, text(`${of}.wet`), ''),
  door: offered(doors, text(`${of}.deur`), ''),
  words: text(`${of}.woorden`),
});

/** Why one party may give, and why the other may receive: each its own reason in the law (law.md §3.3, step 3 and 4). */
export const groundPart: Part = {
  rules: { ...sideRules('gever'), ...sideRules('krijger'), geheim: 'line', open: 'line', openhoe: 'words' },
  heading: (content, which) => {
    const [from, to] = endsOf(which).map((id) => nameOfParty(content, id)) as [string, string];
    return { nl: `Van ${from} naar ${to}`, en: `From ${from} to ${to}` };
  },
  lead: t.groundLead,
  more: [t.groundMore],
  groups: (content, which, choices) => {
    const [from, to] = endsOf(which).map((id) => nameOfParty(content, id)) as [string, string];
    return [
      { legend: { nl: `${from} geeft`, en: `${from} gives` }, fields: sideFields('gever', choices) },
      { legend: { nl: `${to} krijgt`, en: `${to} receives` }, fields: sideFields('krijger', choices) },
      {
        legend: t.secrecyLegend,
        fields: [
          {
            kind: 'radio',
            name: 'geheim',
            label: t.secrecy,
            options: secrecies.map((value) => ({ value, text: secrecyTexts[value] })),
          },
          {
            ...{ kind: 'select', name: 'open', label: t.lifted, help: t.liftedHelp, optional: true },
            options: lifts.map((value) => ({ value, text: liftTexts[value] })),
          },
          { kind: 'area', name: 'openhoe', label: t.liftedHow, help: t.liftedHowHelp, rows: 2, optional: true },
        ],
      },
    ];
  },
  values: ({ grounds }, which) => {
    const { giver, receiver, secrecy, lifted, liftedHow } = groundOf(grounds, which);
    return {
      ...sideValues('gever', giver),
      ...sideValues('krijger', receiver),
      geheim: secrecy ?? '',
      open: lifted ?? '',
      openhoe: liftedHow,
    };
  },
  save: (content, which, answers, choices) => {
    const [from, to] = endsOf(which);
    if (!content.needs.some((need) => need.from === from && need.who === to)) return null;
    const ground: Ground = {
      from,
      to,
      giver: sideFrom('gever', answers, choices),
      receiver: sideFrom('krijger', answers, choices),
      secrecy: among(secrecies, answers.text('geheim')),
      lifted: among(lifts, answers.text('open')),
      liftedHow: answers.text('openhoe'),
    };
    const others = content.grounds.filter((each) => flowId(each.from, each.to) !== which);
    return { ...content, grounds: [...others, ground] };
  },
};
