import type { Text } from '../../ui/index.ts';

/** At a field that holds bytes nobody types: `submit` answers with the code `unreadable-character`. */
export const unreadableCharacter = {
  'unreadable-character': {
    nl: 'Hier staat een teken dat we niet kunnen lezen. Typ het opnieuw.',
    en: 'There is a character here that we cannot read. Type it again.',
  },
} as const satisfies Record<string, Text>;
