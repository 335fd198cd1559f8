import { describeClient } from './features/delivery/index.ts';
import { describeGuest } from './features/guests/index.ts';
import { describeWorker } from './features/organisation/index.ts';
import type { Language, Role } from './platform/context.ts';
import { callerOf, type W } from './platform/http/web.ts';
import { dateInWords, type DemoLinks, type Text, type View } from './ui/index.ts';

/** `notFor`: who finds this room behind another door already. */
type Door = { href: string; text: Text; for: readonly Role[]; notFor?: Role };

/** The rooms that exist, and for whom. A room that is not built has no door. */
const doors: readonly Door[] = [
  {
    href: '/vandaag',
    text: { nl: 'Vandaag', en: 'Today' },
    for: ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  },
  { href: '/clienten', text: { nl: 'Cliënten', en: 'Clients' }, for: ['worker'] },
  { href: '/berichten', text: { nl: 'Berichten', en: 'Messages' }, for: ['worker'] },
  { href: '/ruimtes', text: { nl: 'Ruimtes', en: 'Rooms' }, for: ['worker'] },
  {
    href: '/afwegingen',
    text: { nl: 'Afwegingen', en: 'Weighings' },
    for: ['worker', 'process-owner', 'privacy-contact', 'fg', 'auditor'],
  },
  {
    href: '/onherkenbaar',
    text: { nl: 'Onherkenbaar maken', en: 'Make unrecognisable' },
    for: ['worker', 'process-owner', 'privacy-contact', 'fg'],
  },
  {
    href: '/clienten/noodtoegang',
    text: { nl: 'Noodtoegang', en: 'Emergency access' },
    for: ['privacy-contact', 'fg', 'administrator'],
    notFor: 'worker',
  },
  {
    href: '/activiteiten',
    text: { nl: 'Activiteiten', en: 'Activities' },
    for: ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  },
  {
    href: '/register',
    text: { nl: 'Register', en: 'Register' },
    for: ['process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  },
  {
    href: '/convenanten',
    text: { nl: 'Samenwerken', en: 'Working together' },
    for: ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  },
  {
    href: '/tips',
    text: { nl: 'Tips van collega’s', en: 'Tips of colleagues' },
    for: ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator'],
  },
  {
    href: '/partijen',
    text: { nl: 'Partijen', en: 'Parties' },
    for: ['process-owner', 'privacy-contact', 'fg', 'administrator'],
  },
  {
    href: '/verklaring',
    text: { nl: 'Privacyverklaring', en: 'Privacy notice' },
    for: ['process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  },
  { href: '/toezicht', text: { nl: 'Toezicht', en: 'Oversight' }, for: ['fg', 'privacy-contact'] },
  { href: '/logboek', text: { nl: 'Logboek', en: 'Log' }, for: ['privacy-contact', 'fg', 'auditor'] },
  {
    href: '/organisatie',
    text: { nl: 'Organisatie', en: 'Organisation' },
    for: ['worker', 'process-owner', 'privacy-contact', 'fg', 'administrator', 'auditor'],
  },
];

/** Always in sight: the question comes up in the middle of other work. */
const mayIShare: Text = { nl: 'Mag ik dit delen?', en: 'May I share this?' };

/** What stands around every page: who is signed in, where one can go, who can be asked. */
export async function frameOf(w: W, language: Language, inDemo: boolean): Promise<View> {
  const { actor } = w.var.identity;
  const demo = inDemo ? demoLinks(w, language) : null;
  const empty: View = { language, path: pathOf(w), who: null, navigation: [], help: null, demo };
  if (actor.kind === 'client' || actor.kind === 'representative') {
    return { ...empty, ...(await describeClient(callerOf(w))) };
  }
  if (actor.kind === 'guest') return { ...empty, ...(await describeGuest(callerOf(w))) };
  if (actor.kind !== 'worker') return empty;

  const { who, help } = await describeWorker(callerOf(w));
  const navigation = doors
    .filter((door) => door.for.some((role) => actor.roles.includes(role)))
    .filter(({ notFor }) => notFor === undefined || !actor.roles.includes(notFor))
    .map(({ href, text }) => ({
      href,
      text: text[language],
      current: w.req.path === href || w.req.path.startsWith(`${href}/`),
    }));
  const notice = w.var.ground.reaches.mail || !w.req.path.startsWith('/clienten') ? null : noMail(language);
  const asks = actor.roles.includes('worker') && !/^\/delen(\/|$)/.test(w.req.path);
  const action = asks ? { href: '/delen', text: mayIShare[language] } : null;
  return { ...empty, who, help, navigation, notice, action };
}

/** Where this page can be asked again in another language: for a form that came back, the page it was on. */
function pathOf(w: W): string {
  const asked = w.req.method === 'GET' ? w.req.url : (w.req.header('referer') ?? '/');
  const url = URL.parse(asked, w.req.url);
  return url ? url.pathname + url.search : '/';
}

const demoLinks = (w: W, language: Language): DemoLinks => ({
  rolesHref: '/demo',
  postHref: '/demo/postvak',
  clockHref: '/demo/klok',
  resetHref: '/demo/opnieuw',
  clockText: dateInWords(w.var.ground.clock.now(), language),
});

const noMail = (language: Language): NonNullable<View['notice']> => ({
  kind: 'attention',
  text: {
    nl: 'Er is nog geen mailserver ingesteld. Berichten wachten tot die er is (zorgvuldig doctor zegt hoe).',
    en: 'No mail server has been set up yet. Messages wait until there is one (zorgvuldig doctor tells how).',
  }[language],
});
