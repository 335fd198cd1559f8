import { sayAlternative } from '../../gate/texts.ts';
import type { SayStop, Way } from '../../platform/http/bind.tsx';
import type { W } from '../../platform/http/web.ts';
import type { Stopped } from '../../platform/shell.ts';
import { clientWays } from '../clients/index.ts';
import { urlOf } from './pages/parts.tsx';
import { workTexts } from './texts-work.ts';

/** Asking that the plan does not allow like this: first what consent itself can do, then the rooms of the client. */
export const sayStopped =
  (w: W, client: string): SayStop =>
  (stopped) =>
    clientWays(w, client, waysOfConsent(stopped, client, w.var.language))(stopped);

/** A question that may not go by message can be asked in a conversation or on paper; it is written down then. */
function waysOfConsent({ decision, question }: Stopped, client: string, language: 'nl' | 'en'): Way[] {
  const { act } = question;
  if (act.operation !== 'ask') return [];
  return decision.alternatives
    .filter(({ kind }) => kind === 'in-person')
    .slice(0, 1)
    .map(({ kind }) => ({
      title: sayAlternative({ kind }, language),
      text: workTexts.inPerson[language],
      href: urlOf(client, 'antwoord', act.purpose),
    }));
}
