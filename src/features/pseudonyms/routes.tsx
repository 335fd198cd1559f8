import { respond, show, unanswered } from '../../platform/http/bind.tsx';
import type { FormValues } from '../../platform/http/form.ts';
import { callerOf, type W, webRoutes } from '../../platform/http/web.ts';
import type { FieldErrors, Language, Text, View } from '../../ui/index.ts';
import { decisionErrors } from '../deidentification/index.ts';
import { readDeskForm } from './desk/arrived.ts';
import { type Desk, LONGEST_TEXT, MOST_FORMS, readDesk } from './desk/desk.ts';
import { lookAtText, lookForClient } from './desk/look.ts';
import { openText } from './desk/open-text.ts';
import { workAt, type Worked } from './desk/work.ts';
import { DeskPage } from './pages/desk-page.tsx';
import { OpenPage } from './pages/open-page.tsx';
import { type DeskPlace, deskOf, ownDesk } from './pages/place.ts';
import { checkPublication, listPublications } from './publication/check-publication.ts';
import { PublicationsPage } from './publication/publication-page.tsx';
import { keepKeyOf, keyRoutes } from './routes-keys.tsx';
import { texts } from './texts.ts';

export const routes = webRoutes();
routes.route('/', keyRoutes);

const places = [
  { path: '/onherkenbaar', placeOf: () => ownDesk },
  { path: '/clienten/:client/onherkenbaar', placeOf: (w: W) => deskOf(w.req.param('client') ?? '') },
] as const;

/** Who may look, and who is known: asked before anything is read of what was sent. */
const ask = (w: W, { client }: DeskPlace) =>
  client === null ? lookAtText.ask(callerOf(w), {}) : lookForClient.ask(callerOf(w), { client });

for (const { path, placeOf } of places) {
  routes.get(path, async (w) => {
    const place = placeOf(w);
    const asked = await ask(w, place);
    if (asked.kind !== 'answer') return unanswered(w, asked);
    return respond(w, <OpenPage view={await viewOf(w)} place={place} desk={{ text: '', who: '' }} />);
  });

  /** A text comes in, pasted or as a file; the page that follows holds it, and we do not. */
  routes.post(path, async (w) => {
    const place = placeOf(w);
    const asked = await ask(w, place);
    if (asked.kind !== 'answer') return unanswered(w, asked);
    const opened = await openText(w);
    if (opened.problem) return openAgain(w, place, opened.desk, opened.problem);
    const worked = workAt(opened.desk, asked.answer, w.var.language);
    if (tooMany(worked)) return openAgain(w, place, opened.desk, { tekst: 'tooMany' });
    const view = await viewOf(w);
    const notes = (opened.notes ?? []).map((note) => texts[note][view.language]).join(' ');
    const told: View = notes === '' ? view : { ...view, notice: { kind: 'attention', text: notes } };
    return respond(w, <DeskPage view={told} place={place} {...worked} />);
  });

  routes.post(`${path}/bureau`, async (w) => {
    const place = placeOf(w);
    const asked = await ask(w, place);
    if (asked.kind !== 'answer') return unanswered(w, asked);
    const values = await readDeskForm(w);
    if (values === null) return openAgain(w, place, { text: '', who: '' }, { tekst: 'unreadable' });
    const desk = readDesk(values);
    if (values.doen === 'terug') return openAgain(w, place, desk, {});
    const problem = problemOf(desk);
    if (problem) return openAgain(w, place, desk, problem);
    const worked = workAt(desk, asked.answer, w.var.language);
    if (tooMany(worked)) return openAgain(w, place, desk, { tekst: 'tooMany' });
    if (values.doen === 'leg-vast') return record(w, place, worked, values);
    if (values.doen === 'sleutel' && place.client !== null) return keep(w, place.client, worked, values);
    if (values.doen === 'bewaar') return asFile(worked.rewriting.output, w.var.language);
    return respond(w, await page(w, place, worked, missing(desk)));
  });
}

routes.get('/onherkenbaar/besluiten', (w) =>
  show(w, listPublications, {}, (checks, view) => <PublicationsPage view={view} checks={checks} />),
);

/** The page stays, because the text is on it and nowhere else. */
async function record(w: W, place: DeskPlace, worked: Worked, values: FormValues): Promise<Response> {
  const { destination, label, reasons, stays } = values;
  const { client } = place;
  const words = { client, destination, label, reasons, stays, text: worked.rewriting.output };
  const performed = await checkPublication.perform(callerOf(w), words);
  const view = await viewOf(w);
  const { language } = view;
  if (performed.kind === 'done') {
    const told: View = { ...view, notice: { kind: 'success', text: texts.recorded[language] } };
    return respond(w, <DeskPage view={told} place={place} {...worked} />);
  }
  if (performed.kind !== 'invalid' && performed.kind !== 'refused') return unanswered(w, performed);
  const errors = performed.kind === 'invalid' ? performed.errors : atField(performed.refusal);
  const said = Object.fromEntries(
    Object.entries(errors).map(([field, name]) => [
      field,
      (name === 'way-back' ? texts.wayBack : (decisionErrors[name ?? ''] ?? texts.destinationMissing))[language],
    ]),
  );
  return respond(w, <DeskPage view={view} place={place} {...worked} values={values} errors={said} />, 422);
}

async function keep(w: W, client: string, worked: Worked, values: FormValues): Promise<Response> {
  const performed = await keepKeyOf(w, client, values);
  if (performed.kind === 'stopped' || performed.kind === 'absent') return unanswered(w, performed);
  const place = deskOf(client);
  const view = await viewOf(w);
  const { language } = view;
  const kept = performed.kind === 'done';
  const told: View = kept ? { ...view, notice: { kind: 'success', text: texts.keyKept[language] } } : view;
  const errors = kept ? {} : { about: texts.aboutMissing[language] };
  return respond(
    w,
    <DeskPage view={told} place={place} {...worked} values={values} errors={errors} />,
    kept ? 200 : 422,
  );
}

const atField = (refusal: string): FieldErrors => ({ [refusal === 'direct-left' ? 'stays' : 'label']: refusal });

const viewOf = (w: W) => w.var.view(w.var.language);

const page = async (w: W, place: DeskPlace, worked: Worked, errors: FieldErrors = {}) => (
  <DeskPage view={await viewOf(w)} place={place} {...worked} errors={say(errors, w.var.language)} />
);

async function openAgain(w: W, place: DeskPlace, desk: Pick<Desk, 'text' | 'who'>, errors: FieldErrors) {
  const shown = <OpenPage view={await viewOf(w)} place={place} desk={desk} errors={say(errors, w.var.language)} />;
  return respond(w, shown, Object.keys(errors).length > 0 ? 422 : 200);
}

const problemOf = ({ text }: Pick<Desk, 'text'>): FieldErrors | null => {
  if (text.trim() === '') return { tekst: 'needed' };
  return text.length > LONGEST_TEXT ? { tekst: 'tooLong' } : null;
};

/** Every form of words has fields of its own, and a form has an end. */
const tooMany = ({ rewriting }: Worked): boolean => new Set(rewriting.marks.map(({ key }) => key)).size > MOST_FORMS;

/** Words that somebody wanted replaced, and that do not stand in the text. */
const missing = ({ absent }: Desk): FieldErrors => (absent.length === 0 ? {} : { nieuw: 'notInText' });

const say = (errors: FieldErrors, language: Language): FieldErrors =>
  Object.fromEntries(
    Object.entries(errors).map(([field, name = '']) => [
      field,
      (texts as Readonly<Record<string, Text>>)[name]?.[language] ?? name,
    ]),
  );

/** The name of the file says what it is, and nothing of what is in it. */
const asFile = (text: string, language: Language): Response =>
  new Response(text, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${language === 'nl' ? 'gepseudonimiseerd' : 'pseudonymised'}.txt"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
