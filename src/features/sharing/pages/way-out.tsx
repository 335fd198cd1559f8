import type { AlternativeKind } from '../../../gate/decision.ts';
import type { NameOf } from '../../../gate/texts.ts';
import type { Language } from '../../../ui/index.ts';
import type { RunningActivity } from '../../plan/index.ts';
import type { Towards } from '../check/recipients.ts';

type Desk = { check: string; client: string | null; activity: string; to: Towards | null };

/** The room where this is done; null: a person does it away from the screen. */
export function wayTo(kind: AlternativeKind, { check, client, activity, to }: Desk): string | null {
  const onClient: Partial<Record<AlternativeKind, string>> = {
    'ask-consent': askingOf(to),
    'lift-secrecy': askingOf(to),
    'wait-for-answer': 'toestemmingen',
    'talk-with-person': 'afspraken',
    'record-reason': 'gegevens',
    'settle-restriction': 'rust',
    'set-second-proof': 'tweede-bewijs',
    'record-representation': 'vertegenwoordigers',
    'reopen-file': 'heropening',
    'talk-together': 'afspraken',
    'ask-the-others': askingOf(to),
  };
  const elsewhere: Partial<Record<AlternativeKind, string>> = {
    'renew-agreement': '/partijen',
    'add-flow': `/activiteiten/${activity}`,
    'add-to-plan': `/activiteiten/${activity}`,
    'new-plan-version': `/activiteiten/${activity}`,
    'ask-contact-person': `/delen/${check}/twijfel`,
    'ask-colleague': `/delen/${check}/twijfel`,
    'consult-without-name': withoutName(check, to),
  };
  if (kind === 'weigh-conflict-of-duties') return asksTask(to) ? `/delen/${check}/taak` : null;
  const room = onClient[kind];
  if (room !== undefined && client !== null) return `/clienten/${client}/${room}`;
  return elsewhere[kind] ?? null;
}

const asksTask = (to: Towards | null): boolean => to?.kind === 'party' || to?.kind === 'authority';

/** The rung of this check; family knows whom it is about, so there it is a check of its own with somebody else. */
const withoutName = (check: string, to: Towards | null): string =>
  asksTask(to) ? `/delen/${check}/vastleggen/without-name` : '/delen?over=zonder-naam';

/** The question for consent, filled in as far as it is known. */
export function askingOf(to: Towards | null): string {
  if (to?.kind === 'carer') return 'naasten';
  if (to?.kind !== 'party' || to.purpose === null || to.id === null) return 'toestemmingen';
  return `toestemmingen/vragen?doel=${encodeURIComponent(to.purpose)}&partij=${encodeURIComponent(to.id)}`;
}

/** Fields, purposes and parties in the words of the plan. */
export function namesIn({ fields, purposes, parties }: RunningActivity, language: Language): NameOf {
  const names = new Map<string, string>([
    ...fields.map(({ id, label }) => [id, label[language].toLowerCase()] as const),
    ...purposes.map(({ id, title }) => [id, title[language].toLowerCase()] as const),
    ...parties,
  ]);
  return (id) => names.get(id);
}
