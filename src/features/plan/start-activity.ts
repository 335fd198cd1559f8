import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { newId } from '../../platform/ids.ts';
import { getOrganisation, listRoles } from '../organisation/index.ts';
import { forCountry, mayOwn, newDocument } from './policy.ts';
import { addActivity, addDraft } from './store.ts';
import { findTemplate } from './templates.ts';
import { workerOf } from './worker-of.ts';

const Start = z.object({
  template: z.string(),
  /** Account of the owner; whoever starts it, when left out. */
  owner: z.union([z.literal('').transform(() => undefined), z.uuid()]).optional(),
});

/** A new activity from a template, as a draft of its first version. */
export const startActivity = action({
  name: 'plan.start-activity',
  may: ['process-owner', 'administrator'],
  input: Start,
  gather: async (c, input) => {
    const template = findTemplate(input.template);
    if (template === undefined) return null;
    const { country } = await getOrganisation(c);
    return { template, content: forCountry(template.content, country), members: await listRoles(c) };
  },
  gate: 'plan-content',
  run: async (c, input, { template, content, members }) => {
    const by = workerOf(c).account;
    const owner = input.owner ?? by;
    const member = members.find(({ account }) => account === owner);
    if (!member || !mayOwn(member.roles)) return { refused: 'cannot-own' as const };
    const id = newId();
    await addActivity(c, { id, template: template.id, owner, by });
    await addDraft(c, id, by, { round: 1, document: newDocument(content, template.id) });
    return {
      done: id,
      trace: { object: { kind: 'activity', id } },
      happened: [{ name: 'activity.started', activity: id }],
    };
  },
});
