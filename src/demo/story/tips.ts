import { stickTip } from '../../features/tips/stick-tip.ts';
import type { Narrator, Somebody } from './narrator.ts';

type People = { sanne: Somebody; yusuf: Somebody; ilse: Somebody };

/** Three post-its on the wall, one of them without a name. */
export async function tellOfTips({ does }: Narrator, { sanne, yusuf, ilse }: People): Promise<void> {
  await does(yusuf, 12, stickTip, {
    tip: 'Fijn dat de printer nu een code vraagt. Zullen we dat bij de scanner op de begane grond ook doen?',
    van: 'naam',
  });
  await does(ilse, 7, stickTip, {
    tip: 'In de wachtruimte hoor je wat er aan de balie gezegd wordt. Misschien helpt een radio, of een stoel verder weg.',
    van: 'zonder',
  });
  await does(sanne, 2, stickTip, {
    tip: 'Ik schrijf de reden van een telefoontje nu vóór het bellen op. Dan vertel ik niet meer dan nodig. Aanrader!',
    van: 'naam',
  });
}
