import type { Block, Document } from '../../../platform/document/index.ts';
import { type DataMapModel, fill } from '../../../ui/index.ts';
import type { About } from '../about.ts';
import { entryBlocks } from '../entry/entry-blocks.ts';
import type { RegisterEntry } from '../entry/entry.ts';
import { texts } from '../texts.ts';
import { mapBlocks } from './map-blocks.ts';
import { REGISTER_FORMAT, stampOf } from './format.ts';

/** The whole register to read or to send to the authority: whose it is, what we decide, what we do for another. */
export function registerDocument(
  entries: readonly RegisterEntry[],
  about: About,
  map: DataMapModel | null = null,
): Document {
  const { language, organisation, now } = about;
  const ours = entries.filter(({ role }) => role !== 'processor');
  const forOthers = entries.filter(({ role }) => role === 'processor');
  return {
    title: texts.register[language],
    subtitle: organisation,
    language,
    madeAt: now,
    organisation,
    blocks: [
      { kind: 'heading', level: 1, text: texts.aboutUs[language] },
      { kind: 'terms', rows: aboutTerms(about) },
      ...(map ? mapBlocks(map, language) : []),
      ...part(texts.partOne[language], ours, about),
      ...part(texts.partTwo[language], forOthers, about),
    ],
  };
}

/** One activity alone. */
export const entryDocument = (entry: RegisterEntry, about: About): Document => ({
  title: entry.name,
  subtitle: `${texts.register[about.language]} – ${about.organisation}`,
  language: about.language,
  madeAt: about.now,
  organisation: about.organisation,
  version: String(entry.version),
  blocks: [...entryBlocks(entry, about.language), { kind: 'terms', rows: aboutTerms(about) }],
});

/** 30(1)(a): the controller, whom to ask, the FG; and what every file of ours says about itself. */
export function aboutTerms(about: About): { term: string; value: string }[] {
  const { language, organisation, contact, officers, now } = about;
  return [
    { term: texts.controller[language], value: organisation },
    { term: texts.contact[language], value: contact === '' ? texts.nobody[language] : contact },
    { term: texts.officer[language], value: officers.length === 0 ? texts.nobody[language] : officers.join(', ') },
    { term: texts.madeAt[language], value: stampOf(now) },
    { term: texts.formatName[language], value: REGISTER_FORMAT },
  ];
}

const part = (title: string, entries: readonly RegisterEntry[], { language }: About): Block[] =>
  entries.length === 0
    ? []
    : [
        { kind: 'page-break' },
        { kind: 'heading', level: 1, text: title },
        ...entries.flatMap((entry): Block[] => [
          { kind: 'heading', level: 2, text: entry.name },
          { kind: 'paragraph', text: fill(texts.version[language], { version: entry.version }) },
          ...entryBlocks(entry, language),
        ]),
      ];
