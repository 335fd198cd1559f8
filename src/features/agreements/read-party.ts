import { z } from 'zod';
import type { Context } from '../../platform/context.ts';
import { question } from '../../platform/question.ts';
import { namesOf } from '../organisation/index.ts';
import { type AgreementSheet, listAgreementSheets } from './agreement-sheet.ts';
import { type Certificate, listCertificates } from './certificates/store.ts';
import { type Ending, listEndingsOf } from './party/endings.ts';
import { type Assessment, findRoleTest, listAssessments, type RoleTest } from './party/store.ts';
import type { SheetWords } from './party-words.ts';
import { readRegister, type RegisteredParty, yardstickOf } from './register.ts';
import { findSheet, openSheet } from './register-rows.ts';
import { wordKey } from './seal-words.ts';
import { listSettings, type Setting } from './settings/store.ts';
import { listSubProcessors, type SubProcessor } from './sub-processors/store.ts';
import { keepers, mayArrange, readers } from './who-acts.ts';

export type { Setting, SubProcessor };

export type PartyPage = {
  registered: RegisteredParty;
  words: SheetWords;
  certificates: readonly Certificate[];
  subProcessors: readonly SubProcessor[];
  settings: readonly Setting[];
  /** By agreement. */
  sheets: ReadonlyMap<string, AgreementSheet>;
  roleTest: RoleTest | undefined;
  /** Newest first. */
  assessments: readonly Assessment[];
  endings: readonly Ending[];
  /** Names of colleagues, by account. */
  names: ReadonlyMap<string, string>;
  today: string;
  eea: ReadonlySet<string>;
  may: { arrange: boolean; assess: boolean };
};

const noWords: SheetWords = {
  does: '',
  contact: '',
  transferNote: '',
  hosting: '',
  encryption: '',
  twoStep: '',
  exit: '',
};

/** A party, and where the address names one, a sub-processor or a setting of it. */
const One = z.object({
  partij: z.string().max(60),
  subverwerker: z.string().optional(),
  instelling: z.string().optional(),
});

async function find(c: Context, { partij, subverwerker, instelling }: z.infer<typeof One>) {
  const { parties, today, eea } = await readRegister(c);
  const registered = parties.find(({ party }) => party.id === partij);
  if (!registered) return null;
  const among = (rows: readonly { id: string }[], wanted: string) => rows.some(({ id }) => id === wanted);
  if (subverwerker !== undefined && !among(await listSubProcessors(c, partij), subverwerker)) return null;
  if (instelling !== undefined && !among(await listSettings(c, partij), instelling)) return null;
  return { registered, today, eea };
}

async function read(c: Context, found: Pick<PartyPage, 'registered' | 'today' | 'eea'>): Promise<PartyPage> {
  const { id } = found.registered.party;
  const sheet = await findSheet(c, id);
  const words = sheet ? openSheet(await wordKey(c), sheet) : noWords;
  const subProcessors = await listSubProcessors(c, id);
  const settings = await listSettings(c, id);
  const roleTest = await findRoleTest(c, id);
  const assessments = await listAssessments(c, id);
  const endings = await listEndingsOf(c, id);
  const people = [
    ...[...assessments, ...endings].map(({ by }) => by),
    ...settings.flatMap(({ done }) => done?.by ?? []),
    ...subProcessors.flatMap(({ answeredBy }) => answeredBy ?? []),
    ...(roleTest ? [roleTest.by] : []),
  ];
  const { actor } = c;
  const watches = actor.kind === 'worker' && actor.roles.some((role) => role === 'fg' || role === 'privacy-contact');
  return {
    ...found,
    words,
    certificates: await listCertificates(c, id),
    subProcessors,
    settings,
    sheets: await listAgreementSheets(c, id),
    roleTest,
    assessments,
    endings,
    names: await namesOf(c, [...new Set(people)]),
    may: { arrange: mayArrange(c), assess: mayArrange(c) || watches },
  };
}

/** Everything that is known of one party. */
export const readParty = question({
  name: 'agreements.read-party',
  may: readers,
  input: One,
  gather: find,
  gate: 'agreement-content',
  read: async (c, _input, found) => ({ answer: await read(c, found) }),
});

/** The same, to change something of it. */
export const openParty = question({
  name: 'agreements.open-party',
  may: keepers,
  input: One,
  gather: find,
  gate: 'agreement-content',
  read: async (c, _input, found) => ({ answer: await read(c, found) }),
});

/** The same, for who may say whether it suits us. */
export const weighParty = question({
  name: 'agreements.weigh-party',
  may: [...keepers, 'privacy-contact', 'fg'],
  input: One,
  gather: find,
  gate: 'agreement-content',
  read: async (c, _input, found) => ({ answer: await read(c, found) }),
});

/** The form of a new party. */
export const beginParty = question({
  name: 'agreements.begin-party',
  may: keepers,
  input: z.object({}),
  gather: async () => ({}),
  gate: 'agreement-content',
  read: async (c) => ({ answer: { eea: yardstickOf(c).eea } }),
});
