import type { Text } from '../../ui/index.ts';

export const texts = {
  withdrawing: {
    nl: 'U kunt altijd stoppen. Stoppen is net zo makkelijk als ja zeggen.',
    en: 'You can always stop. Stopping is as easy as saying yes.',
  },
} as const satisfies Record<string, Text>;
