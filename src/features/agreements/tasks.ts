import type { Context } from '../../platform/context.ts';
import { fill, type TaskCard, type Text } from '../../ui/index.ts';
import type { Gap } from './gaps.ts';
import { currentTerm } from './policy.ts';
import { readRegister, type RegisteredParty } from './register.ts';
import { taskTexts } from './texts-tasks.ts';
import { mayArrange } from './who-acts.ts';

/** What waits for a person; the other gaps stand on the page of the party, where nobody is in a hurry. */
const urgent = [
  'agreement-none',
  'agreement-lapsed',
  'agreement-ends',
  'ended-in-plan',
  'transfer',
  'sub-processor',
  'certificate-ended',
  'settings',
] as const satisfies readonly Gap[];
type Urgent = (typeof urgent)[number];

/** Without this, sharing stands still or breaks the law now. */
const stops: ReadonlySet<Urgent> = new Set(['agreement-none', 'agreement-lapsed', 'ended-in-plan', 'transfer']);

const named = (text: Text, party: string): Text => ({
  nl: fill(text.nl, { party }),
  en: fill(text.en, { party }),
});

/** The tasks of one party, the weightiest first. Days are `YYYY-MM-DD`. */
export function tasksOf({ party, agreements, gaps }: RegisteredParty, today: string): TaskCard[] {
  const term = currentTerm(agreements, today);
  return gaps.flatMap((gap): TaskCard[] => {
    const which = urgent.find((each) => each === gap);
    if (!which) return [];
    return [
      {
        title: named(taskTexts[which].title, party.name),
        text: taskTexts[which].text,
        href: `/partijen/${party.id}`,
        due: which === 'agreement-ends' ? (term?.until ?? null) : null,
        kind: stops.has(which) ? 'attention' : 'info',
      },
    ];
  });
}

/** What waits with suppliers and partners, for who keeps the register; nothing for others. */
export async function agreementTasks(c: Context): Promise<TaskCard[]> {
  if (!mayArrange(c)) return [];
  const { parties, today } = await readRegister(c);
  return parties.flatMap((party) => tasksOf(party, today));
}
