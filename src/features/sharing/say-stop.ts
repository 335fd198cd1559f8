import type { Act } from '../../gate/act.ts';
import type { Alternative, AlternativeKind } from '../../gate/decision.ts';
import { type NameOf, sayAlternative, sayWord } from '../../gate/texts.ts';
import type { SayStop, Way } from '../../platform/http/bind.tsx';
import type { W } from '../../platform/http/web.ts';
import type { Stopped } from '../../platform/shell.ts';
import { fill, type Language, type Text } from '../../ui/index.ts';
import { clientWays } from '../clients/index.ts';
import { receiversOf } from './policy.ts';
import { stopTexts as texts } from './texts-stop.ts';

type Desk = { client: string; language: Language; mayArrange: boolean; name: NameOf };

/** Something that may not be told like this: what was asked, and a button for each thing that is possible. */
export const saySharingStopped =
  (w: W, client: string): SayStop =>
  async (stopped) => {
    const { language, identity } = w.var;
    const roles = identity.actor.kind === 'worker' ? identity.actor.roles : [];
    const mayArrange = roles.includes('process-owner') || roles.includes('administrator');
    const { nameOf = () => undefined } = await clientWays(w, client)(stopped);
    const own = ownWays(stopped, { client, language, mayArrange, name: nameOf });
    const stop = await clientWays(w, client, own)(stopped);
    const { act } = stopped.question;
    const wall = isBehindWall(stopped);
    // The question with everything filled in takes the place of the general page; a referrer is never asked about.
    const room = `/clienten/${client}/toestemmingen`;
    const asksAlready = wall || own.some((way) => 'href' in way && way.href.startsWith(room));
    const ways = stop.ways.filter((way) => !asksAlready || !('href' in way) || way.href !== room);
    const name = (id: string) => nameOf(id) ?? id;
    const party = act.recipient?.kind === 'party' ? name(act.recipient.party) : '';
    const what = act.data.map(name).join(', ');
    const channel = act.channel ? sayWord(act.channel, language) : '';
    const asked = fill(texts.asked[language], { what, party, channel });
    const more = wall ? texts.wall : stopped.decision.outcome === 'yes-if' ? texts.tellFirst : null;
    return { ...stop, ways, asked: more ? `${asked} ${more[language]}` : asked };
  };

function isBehindWall({ question }: Stopped): boolean {
  const { recipient } = question.act;
  const to = recipient?.kind === 'party' ? recipient.party : '';
  return receiversOf(question.plan).some(({ party, referrer }) => referrer && party === to);
}

function ownWays(stopped: Stopped, desk: Desk): Way[] {
  const { decision, question } = stopped;
  const { client, language } = desk;
  const kinds = new Set(decision.alternatives.map(({ kind }) => kind));
  const again = decision.alternatives.flatMap((way) => againWith(way, question.act, desk));
  const informing = decision.outcome === 'yes-if' ? [tellFirst(question.act, desk)] : [];
  if (isBehindWall(stopped)) return [...wallWays(desk), give(desk)];
  const asking = (['ask-consent', 'lift-secrecy'] as const).find((kind) => kinds.has(kind));
  return [
    ...informing,
    ...again,
    ...(asking ? [toRoom(asking, texts.ask, askingUrl(client, question.act), language)] : []),
    ...(kinds.has('renew-agreement') ? [renewing(desk)] : []),
    ...(kinds.has('give-to-person') || kinds.has('renew-agreement') ? [give(desk)] : []),
    ...(kinds.has('renew-agreement') ? [together(desk)] : []),
    ...(kinds.has('ask-contact-person') ? [toRoom('ask-contact-person', texts.whom, '/organisatie', language)] : []),
  ];
}

const toRoom = (kind: AlternativeKind, text: Text, href: string, language: Language): Way => ({
  title: sayAlternative({ kind }, language),
  text: text[language],
  href,
});

function askingUrl(client: string, { purpose, recipient }: Act): string {
  const party = recipient?.kind === 'party' ? `&partij=${encodeURIComponent(recipient.party)}` : '';
  return `/clienten/${client}/toestemmingen/vragen?doel=${encodeURIComponent(purpose)}${party}`;
}

/** The agreement is renewed by who answers for it; everybody else sees whom to ask. */
const renewing = ({ mayArrange, language }: Desk): Way =>
  mayArrange
    ? toRoom('renew-agreement', texts.renew, '/partijen', language)
    : toRoom('renew-agreement', texts.whoArranges, '/organisatie', language);

/** What a client knows, a client may tell. */
const give = ({ client, language }: Desk): Way =>
  toRoom('give-to-person', texts.write, `/clienten/${client}/verslagen/nieuw`, language);

const together = ({ client, language }: Desk): Way => ({
  title: texts.together[language],
  text: texts.appointment[language],
  href: `/clienten/${client}/afspraken`,
});

const wallWays = ({ language }: Desk): Way[] => [
  { title: texts.script[language], text: texts.readScript[language], href: '/clienten/de-doorverwijzer-belt' },
];

/** The same wish in a form that the gate already tried and found possible: one press does it. */
function againWith({ kind, act }: Alternative, wish: Act, { client, language, name }: Desk): Way[] {
  const before = wish.recipient?.kind === 'party' ? wish.recipient.party : '';
  if (act?.operation !== 'share' || act.recipient?.kind !== 'party' || act.recipient.party !== before) return [];
  const post = `/clienten/${client}/delen`;
  return [
    {
      title: sayAlternative({ kind }, language),
      text: sayChange(act, wish, { language, name }),
      post,
      fields: formOf(act),
    },
  ];
}

/** What is shared then and how deep; the way only where it is another one. */
function sayChange({ data, channel, depth }: Act, wish: Act, { language, name }: Pick<Desk, 'language' | 'name'>) {
  const what = data.map((field) => name(field) ?? field).join(', ');
  const deep = texts[depth ?? 'content'][language].toLowerCase();
  const way = channel === undefined || channel === wish.channel ? [] : [sayWord(channel, language)];
  return fill(texts.again[language], { what, how: [deep, ...way].join(', ') });
}

const tellFirst = (act: Act, { client, language }: Desk): Way => ({
  title: texts.told[language],
  text: texts.goOn[language],
  post: `/clienten/${client}/delen`,
  fields: { ...formOf(act), verteld: 'ja' },
});

const formOf = ({ recipient, purpose, data, channel, depth }: Act): Record<string, string> => ({
  partij: recipient?.kind === 'party' ? recipient.party : '',
  doel: purpose,
  gegevens: data.join(','),
  weg: channel ?? '',
  diepte: depth ?? 'fact',
});
