import { Card, Checkbox, CheckboxGroup, fill, Select, TextArea } from '../../../../ui/index.ts';
import { dataAttention } from '../../attention/03-data.ts';
import { findKnownField } from '../../catalogue/catalogue.ts';
import { formTexts } from '../../form-texts.ts';
import { dataTexts, neededForTexts } from '../../form-texts/03-data.ts';
import { categories, needsOfWork, type PlanFieldText } from '../../policy.ts';
import { texts } from '../../texts.ts';
import { categoryTexts, shortCategoryTexts } from '../../word-texts.ts';
import { AttentionList } from '../attention-list.tsx';
import { Catalogue, Need } from './03-catalogue.tsx';
import { AddAnother, Dutch, English, Folded, FoldedList, type FormView, KeepIds, optionsOf } from './form-view.tsx';

const purposeOptions = ({ page, nameOf }: FormView) =>
  page.document.purposes.map(({ id }) => ({ value: id, text: nameOf(id) }));

/** Kind, need and purposes: asked of a field of the plan and of a new one alike. */
const Common = ({ form, name, isNew = false }: { form: FormView; name: string; isNew?: boolean }) => (
  <>
    <Select
      {...form.at(`${name}.soort`)}
      label={form.say(formTexts.fieldKind)}
      description={isNew ? form.say(dataTexts.kindForYou) : undefined}
      options={optionsOf(categories, categoryTexts, form)}
      empty={isNew}
      optional={isNew}
    />
    <Select
      {...form.at(`${name}.waarvoor`)}
      label={form.say(dataTexts.neededFor)}
      options={optionsOf(needsOfWork, neededForTexts, form)}
      optional
    />
    <CheckboxGroup
      {...form.many(`${name}.doelen`)}
      label={form.say(formTexts.fieldPurposes)}
      options={purposeOptions(form)}
      optional={form.later}
    />
    {isNew ? <Need form={form} name={`${name}.mate`} /> : null}
    <English form={form} words={[{ name: `${name}.naam`, label: formTexts.fieldLabel }]} />
  </>
);

/** What its name gives away, with room to say why it is different. */
const Heard = ({ form, field }: { form: FormView; field: PlanFieldText }) => {
  const points = dataAttention({ ...form.page.document, fields: [field] });
  return (
    <>
      <AttentionList
        title={form.say(texts.attentionTitle)}
        points={points}
        language={form.language}
        nameOf={form.nameOf}
      />
      {points.length > 0 || field.kindBecause !== '' ? (
        <TextArea
          {...form.at(`gegeven.${field.id}.toch`)}
          label={form.say(dataTexts.kindBecause)}
          rows={2}
          optional={points.length > 0 ? form.say(texts.neededToFinish) : true}
        />
      ) : null}
    </>
  );
};

/** What the catalogue knows of this field: a hint, exceptions to think of, and that it asks for a reason. */
const Known = ({ form, id }: { form: FormView; id: string }) => {
  const known = findKnownField(id);
  if (!known) return null;
  const laws = form.page.choices.doors.filter(({ law }) => known.doors.includes(law.id)).map(({ law }) => law);
  const named = [...new Set(laws.map(({ law, article }) => `${law} ${article}`))].join(', ');
  return (
    <>
      {known.hint ? <p>{known.hint[form.language]}</p> : null}
      {named === '' ? null : <p>{fill(form.say(dataTexts.doors), { doors: named })}</p>}
      {known.ifRelevant ? (
        <TextArea
          {...form.at(`gegeven.${id}.waarom`)}
          label={form.say(dataTexts.switchedOnWhy)}
          description={form.say(dataTexts.switchedOnWhyHelp)}
          rows={2}
          optional
        />
      ) : null}
    </>
  );
};

const Field = ({ form, field }: { form: FormView; field: PlanFieldText }) => {
  const name = `gegeven.${field.id}`;
  return (
    <Folded form={form} title={titleOf(form, field)} prefix={`${name}.`}>
      <Checkbox name={`${name}.aan`} label={form.say(formTexts.fieldOn)} checked={form.ticked(`${name}.aan`)} />
      <Known form={form} id={field.id} />
      <Dutch form={form} name={`${name}.naam`} label={formTexts.fieldLabel} />
      <Common form={form} name={name} />
      <Heard form={form} field={field} />
    </Folded>
  );
};

/** "Voornaam – gewoon", or that it is off. */
const titleOf = (form: FormView, { id, category, off }: PlanFieldText): string =>
  `${form.nameOf(id, 'field')} – ${form.say(off ? formTexts.fieldOff : shortCategoryTexts[category]).toLowerCase()}`;

export const DataFields = ({ form }: { form: FormView }) => (
  <>
    <KeepIds name="gegevens" ids={form.ids('gegevens')} />
    <AttentionList
      title={form.say(texts.attentionTitle)}
      points={dataAttention(form.page.document)}
      language={form.language}
      nameOf={form.nameOf}
    />
    <FoldedList form={form}>
      {form.page.document.fields.map((field) => (
        <Field form={form} field={field} />
      ))}
    </FoldedList>
    <Catalogue form={form} />
    <Card title={form.say(dataTexts.own)} icon="plus">
      <p>{form.say(formTexts.newFieldHelp)}</p>
      <Dutch form={form} name="nieuw.naam" label={formTexts.fieldLabel} optional />
      <Common form={form} name="nieuw" isNew />
      <AddAnother form={form} />
    </Card>
  </>
);
