import { addClient } from '../../features/clients/index.ts';
import { agreeGoals } from '../../features/clients/record/agree-goals.ts';
import { viewRecord } from '../../features/clients/record/view-record.ts';
import { lookBack } from '../../features/oversight/index.ts';
import { readOddLooks } from '../../features/oversight/views/read-odd-looks.ts';
import { writeFinding } from '../../features/oversight/views/write-finding.ts';
import type { Performed } from '../../platform/action.ts';
import type { Question } from '../../platform/question.ts';
import type { Caller } from '../../platform/shell.ts';
import type { Narrator, Somebody } from './narrator.ts';

/** Looking, told like doing. */
const looking = <Answer>({ name, ask }: Pick<Question<unknown, Answer>, 'name' | 'ask'>) => ({
  name,
  perform: async (caller: Caller, raw: unknown): Promise<Performed<Answer, never>> => {
    const asked = await ask(caller, raw);
    return asked.kind === 'answer' ? { kind: 'done', value: asked.answer } : asked;
  },
});

const WEEK = 7;

type People = { sanne: Somebody; yusuf: Somebody; ruben: Somebody };

/** Two looks that stand out: one was asked about already and was work, one waits for a question. */
export async function tellOfLooks({ does, asSystem }: Narrator, activity: string, { sanne, yusuf, ruben }: People) {
  const client = (callName: string, name: string, mail: string) =>
    does(sanne, 12, addClient, { activity, callName, name, email: `${mail}@example.net`, phone: '', language: 'nl' });
  const [nadia, lies] = [await client('Nadia', 'Nadia Arslan', 'nadia'), await client('Lies', 'Lies Dijkhof', 'lies')];
  await does(sanne, 11, agreeGoals, { client: nadia, goals: 'Nederlands leren.' });
  await does(sanne, 6, looking(viewRecord), { client: lies });
  await does(yusuf, 3, looking(viewRecord), { client: nadia });
  for (let day = 0; day < WEEK; day += 1) await asSystem(lookBack, {}, 0);
  const { looks } = await does(ruben, 0, looking(readOddLooks), {});
  const own = looks.find((look) => look.client === lies);
  if (!own) throw new Error('The look of Sanne stands out in the story, and did not');
  await does(ruben, 0, writeFinding, {
    inzage: own.id,
    uitkomst: 'belonged-to-work',
    woorden: 'Sanne begeleidt Lies. Ze heten toevallig hetzelfde en zijn geen familie.',
  });
}
