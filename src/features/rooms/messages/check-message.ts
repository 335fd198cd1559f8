import { z } from 'zod';
import type { Check } from '../../../gate/decision.ts';
import type { Depth } from '../../../gate/plan.ts';
import { question } from '../../../platform/question.ts';
import { gateQuestion } from '../../clients/index.ts';
import { findInside } from '../inside.ts';
import { describeMembers } from '../members/describe-members.ts';
import { listPresent } from '../members/store.ts';
import { actInside, type Receiver, receiverKey } from '../policy.ts';
import { askReceivers, type Verdict } from './ask-receivers.ts';
import { depth, fields } from './input.ts';

export type Weighed = {
  receiver: Receiver;
  key: string;
  /** Names of the people in it. */
  names: readonly string[];
  may: boolean;
  /** What stops it. */
  obstacles: readonly Check[];
};

export type Weighing = {
  receivers: readonly Weighed[];
  /** The deepest that everybody may have, where that helps. */
  lessDeep: Depth | null;
};

/** Who may have a message about these details, and who not: asked of the gate for each receiver. Nothing is said yet. */
export const checkMessage = question({
  name: 'rooms.check-message',
  may: ['worker'],
  input: z.object({ room: z.uuid(), gegevens: fields, diepte: depth }),
  gather: async (c, { room: id, gegevens: data }) => {
    const inside = await findInside(c, id);
    if (!inside) return null;
    const { client, purpose } = inside.room;
    const asked = await gateQuestion(c, client, actInside('view', { purpose, data }));
    return asked && { ...inside, asked };
  },
  gate: (_c, _input, { asked }) => asked,
  read: async (c, { gegevens: data, diepte }, { room, me }) => {
    const present = await listPresent(c, room.id);
    const ask = (deep: Depth) => askReceivers(c, room, { present, author: me.id, told: { data, depth: deep } });
    const verdicts = await ask(diepte);
    const names = new Map((await describeMembers(c, room, present)).map(({ id, name }) => [id, name]));
    let lessDeep: Depth | null = null;
    for (const deep of shallower(diepte)) {
      lessDeep ??= (await ask(deep)).every(({ may }) => may) ? deep : null;
    }
    const answer: Weighing = { receivers: verdicts.map((each) => weighed(each, names)), lessDeep };
    return { answer, trace: { about: [room.client] } };
  },
});

const depths: readonly Depth[] = ['content', 'outline', 'fact'];
const shallower = (from: Depth): readonly Depth[] => depths.slice(depths.indexOf(from) + 1);

const weighed = ({ receiver, members, may, gated }: Verdict, names: ReadonlyMap<string, string>): Weighed => ({
  receiver,
  key: receiverKey(receiver),
  names: members.map(({ id }) => names.get(id) ?? '').filter((name) => name !== ''),
  may,
  obstacles: gated.decision.checks.filter(({ result }) => result === 'obstacle' || result === 'consult'),
});
