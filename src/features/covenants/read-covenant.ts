import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { dayOf } from '../../platform/dates.ts';
import { question } from '../../platform/question.ts';
import { listAccesses, type ListedAccess } from '../guests/index.ts';
import { getOrganisation, namesOf } from '../organisation/index.ts';
import { surroundingsOf, type Surroundings } from './around.ts';
import type { CovenantContent } from './content.ts';
import { type Covenant, lifeOf, shownContent, shownVersion, type StoredVersion } from './covenant.ts';
import { digestOf } from './document.ts';
import { type Gap, gapsOf } from './gaps/gaps.ts';
import { countUses, type Evaluation, type Kept, listEvaluations, listKept } from './life/evaluations.ts';
import { doorTo } from './life/tell-guests.ts';
import { writeVersion } from './life/offer-covenant.ts';
import { type CovenantState, openVersion, stateOf } from './policy.ts';
import { findCovenant, listCovenants } from './store.ts';
import { keepers, mayArrange, readers } from './who-acts.ts';

export type CovenantPage = Surroundings & {
  covenant: Covenant;
  state: CovenantState;
  /** What people see first: the version that holds or waits, else the draft. */
  content: CovenantContent;
  version: StoredVersion | undefined;
  /** The version that waits for signatures, and whether its text is still what was offered. */
  open: StoredVersion | undefined;
  /** Whether the hash of every version still fits its text. */
  verified: ReadonlyMap<number, boolean>;
  gaps: readonly Gap[];
  /** Gaps of the draft, where there is one beside a version. */
  draftGaps: readonly Gap[];
  evaluations: readonly Evaluation[];
  kept: readonly Kept[];
  /** Decisions to share since the last evaluation. */
  uses: number;
  names: ReadonlyMap<string, string>;
  organisation: string;
  /** Who from outside may come in, for who arranges it. */
  accesses: readonly ListedAccess[];
  today: string;
  may: { arrange: boolean };
};

const One = z.object({ covenant: z.uuid() });

async function read(c: Context, covenant: Covenant): Promise<CovenantPage> {
  const today = dayOf(c.now);
  const surroundings = await surroundingsOf(c);
  const content = shownContent(covenant, today);
  const open = openVersion(lifeOf(covenant));
  const evaluations = await listEvaluations(c, covenant.id);
  const people = [
    covenant.owner,
    ...covenant.versions.map(({ offeredBy }) => offeredBy),
    ...evaluations.map(({ by }) => by),
  ];
  return {
    ...surroundings,
    covenant,
    state: stateOf(lifeOf(covenant), today),
    content,
    version: shownVersion(covenant, today),
    open: covenant.versions.find(({ version }) => version === open?.version),
    verified: new Map(
      covenant.versions.map(({ version, written, digest }) => [version, digestOf(written.text).equals(digest)]),
    ),
    gaps: gapsOf(content, surroundings.around),
    draftGaps: covenant.draft ? gapsOf(covenant.draft, surroundings.around) : [],
    evaluations,
    kept: await listKept(c, covenant.id),
    uses: await countUses(c, covenant.id, evaluations[0]?.at ?? null),
    names: await namesOf(c, [...new Set(people)]),
    organisation: (await getOrganisation(c)).name,
    accesses: mayArrange(c) ? await listAccesses(c, { object: doorTo(covenant.id) }) : [],
    today,
    may: { arrange: mayArrange(c) },
  };
}

/** A covenant with its life: for everybody who works here, because it says what is possible. */
export const readCovenant = question({
  name: 'covenants.read-covenant',
  may: readers,
  input: One,
  gather: async (c, { covenant }) => (await findCovenant(c, covenant)) ?? null,
  gate: 'agreement-content',
  read: async (c, _input, covenant) => ({ answer: await read(c, covenant) }),
});

export type DraftPage = CovenantPage & {
  draft: CovenantContent;
  /** How the text would be signed, and its hash. */
  written: { blocks: StoredVersion['written']['blocks']; digest: string };
};

/** The draft of a covenant, for who writes it. */
export const openCovenant = question({
  name: 'covenants.open-covenant',
  may: keepers,
  input: One,
  gather: async (c, { covenant }) => {
    const found = await findCovenant(c, covenant);
    return found?.draft ? found : null;
  },
  gate: 'agreement-content',
  read: async (c, _input, covenant) => {
    const page = await read(c, covenant);
    const number = (covenant.versions.at(-1)?.version ?? 0) + 1;
    const { blocks, text } = writeVersion(covenant.draft!, page.choices, number, '');
    const answer: DraftPage = {
      ...page,
      draft: covenant.draft!,
      written: { blocks, digest: digestOf(text).toString('hex') },
    };
    return { answer };
  },
});

/** A form about the life of a covenant: leaving, ending, signing, looking back. */
export const arrangeCovenant = question({
  name: 'covenants.arrange-covenant',
  may: keepers,
  input: One,
  gather: async (c, { covenant }) => (await findCovenant(c, covenant)) ?? null,
  gate: 'agreement-content',
  read: async (c, _input, covenant) => ({ answer: await read(c, covenant) }),
});

export type CovenantLine = {
  id: string;
  title: string;
  state: CovenantState;
  parties: readonly string[];
  until: string | null;
  evaluateOn: string | null;
  /** How many signatures there are of how many, while some are missing. */
  signed: { count: number; of: number } | null;
  gaps: number;
  draft: boolean;
};

/** All covenants, and how each stands today. */
export const readCovenants = question({
  name: 'covenants.read-covenants',
  may: readers,
  input: z.object({}),
  gather: async () => ({}),
  gate: 'agreement-content',
  read: async (c) => {
    const today = dayOf(c.now);
    const { around } = await surroundingsOf(c);
    const lines = (await listCovenants(c)).map((covenant): CovenantLine => {
      const content = shownContent(covenant, today);
      const version = shownVersion(covenant, today);
      const open = openVersion(lifeOf(covenant));
      const signers = covenant.signers.filter((signer) => signer.version === open?.version);
      return {
        id: covenant.id,
        title: content.title,
        state: stateOf(lifeOf(covenant), today),
        parties: content.parties.map(({ name }) => name),
        until: version?.until ?? content.end,
        evaluateOn: version?.evaluateOn ?? null,
        signed: open ? { count: signers.filter(({ signature }) => signature).length, of: signers.length } : null,
        gaps: gapsOf(content, around).length,
        draft: covenant.draft !== null,
      };
    });
    return { answer: { lines, mayArrange: mayArrange(c) } };
  },
});
