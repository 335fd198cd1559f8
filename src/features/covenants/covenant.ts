import type { Block } from '../../platform/document/index.ts';
import { dayOf } from '../../platform/dates.ts';
import type { CovenantContent } from './content.ts';
import { currentVersion, type Life, openVersion } from './policy.ts';
import type { SignatureWords, SignedWay } from './words.ts';

/** What is kept of a version: the content, the same as blocks for screen and PDF, and the text whose hash is signed. */
export type Written = {
  content: CovenantContent;
  blocks: { nl: readonly Block[]; en: readonly Block[] };
  text: string;
  /** Why it was offered with something still open; empty where nothing was. */
  note: string;
};

export type StoredVersion = {
  covenant: string;
  version: number;
  written: Written;
  /** SHA-256 of the text. */
  digest: Buffer;
  from: string;
  until: string | null;
  evaluateOn: string | null;
  offeredAt: Date;
  offeredBy: string;
  completeAt: Date | null;
  withdrawnAt: Date | null;
};

export type Signature = { way: SignedWay; words: SignatureWords; at: Date; digest: Buffer; by: string | null };
export type Signer = {
  covenant: string;
  id: string;
  version: number;
  party: string;
  guest: string | null;
  invitedAt: Date | null;
  remindedAt: Date | null;
  signature: Signature | null;
};
export type Leaving = { party: string; leavesOn: string; toldAt: Date; words: string };

export type Covenant = {
  id: string;
  owner: string;
  example: string | null;
  draft: CovenantContent | null;
  ending: { on: string; at: Date; by: string | null; words: string } | null;
  /** Oldest first. */
  versions: readonly StoredVersion[];
  signers: readonly Signer[];
  leavings: readonly Leaving[];
};

/** The life of a covenant in days, for the policy. */
export const lifeOf = ({ versions, leavings, ending }: Covenant): Life => ({
  versions: versions.map(({ version, from, until, evaluateOn, completeAt, withdrawnAt }) => ({
    ...{ version, from, until, evaluateOn },
    completeOn: completeAt && dayOf(completeAt),
    withdrawn: withdrawnAt !== null,
  })),
  leavings,
  endedOn: ending?.on ?? null,
});

/** What people should see first: the version that holds, else the one that waits for signatures, else the draft. */
export function shownVersion(covenant: Covenant, today: string): StoredVersion | undefined {
  const life = lifeOf(covenant);
  const number = currentVersion(life, today) ?? openVersion(life)?.version;
  return covenant.versions.find(({ version }) => version === number);
}

export function shownContent(covenant: Covenant, today: string): CovenantContent {
  const content = shownVersion(covenant, today)?.written.content ?? covenant.draft;
  const last = content ?? covenant.versions.at(-1)?.written.content;
  if (!last) throw new Error('A covenant is a draft or has a version.');
  return last;
}

/** Who signs a version, in the order in which the parties stand in it. */
export function signersOf({ signers, versions }: Covenant, version: number): Signer[] {
  const parties = versions.find((each) => each.version === version)?.written.content.parties ?? [];
  const place = new Map(parties.map(({ id }, at) => [id, at]));
  return signers
    .filter((signer) => signer.version === version)
    .sort((a, b) => (place.get(a.party) ?? 0) - (place.get(b.party) ?? 0));
}
