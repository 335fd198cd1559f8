import { readForm } from '../../platform/http/form.ts';
import { respond } from '../../platform/http/bind.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { Caller } from '../../platform/shell.ts';
import { hashOf, newSecret, readAnySecret, readSecret } from './links/token.ts';
import { NeutralLinkPage } from './pages/neutral-link-page.tsx';
import { ThresholdPage } from './pages/threshold-page.tsx';
import { askCode } from './proof/ask-code.ts';
import { openLink, type Threshold } from './proof/open-link.ts';
import { type NotProved, prove, type Proved } from './proof/prove-identity.ts';
import { giveCookie, readCookie, takeCookieBack } from './sessions/cookies.ts';
import { linkTexts as texts } from './texts.ts';

/** A secure link: look, ask for a code, give the second proof. Nobody is known here. */
export const linkRoutes = webRoutes();

const tokenOf = (w: W) => w.req.param('token') ?? '';
const pathOf = (w: W) => `/l/${tokenOf(w)}`;

/** Whoever holds a link is a visitor of the organisation that made it. */
const visitorOf = (w: W, organisation: string): Caller => callerOf(w, { actor: { kind: 'visitor' }, organisation });

async function neutral(w: W) {
  return respond(w, <NeutralLinkPage view={await w.var.view(w.var.language)} />, 404);
}

async function findThreshold(w: W): Promise<{ caller: Caller; threshold: Threshold } | undefined> {
  const { organisation, hash } = readAnySecret(tokenOf(w));
  const caller = visitorOf(w, organisation);
  const opened = await openLink.ask(caller, { hash });
  return opened.kind === 'answer' ? { caller, threshold: opened.answer } : undefined;
}

/** The hash of the cookie of the browser that asked for a code. */
const flowOf = (w: W): Buffer | null => {
  const secret = readSecret(readCookie(w, 'flow') ?? '');
  return secret ? secret.hash : null;
};

linkRoutes.get('/l', neutral);

linkRoutes.get('/l/:token', async (w) => {
  const found = await findThreshold(w);
  if (!found) return neutral(w);
  const view = await w.var.view(w.var.language);
  const codeSent = w.req.query('code') === 'gestuurd' && flowOf(w) !== null;
  return respond(w, <ThresholdPage view={view} path={pathOf(w)} threshold={found.threshold} codeSent={codeSent} />);
});

linkRoutes.post('/l/:token/code', async (w) => {
  const found = await findThreshold(w);
  if (!found) return neutral(w);
  const known = flowOf(w);
  const made = known ? null : newSecret(found.caller.organisation);
  const flow = known ?? hashOf(made!.text);
  const asked = await askCode.perform(found.caller, { link: found.threshold.link, flow });
  if (asked.kind === 'done' && made) giveCookie(w, 'flow', made.text);
  // A pause shows itself on the page.
  return w.redirect(asked.kind === 'done' ? `${pathOf(w)}?code=gestuurd` : pathOf(w), 303);
});

linkRoutes.post('/l/:token/bewijs', async (w) => {
  const found = await findThreshold(w);
  if (!found) return neutral(w);
  const { caller, threshold } = found;
  const values = await readForm(w);
  const typed = typeof values['bewijs'] === 'string' ? values['bewijs'] : '';
  const proved = await prove(caller, { link: threshold.link, typed, flow: flowOf(w) });
  if (typeof proved === 'string') return sayNotProved(w, proved);
  giveCookie(w, 'visit', proved.token);
  takeCookieBack(w, 'flow');
  return w.redirect(behind(proved), 303);
});

/** Who was asked something sees the question first; once it is answered, the answers. */
const behind = ({ kind, object, questions }: Proved): string => {
  if (kind === 'report') return `/mijn/verslagen/${object}`;
  if (kind === 'record') return '/mijn';
  return questions === 0 ? '/mijn/toestemmingen' : '/mijn/toestemmingen/vragen';
};

async function sayNotProved(w: W, why: NotProved) {
  // Read again: this try may have been the last before a pause.
  const found = await findThreshold(w);
  if (!found || why === 'absent') return neutral(w);
  const { threshold } = found;
  const wrong = threshold.proof === 'word' ? texts.wrongWords : texts.wrong;
  const text = { 'not-a-code': texts.notACode, 'not-words': texts.notWords, wrong, paused: texts.wrongWords }[why];
  const view = await w.var.view(w.var.language);
  const props = { view, path: pathOf(w), threshold, codeSent: false, error: text[w.var.language] };
  return respond(w, <ThresholdPage {...props} />, 422);
}
