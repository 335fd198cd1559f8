import type { MiddlewareHandler } from 'hono';
import type { Web } from '../../platform/http/web.ts';
import { readCookie } from './cookies.ts';

/** Where only people who work here have anything to do. */
const work =
  /^\/(vandaag|clienten|berichten|activiteiten|partijen|privacyscan|logboek|besluiten|organisatie|account|verklaring|kanalen|vragen-van-anderen)(\/|$)/;

/**
 * The answer for what is not there or not allowed, to somebody who is not signed in: the way to the door instead,
 * whether or not there is something behind the address. A form of somebody whose session is over goes there too, with
 * the reason; a form without any session keeps the plain answer.
 */
export const signInFirst =
  (door: string): MiddlewareHandler<Web> =>
  async (w, next) => {
    await next();
    const stranger = w.var.identity.actor.kind === 'visitor' && work.test(w.req.path);
    if (w.res.status !== 404 || !stranger) return;
    const wasHere = readCookie(w, 'session') !== undefined;
    const reads = w.req.method === 'GET' || w.req.method === 'HEAD';
    if (reads || wasHere) w.res = w.redirect(wasHere ? `${door}?gelukt=voorbij` : door, 303);
  };
