import { Checkbox, CheckboxGroup } from '../../../../ui/index.ts';
import { formTexts } from '../../form-texts.ts';
import { categories, channels, type PlanDocument } from '../../policy.ts';
import { categoryTexts, channelTexts, shortCategoryTexts } from '../../word-texts.ts';
import { Dutch, English, Folded, FoldedList, type FormView, optionsOf } from './form-view.tsx';

type Channel = PlanDocument['channels'][number]['channel'];

const titleOf = (form: FormView, channel: Channel): string => {
  const carried = form
    .many(`weg.${channel}.draagt`)
    .values.flatMap((value) => categories.find((each) => each === value) ?? [])
    .map((category) => form.say(shortCategoryTexts[category]).toLowerCase());
  return `${form.say(channelTexts[channel])} – ${carried.join(', ') || form.say(formTexts.fieldOff).toLowerCase()}`;
};

export const SecurityFields = ({ form }: { form: FormView }) => (
  <>
    <FoldedList form={form}>
      {channels.map((channel) => (
        <Folded form={form} title={titleOf(form, channel)} prefix={`weg.${channel}.`}>
          <CheckboxGroup
            {...form.many(`weg.${channel}.draagt`)}
            label={form.say(formTexts.carries)}
            description={form.say(formTexts.carriesHelp)}
            options={optionsOf(categories, categoryTexts, form)}
            optional
          />
          <Checkbox
            name={`weg.${channel}.bewijs`}
            label={form.say(formTexts.secondProof)}
            checked={form.ticked(`weg.${channel}.bewijs`)}
          />
        </Folded>
      ))}
    </FoldedList>
    <Dutch form={form} name="maatregelen" label={formTexts.measures} help={formTexts.measuresHelp} rows={7} />
    <English form={form} words={[{ name: 'maatregelen', label: formTexts.measures, rows: 7 }]} />
  </>
);
