import { Card, Checkbox, CheckboxGroup, Select } from '../../../../ui/index.ts';
import { formTexts } from '../../form-texts.ts';
import { categories, type PlanDocument } from '../../policy.ts';
import { categoryTexts, shortCategoryTexts } from '../../word-texts.ts';
import { Dutch, English, Folded, FoldedList, type FormView, KeepIds, optionsOf } from './form-view.tsx';

const purposeOptions = ({ page, nameOf }: FormView) =>
  page.document.purposes.map(({ id }) => ({ value: id, text: nameOf(id) }));

const Field = ({ form, name, isNew = false }: { form: FormView; name: string; isNew?: boolean }) => (
  <>
    {isNew ? null : (
      <Checkbox name={`${name}.aan`} label={form.say(formTexts.fieldOn)} checked={form.ticked(`${name}.aan`)} />
    )}
    <Dutch form={form} name={`${name}.naam`} label={formTexts.fieldLabel} optional={isNew} />
    <Select
      {...form.at(`${name}.soort`)}
      label={form.say(formTexts.fieldKind)}
      options={optionsOf(categories, categoryTexts, form)}
      empty={false}
    />
    <CheckboxGroup
      {...form.many(`${name}.doelen`)}
      label={form.say(formTexts.fieldPurposes)}
      options={purposeOptions(form)}
      optional
    />
    <English form={form} words={[{ name: `${name}.naam`, label: formTexts.fieldLabel }]} />
  </>
);

/** "Voornaam – gewoon", or that it is off. */
const titleOf = (form: FormView, { id, category, off }: PlanDocument['fields'][number]): string =>
  `${form.nameOf(id, 'field')} – ${form.say(off ? formTexts.fieldOff : shortCategoryTexts[category]).toLowerCase()}`;

export const DataFields = ({ form }: { form: FormView }) => (
  <>
    <KeepIds name="gegevens" ids={form.ids('gegevens')} />
    <FoldedList form={form}>
      {form.page.document.fields.map((field) => (
        <Folded form={form} title={titleOf(form, field)} prefix={`gegeven.${field.id}.`}>
          <Field form={form} name={`gegeven.${field.id}`} />
        </Folded>
      ))}
    </FoldedList>
    <Card title={form.say(formTexts.newField)} icon="plus" tone="accent">
      <p>{form.say(formTexts.newFieldHelp)}</p>
      <Field form={form} name="nieuw" isNew />
    </Card>
  </>
);
