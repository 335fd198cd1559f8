import { knowParties } from './features/agreements/index.ts';
import { closeCarerDoor, completePermissions, startClocksAtClosing } from './features/clients/index.ts';
import { noteEntry } from './features/consent/index.ts';
import {
  closeRepresentativeLinks,
  closeWithdrawnLinks,
  revokeLinks,
  sendAddressNotice,
  sendConsentLink,
} from './features/delivery/index.ts';
import { beginWithTemplate } from './features/plan/index.ts';
import { closeArchivedRooms, leaveWithMembership, reviewAfterAnswer } from './features/rooms/index.ts';
import { oweTelling } from './features/sharing/index.ts';
import type { Reaction } from './platform/context.ts';

/** What follows from what, in the transaction of the act that it follows from. */
export const reactions: ReadonlyMap<string, readonly Reaction[]> = new Map<string, readonly Reaction[]>([
  ['organisation.founded', [beginWithTemplate]],
  ['activity.approved', [knowParties, completePermissions]],
  ['activity.closed', [startClocksAtClosing]],
  ['consent.asked', [sendConsentLink]],
  ['consent.given', [noteEntry]],
  ['consent.heard', [noteEntry, reviewAfterAnswer]],
  ['consent.refused', [noteEntry, reviewAfterAnswer]],
  ['consent.withdrawn', [noteEntry, closeWithdrawnLinks, reviewAfterAnswer]],
  ['carer.ended', [closeCarerDoor]],
  ['client.address-changed', [sendAddressNotice]],
  ['member.left', [leaveWithMembership]],
  ['representation.ended', [closeRepresentativeLinks, reviewAfterAnswer]],
  ['record.archived', [revokeLinks, closeArchivedRooms]],
  ['share.decided', [oweTelling]],
]);
