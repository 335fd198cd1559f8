import { respond, show, unanswered } from '../../../platform/http/bind.tsx';
import { type FormValues, readAnyForm, unreadableFields } from '../../../platform/http/form.ts';
import { callerOf, type W, webRoutes } from '../../../platform/http/web.ts';
import type { FieldErrors, Text } from '../../../ui/index.ts';
import { clientWays } from '../../clients/index.ts';
import { towards } from '../check/recipients.ts';
import { prepareRecording, type RecordPage as Recordable } from '../outcome/prepare-recording.ts';
import { weighCheck } from '../outcome/weigh-check.ts';
import type { CheckPage } from '../check/desk.ts';
import { DonePage } from '../pages/done-page.tsx';
import { OutcomePage } from '../pages/outcome-page.tsx';
import { needsDeviation, RecordPage } from '../pages/record-page.tsx';
import { WallPage } from '../pages/wall-page.tsx';
import { askingOf } from '../pages/way-out.tsx';
import { isSaid } from '../check/missing.ts';
import { outcomeTexts as texts } from '../texts/outcome-texts.ts';
import { type NotRecorded, recordDecision } from './record-decision.ts';
import { showScript } from './show-script.ts';

export const routes = webRoutes();

/** By the form of its id, so that other rooms under this address stay reachable. */
const ONE = '/delen/:check{[0-9a-f-]+}';

/** Colleagues by name; who decided and left is still a colleague. */
const namesFor =
  (w: W, { colleagues, check }: CheckPage) =>
  (account: string): string => {
    if (account === check.account) return texts.you[w.var.language];
    return colleagues.find((each) => each.account === account)?.name ?? texts.aColleague[w.var.language];
  };

routes.get(`${ONE}/uitkomst`, (w) =>
  show(w, weighCheck, { check: w.req.param('check') }, (outcome, view) =>
    towards(outcome.check.answers.to)?.kind === 'referrer' && outcome.open === null ? (
      <WallPage view={view} outcome={outcome} />
    ) : (
      <OutcomePage view={view} outcome={outcome} nameOf={namesFor(w, outcome)} />
    ),
  ),
);

const stepOf = (w: W) => ({ check: w.req.param('check'), step: w.req.param('step') });

routes.get(`${ONE}/vastleggen/:step`, (w) =>
  show(w, prepareRecording, stepOf(w), (page, view) => (
    <RecordPage view={view} page={page} nameOf={namesFor(w, page)} />
  )),
);

const said: Readonly<Record<NotRecorded, { field: string; text: Text }>> = {
  'not-answered': { field: 'reasons', text: texts.notAnswered },
  'write-reasons': { field: 'reasons', text: texts.writeReasons },
  'edit-reasons': { field: 'reasons', text: texts.editReasons },
  'say-why-deviate': { field: 'deviation', text: texts.sayWhyDeviate },
  'already-recorded': { field: 'reasons', text: texts.alreadyRecorded },
  'somebody-decided': { field: 'reasons', text: texts.somebodyDecided },
};

routes.post(`${ONE}/vastleggen/:step`, async (w) => {
  const values = await readAnyForm(w);
  const asked = await prepareRecording.ask(callerOf(w), { ...stepOf(w), channel: values.channel });
  if (asked.kind === 'absent') return recordedBefore(w);
  if (asked.kind !== 'answer') return unanswered(w, asked);
  const page = asked.answer;
  if (unreadableFields(values).length > 0) return formAgain(w, page, {}, 'write-reasons');
  if (values.doen === 'kijk') {
    const view = await w.var.view(w.var.language);
    return respond(w, <RecordPage view={view} page={page} nameOf={namesFor(w, page)} values={values} />);
  }
  const deviates = needsDeviation(page);
  if (deviates && !isSaid(String(values.deviation ?? ''))) return formAgain(w, page, values, 'say-why-deviate');
  const deviation = deviates ? values.deviation : '';
  const recorded = await recordDecision.perform(callerOf(w), { ...values, ...stepOf(w), deviation });
  if (recorded.kind === 'refused' && recorded.refusal === 'already-recorded')
    return w.redirect(`/delen/besluit/${page.check.id}`, 303);
  if (recorded.kind === 'refused') return formAgain(w, page, values, recorded.refusal);
  if (recorded.kind === 'invalid') return formAgain(w, page, values, 'write-reasons');
  if (recorded.kind === 'absent') return recordedBefore(w);
  if (recorded.kind !== 'done') return unanswered(w, recorded, clientWays(w, page.check.client));
  return w.redirect(nextAfter(page, recorded.value.decision), 303);
});

/** Sent once more: the decision that came out of this check, for whoever took it; for others nothing is there. */
async function recordedBefore(w: W): Promise<Response> {
  const decision = w.req.param('check')!;
  const shown = await showScript.ask(callerOf(w), { decision });
  return shown.kind === 'answer' ? w.redirect(`/delen/besluit/${decision}`, 303) : unanswered(w, { kind: 'absent' });
}

/** Asking is done at once; everything else goes on with what to say. */
function nextAfter({ step, check }: Recordable, decision: string): string {
  if (step !== 'ask-consent' || check.client === null) return `/delen/besluit/${decision}`;
  return `/clienten/${check.client}/${askingOf(towards(check.answers.to))}`;
}

async function formAgain(w: W, before: Recordable, values: FormValues, refusal: NotRecorded): Promise<Response> {
  const view = await w.var.view(w.var.language);
  const { field, text } = said[refusal];
  const errors: FieldErrors = { [field]: text[view.language] };
  // Read anew: a colleague may have decided a moment ago, and that is what this page then shows.
  const asked = await prepareRecording.ask(callerOf(w), stepOf(w));
  const page = asked.kind === 'answer' ? asked.answer : before;
  return respond(
    w,
    <RecordPage view={view} page={page} nameOf={namesFor(w, page)} values={values} errors={errors} />,
    422,
  );
}

routes.get('/delen/besluit/:decision', (w) =>
  show(
    w,
    showScript,
    { decision: w.req.param('decision') },
    (script, view) => <DonePage view={view} script={script} />,
    { stop: (stopped) => clientWays(w, stopped.question.about[0] ?? null)(stopped) },
  ),
);
