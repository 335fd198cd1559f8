import { secretCookies } from '../../../platform/http/cookies.ts';

/** `visit`: gave the second proof. `flow`: the browser that asked for a code. Their names say nothing about care. */
const cookies = secretCookies({ visit: 'bezoek', flow: 'code-weg' });

export const readCookie = cookies.read;
export const giveCookie = cookies.give;
export const takeCookieBack = cookies.takeBack;
