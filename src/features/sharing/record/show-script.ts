import { z } from 'zod';
import type { Act, PersonFacts } from '../../../gate/act.ts';
import type { Context } from '../../../platform/context.ts';
import { findDecision, type KeptDecision } from '../../../platform/decisions.ts';
import { question } from '../../../platform/question.ts';
import type { GateQuestion } from '../../../platform/shell.ts';
import { gateQuestion, getPerson, type Person, readValues } from '../../clients/index.ts';
import { type RunningActivity, runningActivity } from '../../plan/index.ts';
import { eitherQuestion } from '../check/either.ts';
import { worksOn } from '../check/settle-involved.ts';
import { gatherClient } from '../check/desk.ts';
import type { ShareDecision } from '../decisions/share-decision.ts';
import { findShareDecision } from '../decisions/store.ts';
import { type Backed, readBacked } from '../backing/read-backed.ts';
import { heedNo, withCarers } from '../outcome/with-carers.ts';
import { tellsContent } from '../policy.ts';

export type Script = {
  decision: ShareDecision;
  activity: RunningActivity;
  person: Person | null;
  /** `value` null: nothing on record, or only that it is so may be told. */
  values: readonly { label: string; value: string | null; depth: 'fact' | 'outline' | 'content' }[];
  backing: Backed;
};

type Told = { decision: ShareDecision; activity: RunningActivity; asked: GateQuestion };

const input = z.object({ decision: z.uuid() });

/** Own decisions only; a colleague reads the decision itself, and weighs anew before telling anything. */
async function gatherOwn(c: Context, id: string, named: boolean): Promise<ShareDecision | null> {
  const decision = await findShareDecision(c, id);
  const own = c.actor.kind === 'worker' && decision?.decidedBy === c.actor.account;
  return decision && own && (decision.client !== null) === named ? decision : null;
}

async function gatherTold(c: Context, id: string): Promise<Told | null> {
  const decision = await gatherOwn(c, id, true);
  if (!decision) return null;
  const about = await gatherClient(c, decision.client!);
  if (!about) return null;
  const asked = decision.chosen === 'shared' ? await askedAgain(c, decision) : about.question;
  return asked && { decision, activity: about.activity, asked };
}

/** Only this moment counts: the facts of the record as they are now, with what the worker said when deciding. */
async function askedAgain(c: Context, decision: ShareDecision): Promise<GateQuestion | null> {
  const kept = decision.gateDecision === null ? undefined : await findDecision(c, decision.gateDecision);
  if (!kept) return null;
  const act = await withInvolved(c, decision, kept.act);
  const now = await gateQuestion(c, decision.client!, act, representativeOf(decision));
  if (!now) return null;
  const { deviation, consulted } = kept.facts;
  const about = { carers: decision.words.carers ?? [], party: decision.recipient.id ?? '' };
  const { people } = await withCarers(c, decision.client!, now.facts, about);
  const facts = heedNo(now, { ...now.facts, people: people.map(withGround(kept)), deviation, consulted });
  return { ...now, facts };
}

/** A colleague who works on it no longer is told nothing any more. */
async function withInvolved(c: Context, { client, recipient }: ShareDecision, act: Act): Promise<Act> {
  if (act.recipient?.kind !== 'colleague' || recipient.id === null) return act;
  const involved = act.recipient.involved === true && (await worksOn(c, client!, recipient.id));
  return { ...act, recipient: { kind: 'colleague', involved } };
}

const representativeOf = ({ recipient }: ShareDecision) => (recipient.kind === 'representative' ? recipient.id : null);

/** A duty, right or emergency that was weighed stays; consent is only there while it is given. */
const withGround =
  ({ facts }: KeptDecision) =>
  (person: PersonFacts, at: number): PersonFacts => {
    const before = facts.people[at];
    if (!before) return person;
    const told = { ...person, ...(before.informed === true && { informed: true }) };
    const byLaw = before.secrecyLifted !== 'no' && before.secrecyLifted !== 'by-consent';
    if (!byLaw || person.secrecyLifted !== 'no') return told;
    return { ...told, secrecyLifted: before.secrecyLifted, ground: before.ground ?? null };
  };

const showNamed = question({
  name: 'sharing.show-script',
  may: ['worker'],
  input,
  gather: (c, { decision }) => gatherTold(c, decision),
  gate: (_c, _input, { asked }) => asked,
  read: async (c, _input, { decision, activity }) => {
    const client = decision.client!;
    const known = await readValues(c, client, decision.chosen === 'shared' ? decision.fields : []);
    const values = decision.fields.map((field) => {
      const depth = decision.words.depths?.[field] ?? decision.depth;
      const label = activity.fields.find(({ id }) => id === field)?.label[c.language] ?? field;
      return { label, depth, value: tellsContent(field, depth) ? (known.get(field) ?? null) : null };
    });
    const answer: Script = {
      decision,
      activity,
      person: await getPerson(c, client),
      values,
      backing: await readBacked(c),
    };
    return { answer, trace: { about: [client] } };
  },
});

const showNameless = question({
  name: 'sharing.show-nameless-script',
  may: ['worker'],
  input,
  gather: async (c, { decision: id }) => {
    const decision = await gatherOwn(c, id, false);
    const activity = decision && (await runningActivity(c, decision.activity));
    return decision && activity && { decision, activity };
  },
  gate: 'nobody-named',
  read: async (c, _input, found) => {
    const answer: Script = { ...found, person: null, values: [], backing: await readBacked(c) };
    return { answer };
  },
});

/** What may be told now, by whoever decided it: asked of the gate again, because only this moment counts. */
export const showScript = eitherQuestion(showNamed, showNameless);
