import { sayAlternative } from '../../gate/texts.ts';
import type { SayStop, Way } from '../../platform/http/bind.tsx';
import type { W } from '../../platform/http/web.ts';
import { callerOf } from '../../platform/http/web.ts';
import { inTransaction, type Stopped } from '../../platform/shell.ts';
import { runningActivity } from '../plan/index.ts';
import { say } from './say.ts';
import { stopTexts as texts } from './texts-stop.ts';

type Where = { client: string; report?: string };

/** An act on a report or link that the plan does not allow like this: what is possible, with buttons that do it. */
export const sayStopped =
  (w: W, where: Where): SayStop =>
  async (stopped) => {
    const { language } = w.var;
    const { plan, act } = stopped.question;
    const activity = await inTransaction(callerOf(w), (c) => runningActivity(c, plan.activity));
    const names = new Map<string, string>(activity?.parties ?? []);
    for (const { id, label } of activity?.fields ?? []) names.set(id, label[language]);
    for (const { id, title } of activity?.purposes ?? []) names.set(id, title[language]);
    const nameOf = (id: string) => names.get(id);
    const party = act.recipient?.kind === 'party' ? act.recipient.party : null;
    const asked =
      party === null ? texts.asked[language] : say(texts.askedParty, language, { name: nameOf(party) ?? party });
    return { asked, ways: waysOut(stopped, where, language, party), nameOf };
  };

function waysOut({ decision, question }: Stopped, where: Where, language: 'nl' | 'en', party: string | null): Way[] {
  const kinds = new Set(decision.alternatives.map(({ kind }) => kind));
  const page = `/clienten/${where.client}`;
  const doel = encodeURIComponent(question.act.purpose);
  const title = (kind: Parameters<typeof sayAlternative>[0]['kind']) => sayAlternative({ kind }, language);
  const ways: Way[] = [];
  if (party !== null && where.report) {
    const post = `${page}/verslagen/${where.report}/versturen`;
    ways.push({ title: title('give-to-person'), text: texts.give[language], post, fields: { naar: 'client' } });
    const href = `${page}/toestemmingen/vragen?doel=${doel}&partij=${encodeURIComponent(party)}`;
    ways.push({ title: title('lift-secrecy'), text: texts.ask[language], href });
  } else if (kinds.has('ask-consent')) {
    const href = `${page}/toestemmingen/vragen?doel=${doel}`;
    ways.push({ title: title('ask-consent'), text: texts.ask[language], href });
  }
  if (kinds.has('set-second-proof')) {
    ways.push({ title: title('set-second-proof'), text: texts.proof[language], href: `${page}/tweede-bewijs` });
  }
  if (kinds.has('renew-agreement')) {
    ways.push({ title: title('renew-agreement'), text: texts.agreement[language], href: '/partijen' });
  }
  if (kinds.has('ask-contact-person')) {
    ways.push({ title: title('ask-contact-person'), text: texts.contact[language], href: '/organisatie' });
  }
  if (kinds.has('add-to-plan') || kinds.has('add-flow') || kinds.has('new-plan-version')) {
    const href = `/activiteiten/${question.plan.activity}`;
    ways.push({ title: title(kinds.has('add-flow') ? 'add-flow' : 'add-to-plan'), text: texts.plan[language], href });
  }
  return ways.length > 0 ? ways : [{ title: title('talk-with-person'), text: texts.record[language], href: page }];
}
