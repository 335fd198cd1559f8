import { Card, Checkbox, fill, Select, TextArea } from '../../../../ui/index.ts';
import { formTexts } from '../../form-texts.ts';
import { comparisonsOf } from '../../steps/08-purpose-limit.ts';
import { type FormView, KeepIds } from './form-view.tsx';

export const PurposeLimitFields = ({ form }: { form: FormView }) => {
  const known = comparisonsOf(form.page.document);
  const options = form.page.document.purposes.map(({ id }) => ({ value: id, text: form.nameOf(id) }));
  return (
    <>
      <KeepIds name="vergelijkingen" ids={form.ids('vergelijkingen')} />
      {known.length === 0 ? <p>{form.say(formTexts.noComparisons)}</p> : null}
      {known.map(({ key, from, to }) => (
        <Card
          title={fill(form.say(formTexts.comparison), { from: form.nameOf(from), to: form.nameOf(to) })}
          icon="arrow-right"
        >
          <TextArea {...form.at(`doel.${key}.reden`)} label={form.say(formTexts.comparisonReason)} rows={2} />
          <Checkbox
            name={`doel.${key}.weg`}
            label={form.say(formTexts.comparisonGone)}
            checked={form.ticked(`doel.${key}.weg`)}
          />
        </Card>
      ))}
      <Card title={form.say(formTexts.newComparison)} icon="plus" tone="accent">
        <p>{form.say(formTexts.newComparisonHelp)}</p>
        <Select {...form.at('nieuw.van')} label={form.say(formTexts.comparisonFrom)} options={options} optional />
        <Select {...form.at('nieuw.naar')} label={form.say(formTexts.comparisonTo)} options={options} optional />
        <TextArea {...form.at('nieuw.reden')} label={form.say(formTexts.comparisonReason)} rows={2} optional />
      </Card>
    </>
  );
};
