import { Readable } from 'node:stream';
import type { Performed } from '../../platform/action.ts';
import type { Actor, Ground, Role } from '../../platform/context.ts';
import { addDays, dayOf } from '../../platform/dates.ts';
import { type ArrivedFile, takeInFile } from '../../platform/files/index.ts';
import type { Answered } from '../../platform/question.ts';
import { newId } from '../../platform/ids.ts';
import { type Caller, inTransaction } from '../../platform/shell.ts';
import { addMember, foundOrganisation } from '../../features/organisation/index.ts';
import { founderRoles } from '../../features/organisation/policy.ts';
import { discussTemplate, runTemplate } from '../../features/plan/index.ts';

/** Any action; what it wants is checked when it is told. */
type Told<Value> = { name: string; perform: (caller: Caller, raw: unknown) => Promise<Performed<Value, string>> };

/** Any question; what it wants is checked when it is asked. */
type Asked<Answer> = { name: string; ask: (caller: Caller, raw: unknown) => Promise<Answered<Answer>> };

export type Somebody = { account: string; membership: string; roles: readonly Role[] };

/** Tells what happened in one organisation, through the same actions as everybody uses. */
export type Narrator = {
  organisation: string;
  /** `daysAgo` days before today, at noon in the Low Countries. */
  day: (daysAgo: number) => string;
  /** Somebody does something, so many days ago. Throws when it was not possible: a story has no gaps. */
  does: <Value>(who: Somebody, daysAgo: number, act: Told<Value>, input: object) => Promise<Value>;
  joins: (name: string, mail: string, roles: readonly Role[], team?: string) => Promise<Somebody>;
  /** A plan from a template, discussed and approved by its owner. */
  approves: (owner: Somebody, daysAgo: number, template: string, withWhom: string) => Promise<string>;
  /** A draft whose first steps are discussed. */
  walks: (
    owner: Somebody,
    daysAgo: number,
    template: string,
    steps: number,
  ) => Promise<{ activity: string; revision: number }>;
  /** A file with these words, ready to go with an act. */
  takesIn: (name: string, words: string) => Promise<ArrivedFile>;
  /** A client does, or reads, something on the own page. */
  asClient: <Value>(client: string, daysAgo: number, act: Told<Value>, input: object) => Promise<Value>;
  asClientReads: <Answer>(client: string, daysAgo: number, asked: Asked<Answer>, input: object) => Promise<Answer>;
  /** Somebody from outside does something behind the own link. */
  asGuest: <Value>(guest: string, daysAgo: number, act: Told<Value>, input: object) => Promise<Value>;
  /** What somebody reads, so many days ago. */
  reads: <Answer>(who: Somebody, daysAgo: number, asked: Asked<Answer>, input: object) => Promise<Answer>;
  /** Long ago, unless the story says when. */
  asSystem: <Value>(act: Told<Value>, input: object, daysAgo?: number) => Promise<Value>;
};

type Founding = {
  name: string;
  country: 'NL' | 'BE';
  kind: 'solo' | 'team';
  founder: { name: string; mail: string };
  contact: { phone: string; mail: string };
};

const LONG_AGO = 420;

/** Founds the organisation and answers its narrator, with the first person. */
export async function beginStory(
  ground: Ground,
  founding: Founding,
): Promise<{ narrator: Narrator; founder: Somebody }> {
  const narrator = narratorOf(ground, newId());
  const { account, membership } = await narrator.asSystem(foundOrganisation, { ...founding, template: null });
  const roles: readonly Role[] = founderRoles(founding.kind);
  return { narrator, founder: { account, membership, roles } };
}

function narratorOf(ground: Ground, organisation: string): Narrator {
  const today = ground.clock.now();
  const at = (daysAgo: number) => addDays(today, -daysAgo);
  const caller = (actor: Actor, daysAgo: number): Caller => {
    const then = { ...ground, clock: { now: () => at(daysAgo) } };
    return { ground: then, organisation, actor, request: newId(), language: 'nl' };
  };
  const asSystem: Narrator['asSystem'] = (act, input, daysAgo = LONG_AGO) =>
    done(act, caller({ kind: 'system' }, daysAgo), input);
  return {
    organisation,
    day: (daysAgo) => dayOf(at(daysAgo)),
    does: (who, daysAgo, act, input) => done(act, caller({ kind: 'worker', ...who }, daysAgo), input),
    takesIn: (name, words) => takenIn({ ground, organisation, request: newId() }, name, words),
    asSystem,
    asGuest: (guest, daysAgo, act, input) => done(act, caller({ kind: 'guest', guest }, daysAgo), input),
    asClient: (client, daysAgo, act, input) => done(act, caller({ kind: 'client', client }, daysAgo), input),
    asClientReads: (client, daysAgo, asked, input) => read(asked, caller({ kind: 'client', client }, daysAgo), input),
    reads: (who, daysAgo, asked, input) => read(asked, caller({ kind: 'worker', ...who }, daysAgo), input),
    async joins(name, mail, roles, team) {
      const joined = await asSystem(addMember, { name, mail, roles, team: team ?? null });
      return { ...joined, roles };
    },
    approves: (owner, daysAgo, template, withWhom) => {
      const told = caller({ kind: 'worker', ...owner }, daysAgo);
      const note = { discussed: 'Besproken en vastgelegd.', with: withWhom, openQuestion: '' };
      return inTransaction(told, (c) => runTemplate(c, template, () => note));
    },
    walks: (owner, daysAgo, template, steps) => {
      const told = caller({ kind: 'worker', ...owner }, daysAgo);
      const note = { discussed: 'Besproken aan tafel.', with: 'de collega’s van het team', openQuestion: '' };
      return inTransaction(told, (c) => discussTemplate(c, template, steps, () => note));
    },
  };
}

async function read<Answer>(asked: Asked<Answer>, caller: Caller, input: object): Promise<Answer> {
  const answered = await asked.ask(caller, input);
  if (answered.kind === 'answer') return answered.answer;
  throw new Error(`The story stops at ${asked.name}: ${answered.kind}`);
}

async function takenIn(to: Parameters<typeof takeInFile>[0], name: string, words: string): Promise<ArrivedFile> {
  const arrival = await takeInFile(to, { name, source: Readable.from([Buffer.from(words)]) });
  if ('arrived' in arrival) return arrival.arrived;
  throw new Error(`The story stops at ${name}: ${arrival.refused}`);
}

async function done<Value>(act: Told<Value>, caller: Caller, input: object): Promise<Value> {
  const performed = await act.perform(caller, input);
  if (performed.kind === 'done') return performed.value;
  throw new Error(`The story stops at ${act.name}: ${JSON.stringify(performed, stopsAt)}`);
}

/** Of a decision only the checks that stop: enough to mend the story. */
const stopsAt = (key: string, value: unknown) =>
  ['law', 'question', 'facts', 'plan'].includes(key) ? undefined : value;
