import { respond } from '../http/bind.tsx';
import { readForm } from '../http/form.ts';
import { callerOf, type W, webRoutes } from '../http/web.ts';
import type { Caller } from '../shell.ts';
import { NeutralLinkPage } from './neutral-link-page.tsx';
import { linkTexts as texts } from './texts.ts';
import type { NotProved, Threshold } from './threshold.ts';
import { ThresholdPage } from './threshold-page.tsx';
import { hashOf, newSecret, readAnySecret, readSecret } from './token.ts';

export type LinkDoor<Proved> = {
  /** Where the links of this door begin: `/l`. */
  at: string;
  /** Undefined for wrong, expired, revoked and foreign alike, after the same work (T-13). */
  find: (caller: Caller, hash: Buffer) => Promise<Threshold | undefined>;
  /** False when nothing is sent: a pause, which shows itself on the page. */
  askCode: (caller: Caller, asked: { link: string; flow: Buffer }) => Promise<boolean>;
  prove: (w: W, caller: Caller, given: Given) => Promise<Proved | NotProved>;
  /** Lets in who gave the second proof; answers where to go. */
  enter: (w: W, proved: Proved) => string;
  /** The browser that asked for a code. */
  flow: { read: (w: W) => string | undefined; give: (w: W, text: string) => void; takeBack: (w: W) => void };
};

export type Given = { link: string; typed: string; flow: Buffer | null };

/** Whoever holds a link is a visitor of the organisation that made it. */
const visitorOf = (w: W, organisation: string): Caller => callerOf(w, { actor: { kind: 'visitor' }, organisation });

const tokenOf = (w: W) => w.req.param('token') ?? '';

/** A secure link: look, ask for a code, give the second proof. Nobody is known here, and looking writes nothing (T-03). */
export function linkDoorRoutes<Proved extends object>(door: LinkDoor<Proved>) {
  const routes = webRoutes();
  const pathOf = (w: W) => `${door.at}/${tokenOf(w)}`;
  const neutral = async (w: W) => respond(w, <NeutralLinkPage view={await w.var.view(w.var.language)} />, 404);
  const flowOf = (w: W): Buffer | null => readSecret(door.flow.read(w) ?? '')?.hash ?? null;

  async function find(w: W): Promise<{ caller: Caller; threshold: Threshold } | undefined> {
    const { organisation, hash } = readAnySecret(tokenOf(w));
    const caller = visitorOf(w, organisation);
    const threshold = await door.find(caller, hash);
    return threshold && { caller, threshold };
  }

  async function sayNotProved(w: W, why: NotProved) {
    // Read again: this try may have been the last before a pause.
    const found = await find(w);
    if (!found || why === 'absent') return neutral(w);
    const { threshold } = found;
    const wrong = threshold.proof === 'word' ? texts.wrongWords : texts.wrong;
    const text = { 'not-a-code': texts.notACode, 'not-words': texts.notWords, wrong, paused: texts.wrongWords }[why];
    const view = await w.var.view(w.var.language);
    const props = { view, path: pathOf(w), threshold, codeSent: false, error: text[w.var.language] };
    return respond(w, <ThresholdPage {...props} />, 422);
  }

  routes.get(door.at, neutral);
  routes.get(`${door.at}/:token`, async (w) => {
    const found = await find(w);
    if (!found) return neutral(w);
    const view = await w.var.view(w.var.language);
    const codeSent = w.req.query('code') === 'gestuurd' && flowOf(w) !== null;
    return respond(w, <ThresholdPage view={view} path={pathOf(w)} threshold={found.threshold} codeSent={codeSent} />);
  });
  routes.post(`${door.at}/:token/code`, async (w) => {
    const found = await find(w);
    if (!found) return neutral(w);
    const known = flowOf(w);
    const made = known ? null : newSecret(found.caller.organisation);
    const flow = known ?? hashOf(made!.text);
    const asked = await door.askCode(found.caller, { link: found.threshold.link, flow });
    if (asked && made) door.flow.give(w, made.text);
    // A pause shows itself on the page.
    return w.redirect(asked ? `${pathOf(w)}?code=gestuurd` : pathOf(w), 303);
  });
  routes.post(`${door.at}/:token/bewijs`, async (w) => {
    const found = await find(w);
    if (!found) return neutral(w);
    const values = await readForm(w);
    const typed = typeof values['bewijs'] === 'string' ? values['bewijs'] : '';
    const proved = await door.prove(w, found.caller, { link: found.threshold.link, typed, flow: flowOf(w) });
    if (typeof proved === 'string') return sayNotProved(w, proved);
    door.flow.takeBack(w);
    return w.redirect(door.enter(w, proved), 303);
  });
  return routes;
}
