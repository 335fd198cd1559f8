import type { Act, AuthorityId, Deciding, Facts, PersonFacts, Recipient } from '../act.ts';
import type { Operation } from '../plan.ts';

// A number per word of a closed list. A switch, for it compares pointers: five times as fast as looking the word up
// in an object, and the compiler still finds a word that is missing.

export const operations = 10;
export function operationCode(operation: Operation): number {
  switch (operation) {
    case 'view':
      return 0;
    case 'send':
      return 1;
    case 'share':
      return 2;
    case 'record':
      return 3;
    case 'ask':
      return 4;
    case 'publish':
      return 5;
    case 'reuse':
      return 6;
    case 'archive':
      return 7;
    case 'destroy':
      return 8;
    case 'export':
      return 9;
  }
}

export const channels = 8;
export function channelCode(channel: Act['channel']): number {
  switch (channel) {
    case undefined:
      return 0;
    case 'secure-link':
      return 1;
    case 'mail':
      return 2;
    case 'screen':
      return 3;
    case 'in-person':
      return 4;
    case 'phone':
      return 5;
    case 'letter':
      return 6;
    case 'sms':
      return 7;
  }
}

export const depths = 4;
export function depthCode(depth: Act['depth']): number {
  switch (depth) {
    case undefined:
      return 0;
    case 'fact':
      return 1;
    case 'outline':
      return 2;
    case 'content':
      return 3;
  }
}

export const recipients = 15;
/** A carer has no code: there is one for each client, so such acts are not remembered. */
export type CodedRecipient = Exclude<Recipient, { kind: 'carer' }>;
export function recipientCode(recipient: CodedRecipient | undefined): number {
  switch (recipient?.kind) {
    case undefined:
      return 0;
    case 'self':
      return 1;
    case 'party':
      return 2;
    case 'representative':
      return 3;
    case 'colleague':
      return recipient.involved === undefined ? 4 : recipient.involved ? 5 : 6;
    case 'authority':
      return 7 + authorityCode(recipient.authority);
  }
}

function authorityCode(authority: AuthorityId): number {
  switch (authority) {
    case 'police':
      return 0;
    case 'public-prosecutor':
      return 1;
    case 'court':
      return 2;
    case 'veilig-thuis':
      return 3;
    case 'child-protection':
      return 4;
    case 'inspection':
      return 5;
    case 'benefits':
      return 6;
    case 'other-authority':
      return 7;
  }
}

export const actors = 16;
export function actorCode({ kind, relation }: Facts['actor']): number {
  const who = kind === 'worker' ? 0 : kind === 'client' ? 4 : kind === 'representative' ? 8 : 12;
  return who + (relation === 'own' ? 0 : relation === 'team' ? 1 : relation === 'none' ? 2 : 3);
}

export const permissions = 7;
export function permissionCode(permission: PersonFacts['permission']): number {
  switch (permission) {
    case 'not-asked':
      return 0;
    case 'given':
      return 1;
    case 'asked':
      return 2;
    case 'refused':
      return 3;
    case 'withdrawn':
      return 4;
    case 'objected':
      return 5;
    case 'expired':
      return 6;
  }
}

export const secrecies = 6;
export function secrecyCode(lifted: PersonFacts['secrecyLifted']): number {
  switch (lifted) {
    case 'no':
      return 0;
    case 'by-consent':
      return 1;
    case 'by-duty':
      return 2;
    case 'by-right-to-report':
      return 3;
    case 'by-conflict-of-duties':
      return 4;
    case 'by-shared-secrecy':
      return 5;
  }
}

export const decidings = 13;
export function decidingCode(deciding: Deciding | undefined): number {
  if (deciding === undefined) return 0;
  const heard = deciding.heard === 'all' ? 1 : deciding.heard === 'not-all' ? 2 : 3;
  switch (deciding.who) {
    case 'person':
      return heard;
    case 'person-and-parents':
      return 3 + heard;
    case 'parents':
      return 6 + heard;
    case 'representative':
      return 9 + heard;
  }
}

export const files = 64;
/** Where the file of a person stands: retention, moment and representation. */
export function fileCode({ retention, moment, representation }: PersonFacts): number {
  const kept = retention === 'active' ? 0 : retention === 'archived' ? 16 : retention === 'expired' ? 32 : 48;
  const when = moment === 'during' ? 0 : moment === 'intake' ? 4 : moment === 'first-contact' ? 8 : 12;
  const who = representation === 'none' ? 0 : representation === 'in-force' ? 1 : representation === 'ended' ? 2 : 3;
  return kept + when + who;
}
