import { type Context as HonoContext, Hono } from 'hono';
import type { Actor, Ground, Language } from '../context.ts';
import type { Caller } from '../shell.ts';
import { INSTALLATION } from '../vault/vault.ts';
import type { View } from '../../ui/index.ts';

/** Who asks, as far as the cookies of this request tell. Filled by the feature that owns the session. */
export type Identity = { actor: Actor; organisation: string };

/** The organisation of somebody who belongs to none yet: first run, sign-in. No row carries it. */
export const NO_ORGANISATION = INSTALLATION;

export type WebVariables = {
  ground: Ground;
  /** Reference number of this request, shown on error pages and kept in the log. */
  request: string;
  language: Language;
  identity: Identity;
  /** The network address of who asks, for limits; never logged. See `addressOf`. */
  address: string;
  /** The frame around a page: navigation, who is signed in, help. Made by `app.tsx`. */
  view: (language: Language) => Promise<View>;
};
export type Web = { Variables: WebVariables };
export type W = HonoContext<Web>;

export const webRoutes = (): Hono<Web> => new Hono<Web>();

/** The caller of an action or question, from the request. `identity` is given where a link decides who it is. */
export function callerOf(w: W, identity: Identity = w.var.identity): Caller {
  return { ground: w.var.ground, request: w.var.request, language: w.var.language, ...identity };
}
