import { linkDoorRoutes } from '../../platform/links/link-door.tsx';
import { callerOf, webRoutes } from '../../platform/http/web.ts';
import { countKnock } from './accesses/knocks.ts';
import { askCode } from './proof/ask-code.ts';
import { openLink } from './proof/open-link.ts';
import { prove, type Proved } from './proof/prove-identity.ts';
import { endVisit } from './sessions/close-visit.ts';
import { giveCookie, readCookie, takeCookieBack } from './sessions/cookies.ts';
import { placeOf } from './sessions/place.ts';

/** The door of people without an account: link, second proof, and out again. */
export const routes = webRoutes();

const door = linkDoorRoutes<Proved>({
  at: '/g',
  find: async (caller, hash) => {
    const opened = await openLink.ask(caller, { hash });
    if (opened.kind === 'answer') return opened.answer;
    await countKnock(caller, hash);
    return undefined;
  },
  askCode: async (caller, asked) => (await askCode.perform(caller, asked)).kind === 'done',
  prove: (w, caller, given) => prove(caller, { ...given, place: placeOf(w) }),
  enter: (w, { token }) => {
    giveCookie(w, 'guest', token);
    return '/gast';
  },
  flow: {
    read: (w) => readCookie(w, 'flow'),
    give: (w, text) => giveCookie(w, 'flow', text),
    takeBack: (w) => takeCookieBack(w, 'flow'),
  },
});
routes.route('/', door);

routes.post('/gast/afmelden', async (w) => {
  await endVisit.perform(callerOf(w), {});
  takeCookieBack(w, 'guest');
  return w.redirect('/gast', 303);
});
