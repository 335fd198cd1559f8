import { createHash } from 'node:crypto';
import type { Context } from '../../platform/context.ts';
import { eeaOn } from '../../platform/countries.ts';
import { dayOf } from '../../platform/dates.ts';
import { listWebsiteTools } from '../agreements/index.ts';
import { getOrganisation, listRoles } from '../organisation/index.ts';
import { inBoth, listRunningDocuments, type RunningDocument } from '../plan/index.ts';
import type { Text } from '../../ui/index.ts';
import { composeNotice, type NoticeSources, sectionsOf } from './compose-notice.ts';
import { type Contradiction, contradictionsIn } from './contradictions.ts';
import {
  type ActivityFacts,
  type Difference,
  differencesOf,
  type Missing,
  missingElements,
  ownTextNames,
} from './policy.ts';
import { findNotice, getTexts, type Notice, type NoticeContent, type NoticeTexts, type PlanPlace } from './store.ts';

/** What the notice would say today, with everything that is worth a look before it is published. */
export type Prepared = NoticeTexts & {
  organisation: Awaited<ReturnType<typeof getOrganisation>>;
  content: NoticeContent;
  plans: readonly PlanPlace[];
  /** Digest of the content: what is published is what was read. */
  digest: string;
  /** Titles of the activities, by id. */
  titles: ReadonlyMap<string, Text>;
  missing: readonly Missing[];
  contradictions: readonly Contradiction[];
  published: Notice | undefined;
  /** Against the version that is public; all of it when there is none. */
  differences: Readonly<Record<'nl' | 'en', readonly Difference[]>>;
};

export async function prepareNotice(c: Context): Promise<Prepared> {
  const organisation = await getOrganisation(c);
  const texts = await getTexts(c);
  const running = await listRunningDocuments(c);
  const published = await findNotice(c);
  const members = await listRoles(c);
  const day = dayOf(c.now);
  const eea = eeaOn(c.ground.law, day);
  const { own } = texts;
  const hasFg = members.some(({ roles }) => roles.includes('fg'));
  const sources: NoticeSources = { organisation, plans: running, own, law: c.ground.law, day, eea, hasFg };
  const content = { nl: composeNotice(sources, 'nl'), en: composeNotice(sources, 'en') };
  const publicBody = running.some(({ document }) => document.publicBody);
  const changed = (language: 'nl' | 'en') =>
    differencesOf(published ? sectionsOf(published.content[language]) : [], sectionsOf(content[language]));
  return {
    ...texts,
    organisation,
    content,
    digest: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32),
    plans: running.map(({ id: activity, version }) => ({ activity, version })),
    titles: new Map(running.map(({ id, document }) => [id, inBoth(document.title)])),
    missing: missingElements({ publicBody, own, activities: running.map((each) => factsOf(each, eea)) }),
    contradictions: contradictionsIn(
      ownTextNames.flatMap((name) => [own[name].nl, own[name].en]).filter((text) => text !== ''),
      await claimFacts(c, running, eea),
    ),
    published,
    differences: { nl: changed('nl'), en: changed('en') },
  };
}

function factsOf({ id, document }: RunningDocument, eea: ReadonlySet<string>): ActivityFacts {
  const { fields, flows, purposes, retention } = document;
  const foreign = fields.filter(({ off, source }) => !off && source === 'register');
  return {
    id,
    purposes: purposes.map(({ basis, basisText, balancing }) => {
      return { basis, basisText: basisText.nl, interest: balancing.interest ?? '' };
    }),
    sourceless: foreign.filter(({ sourceNote, register }) => sourceNote === '' && register === '').length,
    unguarded: flows.filter(({ country, transfer }) => country !== '' && !eea.has(country) && transfer === null).length,
    hasTerm: retention !== null && retention.reason.nl !== '',
    dutchOnly: firstInDutchOnly(document),
  };
}

/** Which step to open for the first text of the notice that has no English. */
function firstInDutchOnly({ title, summary, purposes, fields, retention }: RunningDocument['document']): number | null {
  const half = (words: { nl: string; en: string }) => words.nl !== '' && words.en === '';
  const read: [number, readonly { nl: string; en: string }[]][] = [
    [1, [title, summary]],
    [2, purposes.flatMap((purpose) => [purpose.title, purpose.explanation, purpose.why])],
    [3, fields.filter(({ off }) => !off).map(({ label }) => label)],
    [6, purposes.flatMap(({ basisText, consentText }) => (consentText ? [basisText, consentText] : [basisText]))],
    [8, purposes.map(({ notFor }) => notFor)],
    [10, retention ? [retention.reason, ...retention.perPurpose.map(({ reason }) => reason)] : []],
  ];
  return read.find(([, words]) => words.some(half))?.[0] ?? null;
}

async function claimFacts(c: Context, running: readonly RunningDocument[], eea: ReadonlySet<string>) {
  const flows = running.flatMap(({ document }) => document.flows).filter(({ role }) => role !== 'referrer');
  const names = (chosen: typeof flows) => [...new Set(chosen.map(({ partyName }) => partyName))];
  const purposes = running.flatMap(({ document }) => document.purposes);
  return {
    // What a page itself cannot do without needs no cookie wall, and is no contradiction (Tw 11.7a, WEC 129).
    tools: (await listWebsiteTools(c)).filter(({ storage }) => storage !== 'none').map(({ party }) => party.name),
    parties: names(flows.filter(({ fields }) => fields.length > 0)),
    outside: names(flows.filter(({ country }) => country !== '' && !eea.has(country))),
    withoutConsent: purposes
      .filter(({ basis }) => basis !== null && basis !== 'consent')
      .slice(0, 3)
      .map(({ title }) => title.nl),
  };
}
