import { Checkbox, CheckboxGroup, fill, RadioGroup, TextArea } from '../../../../ui/index.ts';
import { formTexts } from '../../form-texts.ts';
import type { LawChoice } from '../../law-choices.ts';
import { bases, type PlanPurposeText } from '../../policy.ts';
import { texts } from '../../texts.ts';
import { basisTexts } from '../../word-texts.ts';
import { Dutch, English, Folded, FoldedList, type FormView, KeepIds, optionsOf } from './form-view.tsx';

const lawOption = ({ language }: FormView, { id, law, article, text, textEn }: LawChoice, value = id) => ({
  value,
  text: `${law} ${article}`,
  description: language === 'nl' ? text : textEn,
});

/** What the law forbids at first needs an exception; asked only where this purpose uses such data. */
const Doors = ({ form, purpose }: { form: FormView; purpose: PlanPurposeText }) => {
  const { document, choices } = form.page;
  const forbidden = document.fields.filter(
    ({ id, category, off }) =>
      !off && purpose.fields.some(({ field }) => field === id) && category !== 'ordinary' && category !== 'sensitive',
  );
  const name = `doel.${purpose.id}.uitzonderingen`;
  if (forbidden.length === 0) return <KeepIds name={name} ids={form.ids(name)} />;
  const kinds = new Set<string>(forbidden.map(({ category }) => category));
  const shown = choices.doors.filter(({ category }) => kinds.has(category));
  const values = new Set(shown.map(({ category, law }) => `${category}.${law.id}`));
  return (
    <>
      <KeepIds name={name} ids={form.ids(name).filter((each) => !values.has(each))} />
      <CheckboxGroup
        {...form.many(name)}
        label={form.say(formTexts.doors)}
        description={fill(form.say(formTexts.doorsHelp), {
          fields: forbidden.map(({ id }) => form.nameOf(id, 'field')).join(', '),
        })}
        options={shown.map(({ category, law }) => lawOption(form, law, `${category}.${law.id}`))}
      />
    </>
  );
};

const Laws = ({ form, name }: { form: FormView; name: string }) => (
  <Folded form={form} title={form.say(formTexts.basisLaw)} prefix={`${name}.wetten`}>
    <CheckboxGroup
      {...form.many(`${name}.wetten`)}
      label={form.say(formTexts.basisLaw)}
      description={form.say(formTexts.basisLawHelp)}
      options={form.page.choices.national.map((law) => lawOption(form, law))}
      optional
    />
  </Folded>
);

/** "Nieuwsbrief – de persoon zegt ja (toestemming)". */
const titleOf = (form: FormView, { id }: PlanPurposeText): string => {
  const basis = bases.find((each) => each === form.at(`doel.${id}.grondslag`).value);
  return `${form.nameOf(id)} – ${form.say(basis ? basisTexts[basis] : texts.nothing).toLowerCase()}`;
};

const Purpose = ({ form, purpose }: { form: FormView; purpose: PlanPurposeText }) => {
  const name = `doel.${purpose.id}`;
  return (
    <Folded form={form} title={titleOf(form, purpose)} prefix={`${name}.`}>
      <RadioGroup
        {...form.at(`${name}.grondslag`)}
        label={form.say(formTexts.basis)}
        options={optionsOf(bases, basisTexts, form)}
      />
      <Laws form={form} name={name} />
      <Dutch form={form} name={`${name}.uitleg`} label={formTexts.basisText} rows={2} optional />
      <Dutch
        form={form}
        name={`${name}.vraag`}
        label={formTexts.question}
        help={formTexts.questionHelp}
        rows={2}
        optional
      />
      <English
        form={form}
        words={[
          { name: `${name}.uitleg`, label: formTexts.basisText, rows: 2 },
          { name: `${name}.vraag`, label: formTexts.question, rows: 2 },
        ]}
      />
      <TextArea
        {...form.at(`${name}.vrij`)}
        label={form.say(formTexts.free)}
        description={form.say(formTexts.freeHelp)}
        rows={2}
        optional
      />
      <Doors form={form} purpose={purpose} />
      <RadioGroup
        {...form.at(`${name}.geheim`)}
        label={form.say(formTexts.secrecy)}
        options={[
          { value: 'professional', text: form.say(formTexts.secrecyYes) },
          { value: 'none', text: form.say(formTexts.secrecyNo) },
        ]}
        inRow
      />
      <Checkbox
        name={`${name}.reclame`}
        label={form.say(formTexts.marketing)}
        description={form.say(formTexts.marketingHelp)}
        checked={form.ticked(`${name}.reclame`)}
      />
    </Folded>
  );
};

export const BasisFields = ({ form }: { form: FormView }) => (
  <>
    <KeepIds name="doelen" ids={form.ids('doelen')} />
    <FoldedList form={form}>
      {form.page.document.purposes.map((purpose) => (
        <Purpose form={form} purpose={purpose} />
      ))}
    </FoldedList>
  </>
);
