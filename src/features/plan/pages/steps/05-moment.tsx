import { CheckboxGroup, fill, Section, Select } from '../../../../ui/index.ts';
import { formTexts } from '../../form-texts.ts';
import { channels, moments, sources } from '../../policy.ts';
import { channelTexts, momentTexts, sourceTexts } from '../../word-texts.ts';
import { Folded, FoldedList, type FormView, KeepIds, optionsOf } from './form-view.tsx';

const ways = channels.filter((channel) => channel !== 'screen');

const Moments = ({ form, id }: { form: FormView; id: string }) => (
  <Folded form={form} title={titleOf(form, id)} prefix={`${id}.`}>
    <Select
      {...form.at(`gegeven.${id}.bron`)}
      label={form.say(formTexts.source)}
      options={optionsOf(sources, sourceTexts, form)}
      empty={false}
    />
    {form
      .ids('paren')
      .filter((pair) => pair.startsWith(`${id}.`))
      .map((pair) => (
        <Select
          {...form.at(`${pair}.moment`)}
          label={fill(form.say(formTexts.forPurpose), {
            what: form.say(formTexts.from),
            purpose: form.nameOf(pair.split('.')[1] ?? ''),
          })}
          options={optionsOf(moments, momentTexts, form)}
          empty={false}
        />
      ))}
  </Folded>
);

const titleOf = (form: FormView, id: string): string => {
  const source = sources.find((each) => each === form.at(`gegeven.${id}.bron`).value) ?? 'person';
  return `${form.nameOf(id, 'field')} – ${form.say(sourceTexts[source]).toLowerCase()}`;
};

export const MomentFields = ({ form }: { form: FormView }) => (
  <>
    <KeepIds name="gegevens" ids={form.ids('gegevens')} />
    <KeepIds name="paren" ids={form.ids('paren')} />
    <KeepIds name="doelen" ids={form.ids('doelen')} />
    <FoldedList form={form}>
      {form.ids('gegevens').map((id) => (
        <Moments form={form} id={id} />
      ))}
    </FoldedList>
    <Section title={form.say(formTexts.waysTitle)}>
      {form.ids('doelen').map((id) => (
        <CheckboxGroup
          {...form.many(`doel.${id}.wegen`)}
          label={fill(form.say(formTexts.waysFor), { purpose: form.nameOf(id) })}
          options={optionsOf(ways, channelTexts, form)}
          optional
        />
      ))}
    </Section>
  </>
);
