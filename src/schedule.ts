import { signReceipts } from './features/consent/index.ts';
import { remindSigners } from './features/covenants/index.ts';
import { forgetOldLinks } from './features/delivery/index.ts';
import { forgetOldGuests, noteKnocks } from './features/guests/index.ts';
import { remindUnread } from './features/inbox/index.ts';
import { forgetOpenScans } from './features/impact-scan/index.ts';
import { forgetOldUploads } from './features/exchange/index.ts';
import { allOrganisations, forgetOldSessions } from './features/organisation/index.ts';
import { lookBack } from './features/oversight/index.ts';
import { beginVersions, remindOwners } from './features/plan/index.ts';
import { forgetOldExports } from './features/register/index.ts';
import { archiveDue } from './features/retention/index.ts';
import { closeDueRooms, reviewOpenRooms } from './features/rooms/index.ts';
import { forgetOldChecks } from './features/sharing/index.ts';
import type { Action } from './platform/action.ts';
import type { Sealer } from './platform/audit/sealer.ts';
import type { Ground } from './platform/context.ts';
import { forgetStrayFiles } from './platform/files/index.ts';
import { newId } from './platform/ids.ts';
import type { Task } from './platform/tasks.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** What happens by itself. Sealing has its own rhythm: at least every second (platform/audit/sealer.ts). */
export function scheduled(ground: Ground, sealer: Sealer): Task[] {
  const everywhere = (name: string, everySeconds: number, step: Action<object, unknown, never>): Task => ({
    name,
    everySeconds,
    run: () => forEachOrganisation(ground, step),
  });
  return [
    { name: 'seal-log', everySeconds: HOUR, run: async () => void (await sealer.sealNow()) },
    everywhere('begin-versions', 5 * MINUTE, beginVersions),
    everywhere('remind-owners', HOUR, remindOwners),
    everywhere('remind-signers', HOUR, remindSigners),
    everywhere('archive-due', HOUR, archiveDue),
    everywhere('look-back', HOUR, lookBack),
    everywhere('close-due-rooms', 5 * MINUTE, closeDueRooms),
    everywhere('review-open-rooms', HOUR, reviewOpenRooms),
    everywhere('sign-receipts', 2, signReceipts),
    everywhere('forget-old-links', HOUR, forgetOldLinks),
    everywhere('forget-old-guests', HOUR, forgetOldGuests),
    everywhere('remind-unread', HOUR, remindUnread),
    everywhere('note-knocks', 5 * MINUTE, noteKnocks),
    everywhere('forget-old-exports', HOUR, forgetOldExports),
    { name: 'forget-open-scans', everySeconds: HOUR, run: () => forgetOpenScans(ground) },
    everywhere('forget-old-uploads', HOUR, forgetOldUploads),
    { name: 'forget-stray-files', everySeconds: HOUR, run: () => forgetEverywhere(ground) },
    everywhere('forget-old-checks', HOUR, forgetOldChecks),
    { name: 'forget-old-sessions', everySeconds: HOUR, run: () => forgetOldSessions(ground) },
  ];
}

async function forgetEverywhere(ground: Ground): Promise<void> {
  for (const organisation of await allOrganisations(ground)) await forgetStrayFiles(ground, organisation);
}

async function forEachOrganisation(ground: Ground, step: Action<object, unknown, never>): Promise<void> {
  for (const organisation of await allOrganisations(ground)) {
    const actor = { kind: 'system' } as const;
    await step.perform({ ground, organisation, actor, request: newId(), language: 'nl' }, {});
  }
}
