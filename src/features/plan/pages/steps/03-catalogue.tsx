import { Button, Card, CheckboxGroup, fill, MoreInfo, RadioGroup, TextField } from '../../../../ui/index.ts';
import { type CatalogueField, type CatalogueGroup, choicesFrom } from '../../catalogue/catalogue.ts';
import { formTexts } from '../../form-texts.ts';
import { dataTexts } from '../../form-texts/03-data.ts';
import { needs } from '../../steps/pairs.ts';
import { needTexts, shortCategoryTexts } from '../../word-texts.ts';
import { type FormView, optionsOf } from './form-view.tsx';

const purposeOptions = ({ page, nameOf }: FormView) =>
  page.document.purposes.map(({ id }) => ({ value: id, text: nameOf(id) }));

const optionOf = (form: FormView, { id, label, category, ifRelevant, hint }: CatalogueField) => ({
  value: id,
  text: label[form.language],
  description: [
    form.say(shortCategoryTexts[category]) + (ifRelevant ? `, ${form.say(dataTexts.ifRelevant)}` : ''),
    ...(hint ? [hint[form.language]] : []),
  ].join('. '),
});

const Group = ({ form, group, open }: { form: FormView; group: CatalogueGroup; open: boolean }) => {
  const title = { group: group.label[form.language], count: group.fields.length };
  const ticked = form.many('lijst').values;
  return (
    <MoreInfo
      title={fill(form.say(dataTexts.count), title)}
      open={open || group.fields.some(({ id }) => ticked.includes(id))}
    >
      <CheckboxGroup
        {...form.many('lijst')}
        id={`lijst-${group.id}`}
        label={group.label[form.language]}
        options={group.fields.map((field) => optionOf(form, field))}
        optional
      />
    </MoreInfo>
  );
};

/** Whether a new field is always asked; it ends in the public notice, so nobody should find it there unseen. */
export const Need = ({ form, name }: { form: FormView; name: string }) => (
  <RadioGroup
    {...form.at(name)}
    label={form.say(formTexts.howOften)}
    description={form.say(dataTexts.needHelp)}
    options={optionsOf(needs, needTexts, form)}
    inRow
  />
);

/** The list to choose from: groups that fold open, a search that keeps what was typed, and the purposes for what is ticked. */
export const Catalogue = ({ form }: { form: FormView }) => {
  const { document, search } = form.page;
  const taken = new Set(document.fields.map(({ id }) => id));
  const groups = choicesFrom({ country: document.country, taken, search });
  const heading = groups.length === 0 ? dataTexts.notFound : dataTexts.found;
  return (
    <Card title={form.say(dataTexts.list)} icon="list-check" tone="accent">
      <p>{form.say(dataTexts.listHelp)}</p>
      <TextField
        name="zoek"
        label={form.say(dataTexts.search)}
        description={form.say(dataTexts.searchHelp)}
        value={search}
        size="medium"
        optional
      />
      <Button name="hierna" value="hier" kind="secondary" icon="search">
        {form.say(dataTexts.searchGo)}
      </Button>
      {search === '' ? null : <p>{fill(form.say(heading), { search })}</p>}
      {groups.map((group) => (
        <Group form={form} group={group} open={search !== ''} />
      ))}
      <CheckboxGroup
        {...form.many('lijst.doelen')}
        label={form.say(dataTexts.listFor)}
        options={purposeOptions(form)}
        optional={form.later}
      />
      <Need form={form} name="lijst.mate" />
    </Card>
  );
};
