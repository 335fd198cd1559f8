import { linkDoorRoutes } from '../../platform/links/link-door.tsx';
import { askCode } from './proof/ask-code.ts';
import { openLink } from './proof/open-link.ts';
import { prove, type Proved } from './proof/prove-identity.ts';
import { giveCookie, readCookie, takeCookieBack } from './sessions/cookies.ts';

/** The links of clients and of those who act for them. */
export const linkRoutes = linkDoorRoutes<Proved>({
  at: '/l',
  find: async (caller, hash) => {
    const opened = await openLink.ask(caller, { hash });
    return opened.kind === 'answer' ? opened.answer : undefined;
  },
  askCode: async (caller, asked) => (await askCode.perform(caller, asked)).kind === 'done',
  prove: (_w, caller, given) => prove(caller, given),
  enter: (w, proved) => {
    giveCookie(w, 'visit', proved.token);
    return behind(proved);
  },
  flow: {
    read: (w) => readCookie(w, 'flow'),
    give: (w, text) => giveCookie(w, 'flow', text),
    takeBack: (w) => takeCookieBack(w, 'flow'),
  },
});

/** Who was asked something sees the question first; once it is answered, the answers. */
const behind = ({ kind, object, questions }: Proved): string => {
  if (kind === 'report') return `/mijn/verslagen/${object}`;
  if (kind === 'record') return '/mijn';
  return questions === 0 ? '/mijn/toestemmingen' : '/mijn/toestemmingen/vragen';
};
