import { respond, show, unanswered } from '../../platform/http/bind.tsx';
import { readForm } from '../../platform/http/form.ts';
import { callerOf, webRoutes } from '../../platform/http/web.ts';
import { answerAsCarer, viewOwnCarer } from './carers/own-carer.ts';
import { CarerGonePage, OwnCarerPage } from './pages/carers/own-carer-page.tsx';
import { ownCarerTexts } from './texts/own-carer-texts.ts';

/** The page of a carer, behind a link and the second proof. */
export const ownCarerRoutes = webRoutes();

ownCarerRoutes.get('/gast/over-mij', (w) =>
  show(w, viewOwnCarer, {}, (carer, view) => {
    const notice = { kind: 'success', text: ownCarerTexts.kept[view.language] } as const;
    return <OwnCarerPage view={w.req.query('gelukt') === 'bewaard' ? { ...view, notice } : view} carer={carer} />;
  }),
);

ownCarerRoutes.post('/gast/over-mij', async (w) => {
  const performed = await answerAsCarer.perform(callerOf(w), await readForm(w));
  if (performed.kind === 'done' && performed.value.left) {
    return respond(w, <CarerGonePage view={await w.var.view(w.var.language)} />);
  }
  // Pressed twice: it is as this person wants it.
  if (performed.kind === 'done' || performed.kind === 'refused')
    return w.redirect('/gast/over-mij?gelukt=bewaard', 303);
  return unanswered(w, { kind: 'absent' });
});
