import type { Text } from '../../../ui/index.ts';

/** For partners, after their second proof. */
export const guestTexts = {
  entry: { nl: 'Een bericht voor u', en: 'A message for you' },
  entryAbout: { nl: 'Lees het, en antwoord hier als u wilt.', en: 'Read it, and answer here if you like.' },
} as const satisfies Record<string, Text>;
