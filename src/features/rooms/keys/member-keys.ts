import type { Context } from '../../../platform/context.ts';
import { type ContentKey, openUnder, sealUnder } from '../../../platform/vault/content-key.ts';
import type { Place, SubjectVault } from '../../../platform/vault/index.ts';

/**
 * The layers around a key of a room, from the outside in: the client (so that destroying the client destroys all), then
 * the one member, or the room in this epoch.
 */
export type Layers = { organisation: string; client: SubjectVault };

const base64 = (bytes: Buffer) => bytes.toString('base64');
const bytesOf = (text: string) => Buffer.from(text, 'base64');

export async function layersOf(c: Context, client: string): Promise<Layers> {
  return { organisation: c.organisation, client: await c.ground.vault.subject(c.organisation, client) };
}

/** For whoever answers for the room: the organisation, in the name of the client. */
export const sealForClient = ({ client }: Layers, place: Place, key: ContentKey): Buffer =>
  client.seal(place, base64(key));

export const openForClient = ({ client }: Layers, place: Place, sealed: Buffer): ContentKey =>
  bytesOf(client.open(place, sealed));

/** Opens with the key of this member and with that of the client, both. */
export const wrapForMember = ({ client }: Layers, member: SubjectVault, place: Place, key: ContentKey): Buffer =>
  client.seal(place, base64(member.seal(place, base64(key))));

/** Throws SubjectDestroyed when the member left, or the client was destroyed. */
export const unwrapForMember = ({ client }: Layers, member: SubjectVault, place: Place, wrapped: Buffer): ContentKey =>
  bytesOf(member.open(place, bytesOf(client.open(place, wrapped))));

/** Bytes of a message, or its key, under the key of the room or of the message. */
export const sealInside = ({ client, organisation }: Layers, key: ContentKey, place: Place, plain: Buffer): Buffer =>
  client.seal(place, base64(sealUnder(key, organisation, place, plain)));

/** Throws TamperedCiphertext for the key of another epoch. */
export const openInside = ({ client, organisation }: Layers, key: ContentKey, place: Place, sealed: Buffer): Buffer =>
  openUnder(key, organisation, place, bytesOf(client.open(place, sealed)));
