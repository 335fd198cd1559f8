import { answerCheck } from '../../features/sharing/check/answer-check.ts';
import { beginCheck } from '../../features/sharing/check/begin-check.ts';
import type { Narrator, Somebody } from './narrator.ts';

/** Sanne left a consultation without a name half-way: it waits for her at “Mag ik dit delen?”. */
export async function tellOfSharing({ does }: Narrator, sanne: Somebody) {
  const check = await does(sanne, 1, beginCheck, {
    client: '',
    aim: 'nameless',
    goal: 'Raad over een gezin met een huurschuld, zonder te zeggen om wie het gaat.',
  });
  await does(sanne, 1, answerCheck, { check, page: 'met-wie', to: 'colleague' });
}
