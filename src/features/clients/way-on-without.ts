import { sayAlternative } from '../../gate/texts.ts';
import type { Way } from '../../platform/http/bind.tsx';
import type { FormValues } from '../../platform/http/form.ts';
import type { Stopped } from '../../platform/shell.ts';
import type { Language, Text } from '../../ui/index.ts';

const texts = {
  withoutButton: { nl: 'Zonder dit gegeven verder', en: 'Go on without it' },
  leaveOut: { nl: 'Laat het weg. Wat je typte, is niet bewaard', en: 'Leave it out. What you typed was not saved' },
  backToRecord: { nl: 'Terug naar het dossier', en: 'Back to the record' },
} as const satisfies Record<string, Text>;

/** A new client with a detail that is not in the plan, or without its reason: the same form without the detail. */
export function wayOnWithout({ decision }: Stopped, values: FormValues, language: Language): Way[] {
  const { field, value: _value, reason: _reason, ...rest } = values;
  const stops = decision.checks.filter((check) => check.result === 'obstacle');
  const onlyThis = stops.every((check) => check.about.length === 1 && check.about[0] === field);
  if (typeof field !== 'string' || field === '' || !onlyThis) return [];
  const fields = Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  return [
    {
      title: sayAlternative({ kind: 'fewer-fields' }, language),
      text: texts.withoutButton[language],
      post: '/clienten/nieuw',
      fields,
    },
  ];
}

/** One more detail in a record: leaving it out is always possible. */
export const leavingOut = (client: string, language: Language): Way[] => [
  { title: texts.leaveOut[language], text: texts.backToRecord[language], href: `/clienten/${client}` },
];
