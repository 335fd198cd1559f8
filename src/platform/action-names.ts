import type { Text } from '../ui/index.ts';

/**
 * What an action or question is called in the permission matrix: what somebody may do, as one says it.
 * Each feature adds its own lines; test/architecture finds a missing one.
 */
export const actionNames: Readonly<Record<string, Text>> = {
  // organisation
  'organisation.accept-invitation': { nl: 'Een uitnodiging aannemen', en: 'Accept an invitation' },
  'organisation.add-member': { nl: 'Verzonnen collega’s toevoegen (demo)', en: 'Add invented colleagues (demo)' },
  'organisation.add-team': { nl: 'Een team toevoegen', en: 'Add a team' },
  'organisation.found-organisation': {
    nl: 'Een verzonnen organisatie oprichten (demo)',
    en: 'Found an invented organisation (demo)',
  },
};
