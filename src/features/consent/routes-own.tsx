import { respond, show, unanswered } from '../../platform/http/bind.tsx';
import { readForm } from '../../platform/http/form.ts';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { Text, View } from '../../ui/index.ts';
import { answerQuestions } from './answer-questions.ts';
import { OwnConsentsPage } from './pages/own-consents-page.tsx';
import { fieldOf, OwnQuestionsPage } from './pages/own-questions-page.tsx';
import { OwnReceiptPage } from './pages/own-receipt-page.tsx';
import { OwnStopPage } from './pages/own-stop-page.tsx';
import { ownUrl } from './pages/parts.tsx';
import { viewOwnReceipt } from './receipts/view-own-receipt.ts';
import { ownTexts } from './texts-own.ts';
import { viewOwnConsents } from './view-own-consents.ts';
import { withdrawConsent } from './withdraw-consent.ts';

/** The pages of the person. */
export const ownRoutes = webRoutes();

/** Without the second proof there is nobody, and nothing was done: every address leads to the door. */
ownRoutes.use('/mijn/toestemmingen/*', async (w, next) => {
  await next();
  const { kind } = w.var.identity.actor;
  if (kind !== 'client' && kind !== 'representative') w.res = w.redirect('/mijn', 303);
});

const notices: Readonly<Record<string, Text>> = {
  antwoord: ownTexts.noticeAnswered,
  gestopt: ownTexts.noticeStopped,
  'was-al-zo': ownTexts.noticeWas,
};

function withNotice(w: W, view: View): View {
  const code = w.req.query('gelukt');
  const text = code !== undefined && Object.hasOwn(notices, code) ? notices[code] : undefined;
  return text ? { ...view, notice: { kind: 'success', text: text[view.language] } } : view;
}

ownRoutes.get('/mijn/toestemmingen', (w) =>
  show(w, viewOwnConsents, {}, (consents, view) => <OwnConsentsPage view={withNotice(w, view)} consents={consents} />),
);

ownRoutes.get('/mijn/toestemmingen/vragen', (w) =>
  show(w, viewOwnConsents, {}, (consents, view) => <OwnQuestionsPage view={view} consents={consents} values={{}} />),
);

const prefix = fieldOf('');

ownRoutes.post('/mijn/toestemmingen/vragen', async (w) => {
  const values = await readForm(w);
  const entries = Object.entries(values).filter(([name, value]) => name.startsWith(prefix) && value !== '');
  const answers = Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length), value]));
  const performed = await answerQuestions.perform(callerOf(w), { answers });
  if (performed.kind === 'done') return w.redirect(`${ownUrl()}?gelukt=antwoord`, 303);
  if (performed.kind === 'refused') return w.redirect(`${ownUrl()}?gelukt=was-al-zo`, 303);
  const asked = await viewOwnConsents.ask(callerOf(w), {});
  if (performed.kind !== 'invalid' || asked.kind !== 'answer') return unanswered(w, { kind: 'absent' });
  const view = await w.var.view(w.var.language);
  const [first] = asked.answer.questions;
  const errors = first ? { [fieldOf(first.id)]: ownTexts.chooseOne[view.language] } : {};
  const page = <OwnQuestionsPage view={view} consents={asked.answer} values={values} errors={errors} />;
  return respond(w, page, 422);
});

ownRoutes.get('/mijn/toestemmingen/stoppen', async (w) => {
  const asked = await viewOwnConsents.ask(callerOf(w), {});
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const { subjects, organisation, waiting } = asked.answer;
  const subject = subjects.find(
    ({ key, state }) => key === w.req.query('over') && (state === 'given' || waiting.has(key)),
  );
  if (!subject) return w.redirect(ownUrl(), 303);
  const view = await w.var.view(w.var.language);
  return respond(w, <OwnStopPage view={view} organisation={organisation} subject={subject} />);
});

ownRoutes.post('/mijn/toestemmingen/intrekking', async (w) => {
  const performed = await withdrawConsent.perform(callerOf(w), await readForm(w));
  // Pressed twice, or stopped on another phone meanwhile: it is as the person wants it.
  return w.redirect(`${ownUrl()}?gelukt=${performed.kind === 'done' ? 'gestopt' : 'was-al-zo'}`, 303);
});

ownRoutes.get('/mijn/toestemmingen/:answer/ontvangstbewijs', (w) =>
  show(w, viewOwnReceipt, { answer: w.req.param('answer') }, (receipt, view) => (
    <OwnReceiptPage view={view} receipt={receipt} />
  )),
);

ownRoutes.get('/mijn/toestemmingen/:answer/ontvangstbewijs.json', async (w) => {
  const asked = await viewOwnReceipt.ask(callerOf(w), { answer: w.req.param('answer') });
  const file = asked.kind === 'answer' ? asked.answer.file : null;
  if (file === null) return unanswered(w, { kind: 'absent' });
  return w.body(`${JSON.stringify(file, null, 2)}\n`, 200, {
    'content-type': 'application/json; charset=utf-8',
    // The name says nothing: it ends up in a list of downloads.
    'content-disposition': 'attachment; filename="bewijs.json"',
  });
});
