import { secretCookies } from '../../../platform/http/cookies.ts';

/** `guest`: gave the second proof. `flow`: the browser that asked for a code. */
const cookies = secretCookies({ guest: 'gast', flow: 'gast-weg' });

export const readCookie = cookies.read;
export const giveCookie = cookies.give;
export const takeCookieBack = cookies.takeBack;
