import type { Party, Role } from '../../platform/context.ts';
import type { Text } from '../../ui/index.ts';

/** Names of roles as people say them, with what the role is for. */
export const roleTexts = {
  worker: { nl: 'Medewerker', en: 'Worker' },
  'process-owner': { nl: 'Proceseigenaar', en: 'Process owner' },
  'privacy-contact': { nl: 'Contactpersoon privacy', en: 'Privacy contact person' },
  fg: { nl: 'FG', en: 'Data protection officer' },
  administrator: { nl: 'Beheerder', en: 'Administrator' },
  auditor: { nl: 'Auditor', en: 'Auditor' },
} as const satisfies Record<Role, Text>;

export const roleAbout = {
  worker: { nl: 'Werkt met cliënten.', en: 'Works with clients.' },
  'process-owner': {
    nl: 'Beslist over een activiteit en keurt het plan goed.',
    en: 'Decides about an activity and approves its plan.',
  },
  'privacy-contact': {
    nl: 'Denkt mee bij twijfel. Staat op elke pagina.',
    en: 'Thinks along when in doubt. Shown on every page.',
  },
  fg: { nl: 'Houdt onafhankelijk toezicht en adviseert.', en: 'Watches over it independently and advises.' },
  administrator: {
    nl: 'Beheert wie hier werkt en met welke rol.',
    en: 'Looks after who works here and in which role.',
  },
  auditor: { nl: 'Controleert het logboek en verandert niets.', en: 'Checks the log and changes nothing.' },
} as const satisfies Record<Role, Text>;

export const partyTexts = {
  ...roleTexts,
  client: { nl: 'Cliënt', en: 'Client' },
  representative: { nl: 'Vertegenwoordiger', en: 'Representative' },
  guest: { nl: 'Gast', en: 'Guest' },
  visitor: { nl: 'Bezoeker', en: 'Visitor' },
  system: { nl: 'Systeem', en: 'System' },
} as const satisfies Record<Party, Text>;

/** "Medewerker, beheerder". */
export function nameRoles(roles: readonly Role[], language: 'nl' | 'en'): string {
  const names = roles.map((role) => roleTexts[role][language]);
  return names
    .map((name, at) => (at === 0 || name === 'FG' ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join(', ');
}
