import type { Alternative } from '../../gate/decision.ts';
import { sayAlternative } from '../../gate/texts.ts';
import type { SayStop, Way } from '../../platform/http/bind.tsx';
import { callerOf, type W } from '../../platform/http/web.ts';
import { inTransaction } from '../../platform/shell.ts';
import type { Language, Text } from '../../ui/index.ts';
import { runningActivity } from '../plan/index.ts';
import { outsidePlan } from './policy.ts';

type Room = { noun: string; text: Text };

/** Where on the pages of a client a way out leads. */
const rooms: Partial<Record<Alternative['kind'], Room>> = {
  'reopen-file': { noun: 'heropening', text: { nl: 'Terughalen', en: 'Take it out' } },
  'record-reason': { noun: 'gegevens', text: { nl: 'Reden opschrijven', en: 'Write the reason' } },
  'settle-restriction': { noun: 'rust', text: { nl: 'Afspreken met de cliënt', en: 'Settle it with the client' } },
  'set-second-proof': { noun: 'tweede-bewijs', text: { nl: 'Tweede weg kiezen', en: 'Choose a second way' } },
  'record-representation': {
    noun: 'vertegenwoordigers',
    text: { nl: 'Vertegenwoordiger vastleggen', en: 'Record a representative' },
  },
  'talk-with-person': { noun: 'afspraken', text: { nl: 'Afspraak maken', en: 'Make an appointment' } },
  'ask-consent': { noun: 'toestemmingen', text: { nl: 'Toestemming vragen', en: 'Ask consent' } },
  'wait-for-answer': {
    noun: 'toestemmingen',
    text: { nl: 'Kijken of er antwoord is', en: 'See whether there is an answer' },
  },
  'lift-secrecy': { noun: 'toestemmingen', text: { nl: 'Toestemming vragen', en: 'Ask consent' } },
};

/** Ways out that lead away from this client. */
const elsewhere: Partial<Record<Alternative['kind'], { href: string; text: Text }>> = {
  'collect-again': { href: '/clienten/nieuw', text: { nl: 'Opnieuw beginnen', en: 'Begin again' } },
  'ask-colleague': { href: '/organisatie', text: { nl: 'Zien wie hier werkt', en: 'See who works here' } },
  'ask-contact-person': { href: '/organisatie', text: { nl: 'Zien wie je kunt vragen', en: 'See whom to ask' } },
  'break-glass': { href: '/clienten/noodtoegang', text: { nl: 'Naar noodtoegang', en: 'To emergency access' } },
};

const somethingElse: Text = { nl: 'iets anders', en: 'something else' };
const toPlan: Text = { nl: 'Naar het plan', en: 'To the plan' };
const planKinds: readonly Alternative['kind'][] = [
  'add-to-plan',
  'new-plan-version',
  'name-owner',
  'ask-approval',
  'add-flow',
];

/**
 * What is possible instead, as buttons to rooms that exist: for an act on this client (null: not on file yet) that
 * the gate stopped. `more` come first: what the feature itself can do at once. Fields, purposes and parties are
 * named in the words of the plan.
 */
export const clientWays =
  (w: W, client: string | null, more: readonly Way[] = []): SayStop =>
  async ({ question, decision }) => {
    const { language } = w.var;
    const { activity } = question.plan;
    const running = await inTransaction(callerOf(w), (c) => runningActivity(c, activity));
    const names = new Map<string, string>([
      ...(running?.fields ?? []).map((field) => [field.id, field.label[language].toLowerCase()] as const),
      ...(running?.purposes ?? []).map((purpose) => [purpose.id, purpose.title[language].toLowerCase()] as const),
      ...(running?.parties ?? []),
      [outsidePlan, somethingElse[language]] as const,
    ]);
    const kinds = [...new Set(decision.alternatives.map(({ kind }) => kind))];
    const ways = kinds.flatMap((kind) => wayTo(kind, client, activity, language));
    const taken = new Set(more.map(({ title }) => title));
    return { ways: [...more, ...ways.filter(({ title }) => !taken.has(title))], nameOf: (id) => names.get(id) };
  };

function wayTo(kind: Alternative['kind'], client: string | null, activity: string, language: Language): Way[] {
  const title = sayAlternative({ kind }, language);
  if (planKinds.includes(kind)) return [{ title, text: toPlan[language], href: `/activiteiten/${activity}` }];
  const other = elsewhere[kind];
  if (other) return [{ title, text: other.text[language], href: other.href }];
  const room = rooms[kind];
  return room && client !== null
    ? [{ title, text: room.text[language], href: `/clienten/${client}/${room.noun}` }]
    : [];
}
