import type { View } from '../../ui/index.ts';
import { show, submit, unanswered } from '../../platform/http/bind.tsx';
import { NotFoundPage } from '../../platform/http/pages.tsx';
import { callerOf, type Identity, type W, webRoutes } from '../../platform/http/web.ts';
import { makePdf } from '../../platform/document/index.ts';
import { isId } from '../../platform/ids.ts';
import { changeNoticeTexts } from './change-texts.ts';
import { readConsentForm } from './consent-form.ts';
import { ConsentFormPage } from './pages/consent-form-page.tsx';
import { ManagePage } from './pages/manage-page.tsx';
import { PublishedPage } from './pages/published-page.tsx';
import { publishNotice } from './publish-notice.ts';
import { readNotice, readPublished } from './read-notice.ts';
import { sayIn } from './say.ts';
import { notices, refusalTexts, texts } from './texts.ts';

export const routes = webRoutes();

const noticed = (w: W, view: View): View => {
  const code = w.req.query('gelukt') ?? '';
  const said = Object.hasOwn(notices, code) ? notices[code] : undefined;
  return said ? { ...view, notice: { kind: 'success', text: said[view.language] } } : view;
};

/** Everybody may read it; whoever is signed in reads it as everybody does. */
const anybody = (w: W): Identity | null => {
  const organisation = w.req.param('organisatie') ?? '';
  return isId(organisation) ? { actor: { kind: 'visitor' }, organisation } : null;
};

async function publicPage(w: W) {
  const identity = anybody(w);
  if (!identity) return w.notFound();
  const version = w.req.param('versie');
  return show(w, readPublished, { version }, (page, view) => <PublishedPage view={view} page={page} />, { identity });
}

routes.get('/privacyverklaring/:organisatie', publicPage);
routes.get('/privacyverklaring/:organisatie/versies/:versie', publicPage);

routes.get('/privacyverklaring/:organisatie/versies/:versie/pdf', async (w) => {
  const identity = anybody(w);
  if (!identity) return w.notFound();
  const asked = await readPublished.ask(callerOf(w, identity), { version: w.req.param('versie') });
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const { language } = w.var;
  const { name, notice } = asked.answer;
  const say = sayIn(language);
  return pdf(w, `privacyverklaring-${notice.version}.pdf`, {
    ...{ language, organisation: name, madeAt: new Date(notice.publishedAt), version: String(notice.version) },
    ...{ title: say.fixed('title', { name }), subtitle: say.fixed('subtitle'), blocks: notice.content[language] },
  });
});

const pdf = (w: W, name: string, document: Parameters<typeof makePdf>[0]) =>
  w.body(new Uint8Array(makePdf(document)), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${name}"`,
  });

routes.get('/verklaring', (w) =>
  show(w, readNotice, {}, (page, view) => (
    <ManagePage view={noticed(w, view)} page={page} publicUrl={w.var.ground.publicUrl} />
  )),
);

async function managed(w: W, view: View, more: Omit<Parameters<typeof ManagePage>[0], 'view' | 'page' | 'publicUrl'>) {
  const asked = await readNotice.ask(callerOf(w), {});
  if (asked.kind !== 'answer') return <NotFoundPage view={view} />;
  return <ManagePage {...more} view={view} page={asked.answer} publicUrl={w.var.ground.publicUrl} />;
}

routes.post('/verklaring/teksten', (w) =>
  submit(w, changeNoticeTexts, {
    to: () => '/verklaring?gelukt=bewaard',
    again: ({ errors, values }, view) => {
      const said = Object.keys(errors).map((name) => {
        const text = name === 'maanden' ? texts.notMonths : texts.tooLong;
        return [name, text[view.language]] as const;
      });
      return managed(w, view, { values, errors: Object.fromEntries(said) });
    },
  }),
);

routes.post('/verklaring/versies', (w) =>
  submit(w, publishNotice, {
    to: () => '/verklaring?gelukt=openbaar',
    again: ({ refusal, values }, view) => {
      const said = refusal === null ? undefined : refusalTexts[refusal][view.language];
      const errors = refusal === 'needs-words' ? { toch: refusalTexts[refusal][view.language] } : {};
      return managed(w, view, { values, errors, refusal: said });
    },
  }),
);

const formOf = (w: W) => ({ activity: w.req.param('activiteit') ?? '', purpose: w.req.param('doel') ?? '' });

routes.get('/verklaring/formulieren/:activiteit/:doel', (w) =>
  show(w, readConsentForm, formOf(w), (form, view) => <ConsentFormPage view={view} form={form} />),
);

routes.get('/verklaring/formulieren/:activiteit/:doel/pdf', async (w) => {
  const asked = await readConsentForm.ask(callerOf(w), formOf(w));
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const { language } = w.var;
  const { title, blocks, organisation, version, purpose } = asked.answer;
  return pdf(w, `toestemming-${purpose}.pdf`, {
    ...{ language, organisation, madeAt: w.var.ground.clock.now(), version: String(version) },
    ...{ title: title[language], blocks: blocks[language] },
  });
});
