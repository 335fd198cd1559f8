import type { Text } from '../../ui/index.ts';

/** The words that stand around a document. */
export const texts = {
  page: { nl: 'Pagina', en: 'Page' },
  of: { nl: 'van', en: 'of' },
  version: { nl: 'versie {version}', en: 'version {version}' },
  madeAt: { nl: 'gemaakt op {date}', en: 'made on {date}' },
} as const satisfies Record<string, Text>;
