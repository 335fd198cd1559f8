import type { Child } from 'hono/jsx';
import { respond, show, unanswered } from '../../platform/http/bind.tsx';
import { type FormValues, readForm } from '../../platform/http/form.ts';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { FieldErrors, Language, View } from '../../ui/index.ts';
import { ChoosePage } from './pages/choose-page.tsx';
import { SharedPage } from './pages/shared-page.tsx';
import { SharePage } from './pages/share-page.tsx';
import { type Preparing, prepareSharing } from './prepare-sharing.ts';
import { saySharingStopped } from './say-stop.ts';
import { shareWithParty } from './share-with-party.ts';
import { texts } from './texts.ts';

export const routes = webRoutes();

const clientOf = (w: W) => w.req.param('client') ?? '';

const receiverIn = ({ receivers }: Preparing, party: unknown, purpose: unknown) =>
  receivers.find((each) => each.party === party && (purpose === '' || each.purpose === purpose));

routes.get('/clienten/:client/delen', (w) =>
  show(
    w,
    prepareSharing,
    { client: clientOf(w) },
    (preparing, view) => {
      const receiver = receiverIn(preparing, w.req.query('partij'), w.req.query('doel') ?? '');
      if (!receiver) return <ChoosePage view={view} preparing={preparing} />;
      return <SharePage view={view} preparing={preparing} receiver={receiver} values={{}} />;
    },
    { stop: saySharingStopped(w, clientOf(w)) },
  ),
);

routes.post('/clienten/:client/delen', async (w) => {
  const client = clientOf(w);
  const values = await readForm(w);
  const performed = await shareWithParty.perform(callerOf(w), { ...values, client });
  const view = await w.var.view(w.var.language);
  // Not a redirect: what may be told is shown in this answer and nowhere else.
  if (performed.kind === 'done') return respond(w, <SharedPage view={view} told={performed.value} />);
  if (performed.kind === 'stopped') return unanswered(w, performed, saySharingStopped(w, client));
  const errors = performed.kind === 'invalid' ? performed.errors : {};
  // A wrong form about a client out of scope must not look different from one about nobody.
  const asked = await prepareSharing.ask(callerOf(w), { client });
  if (asked.kind !== 'answer') return unanswered(w, asked, saySharingStopped(w, client));
  return respond(w, formAgain(asked.answer, values, errors, view), 422);
});

/** What was chosen stays. */
function formAgain(preparing: Preparing, values: FormValues, errors: FieldErrors, view: View): Child {
  const { language } = view;
  const receiver = receiverIn(preparing, values.partij, values.doel);
  if (!receiver) return <ChoosePage view={view} preparing={preparing} error={texts.chooseWhom[language]} />;
  const form = { view, preparing, receiver, values: readable(values), errors: sayErrors(errors, language) };
  return <SharePage {...form} />;
}

/** A button sends its fields as one text with commas. */
const readable = (values: FormValues): FormValues =>
  typeof values.gegevens === 'string' ? { ...values, gegevens: values.gegevens.split(',') } : values;

function sayErrors(errors: FieldErrors, language: Language): FieldErrors {
  const wrong = (name: string) => Object.keys(errors).some((path) => path.split('.')[0] === name);
  return {
    ...(wrong('gegevens') && { gegevens: texts.chooseFields[language] }),
    ...(wrong('diepte') && { diepte: texts.chooseDepth[language] }),
    ...(wrong('weg') && { weg: texts.chooseWay[language] }),
  };
}
