import type { AlternativeKind } from '../../gate/decision.ts';
import { sayAlternative } from '../../gate/texts.ts';
import type { SayStop, Way } from '../../platform/http/bind.tsx';
import type { W } from '../../platform/http/web.ts';
import type { Stopped } from '../../platform/shell.ts';
import type { Language } from '../../ui/index.ts';
import { clientWays } from '../clients/index.ts';
import { isReferrer } from './policy.ts';
import { say } from './say.ts';
import { stopTexts as texts } from './texts-stop.ts';

type Where = { client: string; report?: string };

/** An act on a report or link that the plan does not allow like this: what was asked, and buttons for what is possible. */
export const sayStopped =
  (w: W, where: Where): SayStop =>
  async (stopped) => {
    const { language } = w.var;
    const own = ownWays(stopped, where, language);
    const stop = await clientWays(w, where.client, own)(stopped);
    // Ours leads to the same room with the question filled in.
    const asking = `/clienten/${where.client}/toestemmingen`;
    const { recipient, operation } = stopped.question.act;
    const asksAlready = own.some((way) => 'href' in way && way.href.startsWith(asking));
    const inVain = recipient?.kind === 'party' && !mayAsk(stopped.question, recipient.party);
    const ways = stop.ways.filter((way) => !(asksAlready || inVain) || !('href' in way) || way.href !== asking);
    if (recipient?.kind !== 'party') {
      return { ...stop, ways, ...(operation === 'send' && { asked: texts.askedClient[language] }) };
    }
    const name = stop.nameOf?.(recipient.party) ?? recipient.party;
    const asked = say(texts.askedParty, language, { name });
    const wall = isReferrer(stopped.question.plan, recipient.party) ? ` ${texts.wall[language]}` : '';
    return { ...stop, ways, asked: asked + wall };
  };

/** A question exists only where the plan lets a party outside be told something; never about who referred. */
const mayAsk = ({ plan, act }: Stopped['question'], party: string): boolean =>
  plan.flows.some(
    ({ party: to, purpose, role }) =>
      to === party && purpose === act.purpose && (role === 'controller' || role === 'joint-controller'),
  );

/** What this feature can do at once, or where the question for consent is already filled in. */
function ownWays({ decision, question }: Stopped, { client, report }: Where, language: Language): Way[] {
  const { act } = question;
  const kinds = decision.alternatives.map(({ kind }) => kind);
  const way = (kind: AlternativeKind, text: string, to: { href: string } | { post: string }) => ({
    title: sayAlternative({ kind }, language),
    text,
    ...to,
  });
  const ask = `/clienten/${client}/toestemmingen/vragen?doel=`;
  if (act.recipient?.kind === 'party' && report) {
    const { party } = act.recipient;
    const post = `/clienten/${client}/verslagen/${report}/versturen`;
    const href = `${ask}${encodeURIComponent(act.purpose)}&partij=${encodeURIComponent(party)}`;
    const give = { ...way('give-to-person', texts.give[language], { post }), fields: { naar: 'client' } };
    return mayAsk(question, party) ? [give, way('lift-secrecy', texts.ask[language], { href })] : [give];
  }
  const href = `${ask}${encodeURIComponent(act.purpose)}`;
  return kinds.includes('ask-consent') ? [way('ask-consent', texts.ask[language], { href })] : [];
}
