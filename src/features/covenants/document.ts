import { createHash } from 'node:crypto';
import { sayDate } from '../../platform/dates.ts';
import type { Block } from '../../platform/document/index.ts';
import type { Language } from '../../ui/index.ts';
import { planWords } from '../plan/index.ts';
import { sayField, sayLaw } from './around.ts';
import {
  type CovenantContent,
  type CovenantNeed,
  type CovenantParty,
  type Ground,
  type Side,
  termParts,
} from './content.ts';
import { nameOfParty } from './names.ts';
import type { Choices } from './parts/part.ts';
import { docTexts as d } from './texts/doc-texts.ts';
import { basisWords, formTexts, liftTexts, secrecyTexts, termTexts } from './texts/form-texts.ts';

type Said = { content: CovenantContent; choices: Choices; language: Language };

/** The whole covenant as one document, for the screen and the PDF; what is empty is left out. */
export function covenantBlocks(said: Said): Block[] {
  const { content, language } = said;
  const blocks: Block[] = [
    heading(d.aim[language]),
    paragraph(content.purpose),
    ...terms([
      [d.scope[language], content.scope],
      [d.notFor[language], content.notFor],
      [d.days[language], daysOf(said)],
    ]),
    ...part(d.meanings[language], [paragraph(content.meanings)], content.meanings !== ''),
    { kind: 'note', text: d.noBasis[language] },
    heading(d.parties[language]),
    ...content.parties.flatMap((party) => partyBlocks(party, language)),
    heading(d.needs[language]),
    ...needBlocks(said),
    heading(d.grounds[language]),
    ...content.grounds.flatMap((ground) => groundBlocks(ground, said)),
    ...promiseBlocks(said),
    ...protocolBlocks(said),
    ...termBlocks(said),
    ...content.annexes.flatMap(({ title, text }) => [heading(`${d.annex[language]}: ${title}`), paragraph(text)]),
  ];
  return blocks.filter((block) => block.kind !== 'paragraph' || block.text !== '');
}

const heading = (text: string, level: 1 | 2 = 1): Block => ({ kind: 'heading', level, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const part = (title: string, blocks: readonly Block[], there = blocks.length > 0): Block[] =>
  there ? [heading(title), ...blocks] : [];
const terms = (rows: readonly (readonly [string, string])[]): Block[] => {
  const said = rows.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value }));
  return said.length === 0 ? [] : [{ kind: 'terms', rows: said }];
};

const sayDay = (date: string | null, language: Language): string =>
  date === null ? d.notAgreed[language] : sayDate(new Date(`${date}T12:00:00Z`), language);

const daysOf = ({ content: { start, end, evaluateOn }, language }: Said): string =>
  [
    `${d.from[language]} ${sayDay(start, language)}`,
    `${d.until[language]} ${sayDay(end, language)}`,
    `${d.evaluation[language]} ${sayDay(evaluateOn, language)}`,
  ].join('\n');

const personOf = ({ function: work, name, mail, phone }: CovenantParty['contact']): string =>
  [work, name, mail, phone].filter((each) => each !== '').join(', ');

const partyBlocks = (party: CovenantParty, language: Language): Block[] => [
  heading(party.name, 2),
  paragraph(party.task),
  ...terms([
    [d.contact[language], personOf(party.contact) || d.notAgreed[language]],
    // How to reach whoever signs is nobody else's business.
    [d.signs[language], personOf({ ...party.signer, mail: '', phone: '' })],
  ]),
];

/** What somebody needs, in words: the data, how deep, by which way. */
export function sayData(
  { fields, kinds, touches, depth, ways }: CovenantNeed,
  { choices, language }: Omit<Said, 'content'>,
) {
  const data = [...fields.map((field) => (touches ? sayField(choices, touches, field)[language] : field)), kinds];
  const how = [
    ...(depth ? [planWords.depthTexts[depth][language].toLowerCase()] : []),
    ...ways.map((way) => planWords.channelTexts[way][language].toLowerCase()),
  ];
  return { data: data.filter((each) => each !== '').join(', '), how: how.join(', ') };
}

function needBlocks(said: Said): Block[] {
  const { content, language } = said;
  const rows = content.needs.map((need) => {
    const { data, how } = sayData(need, said);
    const who = `${nameOfParty(content, need.who)}\n${d.of[language]} ${nameOfParty(content, need.from)}`;
    return [who, [need.what, data, how].filter((each) => each !== '').join('\n'), need.why];
  });
  const head = [d.who[language], d.what[language], d.why[language]];
  return rows.length === 0
    ? [paragraph(d.none[language])]
    : [{ kind: 'table', caption: d.needs[language], head, rows }];
}

const saySide = ({ basis, law, door, words }: Side, { choices, language }: Said): string =>
  [
    basis === null ? '' : (basisWords[basis] ?? planWords.basisTexts[basis])[language],
    law === '' ? '' : sayLaw(choices.laws, law)[language],
    door === '' ? '' : sayLaw(choices.doors, door)[language],
    words,
  ]
    .filter((each) => each !== '')
    .join('\n') || d.notAgreed[language];

function groundBlocks(ground: Ground, said: Said): Block[] {
  const { content, language } = said;
  const [from, to] = [nameOfParty(content, ground.from), nameOfParty(content, ground.to)];
  const { secrecy, lifted, liftedHow } = ground;
  return [
    heading(`${from} → ${to}`, 2),
    ...terms([
      [`${from} ${d.gives[language]}`, saySide(ground.giver, said)],
      [`${to} ${d.receives[language]}`, saySide(ground.receiver, said)],
      [
        d.secrecy[language],
        [
          secrecy === null ? d.notAgreed[language] : secrecyTexts[secrecy][language],
          lifted === null ? '' : liftTexts[lifted][language],
          liftedHow,
        ]
          .filter((each) => each !== '')
          .join('\n'),
      ],
    ]),
  ];
}

function promiseBlocks({ content, language }: Said): Block[] {
  const items = content.promises.map(({ text, by }) => {
    const names = by.map((id) => nameOfParty(content, id)).join(', ');
    return names === '' ? text : `${text} (${names})`;
  });
  return part(d.promises[language], [{ kind: 'list', items }], items.length > 0);
}

function protocolBlocks({ content: { protocol }, language }: Said): Block[] {
  const hours = protocol.leakHours === null ? '' : d.withinHours[language].replace('{n}', String(protocol.leakHours));
  return part(
    d.protocol[language],
    terms([
      [formTexts.sharingLegend[language], protocol.sharing],
      [formTexts.leakLegend[language], [protocol.leak, hours].filter((each) => each !== '').join('\n')],
      [d.rights[language], protocol.rights],
      [d.informing[language], protocol.informing],
    ]),
  );
}

const termBlocks = ({ content, language }: Said): Block[] =>
  part(
    d.terms[language],
    terms(termParts.map((name) => [termTexts[name].label[language], content.terms[name]] as const)),
  );

/** The same blocks as plain text: what the hash is taken of, so that anybody can check it with any program. */
export function textOf(title: string, blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return ['', `${'#'.repeat(block.level)} ${block.text}`];
      case 'paragraph':
      case 'note':
        return ['', block.text];
      case 'list':
        return ['', ...block.items.map((item) => `- ${item}`)];
      case 'terms':
        return ['', ...block.rows.map(({ term, value }) => `${term}: ${value}`)];
      case 'table':
        return ['', block.head.join(' | '), ...block.rows.map((row) => row.join(' | '))];
      default:
        return [];
    }
  });
  return `${[title, ...lines].join('\n').trim()}\n`;
}

/** SHA-256 of a text in UTF-8: the one number of a version. */
export const digestOf = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
