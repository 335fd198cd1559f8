import {
  Alert,
  Button,
  Card,
  CheckboxGroup,
  DateField,
  fill,
  type Language,
  likelihoodTexts,
  Prose,
  RadioGroup,
  sayPlace,
  severityTexts,
  type Text,
  TextArea,
  TextField,
} from '../../../../ui/index.ts';
import { KeepIds } from '../../pages/steps/form-view.tsx';
import { events, origins } from '../content.ts';
import type { WeighedRisk } from '../find-dpia.ts';
import { formTexts } from '../form-texts.ts';
import { levelOf } from '../policy.ts';
import { eventTexts, originTexts, texts } from '../texts.ts';
import { at, DpiaFrame, type FormProps, hereOf, PartForm } from './dpia-form.tsx';
import { Examples } from './risks-page.tsx';

type Props = FormProps & { risk: WeighedRisk | undefined };

const stepText = (step: number, language: Language) =>
  `${texts.dpia[language]} · ${fill(formTexts.riskStep[language], { step })}`;

/** How likely and how bad, each in words and with a reason. */
const Weighing = ({ form, likelihood, severity }: { form: FormProps; likelihood: Text; severity: Text }) => {
  const { language } = form.view;
  const field = at(form);
  const four = (words: Readonly<Record<number, Text>>) =>
    [1, 2, 3, 4].map((each) => ({ value: String(each), text: words[each]![language] }));
  return (
    <Card>
      <RadioGroup {...field('kans')} label={likelihood[language]} options={four(likelihoodTexts)} />
      <TextArea {...field('kansreden')} label={formTexts.likelihoodWhy[language]} rows={2} />
      <RadioGroup {...field('ernst')} label={severity[language]} options={four(severityTexts)} />
      <TextArea {...field('ernstreden')} label={formTexts.severityWhy[language]} rows={2} />
    </Card>
  );
};

/** Step 1: what may happen, where it comes from, and how likely and bad it is while nothing is done. */
export const RiskPage = ({ risk, ...form }: Props) => {
  const { view, page } = form;
  const { language } = view;
  const field = at(form);
  const here = `${hereOf(page)}/risicos`;
  return (
    <DpiaFrame {...form} heading={formTexts.risks} above={stepText(1, language)} law={['eu.avg.35.7']}>
      <PartForm
        {...form}
        part="risico"
        which={risk?.id ?? ''}
        action={`${here}/${risk?.id ?? 'nieuw'}`}
        previous={here}
      >
        <Card>
          <TextArea
            {...field('beschrijving')}
            label={formTexts.describe[language]}
            description={formTexts.describeHelp[language]}
            rows={4}
          />
          {risk ? null : <Examples language={language} open={false} />}
          <RadioGroup
            {...field('herkomst')}
            label={formTexts.origin[language]}
            options={origins.map((value) => ({ value, text: originTexts[value][language] }))}
          />
          <TextArea {...field('herkomstreden')} label={formTexts.originWhy[language]} rows={2} optional />
          <RadioGroup
            {...field('gebeurtenis')}
            label={formTexts.event[language]}
            description={formTexts.eventHelp[language]}
            options={events.map((value) => ({ value, text: eventTexts[value][language] }))}
            optional
          />
        </Card>
        <Weighing form={form} likelihood={formTexts.likelihoodBefore} severity={formTexts.severityBefore} />
      </PartForm>
    </DpiaFrame>
  );
};

const OwnMeasure = ({ form, name, optional }: { form: FormProps; name: string; optional: boolean }) => {
  const { language } = form.view;
  const field = at(form);
  return (
    <Card title={optional ? formTexts.measureOwn[language] : undefined}>
      <TextArea
        {...field(`${name}.tekst`)}
        label={formTexts.measureText[language]}
        rows={2}
        optional
        {...(optional ? {} : { description: formTexts.measureWipe[language] })}
      />
      <TextField {...field(`${name}.wie`)} label={formTexts.measureWho[language]} optional />
      <DateField
        {...field(`${name}.klaar`)}
        label={formTexts.measureDue[language]}
        description={formTexts.measureDueHelp[language]}
        optional
      />
    </Card>
  );
};

/** Step 2: measures of the plan that help, and measures of this risk alone. */
export const MeasuresPage = ({ risk, ...form }: Props & { risk: WeighedRisk }) => {
  const { view, page, values, errors } = form;
  const { language } = view;
  const here = `${hereOf(page)}/risicos/${risk.id}`;
  const planned = page.dpia.document.measures;
  const gone = risk.measures.filter(
    ({ planMeasure }) => planMeasure !== null && planned.every(({ id }) => id !== planMeasure),
  );
  const options = [
    ...planned.map(({ id, text }) => ({ value: id, text: text[language] || text.nl })),
    ...gone.map(({ planMeasure, text }) => ({
      value: planMeasure!,
      text: `${text} (${formTexts.measuresGone[language]})`,
    })),
  ];
  const own = risk.measures.filter(({ planMeasure }) => planMeasure === null);
  return (
    <DpiaFrame {...form} heading={formTexts.measuresFor} above={stepText(2, language)} law={['eu.avg.35.7']}>
      <Prose>{risk.description}</Prose>
      <PartForm
        {...form}
        part="maatregelen"
        which={risk.id}
        action={`${here}/maatregelen`}
        previous={here}
        more={
          <Button name="hierna" value="nog" kind="secondary" icon="plus">
            {formTexts.addMore[language]}
          </Button>
        }
      >
        {options.length === 0 ? (
          <Alert kind="info">{formTexts.measuresNone[language]}</Alert>
        ) : (
          <Card>
            <CheckboxGroup
              name="uitplan"
              values={values['uitplan']}
              error={errors['uitplan']}
              label={formTexts.measuresPlan[language]}
              options={options}
            />
          </Card>
        )}
        <KeepIds name="eigen" ids={own.map(({ id }) => id)} />
        {own.map(({ id }) => (
          <OwnMeasure form={form} name={`eigen.${id}`} optional={false} />
        ))}
        <OwnMeasure form={form} name="nieuw" optional />
      </PartForm>
    </DpiaFrame>
  );
};

/** Step 3: what remains. */
export const AfterPage = ({ risk, ...form }: Props & { risk: WeighedRisk }) => {
  const { view, page } = form;
  const { language } = view;
  const here = `${hereOf(page)}/risicos/${risk.id}`;
  return (
    <DpiaFrame {...form} heading={formTexts.riskAfter} above={stepText(3, language)} law={['eu.avg.36.1']}>
      <Prose>{risk.description}</Prose>
      <p>
        {formTexts.riskBefore[language]}:{' '}
        {risk.before ? sayPlace(risk.before, levelOf, language) : formTexts.riskUnfinished[language]}
      </p>
      <ul>
        {risk.measures.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
      <PartForm {...form} part="na" which={risk.id} action={`${here}/na`} previous={`${here}/maatregelen`}>
        <Weighing form={form} likelihood={formTexts.likelihoodAfter} severity={formTexts.severityAfter} />
      </PartForm>
    </DpiaFrame>
  );
};
