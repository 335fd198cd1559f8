import { Alert, Card, Checkbox, RadioGroup, TextArea } from '../../../../ui/index.ts';
import { lintConsent } from '../../linter/consent-lint.ts';
import { basisFormTexts } from '../../form-texts/06-basis.ts';
import { formTexts } from '../../form-texts.ts';
import { sayObstacle } from '../../obstacles/texts.ts';
import type { PlanPurposeText } from '../../policy.ts';
import { inBoth } from '../../running-activity.ts';
import { Dutch, English, Folded, type FormView } from './form-view.tsx';

type Props = { form: FormView; purpose: PlanPurposeText };

/** The question as it stands in the form, which may be ahead of the plan. */
function asTyped(form: FormView, purpose: PlanPurposeText): PlanPurposeText {
  const typed = (language: 'nl' | 'en') => {
    const { value } = form.at(`doel.${purpose.id}.vraag.${language}`);
    return typeof value === 'string' ? value : '';
  };
  const consentText = typed('nl') === '' ? null : { nl: typed('nl'), en: typed('en') };
  return { ...purpose, consentText, marketing: form.ticked(`doel.${purpose.id}.reclame`) };
}

/** What the person then sees, in the order in which it is read. */
const Preview = ({ form, purpose }: Props) => {
  if (purpose.consentText === null) return null;
  const said = (text: { nl: string; en: string }) => inBoth(text)[form.language];
  return (
    <Card title={form.say(basisFormTexts.preview)} icon="eye" level={3}>
      <p>
        <strong>{said(purpose.title)}</strong>
      </p>
      <p>
        {said(purpose.explanation)} {said(purpose.why)}
      </p>
      <p>{said(purpose.consentText)}</p>
      <p>{form.say(basisFormTexts.previewStop)}</p>
      <p class="zv-length">{form.say(basisFormTexts.previewHelp)}</p>
    </Card>
  );
};

const Findings = ({ form, purpose }: Props) => {
  const found = lintConsent(purpose);
  if (found.length === 0) return null;
  return (
    <Alert kind="attention" title={form.say(basisFormTexts.findings)}>
      {found.map((kind) => (
        <p>{sayObstacle({ step: 6, kind, about: purpose.id }, form.language, form.nameOf)}</p>
      ))}
    </Alert>
  );
};

/** Only after the other five: the question, whether the yes is free, and what the person will read (AVG 4(11), 7). */
export const Consent = ({ form, purpose }: Props) => {
  const name = `doel.${purpose.id}`;
  const typed = asTyped(form, purpose);
  const marketing = form.page.document.country === 'NL' ? basisFormTexts.marketingNl : basisFormTexts.marketingBe;
  const wrong = ['vraag', 'hangtaf', 'vrij'].some(
    (each) => form.wrongUnder(`${name}.${each}`) || form.emptyUnder(`${name}.${each}`),
  );
  return (
    <Folded form={form} title={form.say(basisFormTexts.consent)} prefix={`${name}.vraag`} open={wrong}>
      <Dutch
        form={form}
        name={`${name}.vraag`}
        label={formTexts.question}
        help={formTexts.questionHelp}
        rows={2}
        optional
      />
      <English form={form} words={[{ name: `${name}.vraag`, label: formTexts.question, rows: 2 }]} />
      <Findings form={form} purpose={typed} />
      <RadioGroup
        {...form.at(`${name}.hangtaf`)}
        label={form.say(basisFormTexts.tied)}
        description={form.say(basisFormTexts.tiedHelp)}
        options={[
          { value: 'nee', text: form.say(basisFormTexts.no) },
          { value: 'ja', text: form.say(basisFormTexts.yes) },
        ]}
      />
      <TextArea
        {...form.at(`${name}.vrij`)}
        label={form.say(formTexts.free)}
        description={form.say(formTexts.freeHelp)}
        rows={2}
        optional
      />
      <Checkbox
        name={`${name}.reclame`}
        label={form.say(formTexts.marketing)}
        description={`${form.say(formTexts.marketingHelp)} ${form.say(marketing)}`}
        checked={form.ticked(`${name}.reclame`)}
      />
      <Preview form={form} purpose={typed} />
    </Folded>
  );
};
