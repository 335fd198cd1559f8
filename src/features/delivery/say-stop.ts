import { sayAlternative } from '../../gate/texts.ts';
import type { SayStop, Way } from '../../platform/http/bind.tsx';
import type { W } from '../../platform/http/web.ts';
import type { Stopped } from '../../platform/shell.ts';
import type { Language } from '../../ui/index.ts';
import { clientWays } from '../clients/index.ts';
import { say } from './say.ts';
import { stopTexts as texts } from './texts-stop.ts';

type Where = { client: string; report?: string };

/** An act on a report or link that the plan does not allow like this: what was asked, and buttons for what is possible. */
export const sayStopped =
  (w: W, where: Where): SayStop =>
  async (stopped) => {
    const { language } = w.var;
    const stop = await clientWays(w, where.client, ownWays(stopped, where, language))(stopped);
    const { recipient } = stopped.question.act;
    if (recipient?.kind !== 'party') return stop;
    const name = stop.nameOf?.(recipient.party) ?? recipient.party;
    return { ...stop, asked: say(texts.askedParty, language, { name }) };
  };

/** What this feature can do at once, or where the question for consent is already filled in. */
function ownWays({ decision, question }: Stopped, { client, report }: Where, language: Language): Way[] {
  const { act } = question;
  const ask = `/clienten/${client}/toestemmingen/vragen?doel=${encodeURIComponent(act.purpose)}`;
  const way = (
    kind: Parameters<typeof sayAlternative>[0]['kind'],
    text: string,
    to: { href: string } | { post: string },
  ) => ({
    title: sayAlternative({ kind }, language),
    text,
    ...to,
  });
  if (act.recipient?.kind === 'party' && report) {
    const post = `/clienten/${client}/verslagen/${report}/versturen`;
    const href = `${ask}&partij=${encodeURIComponent(act.recipient.party)}`;
    const give = { ...way('give-to-person', texts.give[language], { post }), fields: { naar: 'client' } };
    return [give, way('lift-secrecy', texts.ask[language], { href })];
  }
  const mayAsk = decision.alternatives.some(({ kind }) => kind === 'ask-consent');
  return mayAsk ? [way('ask-consent', texts.ask[language], { href: ask })] : [];
}
