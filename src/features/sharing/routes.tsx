import type { Child } from 'hono/jsx';
import { respond, show, submit, unanswered } from '../../platform/http/bind.tsx';
import { type FormValues, readForm } from '../../platform/http/form.ts';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import { parse } from '../../platform/shell.ts';
import type { FieldErrors, Language, View } from '../../ui/index.ts';
import { ChoosePage } from './pages/choose-page.tsx';
import { SharePage } from './pages/share-page.tsx';
import { TellPage } from './pages/tell-page.tsx';
import { type Preparing, prepareSharing } from './prepare-sharing.ts';
import { saySharingStopped } from './say-stop.ts';
import { checkSharing, shareWithParty, Sharing } from './share-with-party.ts';
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
      const notice = { kind: 'success' as const, text: texts.shared[view.language] };
      const told = w.req.query('gelukt') === 'gedeeld';
      if (!receiver) return <ChoosePage view={told ? { ...view, notice } : view} preparing={preparing} />;
      return <SharePage view={view} preparing={preparing} receiver={receiver} values={{}} />;
    },
    { stop: saySharingStopped(w, clientOf(w)) },
  ),
);

routes.post('/clienten/:client/delen', async (w) => {
  const client = clientOf(w);
  const values = await readForm(w);
  const parsed = parse(Sharing, { ...values, client });
  if ('errors' in parsed) return formAgain(w, client, values, parsed.errors);
  const checked = await checkSharing.ask(callerOf(w), parsed.input);
  const view = await w.var.view(w.var.language);
  // Not a redirect: what may be told is shown in this answer and nowhere else.
  if (checked.kind === 'answer') return respond(w, <TellPage view={view} tell={checked.answer} />);
  return unanswered(w, checked, saySharingStopped(w, client));
});

routes.post('/clienten/:client/delen/gedeeld', (w) => {
  const client = clientOf(w);
  return submit(w, shareWithParty, {
    with: { client },
    to: () => `/clienten/${client}/delen?gelukt=gedeeld`,
    again: async (_problem, view) => <NotFoundPage view={view} />,
    stop: saySharingStopped(w, client),
  });
});

/** The form again, with what was chosen. A client out of scope must not look different from nobody. */
async function formAgain(w: W, client: string, values: FormValues, errors: FieldErrors): Promise<Response> {
  const asked = await prepareSharing.ask(callerOf(w), { client });
  if (asked.kind !== 'answer') return unanswered(w, asked, saySharingStopped(w, client));
  return respond(w, formOf(asked.answer, values, errors, await w.var.view(w.var.language)), 422);
}

/** What was chosen stays. */
function formOf(preparing: Preparing, values: FormValues, errors: FieldErrors, view: View): Child {
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
