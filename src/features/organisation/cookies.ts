import { secretCookies } from '../../platform/http/cookies.ts';

/** `session`: signed in. `device`: signed in here before. `enrolment`: half-way through making an account. */
const cookies = secretCookies({ session: 'zorgvuldig', device: 'zorgvuldig-toestel', enrolment: 'zorgvuldig-begin' });

export const readCookie = cookies.read;
export const giveCookie = cookies.give;
export const takeCookieBack = cookies.takeBack;
